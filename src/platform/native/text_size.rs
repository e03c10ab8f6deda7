//! How large the system writes.

/// Has the webview write as large as the reader has set the system to. Where pages follow by themselves, there is nothing to do.
#[cfg(not(target_os = "android"))]
pub fn follow_text_size() {}

/// Has the webview write as large as the reader has set the system to. It knows this only from the moment in which it was made.
#[cfg(target_os = "android")]
pub fn follow_text_size() {
    crate::platform::native::android::tell(|env, activity, webview| {
        if webview.is_null() {
            return Ok(());
        }
        let resources = env.call_method(activity, "getResources", "()Landroid/content/res/Resources;", &[])?.l()?;
        let signature = "()Landroid/content/res/Configuration;";
        let configuration = env.call_method(&resources, "getConfiguration", signature, &[])?.l()?;
        let scale = env.get_field(&configuration, "fontScale", "F")?.f()?;
        let settings = env.call_method(webview, "getSettings", "()Landroid/webkit/WebSettings;", &[])?.l()?;
        env.call_method(&settings, "setTextZoom", "(I)V", &[hundredths(scale).into()])?;
        Ok(())
    });
}

/// Returns a size in hundredths, as webviews want it. Systems offer sizes from 0.85 to 2.
#[cfg(any(target_os = "android", test))]
fn hundredths(scale: f32) -> i32 {
    #[allow(clippy::cast_possible_truncation)] // It is between 50 and 400.
    let hundredths = (scale.clamp(0.5, 4.0) * 100.0).round() as i32;
    hundredths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_the_system_within_what_can_be_read() {
        let sizes = [1.0, 0.85, 1.15, 2.0, 0.0, 90.0].map(hundredths);
        assert_eq!(sizes, [100, 85, 115, 200, 50, 400]);
    }
}
