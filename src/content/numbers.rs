//! Numbers that somebody could dial, cite or ask for: a translation has those of the English.
//!
//! Translators may write a small number in words, or the other way round. So only these count: numbers of three digits
//! or more (telephone numbers and years are), provisions such as `61(6A)`, and what follows a word such as "section".

use std::collections::BTreeMap;
use std::ops::Range;

use crate::content::pages::{English, Translated};
use crate::diag::{Code, Diagnostic, Place};
use crate::lock;

/// English words whose number is the name of a part of a law.
const LAW: [&str; 6] = ["section", "sections", "article", "schedule", "regulation", "paragraph"];

/// The zeros of the digits that readers of our languages may have: ASCII, Arabic, Persian, Hindi, Bengali, Punjabi.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}'];

/// What a translation has too little and too much of, as it is written there.
#[derive(Debug, PartialEq, Eq)]
pub struct Differing {
    missing: Vec<String>,
    extra: Vec<String>,
}

/// Reports the numbers of a translated page that differ from those of the English, where readers get the translation.
/// `file` is the text of the translation.
pub(super) fn check(english: &English<'_>, own: &Translated<'_>, file: &str, problems: &mut Vec<Diagnostic>) {
    let (theirs, ours) = (&english.front, &own.front);
    for (name, theirs, ours) in [("title", &theirs.title, &ours.title), ("summary", &theirs.summary, &ours.summary)] {
        let (theirs, ours) = (theirs.get_ref(), ours.get_ref());
        let found = differing(theirs, ours).filter(|_| own.holds(name, &lock::hash(theirs)));
        let place = || file.find(ours).map_or(0..0, |start| start..start + ours.len());
        problems.extend(found.map(|numbers| numbers.problem(Place::new(&own.place.file, place()))));
    }
    for (source, index) in own.pairs.iter().enumerate().filter_map(|(source, pair)| Some((source, (*pair)?))) {
        let found = differing(&english.blocks[source].words(), &own.blocks[index].words());
        let is_shown = |_: &Differing| own.current(source, english).is_some();
        problems.extend(found.filter(is_shown).map(|numbers| {
            let place = numbers.place_in(own.texts[index], &own.spans[index]);
            numbers.problem(Place::new(&own.place.file, place))
        }));
    }
}

/// Finds the numbers that matter in one of two texts and are not in the other, each as often as it is written.
pub fn differing(english: &str, translated: &str) -> Option<Differing> {
    // Most texts have no number at all, and there are many.
    if ![english, translated].iter().any(|text| text.contains(|letter| ascii(letter).is_ascii_digit())) {
        return None;
    }
    let (theirs, ours) = (numbers(english), numbers(translated));
    let missing = without(&theirs, &ours, |number| number.is_law || number.is_long);
    let extra = without(&ours, &theirs, |number| number.is_long);
    (!missing.is_empty() || !extra.is_empty()).then_some(Differing { missing, extra })
}

impl Differing {
    /// Describes the difference at the place of the translation.
    pub fn problem(&self, place: Place) -> Diagnostic {
        let list = |numbers: &[String]| numbers.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        let message = match (self.missing.as_slice(), self.extra.as_slice()) {
            (missing, []) => format!("the English has {}, and the translation does not", list(missing)),
            ([], extra) => format!("the translation has {}, and the English does not", list(extra)),
            (missing, extra) => format!("the English has {}, and here stands {}", list(missing), list(extra)),
        };
        Diagnostic::new(Code::NumberDiffers, place, message).hint(
            "keep telephone numbers, years and sections of laws as they are, each as often as in the English; any digits will do",
        )
    }

    /// Returns where the first number too much stands; if there is none, all of the text.
    fn place_in(&self, text: &str, span: &Range<usize>) -> Range<usize> {
        let found = self.extra.first().and_then(|number| Some((text.find(number)?, number.len())));
        found.map_or(span.clone(), |(at, length)| span.start + at..span.start + at + length)
    }
}

/// A number in a text.
struct Number {
    /// Its digits and letters, in ASCII: the same in every language.
    value: String,
    written: String,
    /// Whether it has three digits or more, or is a provision.
    is_long: bool,
    /// Whether it follows an English word for a part of a law.
    is_law: bool,
}

/// Lists the numbers that count and stand more often in one text than in another.
fn without(these: &[Number], others: &[Number], counts: impl Fn(&Number) -> bool) -> Vec<String> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    others.iter().for_each(|number| *left.entry(&number.value).or_default() += 1);
    let is_more = |number: &&Number| match left.get_mut(number.value.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => counts(number),
    };
    these.iter().filter(is_more).map(|number| number.written.clone()).collect()
}

fn numbers(text: &str) -> Vec<Number> {
    let letters = readable(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        // Digits within a word, as in "mp300", are no number; the Arabic word for "and" is written before one.
        if letters[at].1.is_ascii_alphabetic() {
            at += letters[at..].iter().take_while(|(_, letter)| letter.is_ascii_alphanumeric()).count();
            continue;
        }
        if !letters[at].1.is_ascii_digit() {
            at += 1;
            continue;
        }
        let digits_end = joined(&letters, at);
        let end = provision(&letters, digits_end);
        let value: String = letters[at..end]
            .iter()
            .map(|(_, letter)| *letter)
            .filter(|it| it.is_ascii_alphanumeric() || *it == '(')
            .collect();
        let (last, letter) = letters[end - 1];
        let written_end = last + text[last..].chars().next().map_or(letter.len_utf8(), char::len_utf8);
        found.push(Number {
            is_long: end > digits_end || value.len() >= 3,
            is_law: follows_law(&letters[..at]),
            written: text[letters[at].0..written_end].to_owned(),
            value,
        });
        at = end;
    }
    found
}

/// Lists a text's letters by where they start, digits in ASCII and without marks of direction.
fn readable(text: &str) -> Vec<(usize, char)> {
    let is_mark =
        |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.char_indices().filter(|(_, letter)| !is_mark(*letter)).map(|(at, letter)| (at, ascii(letter))).collect()
}

fn ascii(letter: char) -> char {
    let digit = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10);
    ZEROS.iter().find_map(digit).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
}

/// Returns the end of the number that starts at `start`, over the spaces in telephone numbers and between thousands.
fn joined(letters: &[(usize, char)], start: usize) -> usize {
    let is_dialled = letters[start].1 == '0' || start > 0 && letters[start - 1].1 == '+';
    let mut end = digits(letters, start);
    let is_short = end - start <= 3;
    while let Some((_, between)) = letters.get(end) {
        let next = digits(letters, end + 1);
        let is_space = matches!(between, ' ' | '\u{a0}' | '\u{202f}');
        let is_thousand = is_short
            && (is_space || matches!(between, ',' | '.' | '\u{66c}'))
            && (next == end + 4 || *between == ',' && is_lakh(letters, end, next));
        if next <= end + 1 || !(is_thousand || is_dialled && is_space) {
            break;
        }
        end = next;
    }
    end
}

/// Says whether two digits and three more follow: India and Bangladesh write 1,26,800.
fn is_lakh(letters: &[(usize, char)], comma: usize, next: usize) -> bool {
    next == comma + 3
        && letters.get(next).is_some_and(|(_, letter)| *letter == ',')
        && digits(letters, next + 1) == next + 4
}

/// Returns the end of the digits from `start` on.
fn digits(letters: &[(usize, char)], start: usize) -> usize {
    let after = letters.get(start..).unwrap_or_default();
    start.min(letters.len()) + after.iter().take_while(|(_, letter)| letter.is_ascii_digit()).count()
}

/// Returns the end of a provision such as `61(6A)` or `60AA` whose digits end at `end`.
fn provision(letters: &[(usize, char)], end: usize) -> usize {
    let letter = |at: usize| letters.get(at).map_or(' ', |(_, letter)| *letter);
    let capitals = letters[end..].iter().take_while(|(_, letter)| letter.is_ascii_uppercase()).count();
    let mut at = if capitals <= 2 && !letter(end + capitals).is_alphanumeric() { end + capitals } else { end };
    while letter(at) == '(' {
        let inner = letters[at + 1..].iter().take_while(|(_, letter)| letter.is_ascii_alphanumeric()).count();
        if !(1..=4).contains(&inner) || letter(at + 1 + inner) != ')' {
            break;
        }
        at += inner + 2;
    }
    at
}

fn follows_law(before: &[(usize, char)]) -> bool {
    let Some(((_, ' ' | '\u{a0}'), before)) = before.split_last() else { return false };
    let word: Vec<char> =
        before.iter().rev().map(|(_, letter)| *letter).take_while(char::is_ascii_alphabetic).collect();
    let word: String = word.iter().rev().map(char::to_ascii_lowercase).collect();
    LAW.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        numbers(text).into_iter().map(|number| number.value).collect()
    }

    fn told(english: &str, translated: &str) -> Option<String> {
        differing(english, translated).map(|numbers| numbers.problem(Place::file("")).message)
    }

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        for (one, other) in [
            ("0800 1111", "٠٨٠٠ ١١١١"),
            ("+44 20 7946 0001", "\u{2066}+442079460001\u{2069}"),
            ("126,800", "126 800"),
            ("126,800", "১,২৬,৮০০"),
            ("51,048", "51.048"),
            ("1,472", "۱٬۴۷۲"),
            ("116 123", "116123"),
            ("1984", "੧੯੮੪"),
            ("61(6A)", "٦١(٦A)"),
        ] {
            assert_eq!(values(one), values(other), "{one} and {other}");
            assert_eq!(values(one).len(), 1, "{one}");
        }
    }

    #[test]
    fn neighbours_are_numbers_of_their_own() {
        assert_eq!(values("on 7 April 2026, 35 people, 999 or 101"), ["7", "2026", "35", "999", "101"]);
        assert_eq!(values("from 2018 to 2020, sections 37(11A) and 60AA"), ["2018", "2020", "37(11A", "60AA"]);
        assert_eq!(values("mp300, R2D200"), Vec::<String>::new());
        assert_eq!(values("و999"), ["999"]);
        assert_eq!(values("at 10am, 12.02.2026"), ["10", "12", "02", "2026"]);
    }

    #[test]
    fn a_number_that_somebody_could_dial_or_cite_is_kept() {
        assert_eq!(
            told("Call 0800 1111.", "Zadzwoń: 0800 1112.").as_deref(),
            Some("the English has `0800 1111`, and here stands `0800 1112`")
        );
        assert!(told("under section 61(6A)", "na podstawie art. 61(6)").is_some());
        assert!(told("under section 21", "na podstawie art. 22").is_some());
        assert_eq!(
            told("the Act of 1984", "ustawa").as_deref(),
            Some("the English has `1984`, and the translation does not")
        );
        assert_eq!(
            told("Call 999, only 999", "Zadzwoń: 999").as_deref(),
            Some("the English has `999`, and the translation does not")
        );
        assert_eq!(
            told("the Act", "ustawa z 1984 roku").as_deref(),
            Some("the translation has `1984`, and the English does not")
        );
    }

    #[test]
    fn small_numbers_may_be_words() {
        assert_eq!(told("In 12 months, six forces", "W ciągu dwunastu miesięcy 6 jednostek"), None);
        assert_eq!(told("under section 21", "بموجب المادة ٢١"), None);
    }
}
