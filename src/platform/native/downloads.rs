//! The folder of downloads, as Android gives it to apps: a list that files are put on, and no path to write to.

use std::path::PathBuf;

use crate::platform::native::android::{self, Answer, JNIEnv, JObject, text};

/// The first version that takes a file from an app which may not write wherever it likes.
const WITH_LIST: i32 = 29;

const RESOLVER: &str = "android/content/ContentResolver";
const VALUES: &str = "android/content/ContentValues";

/// Where an app may write its files for the reader.
pub(super) enum Downloads {
    /// On the list of the system's.
    List,
    /// In a folder of the app's own, which programs that show files also show.
    Folder(PathBuf),
}

/// Says where this phone wants files for the reader; nowhere, if what holds them is not in the phone.
pub(super) fn downloads() -> Option<Downloads> {
    android::ask(|env, activity| {
        if env.get_static_field("android/os/Build$VERSION", "SDK_INT", "I")?.i()? >= WITH_LIST {
            return Ok(Downloads::List);
        }
        let kind = env.new_string("Download")?;
        let get = "(Ljava/lang/String;)Ljava/io/File;";
        let folder = env.call_method(activity, "getExternalFilesDir", get, &[(&kind).into()])?.l()?;
        android::path(env, &folder).map(Downloads::Folder)
    })
}

/// Puts a file on the list, whole or not at all, under a name that none on it has; returns where the reader finds it.
pub(super) fn put(name: &str, content: &[u8]) -> Option<PathBuf> {
    let (name, content) = (name.to_owned(), content.to_owned());
    let named = android::ask(move |env, activity| {
        let get = format!("()L{RESOLVER};");
        let resolver = env.call_method(activity, "getContentResolver", get, &[])?.l()?;
        let entry = announce(env, &resolver, &name)?;
        let filled = fill(env, &resolver, &entry, &content);
        if filled.is_err() {
            // Nothing else can be asked for until what was thrown is taken away.
            env.exception_clear()?;
            let nothing = JObject::null();
            let signature = "(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I";
            let arguments = [(&entry).into(), (&nothing).into(), (&nothing).into()];
            env.call_method(&resolver, "delete", signature, &arguments)?;
        }
        filled
    });
    Some(PathBuf::from("Download").join(named?))
}

/// Puts a file on the list that nobody sees until it is whole.
fn announce<'a>(env: &mut JNIEnv<'a>, resolver: &JObject, name: &str) -> Answer<JObject<'a>> {
    let values = env.new_object(VALUES, "()V", &[])?;
    // What is of no kind known to the system keeps the ending of its name.
    let kind = if name.ends_with(".txt") { "text/plain" } else { "application/octet-stream" };
    for (key, value) in [("_display_name", name), ("mime_type", kind)] {
        let (key, value) = (env.new_string(key)?, env.new_string(value)?);
        let signature = "(Ljava/lang/String;Ljava/lang/String;)V";
        env.call_method(&values, "put", signature, &[(&key).into(), (&value).into()])?;
    }
    set_pending(env, &values, true)?;
    let list = "android/provider/MediaStore$Downloads";
    let list = env.get_static_field(list, "EXTERNAL_CONTENT_URI", "Landroid/net/Uri;")?.l()?;
    let signature = format!("(Landroid/net/Uri;L{VALUES};)Landroid/net/Uri;");
    env.call_method(resolver, "insert", signature, &[(&list).into(), (&values).into()])?.l()
}

/// Writes a file of the list and lets everybody see it; returns the name that it has got.
fn fill(env: &mut JNIEnv, resolver: &JObject, entry: &JObject, content: &[u8]) -> Answer<String> {
    let open = "(Landroid/net/Uri;)Ljava/io/OutputStream;";
    let stream = env.call_method(resolver, "openOutputStream", open, &[entry.into()])?.l()?;
    let bytes = env.byte_array_from_slice(content)?;
    let written = env.call_method(&stream, "write", "([B)V", &[(&bytes).into()]);
    if written.is_err() {
        env.exception_clear()?;
    }
    // On a full disk it may be closing that fails.
    env.call_method(&stream, "close", "()V", &[])?;
    written?;

    let values = env.new_object(VALUES, "()V", &[])?;
    set_pending(env, &values, false)?;
    let nothing = JObject::null();
    let signature = format!("(Landroid/net/Uri;L{VALUES};Ljava/lang/String;[Ljava/lang/String;)I");
    let arguments = [entry.into(), (&values).into(), (&nothing).into(), (&nothing).into()];
    env.call_method(resolver, "update", signature, &arguments)?;
    name_of(env, resolver, entry)
}

fn set_pending(env: &mut JNIEnv, values: &JObject, is_pending: bool) -> Answer<()> {
    let key = env.new_string("is_pending")?;
    let boxed = "(I)Ljava/lang/Integer;";
    let number = env.call_static_method("java/lang/Integer", "valueOf", boxed, &[i32::from(is_pending).into()])?.l()?;
    let signature = "(Ljava/lang/String;Ljava/lang/Integer;)V";
    env.call_method(values, "put", signature, &[(&key).into(), (&number).into()])?;
    Ok(())
}

/// Returns the name of a file on the list: a name that was taken gets a number.
fn name_of(env: &mut JNIEnv, resolver: &JObject, entry: &JObject) -> Answer<String> {
    let nothing = JObject::null();
    let signature = "(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;";
    let arguments = [entry.into(), (&nothing).into(), (&nothing).into(), (&nothing).into(), (&nothing).into()];
    let row = env.call_method(resolver, "query", signature, &arguments)?.l()?;
    env.call_method(&row, "moveToFirst", "()Z", &[])?;
    let key = env.new_string("_display_name")?;
    let column = env.call_method(&row, "getColumnIndexOrThrow", "(Ljava/lang/String;)I", &[(&key).into()])?;
    let name = env.call_method(&row, "getString", "(I)Ljava/lang/String;", &[column.i()?.into()])?.l()?;
    let name = text(env, name)?;
    env.call_method(&row, "close", "()V", &[])?;
    Ok(name)
}
