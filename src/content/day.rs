//! Days in TOML: `2026-11-22`, without quotation marks.

use jiff::civil::Date;
use serde::Deserialize;
use toml::value::Datetime;

/// A calendar day.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "Datetime")]
pub(super) struct Day(pub(super) Date);

impl TryFrom<Datetime> for Day {
    type Error = &'static str;

    fn try_from(value: Datetime) -> Result<Self, Self::Error> {
        const WANTED: &str = "a day such as 2026-11-22 is wanted";
        let (Some(date), None) = (value.date, value.time) else { return Err(WANTED) };
        let year = i16::try_from(date.year).map_err(|_| WANTED)?;
        let month = i8::try_from(date.month).map_err(|_| WANTED)?;
        let day = i8::try_from(date.day).map_err(|_| WANTED)?;
        Date::new(year, month, day).map(Self).map_err(|_| WANTED)
    }
}
