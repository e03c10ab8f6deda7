//! A language as a PO file.

use crate::content::{Item, Sheet, State};
use crate::diag::Lines;
use crate::lang::Tag;
use crate::po::header::header;
use crate::po::syntax::{self, Entry};
use crate::po::words;
use crate::source::Files;

/// Writes a PO file with every part of these files that has words. The same files give the same text.
pub fn export(files: &Files, tag: &Tag, sheets: &[Sheet]) -> String {
    let entries: Vec<Entry> =
        std::iter::once(header(tag)).chain(sheets.iter().flat_map(|sheet| of_sheet(sheet, files))).collect();
    syntax::write(&entries)
}

fn of_sheet(sheet: &Sheet, files: &Files) -> Vec<Entry> {
    let Some(first) = sheet.items.first() else { return Vec::new() };
    let lines = Lines::of(files.get(&first.place.file).unwrap_or_default());
    let parts = sheet.items.iter().zip(words::contexts(sheet));
    parts.filter_map(|(item, context)| Some(entry(item, context?, sheet, &lines, files))).collect()
}

fn entry(item: &Item, context: String, sheet: &Sheet, lines: &Lines<'_>, files: &Files) -> Entry {
    let translated = item.translated.as_ref().map(|own| words::words(sheet, &own.text)).unwrap_or_default();
    let line = lines.position(item.place.span.start).0;
    let is_outdated = item.state == State::Outdated;
    Entry {
        comments: if translated.is_empty() { Vec::new() } else { vec![words::exported(&translated)] },
        notes: words::notes(item, sheet, files),
        places: vec![format!("{}:{line}", item.place.file)],
        flags: if is_outdated { vec!["fuzzy".to_owned()] } else { Vec::new() },
        previous: item.was.as_ref().filter(|_| is_outdated).map(|was| words::words(sheet, was)),
        context: Some(context),
        english: words::words(sheet, &item.english),
        translated,
    }
}
