//! No device: components that are rendered to text find nothing here.

use crate::platform::Kept;

/// Returns the text of a file of the app.
pub async fn read(_path: &str) -> Option<String> {
    None
}

/// Copies a text; says whether it worked.
pub fn copy(_text: &str) -> impl Future<Output = bool> + use<> {
    std::future::ready(false)
}

/// Says whether there is a list of apps that can take something from a page.
pub fn can_share() -> bool {
    false
}

/// Shows the list for a text, an address, or both; says whether it was shown.
pub fn share(_title: &str, _text: Option<&str>, _url: Option<&str>) -> impl Future<Output = bool> + use<> {
    std::future::ready(false)
}

/// Waits until what was changed last is on the screen.
pub fn drawn() -> impl Future<Output = ()> {
    std::future::ready(())
}

/// Prints the page.
pub fn print() {}

/// Saves a text where the reader finds it; says whether it began.
pub fn save(_name: &str, _text: &str) -> bool {
    false
}

/// Returns the day that it is for the reader: `2026-11-22`; nothing, where there is no calendar.
pub fn today() -> String {
    String::new()
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
