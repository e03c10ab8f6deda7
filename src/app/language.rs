//! Which language the reader reads.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_locale::LocaleExpander;
use icu_locale::subtags::Script;
use unic_langid::LanguageIdentifier;

use crate::lang::{Languages, Tag};

/// Returns the first language that fits the wishes, BCP 47 tags in their order; none, if there are wishes and none fits.
/// Whoever wishes nothing gets English.
pub(super) fn fitting(wishes: &[String], languages: &Languages) -> Option<Tag> {
    let requested: Vec<LanguageIdentifier> = wishes.iter().filter_map(|wish| identifier(wish)).collect();
    if requested.is_empty() {
        return Some(Tag::english());
    }
    let available: Vec<LanguageIdentifier> =
        languages.iter().filter_map(|language| language.tag.as_str().parse().ok()).collect();
    let meets = |wish| {
        let found = negotiate_languages(&[wish], &available, None, NegotiationStrategy::Filtering);
        found.into_iter().find(|language| script(language) == script(wish))
    };
    requested.iter().find_map(meets)?.to_string().parse().ok()
}

/// Returns the script of a language: who reads Panjabi as it is written in Pakistan may not read it as it is written in India.
fn script(language: &LanguageIdentifier) -> Option<Script> {
    let mut language: icu_locale::LanguageIdentifier = language.to_string().parse().ok()?;
    LocaleExpander::new_common().maximize(&mut language);
    language.script
}

/// Takes the language of a wish. `C` and `POSIX` are the system's words for none.
fn identifier(wish: &str) -> Option<LanguageIdentifier> {
    let wish = wish.split(['.', '@']).next().unwrap_or_default();
    let is_none =
        wish.is_empty() || wish == "C" || wish.eq_ignore_ascii_case("posix") || wish.starts_with("en-US-POSIX");
    if is_none { None } else { wish.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::texts;
    use crate::content;

    fn chosen(wishes: &[&str]) -> Option<String> {
        let wishes: Vec<String> = wishes.iter().map(|wish| (*wish).to_owned()).collect();
        fitting(&wishes, &content::languages(&texts::shared())).map(|tag| tag.to_string())
    }

    #[test]
    fn the_first_wish_that_we_can_meet_wins() {
        for (wishes, language) in [
            (&["ar-EG", "en-GB"][..], "ar"),
            (&["zh-CN", "pl-PL", "en"], "pl"),
            (&["pt-BR"], "pt"),
            (&["pt_PT.UTF-8"], "pt"),
            (&["ur"], "ur"),
            (&["en-US"], "en"),
            (&["cy-GB", "en-GB"], "cy"),
            // Panjabi in the script that is written in India; what is written in Pakistan we have not.
            (&["pa-IN"], "pa"),
            (&["pa"], "pa"),
            (&["pa_PK.UTF-8", "ur-PK"], "ur"),
            (&["pa-Arab", "en-GB"], "en"),
        ] {
            assert_eq!(chosen(wishes).as_deref(), Some(language), "{wishes:?}");
        }
    }

    #[test]
    fn who_reads_none_of_our_languages_is_asked_and_who_says_nothing_gets_english() {
        assert_eq!(chosen(&["zh-CN", "ko"]), None);
        assert_eq!(chosen(&["pa-PK"]), None);
        for nothing in [&[][..], &["C"], &["C.UTF-8"], &["POSIX"], &["not a tag!"]] {
            assert_eq!(chosen(nothing).as_deref(), Some("en"), "{nothing:?}");
        }
    }
}
