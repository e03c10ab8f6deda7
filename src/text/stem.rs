//! Words without their endings, where Snowball has a stemmer for the language.
//!
//! It has none for Welsh, Urdu, Punjabi, Bengali, Somali and Albanian. There, and beside it everywhere, words that start
//! alike and end otherwise are taken for forms of one: see `search`.

use frostem::Algorithm;

use crate::lang::Tag;
use crate::text::fold;

/// Takes endings off the words of a language.
#[derive(Clone, Copy)]
pub struct Stemmer(frostem::Stemmer);

impl Stemmer {
    /// Returns the stemmer of a language, if there is one.
    pub fn of(lang: &Tag) -> Option<Self> {
        let algorithm = match lang.as_str().split('-').next()? {
            "ar" => Algorithm::Arabic,
            "en" => Algorithm::English,
            "fa" => Algorithm::Persian,
            "pl" => Algorithm::Polish,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            _ => return None,
        };
        Some(Self(frostem::Stemmer::new(algorithm)))
    }

    /// Returns what the forms of a word have in common, folded. The word must be as it is written: a stemmer knows
    /// endings with their accents.
    pub fn stem(self, word: &str) -> String {
        fold(&self.0.stem(&word.to_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(lang: &str, word: &str) -> Option<String> {
        Some(Stemmer::of(&lang.parse().expect("a tag"))?.stem(word))
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (lang, one, other) in [
            ("en", "arrested", "Arresting"),
            ("ar", "الشرطة", "للشرطة"),
            ("fa", "انگشتان", "انگشت"),
            ("pl", "policja", "policji"),
            ("pt", "advogado", "advogados"),
            ("ro", "amprente", "amprentele"),
        ] {
            assert_eq!(stem(lang, one), stem(lang, other), "{lang}");
        }
    }

    #[test]
    fn languages_without_a_stemmer_have_none() {
        for lang in ["cy", "ur", "pa", "bn", "so", "sq"] {
            assert_eq!(stem(lang, "x"), None, "{lang}");
        }
    }
}
