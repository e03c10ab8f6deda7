//! English words that a translation kept, where somebody forgot a sentence or saved too early.

use std::collections::BTreeSet;
use std::ops::Range;

/// So many words in a row are no name of a law or of an office any more.
const RUN: usize = 6;

/// A whole part of so many words is no name either.
const WHOLE: usize = 4;

/// The words of an English text, to look for in its translations.
pub struct English<'a> {
    words: Vec<&'a str>,
    known: BTreeSet<&'a str>,
}

impl<'a> English<'a> {
    /// Lists the words of an English text.
    pub fn of(text: &'a str) -> Self {
        let words: Vec<_> = words(text).into_iter().map(|(_, word)| word).collect();
        Self { known: words.iter().copied().collect(), words }
    }

    /// Finds the first words of `translated` that are a run of the English words, as bytes.
    pub fn left_in(&self, translated: &str) -> Option<Range<usize>> {
        let ours = words(translated);
        let is_whole = self.words.len() == ours.len() && ours.len() < RUN;
        let run = if is_whole { ours.len().max(WHOLE) } else { RUN };
        let is_left = |window: &&[(Range<usize>, &str)]| {
            // Words that English does not have here are most of them: few windows are compared with all of the English.
            window.iter().all(|(_, word)| self.known.contains(word))
                && self.words.windows(run).any(|theirs| theirs.iter().eq(window.iter().map(|(_, word)| word)))
        };
        let found = ours.windows(run).find(is_left)?;
        Some(found[0].0.start..found[run - 1].0.end)
    }
}

/// Lists the words that readers see, which are not those of addresses, citations and references.
fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut hidden_until = None;
    let mut before = ' ';
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let in_word = hidden_until.is_none() && is_of_word(letter);
        match (start, in_word) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push((from..at, &text[from..at]));
                start = None;
            }
            _ => {}
        }
        if hidden_until.is_none() {
            hidden_until = match (before, letter) {
                (_, '<') => Some('>'),
                ('[', '^' | '!') => Some(']'),
                (']', '(') => Some(')'),
                _ => None,
            };
        } else if hidden_until == Some(letter) {
            hidden_until = None;
        }
        before = letter;
    }
    words
}

/// Letters other than English ones need not be told from signs: a word with any of them is not an English one.
fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || letter == '\''
        || !letter.is_ascii() && !('\u{2000}'..='\u{206f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(english: &str, translated: &'a str) -> Option<&'a str> {
        English::of(english).left_in(translated).map(|span| &translated[span])
    }

    #[test]
    fn a_sentence_that_stayed_is_found() {
        let english = "Stay calm. Keep your hands where they can see them.[^a]";
        let polish = "Zachowaj spokój. Keep your hands where they can see them.[^a]";
        assert_eq!(found(english, polish), Some("Keep your hands where they can"));
        assert_eq!(found("What can happen next", "What can happen next"), Some("What can happen next"));
    }

    #[test]
    fn names_references_and_addresses_are_no_leftovers() {
        let english = "See the Police and Criminal Evidence Act 1984 at [the site](https://a.example/one/two/three/four/five/six).";
        let polish =
            "Zob. Police and Criminal Evidence Act na [stronie](https://a.example/one/two/three/four/five/six).";
        assert_eq!(found(english, polish), None);
        let references = "> - <phrase:one-two-three>\n> - <phrase:four-five-six-seven>[^a-b-c-d-e-f]";
        assert_eq!(found(references, references), None);
        assert_eq!(found("Scan Rights", "Scan Rights"), None);
    }
}
