//! Answers: those in the reader's language first, then the English ones.

use std::collections::BTreeSet;

use crate::lang::Tag;
use crate::model::Target;
use crate::search::query::Query;
use crate::search::shelf::{Found, Shelf};
use crate::search::tokens::Tokens;
use crate::search::{Document, Index, Marked};

/// Finds what answers the words that somebody types.
pub struct Searcher {
    own: Shelf,
    english: Option<Shelf>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// What was found.
    pub document: &'a Document,
    /// The language in which it was found: the reader's, or English.
    pub lang: &'a Tag,
    /// The screen that it is on, in that language.
    pub target: Target,
    /// Its title.
    pub title: Marked,
    /// The words of it that answer best.
    pub snippet: Marked,
}

impl Searcher {
    /// Builds it from the index of the reader's language, and the English one, if that is another.
    pub fn new(own: Index, english: Option<Index>) -> Self {
        Self { own: Shelf::new(own), english: english.map(Shelf::new) }
    }

    /// Finds the answers to a query, the best first, at most `most` of them. Versions of a step for several nations are
    /// one answer. English ones come after those in the reader's language, and only if that has none of the same.
    pub fn search(&self, query: &str, most: usize) -> Vec<Hit<'_>> {
        let query = Query::of(query);
        let mut known = BTreeSet::new();
        let shelves = std::iter::once(&self.own).chain(&self.english);
        shelves.flat_map(|shelf| hits(shelf, &query, &mut known, most)).take(most).collect()
    }
}

/// Takes the best of what a shelf has, without what is `known` already.
fn hits<'a>(
    shelf: &'a Shelf,
    query: &Query,
    known: &mut BTreeSet<(&'static str, &'a str)>,
    most: usize,
) -> Vec<Hit<'a>> {
    let Found { ranked, terms } = shelf.find(query);
    let good = ranked.into_iter().map(|number| (&shelf.documents[number], &shelf.tokens[number]));
    let new = good.filter(|(document, _)| known.insert(document.group())).take(most);
    let hit = |(document, tokens): (&'a Document, &Tokens)| {
        let texts = std::iter::once(&document.summary).chain(&document.text);
        let paragraphs = texts.zip(&tokens.paragraphs).map(|(text, tokens)| (&**text, terms.among(tokens)));
        Some(Hit {
            document,
            lang: &shelf.lang,
            target: document.target()?,
            title: Marked::whole(&document.title, terms.among(&tokens.title)),
            snippet: Marked::snippet(paragraphs),
        })
    };
    new.filter_map(hit).collect()
}
