//! A place for what the webview writes on its own account.

use std::path::PathBuf;
use std::sync::Mutex;
use std::{fs, sync::PoisonError};

/// Where the webview writes. It keeps nothing that anybody asked for, so it goes with the window.
static SCRATCH: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Makes the folder for the webview.
pub(super) fn make() -> Option<PathBuf> {
    let folder = tempfile::Builder::new().prefix("scan-rights-").tempdir().ok()?.keep();
    *SCRATCH.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder.clone());
    Some(folder)
}

/// Removes it.
pub(super) fn sweep() {
    if let Some(folder) = SCRATCH.lock().unwrap_or_else(PoisonError::into_inner).take() {
        // The webview may write until its last moment; what is left then goes with the system's other temporary files.
        let _ = fs::remove_dir_all(folder);
    }
}
