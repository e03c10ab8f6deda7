//! The words of a text, in a form in which those compare equal that readers take for the same, or as a voice says them.
//!
//! 1. [`words`] cuts a text of any script into words, by the rules of Unicode;
//! 2. [`fold()`] takes from a word what people leave out or mix up when they type: capitals, accents, harakat, the forms
//!    of one Arabic letter, digits of another script;
//! 3. a [`Stemmer`] takes off endings, for the languages that Snowball has one for;
//! 4. [`aloud()`] and [`digits()`] write numbers as a voice should say them.
//!
//! ```
//! use scan_rights::text::{fold, words};
//!
//! let found: Vec<_> = words("Żółty, الإقامة").map(|word| word.folded).collect();
//! assert_eq!(found, ["zolty", "الاقامه"]);
//! assert_eq!(fold("۱۴"), "14");
//! ```

mod aloud;
mod fold;
mod stem;

use std::ops::Range;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

pub use aloud::{aloud, digits};
pub use fold::fold;
pub use stem::Stemmer;

/// Thai, Khmer and the like need dictionaries, and no language here is written in such a script.
const SEGMENTER: WordSegmenterBorrowed<'static> =
    WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is compared by; never empty.
    pub folded: String,
}

/// Finds the words of a text in order, numbers among them.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut start = 0;
    let pieces = SEGMENTER.segment_str(text).map(move |end| std::mem::replace(&mut start, end)..end);
    // The segmenter says itself which pieces are words, but not of words that end with a vowel sign or a haraka.
    pieces.filter_map(|range| {
        let folded = fold(&text[range.clone()]);
        (!folded.is_empty()).then_some(Word { range, folded })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded).collect()
    }

    #[test]
    fn words_of_latin_script_lose_capitals_and_accents() {
        assert_eq!(folded("Can they KEEP it? Don’t push."), ["can", "they", "keep", "it", "dont", "push"]);
        assert_eq!(folded("Odcisk palca, proszę: ŁÓDŹ"), ["odcisk", "palca", "prosze", "lodz"]);
        assert_eq!(folded("poliţia poliția, şi și"), ["politia", "politia", "si", "si"]);
        assert_eq!(folded("çfarë është"), ["cfare", "eshte"]);
        assert_eq!(folded("impressão digital"), ["impressao", "digital"]);
        assert_eq!(folded("ôl bys i’r heddlu, gŵyn"), ["ol", "bys", "ir", "heddlu", "gwyn"]);
        assert_eq!(folded("go'aan, boolisku"), ["goaan", "boolisku"]);
    }

    #[test]
    fn letters_of_arabic_that_people_mix_up_are_one() {
        assert_eq!(folded("إقامة أخذ آخر ٱسم"), folded("اقامه اخذ اخر اسم"));
        assert_eq!(folded("مُحْتَجَزٌ شرطـــة مسؤول شئ"), folded("محتجز شرطه مسوول شي"));
        assert_eq!(folded("هل يمكن للشرطة؟"), ["هل", "يمكن", "للشرطه"]);
    }

    #[test]
    fn letters_of_persian_and_urdu_are_those_of_arabic() {
        assert_eq!(folded("پلیس می‌خواهد"), ["پليس", "ميخواهد"]);
        assert_eq!(folded("کیا پولیس ہے؟ میں یہاں"), folded("كيا پوليس هي مين يهان"));
    }

    #[test]
    fn vowel_signs_of_indic_scripts_stay() {
        assert_eq!(folded("আঙুলের ছাপ"), ["আঙুলের", "ছাপ"]);
        assert_eq!(folded("ਉਂਗਲ ਦੇ ਨਿਸ਼ਾਨ"), ["ਉਂਗਲ", "ਦੇ", "ਨਿਸਾਨ"]);
        assert_ne!(fold("দিন"), fold("দান"));
        // With and without nukta, composed and not.
        assert_eq!(fold("বাড়ি"), fold("বাড\u{9bc}ি"));
    }

    #[test]
    fn digits_of_every_script_are_the_same() {
        for digits in ["18", "١٨", "۱۸", "১৮", "੧੮", "१८"] {
            assert_eq!(folded(digits), ["18"], "{digits}");
        }
        assert_eq!(folded("61(6A)"), ["61", "6a"]);
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "– «Żółw» is 2.";
        let found: Vec<&str> = words(text).map(|word| &text[word.range]).collect();
        assert_eq!(found, ["Żółw", "is", "2"]);
    }

    #[test]
    fn marks_alone_are_no_words() {
        assert_eq!(folded(" … \u{2068}\u{2069} ? \u{301} ـ"), Vec::<String>::new());
        assert_eq!(folded(""), Vec::<String>::new());
    }
}
