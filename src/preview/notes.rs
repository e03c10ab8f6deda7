//! Problems beside the parts of pages that they are about.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diag::{Diagnostic, Lines};
use crate::lang::Tag;
use crate::model::{Library, Note, Page};
use crate::source::Files;

/// Puts each problem where it is seen: at its block, or else at the top of its page. What is wrong in files that belong
/// to no page, such as messages and lists, is at the top of all pages that show what is in them.
pub(super) fn add(library: &mut Library, problems: &[Diagnostic], files: &Files) {
    let mut lines: BTreeMap<&str, Lines<'_>> = BTreeMap::new();
    for problem in problems {
        let file = &*problem.place.file;
        let lines = lines.entry(file).or_insert_with(|| Lines::of(files.get(file).unwrap_or_default()));
        let note = Note { problem: problem.clone(), position: lines.position(problem.place.span.start) };
        if Path::new(file).extension().is_some_and(|ending| ending == "md") {
            library.pages.iter_mut().for_each(|(tag, pages)| pages.values_mut().for_each(|page| at(page, tag, &note)));
        } else {
            let concerned = library.languages.iter().filter(|language| concerns(file, &language.tag));
            concerned.for_each(|language| library.notes.entry(language.tag.clone()).or_default().push(note.clone()));
        }
    }
}

/// Says whether readers of a language see what is in a file. Where theirs lacks words, they see the English ones.
fn concerns(file: &str, tag: &Tag) -> bool {
    match file.strip_prefix("locales/").and_then(|inner| inner.split_once('/')) {
        Some((folder, _)) => [tag.as_str(), "en"].contains(&folder),
        None => true,
    }
}

/// Puts a note on a page that shows the file it is about: at the block that it is in, or behind the one before it.
fn at(page: &mut Page, tag: &Tag, note: &Note) {
    let place = &note.problem.place;
    let is_before = |at: &crate::diag::Place| at.file == place.file && at.span.start <= place.span.start;
    match page.passages.iter_mut().rev().find(|passage| is_before(&passage.place)) {
        Some(passage) => passage.notes.push(note.clone()),
        None if page.key.file(tag) == *place.file => page.notes.push(note.clone()),
        None => {}
    }
}
