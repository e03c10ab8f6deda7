//! Languages for when there is no network: all of them are in the app.

use crate::platform::Kept;

/// Returns which languages are kept; none are kept apart from the app.
#[allow(clippy::unused_async)] // A browser waits for it.
pub async fn kept(_own: &str) -> Option<Kept> {
    None
}

/// Keeps a language.
#[allow(clippy::unused_async)]
pub async fn keep(_tag: &str) -> Option<Kept> {
    None
}

/// Keeps a language no longer.
#[allow(clippy::unused_async)]
pub async fn discard(_tag: &str) -> Option<Kept> {
    None
}
