//! What a translator sees of a part: its words, what it belongs to, and notes about it.
//!
//! A block is shown as it is written. A message is shown without its name and without the spaces that its lines start
//! with: `when = On\n    .title = Day` is `On\n.title = Day`.

use std::collections::BTreeMap;

use crate::content::{Item, Sheet};
use crate::hash;
use crate::model::{Block, Callout};
use crate::source::Files;

/// What a comment starts with that says which translation was exported.
const EXPORTED: &str = "as exported: ";

/// Returns a text the way it is compared: tools break and end lines in their own ways.
pub(super) fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// Says whether a file holds messages.
pub(super) fn has_messages(sheet: &Sheet) -> bool {
    sheet.path.starts_with("locales/")
}

/// Returns the words of a part, as a translator sees them.
pub(super) fn words(sheet: &Sheet, written: &str) -> String {
    if has_messages(sheet) { of_message(written) } else { plain(written) }
}

/// Returns how the words of a part are written in its file.
pub(super) fn written(sheet: &Sheet, item: &Item, words: &str) -> String {
    if has_messages(sheet) { message(&item.name, words) } else { words.to_owned() }
}

fn of_message(written: &str) -> String {
    let (_, words) = written.split_once('=').unwrap_or(("", written));
    let (first, rest) = words.split_once('\n').unwrap_or((words, ""));
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let rest = rest.lines().map(|line| format!("\n{}", line.get(common..).unwrap_or_default()));
    plain(&(first.to_owned() + &rest.collect::<String>()))
}

fn message(id: &str, words: &str) -> String {
    let (first, rest) = words.split_once('\n').unwrap_or((words, ""));
    let is_attribute = first.starts_with('.') && first.contains('=');
    let first = if is_attribute { format!("\n    {first}") } else { format!(" {first}") };
    let line = |line: &str| if line.trim().is_empty() { "\n".to_owned() } else { format!("\n    {line}") };
    format!("{id} ={first}{}", rest.lines().map(line).collect::<String>())
}

/// Returns what each part of a file belongs to; none for those without words. With the English it is the part's name.
///
/// Blocks have no number in it: were a paragraph put before them, gettext would take all of them for new ones. Only where
/// a page says the same twice, the second is `#2`.
pub(super) fn contexts(sheet: &Sheet) -> Vec<Option<String>> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let context = |item: &Item| {
        if !item.has_words() {
            return None;
        }
        if item.block.is_none() {
            return Some(format!("{}#{}", sheet.name(), item.name));
        }
        let time = times.entry(plain(&item.english)).or_default();
        *time += 1;
        Some(if *time == 1 { sheet.name().to_owned() } else { format!("{}#{time}", sheet.name()) })
    };
    sheet.items.iter().map(context).collect()
}

/// Returns the comment that says which translation is exported.
pub(super) fn exported(words: &str) -> String {
    format!("{EXPORTED}{}", hash(words))
}

/// Says whether comments say that these words were exported; nothing, if they say of no words.
pub(super) fn was_exported(comments: &[String], words: &str) -> Option<bool> {
    let known = comments.iter().find_map(|comment| comment.trim().strip_prefix(EXPORTED))?;
    Some(known.trim() == hash(words))
}

/// Unlike the hash of a lock it differs where only a line break does: that can be a translator's change.
fn hash(words: &str) -> String {
    hash::short(&plain(words))
}

/// Returns what a translator should know of a part.
pub(super) fn notes(item: &Item, sheet: &Sheet, files: &Files) -> Vec<String> {
    let mut notes = match &item.block {
        Some(block) => vec![of_block(block).to_owned()],
        None if has_messages(sheet) => comments(item, files),
        None if item.name == "title" => vec!["The title of the page.".to_owned()],
        None => vec!["The summary of the page: one sentence below its title.".to_owned()],
    };
    let english = words(sheet, &item.english);
    let kept = [
        ("](", "Keep the addresses in ( ); translate the words in [ ]."),
        ("[^", "Keep [^…]: readers see the number of a source there."),
        ("<contact:", "Keep <contact:…>: readers see the name of a contact there."),
        ("{ $", "Keep the names in { }: the app puts words or numbers there."),
        ("->", "Each form has its own line; write those that your language needs, and one with * before it."),
        ("\n.", "Keep the dot, the name and the = that a line starts with."),
    ];
    notes.extend(kept.iter().filter(|(mark, _)| english.contains(mark)).map(|(_, note)| (*note).to_owned()));
    notes
}

fn of_block(block: &Block) -> &'static str {
    match block {
        Block::Heading { .. } => "Heading. Keep the ## before it.",
        Block::Paragraph(_) => "Paragraph.",
        Block::List { .. } => "List. Keep what stands before each item.",
        Block::Callout(Callout::Do, _) => "Do. Keep the line with [!…] and every >.",
        Block::Callout(Callout::DoNot, _) => "Do not. Keep the line with [!…] and every >.",
        Block::Callout(Callout::Risk, _) => "Risk. Keep the line with [!…] and every >.",
        Block::Callout(Callout::Open, _) => "Not settled. Keep the line with [!…] and every >.",
        Block::Callout(Callout::Law, _) => "The law says. Keep the line with [!…] and every >.",
        Block::Choices(_) => "The ways on, which readers tap.",
        Block::Say(_) | Block::Chart(..) | Block::Letter(..) => "Say this.",
    }
}

/// Returns the comments that stand directly above an English message.
fn comments(item: &Item, files: &Files) -> Vec<String> {
    let before = files.get(&item.place.file).and_then(|text| text.get(..item.place.span.start)).unwrap_or_default();
    let comment = |line: &str| line.strip_prefix("# ").map(str::to_owned);
    let mut comments: Vec<String> = before.lines().rev().map_while(comment).collect();
    comments.reverse();
    comments
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_message_is_shown_without_its_name_and_its_indentation() {
        for (written, words) in [
            ("a = One", "One"),
            ("a =\n    One\n    two", "One\ntwo"),
            ("a = On\n    .title = Day\n    .hint = All day", "On\n.title = Day\n.hint = All day"),
            ("a =\n    .title = Day", ".title = Day"),
            ("a = { $n ->\n    [one] day\n   *[other] days\n }", "{ $n ->\n   [one] day\n  *[other] days\n}"),
            ("a = { $n ->\n    [one] day\n   *[other] days\n}", "{ $n ->\n    [one] day\n   *[other] days\n}"),
            ("a = One\n\n    two", "One\n\ntwo"),
        ] {
            assert_eq!(of_message(written), words);
            assert_eq!(of_message(&message("a", words)), words);
        }
        assert_eq!(message("a", "On\n.title = Day"), "a = On\n    .title = Day");
    }

    #[test]
    fn a_hash_knows_a_line_break_but_not_how_it_is_written() {
        let comments = [exported("one\ntwo")];
        assert_eq!(was_exported(&comments, "one\r\ntwo\n"), Some(true));
        assert_eq!(was_exported(&comments, "one two"), Some(false));
        assert_eq!(was_exported(&["Ola".to_owned()], "one two"), None);
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_message_stays_in_it(words in "([a-z.=#*{}\\[\\] -]|\n){1,30}") {
            let text = message("name", &plain(&words));
            prop_assert!(text.lines().skip(1).all(|line| line.is_empty() || line.starts_with("    ")), "{}", text);
        }
    }
}
