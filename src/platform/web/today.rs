//! The calendar on the wall.

use js_sys::Date;

/// Returns the day that it is for the reader: `2026-11-22`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
