//! The documents of one language, with where each word stands, and how well they answer.
//!
//! The rank is that of BM25, field by field: a word counts more the rarer it is there, in a title more than in the text, in a
//! short text more than in a long one, and the second time less than the first. What lacks words that were asked for is
//! not thrown out, since people ask in sentences, but comes later.

use std::collections::BTreeMap;

use crate::lang::Tag;
use crate::search::dictionary::{Closeness, Dictionary, Term};
use crate::search::order::order;
use crate::search::query::{Query, Wanted};
use crate::search::tokens::{Terms, Token, Tokens};
use crate::search::{Document, Index, Kind};
use crate::text::{self, Stemmer};

/// Title, summary, headings, text.
const FIELDS: usize = 4;
/// The first of them say what a document is about.
const IN_FRONT: usize = 2;
/// What a word counts in each.
const WEIGHTS: [f32; FIELDS] = [3.0, 1.5, 1.0, 1.0];
/// How much the length of each matters: 0 not at all, 1 in proportion.
const BY_LENGTH: [f32; FIELDS] = [0.4, 0.3, 0.3, 0.6];
/// How soon more of a word no longer helps.
const SATURATION: f32 = 1.2;
/// What is left of the rank of a document that has next to nothing of what was asked for.
const LEFT: f32 = 0.2;
/// Two words of the query that are one word here.
const JOINED: Closeness = 0.9;
/// What is so much worse than the best answer is none.
const WORST: f32 = 0.1;

/// What can be found in a language.
pub(super) struct Shelf {
    pub(super) lang: Tag,
    pub(super) documents: Vec<Document>,
    /// The words of each document, where they stand.
    pub(super) tokens: Vec<Tokens>,
    dictionary: Dictionary,
    /// In which documents each word of the dictionary stands.
    postings: Vec<Vec<Posting>>,
    /// What a word counts in each field of each document for its length: less where there are more words than elsewhere.
    shares: Vec<[f32; FIELDS]>,
    /// The first version of each document; itself, if there is no other.
    first: Vec<usize>,
}

/// How often a word stands in each field of a document.
struct Posting {
    document: usize,
    counts: [u8; FIELDS],
}

/// What was found.
pub(super) struct Found {
    /// The documents that answer, the best first.
    pub(super) ranked: Vec<usize>,
    /// The words that answer.
    pub(super) terms: Terms,
}

/// How well documents answer, while words are still counted.
struct Tally {
    /// How often the word at hand stands in each field of each document, where its length is taken into account.
    frequency: Vec<[f32; FIELDS]>,
    /// Documents that have it.
    touched: Vec<usize>,
    answers: Vec<Answer>,
    /// How much all words say.
    wanted: f32,
}

/// How well a document answers.
#[derive(Clone, Copy, Default)]
struct Answer {
    rank: f32,
    /// How much those words say that it has.
    covered: f32,
    /// And those that it has in front.
    named: f32,
}

/// A word of the dictionary while its documents are still read.
struct Entry {
    /// How many others came before it.
    number: usize,
    written: Box<str>,
    postings: Vec<Posting>,
}

impl Shelf {
    /// Builds it from what is to be found. What nothing could lead to is left out.
    pub(super) fn new(index: Index) -> Self {
        let Index { lang, mut documents } = index;
        documents.retain(|document| document.target().is_some());
        let mut entries: BTreeMap<Box<str>, Entry> = BTreeMap::new();
        let read = |(number, document)| read(number, document, &mut entries);
        let (lengths, mut tokens): (Vec<_>, Vec<_>) = documents.iter().enumerate().map(read).unzip();
        let stemmer = Stemmer::of(&lang);
        let mut postings = Vec::with_capacity(entries.len());
        let mut words = Vec::with_capacity(entries.len());
        let mut places = vec![0; entries.len()];
        for (place, (term, entry)) in (0..).zip(entries) {
            places[entry.number] = place;
            postings.push(entry.postings);
            words.push((term, entry.written));
        }
        tokens.iter_mut().for_each(|tokens| tokens.number(&places));
        let dictionary = Dictionary::new(words, stemmer);
        Self { lang, dictionary, postings, shares: shares(&lengths), first: first(&documents), documents, tokens }
    }

    /// Finds what answers a query.
    pub(super) fn find(&self, query: &Query) -> Found {
        let meant = self.meant(query);
        let mut tally = Tally::new(self.documents.len());
        let mut terms = Terms::new(self.postings.len());
        for (word, (wanted, meant)) in query.words.iter().zip(&meant).enumerate() {
            let says = self.count(meant, weight(&wanted.folded), &mut tally);
            for (term, closeness) in meant {
                terms.add(*term, word, says * closeness);
            }
        }
        Found { ranked: self.ranked(&tally), terms }
    }

    /// Says for each word of a query which of the dictionary it may stand for.
    fn meant(&self, query: &Query) -> Vec<BTreeMap<Term, Closeness>> {
        let of = |word: &Wanted| self.dictionary.meant(&word.written, &word.folded, word.is_finished);
        let mut meant: Vec<_> = query.words.iter().map(of).collect();
        for (at, pair) in query.words.windows(2).enumerate() {
            let joined = format!("{}{}", pair[0].folded, pair[1].folded);
            if let Some(term) = self.dictionary.find(&joined) {
                for meant in &mut meant[at..at + 2] {
                    meant.entry(term).or_insert(JOINED);
                }
            }
        }
        meant
    }

    /// Counts a word into the tally and returns how much it says: more, the fewer documents have it.
    fn count(&self, meant: &BTreeMap<Term, Closeness>, weight: f32, tally: &mut Tally) -> f32 {
        for (term, closeness) in meant {
            for Posting { document, counts } in &self.postings[*term] {
                let frequency = &mut tally.frequency[*document];
                if frequency.iter().all(|often| *often <= 0.0) {
                    tally.touched.push(*document);
                }
                for (field, share) in self.shares[*document].iter().enumerate() {
                    frequency[field] += closeness * f32::from(counts[field]) * share;
                }
            }
        }
        tally.close(weight)
    }

    /// Orders what answers, without what is much worse than the best. Versions of a document are as good as the best of
    /// them, and the first stands for all, unless another is about more of what was asked for.
    fn ranked(&self, tally: &Tally) -> Vec<usize> {
        let mut best: Vec<Option<(usize, f32)>> = vec![None; self.documents.len()];
        for (document, answer) in tally.answers.iter().enumerate().filter(|(_, answer)| answer.rank > 0.0) {
            let fit = LEFT + (1.0 - LEFT) * answer.covered / tally.wanted;
            let rank = answer.rank * fit * prior(self.documents[document].kind);
            let (chosen, most) = best[self.first[document]].get_or_insert((document, rank));
            *most = most.max(rank);
            if answer.named > tally.answers[*chosen].named {
                *chosen = document;
            }
        }
        let worst = best.iter().flatten().map(|(_, rank)| rank * WORST).fold(0.0, f32::max);
        let best: Vec<_> = best.into_iter().flatten().filter(|(_, rank)| *rank >= worst).collect();
        let mut ranked: Vec<usize> = (0..best.len()).collect();
        order(&mut ranked, &|one, other| best[other].1.total_cmp(&best[one].1));
        ranked.into_iter().map(|number| best[number].0).collect()
    }
}

impl Tally {
    fn new(documents: usize) -> Self {
        let frequency = vec![[0.0; FIELDS]; documents];
        Self { frequency, touched: Vec::new(), answers: vec![Answer::default(); documents], wanted: 0.0 }
    }

    /// Ends a word and returns how much it says. A word says more in a field in which fewer have it: all texts here are
    /// about police, and few titles.
    fn close(&mut self, weight: f32) -> f32 {
        let with =
            |field: usize| self.touched.iter().filter(|document| self.frequency[**document][field] > 0.0).count();
        let rare: [f32; FIELDS] = std::array::from_fn(|field| weight * rarity(with(field), self.answers.len()));
        let anywhere = weight * rarity(self.touched.len(), self.answers.len());
        let says = if with(0) == 0 { anywhere } else { f32::midpoint(anywhere, rare[0]) };
        // What no document has cannot tell them apart.
        if !self.touched.is_empty() {
            self.wanted += says;
        }
        for document in self.touched.drain(..) {
            let frequency = std::mem::take(&mut self.frequency[document]);
            let answer = &mut self.answers[document];
            for (field, often) in frequency.iter().enumerate() {
                answer.rank += WEIGHTS[field] * rare[field] * often / (often + SATURATION);
            }
            answer.covered += says;
            if frequency[..IN_FRONT].iter().any(|often| *often > 0.0) {
                answer.named += says;
            }
        }
        says
    }
}

/// What people look for most is how to act and what the law is; a phrase or a contact with the same words is short, and
/// would come before it otherwise.
fn prior(kind: Kind) -> f32 {
    match kind {
        Kind::Step => 1.1,
        Kind::Guide => 1.0,
        Kind::Letter | Kind::Page => 0.9,
        Kind::Phrase | Kind::Contact => 0.75,
    }
}

/// Says how much a word is worth for its length. In all languages those that only hold a sentence together are short, and
/// in titles, which often ask, they are no more frequent than others.
fn weight(word: &str) -> f32 {
    const LONG: usize = 5;
    float(word.chars().count().min(LONG) + 1) / float(LONG + 1)
}

/// Says how much it tells about a document that it has a word.
fn rarity(with: usize, all: usize) -> f32 {
    let (with, all) = (float(with), float(all));
    (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
}

/// No index has so many documents or words that a float could not count them.
#[allow(clippy::cast_precision_loss)]
fn float(number: usize) -> f32 {
    number as f32
}

/// Reads the words of a document into `entries` and returns how many each field has, and where those stand that it can be
/// shown by.
fn read(number: usize, document: &Document, entries: &mut BTreeMap<Box<str>, Entry>) -> ([usize; FIELDS], Tokens) {
    let title = (!document.is_title_foreign).then_some(&document.title);
    let texts = title.into_iter().map(|text| (0, text));
    let texts = texts.chain([(1, &document.summary)]);
    let texts = texts.chain(document.headings.iter().map(|text| (2, text)));
    let texts = texts.chain(document.text.iter().map(|text| (3, text)));
    let mut lengths = [0; FIELDS];
    let mut tokens = Tokens::default();
    for (field, text) in texts {
        let mut found = Vec::new();
        for word in text::words(text) {
            lengths[field] += 1;
            let others = entries.len();
            let written = || text[word.range.clone()].into();
            let new = || Entry { number: others, written: written(), postings: Vec::new() };
            let entry = entries.entry(word.folded.into_boxed_str()).or_insert_with(new);
            entry.count(number, field);
            found.push(Token::new(entry.number, &word.range));
        }
        match field {
            0 => tokens.title = found,
            2 => {}
            _ => tokens.paragraphs.push(found),
        }
    }
    (lengths, tokens)
}

impl Entry {
    fn count(&mut self, document: usize, field: usize) {
        if self.postings.last().is_none_or(|last| last.document != document) {
            self.postings.push(Posting { document, counts: [0; FIELDS] });
        }
        if let Some(last) = self.postings.last_mut() {
            last.counts[field] = last.counts[field].saturating_add(1);
        }
    }
}

/// Returns what a word counts in each field for its length.
fn shares(lengths: &[[usize; FIELDS]]) -> Vec<[f32; FIELDS]> {
    let average: [f32; FIELDS] = std::array::from_fn(|field| {
        let all: usize = lengths.iter().map(|lengths| lengths[field]).sum();
        (float(all) / float(lengths.len().max(1))).max(1.0)
    });
    let share = |field: usize, length: usize| {
        1.0 / (1.0 - BY_LENGTH[field] + BY_LENGTH[field] * float(length) / average[field])
    };
    lengths.iter().map(|lengths| std::array::from_fn(|field| share(field, lengths[field]))).collect()
}

/// Returns the first version of each document.
fn first(documents: &[Document]) -> Vec<usize> {
    let mut known = BTreeMap::new();
    documents.iter().enumerate().map(|(number, document)| *known.entry(document.group()).or_insert(number)).collect()
}
