//! Where the system wants an app to keep things.

use std::path::PathBuf;

/// Returns the folder; it need not be there yet.
#[cfg(not(target_os = "android"))]
pub fn home() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("org", "scanrights", "scan-rights")?;
    Some(folders.data_dir().to_owned())
}

/// Returns the folder: the one of the app's own that Android copies nowhere. Its other one goes to the maker of the phone's system
/// with the next backup.
#[cfg(target_os = "android")]
pub fn home() -> Option<PathBuf> {
    use crate::platform::native::android;

    let path = android::ask(|env, activity| {
        let folder = env.call_method(activity, "getNoBackupFilesDir", "()Ljava/io/File;", &[])?.l()?;
        android::path(env, &folder)
    })?;
    Some(path.join("scan-rights"))
}
