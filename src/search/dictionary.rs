//! The words of an index in order, and which of them somebody may have meant.

use std::collections::BTreeMap;

use crate::search::order::order;
use crate::text::Stemmer;

/// A word of the dictionary by its number.
pub(super) type Term = usize;

/// How far a word of the dictionary is what somebody typed: 1 if it is the same.
pub(super) type Closeness = f32;

const SAME_STEM: Closeness = 0.85;
const UNFINISHED: Closeness = 0.7;
const MISTYPED: Closeness = 0.6;

/// How many words an unfinished one stands for at most: who has typed one letter is not done.
const MOST_LONGER: usize = 50;
/// Words with fewer letters are too often another word with a mistake in it.
const LETTERS_FOR_A_MISTAKE: usize = 5;
/// How many letters each of two forms of a word may have after those that they share.
const LETTERS_OF_ENDING: usize = 3;

/// What two forms of a word have in common at least.
struct InCommon {
    /// So many letters at their start.
    letters: usize,
    /// This share of all their letters.
    share: f32,
}

impl InCommon {
    fn of(word: &str) -> Self {
        // Short vowels are not written in Arabic, and roots have three letters. Its stemmer does not make up for it: it takes
        // the first letter of `بصمات`, prints, for the word `with`.
        let is_arabic = word.starts_with(|letter| ('\u{600}'..='\u{6FF}').contains(&letter));
        if is_arabic { Self { letters: 3, share: 0.54 } } else { Self { letters: 4, share: 0.65 } }
    }
}

/// All words of an index.
pub(super) struct Dictionary {
    /// In order, each once.
    terms: Vec<Box<str>>,
    /// How many letters each has, and which: what can be told apart without a look at the word.
    outlines: Vec<Outline>,
    /// The stem of each.
    stems: Vec<Box<str>>,
    /// The words in order of their stems.
    by_stem: Vec<Term>,
    stemmer: Option<Stemmer>,
}

#[derive(Clone, Copy)]
struct Outline {
    letters: usize,
    set: u64,
}

impl Outline {
    fn of(word: &str) -> Self {
        // Letters of one script follow one another, so that few share a bit.
        let set = word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 64));
        Self { letters: word.chars().count(), set }
    }

    /// Says whether a word can be one mistake apart from the start of another.
    fn is_near_start_of(self, other: Self) -> bool {
        (self.set & !other.set).count_ones() <= 1 && self.letters <= other.letters + 1
    }
}

impl Dictionary {
    /// Makes a dictionary of words in order, each as it is compared and as it is written somewhere.
    pub(super) fn new(words: Vec<(Box<str>, Box<str>)>, stemmer: Option<Stemmer>) -> Self {
        let stem = |(_, written): &(_, Box<str>)| Some(stemmer?.stem(written).into_boxed_str());
        let stems: Vec<_> = words.iter().filter_map(stem).collect();
        let mut by_stem: Vec<Term> = (0..stems.len()).collect();
        order(&mut by_stem, &|one, other| stems[one].cmp(&stems[other]));
        let terms: Vec<_> = words.into_iter().map(|(term, _)| term).collect();
        Self { outlines: terms.iter().map(|term| Outline::of(term)).collect(), terms, stems, by_stem, stemmer }
    }

    /// Returns a word.
    #[cfg(test)]
    fn term(&self, term: Term) -> &str {
        &self.terms[term]
    }

    /// Finds a word.
    pub(super) fn find(&self, folded: &str) -> Option<Term> {
        self.terms.binary_search_by(|term| (**term).cmp(folded)).ok()
    }

    /// Finds the words that somebody may have meant by one, and how close each is: itself, other forms of it, those that it
    /// is the start of, if it is not finished, and those that differ by a typing mistake, if there is none of the former.
    pub(super) fn meant(&self, written: &str, folded: &str, is_finished: bool) -> BTreeMap<Term, Closeness> {
        let same = self.find(folded);
        let mut meant: BTreeMap<Term, Closeness> = BTreeMap::new();
        let mut add = |term, closeness: Closeness| {
            let known = meant.entry(term).or_default();
            *known = known.max(closeness);
        };
        same.into_iter().for_each(|term| add(term, 1.0));
        self.with_stem(written).for_each(|term| add(term, SAME_STEM));
        self.forms(folded).into_iter().for_each(|(term, closeness)| add(term, closeness));
        let longer = if is_finished { Vec::new() } else { self.longer(folded) };
        longer.iter().for_each(|term| add(*term, UNFINISHED));
        if same.is_none() && longer.is_empty() {
            self.mistyped(folded, is_finished).into_iter().for_each(|term| add(term, MISTYPED));
        }
        meant
    }

    fn with_stem(&self, written: &str) -> impl Iterator<Item = Term> {
        let stem = self.stemmer.map(|stemmer| stemmer.stem(written)).unwrap_or_default();
        let start = self.by_stem.partition_point(|term| *self.stems[*term] < *stem);
        let same = move |term: &Term| !stem.is_empty() && *self.stems[*term] == *stem;
        self.by_stem[start..].iter().copied().take_while(same)
    }

    /// Returns the words that start with a text.
    fn starting_with(&self, start: &str) -> std::ops::Range<Term> {
        let first = self.terms.partition_point(|term| **term < *start);
        let count = self.terms[first..].partition_point(|term| term.starts_with(start));
        first..first + count
    }

    /// Returns the words that an unfinished one may become; the shortest, if there are very many.
    fn longer(&self, start: &str) -> Vec<Term> {
        let mut longer: Vec<Term> = self.starting_with(start).collect();
        if longer.len() > MOST_LONGER {
            order(&mut longer, &|one, other| self.outlines[one].letters.cmp(&self.outlines[other].letters));
            longer.truncate(MOST_LONGER);
        }
        longer
    }

    /// Finds words that start alike and end otherwise, whatever the language: `heddlu` and `heddluoedd`.
    fn forms(&self, folded: &str) -> Vec<(Term, Closeness)> {
        let letters = folded.chars().count();
        let least = InCommon::of(folded);
        if letters < least.letters {
            return Vec::new();
        }
        let shared = least.letters.max(letters.saturating_sub(LETTERS_OF_ENDING));
        let key = folded.char_indices().nth(shared).map_or(folded, |(at, _)| &folded[..at]);
        let form = |term: Term| {
            let other = self.outlines[term].letters;
            let common = folded.chars().zip(self.terms[term].chars()).take_while(|(one, other)| one == other).count();
            // No word here has so many letters that a float could not count them.
            #[allow(clippy::cast_precision_loss)]
            let share = (2 * common) as f32 / (letters + other) as f32;
            (other - common <= LETTERS_OF_ENDING && share >= least.share).then_some((term, 0.9 * share))
        };
        self.starting_with(key).filter_map(form).collect()
    }

    /// Finds words from which one differs by a letter too few, too many, another, or two letters swapped. Their end may
    /// differ as well: it may be another form, or not finished.
    fn mistyped(&self, folded: &str, is_finished: bool) -> Vec<Term> {
        let outline = Outline::of(folded);
        if outline.letters < LETTERS_FOR_A_MISTAKE {
            return Vec::new();
        }
        let is_meant = |term: &Term| {
            let rest = after_mistake(folded, &self.terms[*term]);
            rest.is_some_and(|rest| !is_finished || rest.chars().nth(LETTERS_OF_ENDING).is_none())
        };
        let is_near = |term: &Term| outline.is_near_start_of(self.outlines[*term]);
        (0..self.terms.len()).filter(is_near).filter(is_meant).collect()
    }
}

/// Returns what follows in a word after another with one mistake in it; none, if it does not start with such a one.
fn after_mistake<'a>(typed: &str, word: &'a str) -> Option<&'a str> {
    let same = typed.chars().zip(word.chars()).take_while(|(one, other)| one == other);
    let same: usize = same.map(|(letter, _)| letter.len_utf8()).sum();
    let (typed, word) = (&typed[same..], &word[same..]);
    let swapped = || {
        let (mut letters, first, second) = (word.chars(), first(typed), first(rest(typed)));
        let is_swapped = second.is_some() && letters.next() == second && letters.next() == first;
        is_swapped.then(|| rest(rest(word)).strip_prefix(rest(rest(typed)))).flatten()
    };
    let another = || rest(word).strip_prefix(rest(typed));
    let too_many = || word.strip_prefix(rest(typed));
    let too_few = || rest(word).strip_prefix(typed);
    swapped().or_else(another).or_else(too_many).or_else(too_few)
}

fn first(text: &str) -> Option<char> {
    text.chars().next()
}

/// Returns a text without its first letter.
fn rest(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(lang: &str, words: &[&str], word: &str, is_finished: bool) -> Vec<String> {
        let known = words.iter().map(|word| ((*word).into(), (*word).into())).collect();
        let dictionary = Dictionary::new(known, Stemmer::of(&lang.parse().expect("a tag")));
        let mut meant: Vec<_> = dictionary.meant(word, word, is_finished).into_iter().collect();
        meant.sort_by(|(_, close), (_, closer)| closer.total_cmp(close));
        meant.into_iter().map(|(term, _)| dictionary.term(term).to_owned()).collect()
    }

    #[test]
    fn a_word_stands_for_its_other_forms() {
        assert_eq!(meant("en", &["complain", "complaint", "compare"], "complaints", true), ["complaint", "complain"]);
        assert_eq!(meant("so", &["booliska", "boolisku", "boos"], "booliska", true), ["booliska", "boolisku"]);
        assert_eq!(meant("en", &["was", "wash"], "was", true), ["was"]);
        assert_eq!(meant("ar", &["بصل", "بصمتي", "بصمه"], "بصماتي", true), ["بصمتي", "بصمه"]);
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        let words = ["fine", "finger", "fingerprint", "fit"];
        assert_eq!(meant("so", &words, "fing", false), ["finger", "fingerprint"]);
        assert_eq!(meant("so", &words, "fing", true), ["finger"]);
    }

    #[test]
    fn one_mistake_is_forgiven_in_words_of_five_letters_and_more() {
        let words = ["home", "police", "scanner"];
        for typed in ["polce", "pollice", "pokice", "ploice"] {
            assert_eq!(meant("so", &words, typed, true), ["police"], "{typed}");
        }
        assert_eq!(meant("so", &words, "hoem", true), Vec::<String>::new());
        assert_eq!(meant("so", &words, "plcie", true), Vec::<String>::new());
        assert_eq!(meant("so", &words, "scnan", false), ["scanner"]);
    }
}
