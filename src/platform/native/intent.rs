//! Intents: what Android finds another app for.

use crate::platform::native::android::{self, Answer, JNIEnv, JObject};

const INTENT: &str = "android/content/Intent";

/// Shows an address in the app that the system has for it: a browser, the telephone, a mail program. It dials nothing yet.
pub(super) fn view(address: String) {
    android::tell(move |env, activity, _| {
        let action = env.new_string("android.intent.action.VIEW")?;
        let address = env.new_string(address)?;
        let parse = "(Ljava/lang/String;)Landroid/net/Uri;";
        let address = env.call_static_method("android/net/Uri", "parse", parse, &[(&address).into()])?.l()?;
        let signature = "(Ljava/lang/String;Landroid/net/Uri;)V";
        let intent = env.new_object(INTENT, signature, &[(&action).into(), (&address).into()])?;
        start(env, activity, &intent)
    });
}

/// Shows the list of apps that take a text; says whether it was shown.
pub(super) fn send(title: String, text: String) -> bool {
    let sent = android::ask(move |env, activity| {
        let action = env.new_string("android.intent.action.SEND")?;
        let intent = env.new_object(INTENT, "(Ljava/lang/String;)V", &[(&action).into()])?;
        let kind = env.new_string("text/plain")?;
        let set_type = "(Ljava/lang/String;)Landroid/content/Intent;";
        env.call_method(&intent, "setType", set_type, &[(&kind).into()])?;
        add(env, &intent, "android.intent.extra.SUBJECT", &title)?;
        add(env, &intent, "android.intent.extra.TEXT", &text)?;
        let signature = "(Landroid/content/Intent;Ljava/lang/CharSequence;)Landroid/content/Intent;";
        let untitled = JObject::null();
        let arguments = [(&intent).into(), (&untitled).into()];
        let list = env.call_static_method(INTENT, "createChooser", signature, &arguments)?.l()?;
        start(env, activity, &list)
    });
    sent.is_some()
}

fn add(env: &mut JNIEnv, intent: &JObject, name: &str, value: &str) -> Answer<()> {
    let (name, value) = (env.new_string(name)?, env.new_string(value)?);
    let signature = "(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;";
    env.call_method(intent, "putExtra", signature, &[(&name).into(), (&value).into()])?;
    Ok(())
}

fn start(env: &mut JNIEnv, activity: &JObject, intent: &JObject) -> Answer<()> {
    env.call_method(activity, "startActivity", "(Landroid/content/Intent;)V", &[intent.into()])?;
    Ok(())
}
