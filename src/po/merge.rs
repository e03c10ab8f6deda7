//! What each entry of a PO file means for the file of now.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::{Item, Sheet, State};
use crate::diag::{Code, Diagnostic, Place};
use crate::po::header::is_header;
use crate::po::syntax::Found;
use crate::po::words::{self, plain};

/// A part that a PO file changes.
pub(super) struct Change<'a> {
    /// Which of the sheets it is in.
    pub(super) sheet: usize,
    /// Which of the sheet's items it is.
    pub(super) item: usize,
    /// The new words, if they are other ones.
    pub(super) words: Option<String>,
    /// Whether the translation says what the English of now says.
    pub(super) is_accepted: bool,
    pub(super) found: &'a Found,
}

/// What a PO file changes.
#[derive(Default)]
pub(super) struct Changes<'a> {
    pub(super) parts: Vec<Change<'a>>,
    /// How many changed drafts stay where they are, since readers have a translation or could not see them.
    pub(super) drafts: usize,
}

/// What to do about an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Nothing has changed.
    Keep,
    /// The words are the same, and say what the English of now says.
    Accept,
    /// The words are new, and say what the English of now says.
    Take,
    /// The words are new and still a draft; readers get the English.
    Draft,
    /// The draft waits in the PO file.
    Wait,
    /// Somebody else has changed the part since it was exported.
    Conflict,
}

/// Compares the entries with the files of now. `overwrite` takes them even where somebody else's work would be lost.
pub(super) fn merge<'a>(
    file: &Arc<str>,
    found: &'a [Found],
    sheets: &[Sheet],
    overwrite: bool,
    problems: &mut Vec<Diagnostic>,
) -> Changes<'a> {
    let parts = parts(sheets);
    let known = known(sheets);
    let mut changes = Changes::default();
    for found in found.iter().filter(|found| !is_header(&found.entry)) {
        let theirs = plain(&found.entry.translated);
        let context = found.entry.context.clone().unwrap_or_default();
        let Some(&(sheet, item)) = parts.get(&(context, plain(&found.entry.english))) else {
            let is_touched =
                words::was_exported(&found.entry.comments, &theirs) != Some(true) && !known.contains(&theirs);
            if !theirs.is_empty() && is_touched && found.entry.is_fuzzy() {
                changes.drafts += 1;
            } else if !theirs.is_empty() && is_touched {
                problems.push(other_english(file, found));
            }
            continue;
        };
        let ours = sheets[sheet].items[item].translated.as_ref().map(|own| words::words(&sheets[sheet], &own.text));
        let change = |words, is_accepted| Change { sheet, item, words, is_accepted, found };
        match verdict(&sheets[sheet].items[item], ours.as_deref(), &theirs, found) {
            Verdict::Keep => {}
            Verdict::Wait => changes.drafts += 1,
            Verdict::Accept => changes.parts.push(change(None, true)),
            Verdict::Take => changes.parts.push(change(Some(theirs), true)),
            Verdict::Draft => changes.parts.push(change(Some(theirs), false)),
            Verdict::Conflict if overwrite => changes.parts.push(change(Some(theirs), !found.entry.is_fuzzy())),
            Verdict::Conflict => problems.push(conflict(file, found, &sheets[sheet], ours.as_deref())),
        }
    }
    changes
}

/// Finds the part that an entry translates by its context and its English.
fn parts(sheets: &[Sheet]) -> BTreeMap<(String, String), (usize, usize)> {
    let of_sheet = |(index, sheet): (usize, &Sheet)| {
        let items = sheet.items.iter().map(|item| words::words(sheet, &item.english));
        let named = words::contexts(sheet).into_iter().zip(items).enumerate();
        let part =
            |(item, (context, english)): (usize, (Option<String>, String))| Some(((context?, english), (index, item)));
        named.filter_map(part).collect::<Vec<_>>()
    };
    sheets.iter().enumerate().flat_map(of_sheet).collect()
}

/// Lists what the files say now: whoever brings the same loses nothing if it is passed over.
fn known(sheets: &[Sheet]) -> BTreeSet<String> {
    let own = sheets.iter().flat_map(|sheet| sheet.items.iter().map(move |item| (sheet, item)));
    own.filter_map(|(sheet, item)| Some(words::words(sheet, &item.translated.as_ref()?.text))).collect()
}

fn verdict(item: &Item, ours: Option<&str>, theirs: &str, found: &Found) -> Verdict {
    let is_fuzzy = found.entry.is_fuzzy();
    let is_outdated = item.state == State::Outdated;
    let was_exported = |words: &str| words::was_exported(&found.entry.comments, words);
    match ours {
        _ if theirs.is_empty() => Verdict::Keep,
        Some(ours) if ours == theirs && is_outdated && !is_fuzzy => Verdict::Accept,
        Some(ours) if ours == theirs => Verdict::Keep,
        None if is_fuzzy => Verdict::Wait,
        None => Verdict::Take,
        // Whoever takes the mark of a draft away has looked at the words, and means them.
        Some(_) if was_exported(theirs) == Some(true) && (is_fuzzy || !is_outdated) => Verdict::Keep,
        Some(_) if is_fuzzy && !is_outdated => Verdict::Wait,
        Some(ours) => match was_exported(ours) {
            Some(true) if is_fuzzy => Verdict::Draft,
            Some(true) => Verdict::Take,
            // Some tools drop comments. Where readers get the English, a translation of it is better than none.
            None if is_outdated && !is_fuzzy => Verdict::Take,
            None if is_fuzzy => Verdict::Wait,
            _ => Verdict::Conflict,
        },
    }
}

fn other_english(file: &Arc<str>, found: &Found) -> Diagnostic {
    let message = "the English of this translation is not there any more: it was changed, moved or taken away";
    Diagnostic::new(Code::PoOtherEnglish, Place::new(file, found.translation()), message).hint(
        "export the language anew, and bring your work into it: `msgmerge --previous --output-file=merged.po yours.po new.po`",
    )
}

fn conflict(file: &Arc<str>, found: &Found, sheet: &Sheet, ours: Option<&str>) -> Diagnostic {
    let message = "somebody else has translated this part since it was exported";
    let ours = ours.unwrap_or_default().replace('\n', "\n  ");
    let hint = format!(
        "{} has:\n  {ours}\nkeep the better one; `--overwrite` takes those of the PO file, here and in every such part",
        sheet.path
    );
    Diagnostic::new(Code::PoConflict, Place::new(file, found.translation()), message).hint(hint)
}
