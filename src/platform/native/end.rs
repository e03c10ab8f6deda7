//! The end of the app, at once.

/// Ends it.
#[cfg(not(target_os = "android"))]
pub fn end() {
    std::process::exit(0);
}

/// Ends it, and takes it off the list of apps that were used last, which shows what was on the screen.
#[cfg(target_os = "android")]
pub fn end() {
    crate::platform::native::android::tell(|env, activity, _| {
        let _ = env.call_method(activity, "finishAndRemoveTask", "()V", &[]);
        std::process::exit(0)
    });
}
