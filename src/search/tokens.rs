//! Where words stand in a text, found once: every letter that somebody types asks for it anew.

use std::ops::Range;

use crate::search::dictionary::Term;

/// A word of a text.
#[derive(Clone, Copy)]
pub(super) struct Token {
    /// Which one.
    pub(super) term: u32,
    start: u32,
    end: u32,
}

/// The words of a document that it can be shown by.
#[derive(Default)]
pub(super) struct Tokens {
    /// Those of its title.
    pub(super) title: Vec<Token>,
    /// Those of its summary, and then of each paragraph of its text.
    pub(super) paragraphs: Vec<Vec<Token>>,
}

/// Words of the dictionary that answer: to which word of the query, and how much that one says. One place for each word.
pub(super) struct Terms(Vec<Option<(usize, f32)>>);

/// A word that was found in a text: where, which word of the query, and how much that one says.
pub(super) type Match = (Range<usize>, usize, f32);

impl Token {
    /// Makes a token of a word that stands at `range`; no text here has four gigabytes.
    pub(super) fn new(term: Term, range: &Range<usize>) -> Self {
        let short = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { term: short(term), start: short(range.start), end: short(range.end) }
    }

    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Tokens {
    /// Gives words their place in the dictionary, by the order in which they came.
    pub(super) fn number(&mut self, terms: &[u32]) {
        for token in self.title.iter_mut().chain(self.paragraphs.iter_mut().flatten()) {
            token.term = terms[token.term as usize];
        }
    }
}

impl Terms {
    /// Makes room for the words of a dictionary.
    pub(super) fn new(words: usize) -> Self {
        Self(vec![None; words])
    }

    /// Adds a word that answers; the more it says the better.
    pub(super) fn add(&mut self, term: Term, word: usize, says: f32) {
        let place = &mut self.0[term];
        if place.is_none_or(|(_, known)| known < says) {
            *place = Some((word, says));
        }
    }

    /// Finds those of a text's words that answer.
    pub(super) fn among(&self, tokens: &[Token]) -> Vec<Match> {
        let find = |token: &Token| self.0[token.term as usize].map(|(word, says)| (token.range(), word, says));
        tokens.iter().filter_map(find).collect()
    }
}
