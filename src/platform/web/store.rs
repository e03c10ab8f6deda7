//! What the reader keeps on the device.

use wasm_bindgen::JsValue;
use web_sys::Storage;

use crate::platform::StoreFault;
use crate::platform::web::{member, window};

/// Lists the names of what is kept.
///
/// # Errors
///
/// Fails where nothing can be kept.
pub fn keys() -> Result<Vec<String>, StoreFault> {
    let storage = storage()?;
    let length = storage.length().map_err(|_| StoreFault::Forbidden)?;
    Ok((0..length).filter_map(|number| storage.key(number).ok().flatten()).collect())
}

/// Returns what is kept under a name.
///
/// # Errors
///
/// Fails where nothing can be kept.
pub fn get(key: &str) -> Result<Option<String>, StoreFault> {
    storage()?.get_item(key).map_err(|_| StoreFault::Forbidden)
}

/// Keeps a text under a name, in the place of what was there.
///
/// # Errors
///
/// Fails where nothing can be kept, or nothing more; then what was there stays.
pub fn set(key: &str, text: &str) -> Result<(), StoreFault> {
    storage()?.set_item(key, text).map_err(|fault| kind(&fault))
}

/// Keeps a choice, or that there is none. One that was made for this visit alone is older, and goes.
///
/// # Errors
///
/// Fails where nothing can be kept, or nothing more.
pub fn choose(key: &str, value: Option<&str>) -> Result<(), StoreFault> {
    if let Ok(Some(session)) = window().session_storage() {
        let _ = session.remove_item(key);
    }
    value.map_or_else(|| remove(key), |value| set(key, value))
}

/// Removes what is kept under a name.
///
/// # Errors
///
/// Fails where nothing can be kept.
pub fn remove(key: &str) -> Result<(), StoreFault> {
    storage()?.remove_item(key).map_err(|_| StoreFault::Forbidden)
}

/// Where storage is forbidden, even looking at it throws.
fn storage() -> Result<Storage, StoreFault> {
    window().local_storage().ok().flatten().ok_or(StoreFault::Forbidden)
}

fn kind(fault: &JsValue) -> StoreFault {
    let name = member(fault, "name").and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { StoreFault::Full } else { StoreFault::Forbidden }
}
