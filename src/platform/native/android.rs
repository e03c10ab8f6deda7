//! The way to Android's own code. It is asked on the thread of the screen, where the app itself does not run.

use std::path::PathBuf;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use dioxus_desktop::tao::platform::android::prelude::JString;
use dioxus_desktop::tao::platform::android::prelude::jni;
pub(super) use dioxus_desktop::tao::platform::android::prelude::{JNIEnv, JObject};
use dioxus_desktop::wry::prelude::dispatch;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// What comes of asking Android.
pub(super) type Answer<T> = jni::errors::Result<T>;

/// Has something done with the activity and its webview, which is null before there is one. Nobody waits for it.
pub(super) fn tell(work: impl FnOnce(&mut JNIEnv, &JObject, &JObject) -> Answer<()> + Send + 'static) {
    dispatch(move |env, activity, webview| {
        if work(env, activity, webview).is_err() {
            // What was thrown and is not taken away ends the app at the next question.
            let _ = env.exception_clear();
        }
    });
}

/// Asks something of the activity; none, if it cannot be answered.
pub(super) fn ask<T: Send + 'static>(
    question: impl FnOnce(&mut JNIEnv, &JObject) -> Answer<T> + Send + 'static,
) -> Option<T> {
    let (sender, receiver) = sync_channel(1);
    tell(move |env, activity, _| {
        // Who has lost patience hears nothing.
        let _ = sender.send(question(env, activity)?);
        Ok(())
    });
    receiver.recv_timeout(PATIENCE).ok()
}

/// Returns a text of Android's as one of ours.
pub(super) fn text(env: &mut JNIEnv, text: JObject) -> Answer<String> {
    let text = JString::from(text);
    Ok(env.get_string(&text)?.into())
}

/// Returns where a file of Android's lies.
pub(super) fn path(env: &mut JNIEnv, file: &JObject) -> Answer<PathBuf> {
    let path = env.call_method(file, "getAbsolutePath", "()Ljava/lang/String;", &[])?.l()?;
    Ok(text(env, path)?.into())
}
