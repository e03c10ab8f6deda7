//! No device: components that are rendered to text find nothing here.

use crate::platform::Kept;

/// Returns the text of a file of the app.
pub async fn read(_path: &str) -> Option<String> {
    None
}

/// Returns which languages are kept, once that of the reader is.
pub async fn kept(_own: &str) -> Option<Kept> {
    None
}

/// Keeps a language.
pub async fn keep(_tag: &str) -> Option<Kept> {
    None
}

/// Keeps a language no longer.
pub async fn discard(_tag: &str) -> Option<Kept> {
    None
}

/// Returns what was stored under a name.
pub fn stored(_name: &str) -> Option<String> {
    None
}

/// Stores something under a name, or what was there no longer; says whether that was possible.
pub fn store(_name: &str, _value: Option<&str>) -> bool {
    false
}

/// Deletes everything that was stored or kept; says whether that was possible.
pub async fn forget() -> bool {
    false
}

/// Has the page look as a setting says.
pub fn dress(_name: &str, _value: Option<&str>) {}

/// Moves the focus to the element with an id.
pub fn focus(_id: &str) {}
