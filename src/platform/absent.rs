//! No device: components that are rendered to text find nothing here.

/// Returns the text of a file of the app.
pub async fn read(_path: &str) -> Option<String> {
    None
}
