//! What the reader keeps on the device.

use crate::platform::StoreFault;
use crate::platform::native::disk;

/// Lists the names of what is kept.
///
/// # Errors
///
/// Fails where nothing can be kept.
pub fn keys() -> Result<Vec<String>, StoreFault> {
    disk::with(|disk| disk.keys())
}

/// Returns what is kept under a name.
///
/// # Errors
///
/// Fails where nothing can be kept.
pub fn get(key: &str) -> Result<Option<String>, StoreFault> {
    disk::with(|disk| disk.get(key))
}

/// Keeps a text under a name, in the place of what was there.
///
/// # Errors
///
/// Fails where nothing can be kept, or nothing more; then what was there stays.
pub fn set(key: &str, text: &str) -> Result<(), StoreFault> {
    disk::with(|disk| disk.set(key, text))
}

/// Keeps a choice, or that there is none.
///
/// # Errors
///
/// Fails where nothing can be kept, or nothing more.
pub fn choose(key: &str, value: Option<&str>) -> Result<(), StoreFault> {
    disk::with(|disk| disk.choose(key, value))
}

/// Removes what is kept under a name.
///
/// # Errors
///
/// Fails where nothing can be kept.
pub fn remove(key: &str) -> Result<(), StoreFault> {
    disk::with(|disk| disk.remove(key))
}
