//! No device: components that are rendered to text find nothing here.

/// Returns the text of a file of the app.
pub async fn read(_path: &str) -> Option<String> {
    None
}

/// Copies a text; says whether it worked.
pub async fn copy(_text: &str) -> bool {
    false
}

/// Says whether there is a list of apps that can take something from a page.
pub fn can_share() -> bool {
    false
}

/// Shows the list for a text, an address, or both; says whether it was shown.
pub async fn share(_title: &str, _text: Option<&str>, _url: Option<&str>) -> bool {
    false
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
