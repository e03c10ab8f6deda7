//! Days as readers of a language write them, from CLDR.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use jiff::civil::Date;

use crate::lang::Tag;

/// Writes a day in the Gregorian calendar, which is the one that letters and officers in the
/// United Kingdom use: "22 November 2026".
///
/// A language that CLDR does not know gets its digits and English order.
pub fn long(date: Date, lang: &Tag) -> String {
    let iso = date.to_string();
    // English here is British: the day comes before the month.
    let locale = if *lang == Tag::english() { "en-GB" } else { lang.as_str() };
    let Ok(locale) = locale.parse::<icu_locale_core::Locale>() else { return iso };
    let Ok(formatter) = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long()) else {
        return iso;
    };
    let (Ok(month), Ok(day)) = (u8::try_from(date.month()), u8::try_from(date.day())) else { return iso };
    let Ok(day) = IcuDate::try_new_gregorian(date.year().into(), month, day) else { return iso };
    formatter.format(&day).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_own_words_for_a_day() {
        let day = jiff::civil::date(2026, 11, 22);
        let written = |tag: &str| long(day, &tag.parse().expect("a tag"));
        assert_eq!(written("en"), "22 November 2026");
        assert_eq!(written("pl"), "22 listopada 2026");
        assert!(written("ar").contains("نوفمبر"), "{}", written("ar"));
        assert!(written("fa").contains("نوامبر"), "the calendar stays Gregorian: {}", written("fa"));
    }
}
