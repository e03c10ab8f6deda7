//! What somebody typed.

use crate::text;

/// Nobody types more words, and each costs time.
const MOST_WORDS: usize = 24;
/// Nor a longer word.
const MOST_LETTERS: usize = 64;

/// The words that somebody typed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Query {
    pub(super) words: Vec<Wanted>,
}

/// A word that somebody typed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    /// As it was typed.
    pub(super) written: String,
    /// What it is compared by.
    pub(super) folded: String,
    /// Whether more follows: nobody knows that of the last word, unless there is a space behind it.
    pub(super) is_finished: bool,
}

impl Query {
    /// Reads what somebody typed. A word that comes twice counts once.
    pub(super) fn of(text: &str) -> Self {
        let mut words: Vec<Wanted> = Vec::new();
        for word in text::words(text).filter(|word| word.folded.chars().count() <= MOST_LETTERS).take(MOST_WORDS) {
            let is_finished = word.range.end < text.len();
            if words.iter().all(|other| other.folded != word.folded) {
                words.push(Wanted { written: text[word.range].to_owned(), folded: word.folded, is_finished });
            }
        }
        Self { words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_is_finished_by_what_follows_it() {
        let finished = |text| Query::of(text).words.iter().map(|word| word.is_finished).collect::<Vec<_>>();
        assert_eq!(finished("say no"), [true, false]);
        assert_eq!(finished("say no?"), [true, true]);
        assert_eq!(finished("no NO no "), [true]);
        assert_eq!(Query::of(&"a1 b2 c3 ".repeat(5000)).words.len(), 3);
    }
}
