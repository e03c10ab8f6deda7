//! Puts new translations into their files, and nothing else: what was not changed keeps its bytes.

use std::ops::Range;

use jiff::civil::Date;

use crate::content::{self, Item, Sheet};
use crate::lock::{Lock, Part};
use crate::po::merge::Change;
use crate::po::syntax::Found;
use crate::po::words;
use crate::source::Files;

/// A file with its changes.
pub(super) struct Rewritten<'a> {
    pub(super) path: String,
    pub(super) text: String,
    /// The lock, if the file has one; nobody has said anything about one that has none.
    pub(super) lock: Option<Lock>,
    /// Where each change is written.
    pub(super) marks: Vec<(Range<usize>, &'a Found)>,
}

/// A stretch of a file that gets other words.
struct Edit<'a> {
    at: Range<usize>,
    /// What stands between what is there and the new words.
    before: &'static str,
    words: String,
    after: &'static str,
    found: &'a Found,
}

/// Makes the file of a sheet with the changes of it; none, if it is a new page without title and summary.
pub(super) fn rewrite<'a>(sheet: &Sheet, files: &Files, changes: &[&Change<'a>], on: Date) -> Option<Rewritten<'a>> {
    let text = files.get(&sheet.path);
    let (text, lock, marks) = match (text, words::has_messages(sheet)) {
        (Some(text), true) => {
            let (text, marks) = edited(text, messages(sheet, text, changes));
            (text, sheet.is_locked.then(|| lock_of_messages(sheet, changes)), marks)
        }
        (None, true) => {
            let (text, marks) = edited("", messages(sheet, "", changes));
            (text, Some(lock_of_messages(sheet, changes)), marks)
        }
        (Some(text), false) => {
            let (edits, after) = blocks(sheet, text, changes);
            let (text, marks) = edited(text, edits);
            (text, sheet.is_locked.then(|| lock_of_page(sheet, files, changes, &after)), marks)
        }
        (None, false) => return new_page(sheet, changes, on),
    };
    Some(Rewritten { path: sheet.path.clone(), text, lock, marks })
}

/// Makes the edits, which do not overlap, and says where their words are.
fn edited<'a>(text: &str, mut edits: Vec<Edit<'a>>) -> (String, Vec<(Range<usize>, &'a Found)>) {
    edits.sort_by_key(|edit| edit.at.start);
    let mut written = String::with_capacity(text.len());
    let mut marks = Vec::new();
    let mut done = 0;
    for Edit { at, before, words, after, found } in edits {
        written.push_str(&text[done..at.start]);
        written.push_str(before);
        let start = written.len();
        written.push_str(&words);
        marks.push((start..written.len(), found));
        written.push_str(after);
        done = at.end;
    }
    written.push_str(&text[done..]);
    (written, marks)
}

fn change_of<'b, 'a>(index: usize, changes: &[&'b Change<'a>]) -> Option<&'b Change<'a>> {
    changes.iter().find(|change| change.item == index).copied()
}

/// Returns the edits of a page, and for each new block the number of the block that it follows, or 0.
fn blocks<'a>(sheet: &Sheet, text: &str, changes: &[&Change<'a>]) -> (Vec<Edit<'a>>, Vec<usize>) {
    let body = content::body(text);
    let mut edits = Vec::new();
    let mut after = Vec::new();
    let mut place = (body, 0);
    for (index, item) in sheet.items.iter().enumerate() {
        let change = change_of(index, changes).and_then(|change| Some((change.words.clone()?, change.found)));
        let edit = |at, before, words, after, found| Edit { at, before, words, after, found };
        match (&item.translated, change) {
            (Some(own), change) => {
                let words = |words| if item.block.is_some() { words } else { in_toml(words) };
                edits.extend(change.map(|(new, found)| edit(own.span.clone(), "", words(new), "", found)));
                if let Ok(number) = own.name.parse() {
                    place = (own.span.end, number);
                }
            }
            (None, Some((words, found))) if place.1 == 0 => {
                let gap = if text[body..].is_empty() || text[body..].starts_with('\n') { "\n" } else { "\n\n" };
                edits.push(edit(body..body, "\n", words, gap, found));
                after.push(0);
            }
            (None, Some((words, found))) => {
                edits.push(edit(place.0..place.0, "\n\n", words, "", found));
                after.push(place.1);
            }
            (None, None) => {}
        }
    }
    (edits, after)
}

/// Returns a text as a value of front matter.
fn in_toml(text: String) -> String {
    toml_edit::Value::from(text).to_string()
}

/// Returns the lock of a page once its changes are written; `after` says which block each new one follows.
fn lock_of_page(sheet: &Sheet, files: &Files, changes: &[&Change<'_>], after: &[usize]) -> Lock {
    let before = Lock::read(&sheet.path, files, &mut Vec::new()).unwrap_or_default();
    let numbered = sheet.items.iter().filter(|item| item.block.is_some() && item.translated.is_some()).count();
    let moved = |number: usize| number + after.iter().filter(|follows| **follows < number).count();
    // Blocks that no English one goes with any more are counted as well.
    let numbers = (1..=numbered + sheet.extra).map(|old| (moved(old), old.to_string(), moved(old).to_string()));
    let heads = ["title", "summary"].map(|name| (0, name.to_owned(), name.to_owned()));
    let old = heads.into_iter().chain(numbers).map(|(number, old, new)| {
        let part = match (accepted(sheet, changes, &old), before.part(&old)) {
            (Some(item), _) => Part::new(new, &item.english),
            (None, Some(part)) => Part { name: new, ..part.clone() },
            (None, None) => Part::unaccepted(new),
        };
        (number, part)
    });
    let added = sheet
        .items
        .iter()
        .enumerate()
        .filter(|(index, item)| item.translated.is_none() && change_of(*index, changes).is_some());
    let added = added.zip(after).enumerate().map(|(time, ((_, item), follows))| {
        let number = follows + time + 1;
        (number, Part::new(number.to_string(), &item.english))
    });
    let mut parts: Vec<(usize, Part)> = old.chain(added).collect();
    parts.sort_by_key(|(number, _)| *number);
    Lock { parts: parts.into_iter().map(|(_, part)| part).collect() }
}

/// Returns the English part whose translation has this name in the lock, if it was accepted.
fn accepted<'s>(sheet: &'s Sheet, changes: &[&Change<'_>], name: &str) -> Option<&'s Item> {
    let accepted = changes.iter().filter(|change| change.is_accepted).map(|change| &sheet.items[change.item]);
    accepted.into_iter().find(|item| item.translated.as_ref().is_some_and(|own| own.name == name))
}

/// Writes a page that is not there yet: the translated blocks, and those that have no words.
fn new_page<'a>(sheet: &Sheet, changes: &[&Change<'a>], on: Date) -> Option<Rewritten<'a>> {
    let mut parts = Vec::new();
    let mut marks = Vec::new();
    let mut text = "+++\n".to_owned();
    for (index, item) in sheet.items.iter().enumerate().filter(|(_, item)| item.block.is_none()) {
        let change = change_of(index, changes)?;
        text = format!("{text}{} = ", item.name);
        let value = in_toml(change.words.clone()?);
        marks.push((text.len()..text.len() + value.len(), change.found));
        text = format!("{text}{value}\n");
        parts.push(Part::new(&*item.name, &item.english));
    }
    text = format!("{text}[translation]\nstatus = \"machine\"\non = {on}\n+++\n");
    for (index, item) in sheet.items.iter().enumerate().filter(|(_, item)| item.block.is_some()) {
        let change = change_of(index, changes);
        let words = match change {
            None if item.has_words() => continue,
            None => item.english.clone(),
            Some(change) => change.words.clone()?,
        };
        text.push('\n');
        marks.extend(change.map(|change| (text.len()..text.len() + words.len(), change.found)));
        text += &words;
        text.push('\n');
        parts.push(Part::new((parts.len() - 1).to_string(), &item.english));
    }
    Some(Rewritten { path: sheet.path.clone(), text, lock: Some(Lock { parts }), marks })
}

/// Returns the edits of a file of messages. A new one follows the one before it in English.
fn messages<'a>(sheet: &Sheet, text: &str, changes: &[&Change<'a>]) -> Vec<Edit<'a>> {
    let mut edits = Vec::new();
    let mut place = None;
    for (index, item) in sheet.items.iter().enumerate() {
        let change = change_of(index, changes).and_then(|change| Some((change.words.as_ref()?, change.found)));
        let change = change.map(|(words, found)| (words::written(sheet, item, words), found));
        if let Some(own) = &item.translated {
            edits.extend(change.map(|(words, found)| Edit {
                at: own.span.clone(),
                before: "",
                words,
                after: "",
                found,
            }));
            place = Some((own.span.end, is_apart(text, &own.span)));
            continue;
        }
        let (at, before, after) = match place {
            Some((at, is_apart)) => (at, if is_apart { "\n\n" } else { "\n" }, ""),
            None if text.is_empty() || text.ends_with('\n') => (text.len(), "", "\n"),
            None => (text.len(), "\n", "\n"),
        };
        edits.extend(change.map(|(words, found)| Edit { at: at..at, before, words, after, found }));
    }
    edits
}

/// Says whether blank lines part the message at `span` from its neighbours.
fn is_apart(text: &str, span: &Range<usize>) -> bool {
    let (before, after) = (&text[..span.start], &text[span.end..]);
    if after.trim().is_empty() { before.ends_with("\n\n") } else { after.starts_with("\n\n") }
}

/// Returns the lock of a file of messages once its changes are written.
fn lock_of_messages(sheet: &Sheet, changes: &[&Change<'_>]) -> Lock {
    let part = |(index, item): (usize, &Item)| {
        let change = change_of(index, changes);
        let english = match change.filter(|change| change.is_accepted) {
            Some(_) => Some(&item.english),
            None => item.was.as_ref(),
        };
        let is_there = item.translated.is_some() || change.is_some();
        is_there
            .then(|| english.map_or_else(|| Part::unaccepted(&*item.name), |english| Part::new(&*item.name, english)))
    };
    Lock { parts: sheet.items.iter().enumerate().filter_map(part).collect() }
}
