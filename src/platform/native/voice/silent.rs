//! No voices.

use super::Voice;

/// Lists the voices of the device.
#[allow(clippy::unused_async)] // Elsewhere somebody has to be asked.
pub async fn voices() -> Vec<Voice> {
    Vec::new()
}

/// Says a text; returns whether it was said to its end.
#[allow(clippy::unused_async)]
pub async fn say(_text: &str, _voice: &Voice) -> bool {
    false
}

/// Makes silence.
pub fn hush() {}
