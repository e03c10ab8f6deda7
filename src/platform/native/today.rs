//! The calendar on the wall.

use std::sync::OnceLock;

/// Writes a day as a language does: the day, `2026-11-22`, and the tag of the language.
pub type Days = Box<dyn Fn(&str, &str) -> Option<String> + Send + Sync>;

static DAYS: OnceLock<Days> = OnceLock::new();

/// Has days written by `days` from now on, since the app has words for them. The first one stays.
pub fn on_day(days: Days) {
    // Only an app that starts twice in one process has said it before.
    let _ = DAYS.set(days);
}

/// Returns the day that it is for the reader: `2026-11-22`.
pub fn today() -> String {
    jiff::Zoned::now().date().to_string()
}

/// Returns a day as a language writes it: `22 November 2026`. What is no day stays as it is.
pub fn day_in_words(day: &str, lang: &str) -> String {
    DAYS.get().and_then(|days| days(day, lang)).unwrap_or_else(|| day.to_owned())
}
