//! English pages are plain enough for a reader of eleven years.
//!
//! The measure is the Flesch-Kincaid grade level: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability
//! formulas for Navy enlisted personnel", Research Branch Report 8-75 (1975). Its grades are those of schools in the
//! United States; the first is for children of six.

use crate::check::syllables::syllables;
use crate::content::{self, Sentence};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::Library;
use crate::source::Files;

/// What CONTRIBUTING.md promises.
const OLDEST: f64 = 11.0;

/// Flesch took samples of a hundred words. In less than half of that, a single long word decides.
const FEWEST_WORDS: f64 = 50.0;

/// Measures the English pages. Messages are left out: they are too short.
pub(super) fn check(library: &Library, files: &Files, problems: &mut Vec<Diagnostic>) {
    for page in library.english() {
        let Some(text) = files.get(&page.place.file) else { continue };
        let sentences = content::sentences(text);
        let counts: Vec<Count> = sentences.iter().map(Count::of).collect();
        let whole = counts.iter().fold(Count::default(), Count::plus);
        let hardest = sentences.iter().zip(&counts).max_by(|(_, one), (_, other)| one.age().total_cmp(&other.age()));
        let Some((hardest, _)) = hardest.filter(|_| whole.words >= FEWEST_WORDS && whole.age() > OLDEST) else {
            continue;
        };
        let message = format!("this page needs a reading age of {:.1}; this is its hardest sentence", whole.age());
        problems.push(
            Diagnostic::new(Code::ReadingAge, Place::new(&page.place.file, hardest.span.clone()), message).hint(
                "make two sentences of a long one, and say it in everyday words, until the page is at 11 or below",
            ),
        );
    }
}

/// What a text is made of.
#[derive(Clone, Copy, Default)]
struct Count {
    sentences: f64,
    words: f64,
    syllables: f64,
}

impl Count {
    fn of(sentence: &Sentence) -> Self {
        let mut count = Self { sentences: 1.0, ..Self::default() };
        for word in sentence.text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)) {
            count.words += 1.0;
            count.syllables += f64::from(syllables(word));
        }
        count
    }

    fn plus(self, other: &Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// Returns the age in years at which people can read the text.
    fn age(&self) -> f64 {
        let grade = 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59;
        grade + 5.0
    }
}
