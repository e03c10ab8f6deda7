//! The calendar on the wall.

use js_sys::{Date, Object, Reflect};

/// Returns the day that it is for the reader: `2026-11-22`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Returns a day as a language writes it: `22 November 2026`. What is no day stays as it is.
pub fn day_in_words(day: &str, lang: &str) -> String {
    // In the middle of the day, so that no hour of summer time makes it another one.
    let date = Date::new(&format!("{day}T12:00").into());
    if date.get_time().is_nan() {
        return day.to_owned();
    }
    let style = Object::new();
    // A new object takes everything.
    let _ = Reflect::set(&style, &"dateStyle".into(), &"long".into());
    // Plain English is American to browsers.
    let lang = if lang == "en" { "en-GB" } else { lang };
    date.to_locale_date_string(lang, &style).into()
}
