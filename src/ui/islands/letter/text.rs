//! The finished letter: its words with what was written into its gaps.

use std::collections::BTreeMap;

use crate::model::FieldKind;
use crate::ui::islands::letter::{Field, Letter, Piece};

/// What was written, by the ids of fields.
pub type Values = BTreeMap<String, String>;

/// The months as English letters have them, whatever language is around.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A part of a paragraph of the finished letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) text: String,
    pub(super) is: Is,
    /// Whether it belongs to a sentence that a letter can do without, and whose gap is empty: it stays behind.
    pub(super) is_spare: bool,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Is {
    /// Words of the letter.
    Words,
    /// The sender's own words.
    Filled,
    /// What stands in a gap until it is filled. The brackets mark it where no colour can.
    Empty,
}

/// Returns a paragraph with its gaps filled as far as they are.
pub(super) fn parts(letter: &Letter, paragraph: &[Piece], values: &Values) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut is_spare = false;
    for (at, piece) in paragraph.iter().enumerate() {
        match piece {
            Piece::Words(words) => {
                let end = if is_spare { end_of_sentence(words) } else { 0 };
                add(&mut parts, &words[..end], Is::Words, true);
                add(&mut parts, &words[end..], Is::Words, false);
                is_spare = false;
            }
            Piece::Gap(id) => {
                let Some(field) = letter.field(id) else { continue };
                let written = written(field, values);
                if !written.is_empty() {
                    add(&mut parts, without_second_dot(&written, paragraph.get(at + 1)), Is::Filled, false);
                    continue;
                }
                is_spare = !field.required;
                if is_spare {
                    spare_the_beginning(&mut parts);
                }
                add(&mut parts, &format!("[{}]", field.gap), Is::Empty, is_spare);
            }
        }
    }
    parts
}

/// Returns the letter as text, without the sentences that it can do without and nobody has filled.
pub(super) fn text(letter: &Letter, values: &Values) -> String {
    let paragraphs = letter.paragraphs.iter().map(|paragraph| {
        let kept = parts(letter, paragraph, values).into_iter().filter(|part| !part.is_spare);
        kept.map(|part| part.text).collect::<String>().trim().to_owned()
    });
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Returns what the letter says for a field; nothing, if nothing was written.
fn written(field: &Field, values: &Values) -> String {
    let value = values.get(&field.id).map_or("", |value| value.trim());
    let day = (field.kind == FieldKind::Date).then(|| day(value)).flatten();
    day.unwrap_or_else(|| value.to_owned())
}

/// Writes a day as letters have it: `2026-11-22` is `22 November 2026`.
pub(in crate::ui::islands) fn day(iso: &str) -> Option<String> {
    let mut numbers = iso.split('-');
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let month = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    Some(format!("{} {month} {year}", day.trim_start_matches('0')))
}

/// Returns where the next sentence begins.
fn end_of_sentence(words: &str) -> usize {
    let Some(dot) = words.find('.') else { return words.len() };
    dot + 1 + usize::from(words[dot + 1..].starts_with(' '))
}

/// The letter ends its sentences itself.
fn without_second_dot<'a>(written: &'a str, next: Option<&Piece>) -> &'a str {
    match next {
        Some(Piece::Words(words)) if words.starts_with('.') => written.trim_end_matches('.'),
        _ => written,
    }
}

/// What stands before a gap, from where its sentence begins, stays behind with it.
fn spare_the_beginning(parts: &mut Vec<Part>) {
    let Some(Part { text, is: Is::Words, is_spare: false }) = parts.last_mut() else { return };
    let start = text.rfind(". ").map_or(0, |dot| dot + 2).max(text.rfind('\n').map_or(0, |end| end + 1));
    let beginning = text.split_off(start);
    if text.is_empty() {
        parts.pop();
    }
    add(parts, &beginning, Is::Words, true);
}

fn add(parts: &mut Vec<Part>, text: &str, is: Is, is_spare: bool) {
    if !text.is_empty() {
        parts.push(Part { text: text.to_owned(), is, is_spare });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::islands::letter::tests::{letter, values};

    fn finished(body: &str, written: &[(&str, &str)]) -> String {
        text(&letter(body), &values(written))
    }

    #[test]
    fn gaps_are_filled_and_empty_ones_stay_in_brackets() {
        let body = "To: {name}\n\nIt was on {date} at {time}.";
        assert_eq!(
            finished(body, &[("name", " Ana "), ("date", "2026-03-05"), ("time", "17:30")]),
            "To: Ana\n\nIt was on 5 March 2026 at 17:30."
        );
        assert_eq!(finished(body, &[("name", "  ")]), "To: [name]\n\nIt was on [date] at [time].");
    }

    #[test]
    fn what_is_no_day_stays_as_it_was_written() {
        for written in ["about", "2026-13-01", "2026-00-01", "in March"] {
            assert_eq!(finished("On {date}.", &[("date", written)]), format!("On {written}."));
        }
        assert_eq!(day("2026-12-31").as_deref(), Some("31 December 2026"));
        assert_eq!(day("2026-01-01").as_deref(), Some("1 January 2026"));
    }

    #[test]
    fn a_sentence_ends_once() {
        assert_eq!(finished("Seen by {text}. Then", &[("text", "two people.")]), "Seen by two people. Then");
        assert_eq!(finished("{text} And", &[("text", "They left.")]), "They left. And");
    }

    #[test]
    fn a_sentence_that_may_be_left_out_stays_behind_with_its_gap() {
        let body = "I saw it. The officers: {optional}. More.\n\nMy wish: {optional}.\n\nGoodbye.";
        assert_eq!(finished(body, &[]), "I saw it. More.\n\nGoodbye.");
        assert_eq!(
            finished(body, &[("optional", "PC 12")]),
            "I saw it. The officers: PC 12. More.\n\nMy wish: PC 12.\n\nGoodbye."
        );
        let letter = letter(body);
        let shown = parts(&letter, &letter.paragraphs[0], &Values::new());
        let shown: String = shown.into_iter().map(|part| part.text).collect();
        assert_eq!(shown, "I saw it. The officers: [optional]. More.", "on the page it can be seen");
    }

    #[test]
    fn what_the_sender_wrote_stays_whatever_is_around_it() {
        assert_eq!(finished("{name} saw {optional}", &[("name", "Ana")]), "Ana");
        let odd = "{name} [date] <b> \u{202e}x\nnew line";
        assert_eq!(finished("{text}!", &[("text", odd)]), format!("{odd}!"));
    }
}
