//! Days as readers of a language write them, from CLDR.

use std::fmt;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use jiff::civil::Date;

use crate::lang::Tag;

/// How readers of a language write days.
#[derive(Clone)]
pub struct Dates(Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>);

impl fmt::Debug for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dates")
    }
}

impl Dates {
    /// Looks up how a language does it.
    pub fn of(lang: &Tag) -> Self {
        // English here is British: the day comes before the month.
        let locale = if *lang == Tag::english() { "en-GB" } else { lang.as_str() };
        // The texts have the digits of letters and of officers; two sets on one page are hard to read.
        let locale = format!("{locale}-u-nu-latn").parse::<icu_locale_core::Locale>().ok();
        Self(locale.and_then(|locale| FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()))
    }

    /// Writes a day in the Gregorian calendar, which is the one that letters and officers in the
    /// United Kingdom use: "22 November 2026". For a language that CLDR does not know: "2026-11-22".
    pub fn long(&self, date: Date) -> String {
        let written = || {
            let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
            let day = IcuDate::try_new_gregorian(date.year().into(), month, day).ok()?;
            Some(self.0.as_ref()?.format(&day).to_string())
        };
        written().unwrap_or_else(|| date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_own_words_for_a_day() {
        let day = jiff::civil::date(2026, 11, 22);
        let written = |tag: &str| Dates::of(&tag.parse().expect("a tag")).long(day);
        assert_eq!(written("en"), "22 November 2026");
        assert_eq!(written("pl"), "22 listopada 2026");
        assert!(written("ar").contains("نوفمبر"), "{}", written("ar"));
        assert!(written("fa").contains("نوامبر"), "the calendar stays Gregorian: {}", written("fa"));
        for tag in ["ar", "bn", "fa", "pa", "ur"] {
            assert!(written(tag).contains("22") && written(tag).contains("2026"), "{}", written(tag));
        }
    }
}
