//! A place for what the webview writes on its own account.

#[cfg(target_os = "linux")]
use std::env;
use std::fs;
#[cfg(target_os = "linux")]
use std::path::Path;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Where the webview writes. It keeps nothing that anybody asked for, so it goes with the window.
static SCRATCH: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Makes the folder for the webview.
pub(super) fn make() -> Option<PathBuf> {
    let folder = tempfile::Builder::new().prefix("scan-rights-").tempdir().ok()?.keep();
    *SCRATCH.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder.clone());
    #[cfg(target_os = "linux")]
    divert(&folder);
    Some(folder)
}

/// Has everything of GTK and its webview that would go to the reader's own folders go here: the webview writes to some of them
/// wherever it was told to write. The library that knows these folders looks once; programs that are started later look anew.
#[cfg(target_os = "linux")]
fn divert(folder: &Path) {
    use gio::glib;

    for (name, look) in
        [("XDG_DATA_HOME", glib::user_data_dir as fn() -> PathBuf), ("XDG_CACHE_HOME", glib::user_cache_dir)]
    {
        let before = env::var_os(name);
        // Without it, the webview leaves an empty folder or two.
        if glib::setenv(name, folder, true).is_err() {
            continue;
        }
        look();
        match before {
            Some(before) => drop(glib::setenv(name, before, true)),
            None => glib::unsetenv(name),
        }
    }
}

/// Removes it.
pub(super) fn sweep() {
    if let Some(folder) = SCRATCH.lock().unwrap_or_else(PoisonError::into_inner).take() {
        // The webview may write until its last moment; what is left then goes with the system's other temporary files.
        let _ = fs::remove_dir_all(folder);
    }
}
