//! Looks at what an import would write: nothing that `check` would refuse, and nothing beside its English.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::check;
use crate::content::{self, Item, Sheet, State};
use crate::diag::{Code, Diagnostic, Place};
use crate::l10n;
use crate::lang::Tag;
use crate::po::merge::Change;
use crate::po::rewrite::Rewritten;
use crate::po::syntax::Found;
use crate::po::words;
use crate::source::Files;

/// What an import would do.
pub(super) struct Plan<'a> {
    /// The PO file.
    pub(super) file: &'a Arc<str>,
    pub(super) tag: &'a Tag,
    pub(super) before: &'a Files,
    pub(super) after: &'a Files,
    pub(super) sheets: &'a [Sheet],
    pub(super) changes: &'a [Change<'a>],
    pub(super) written: &'a [Rewritten<'a>],
}

/// Returns what is wrong with a plan, each problem at its entry of the PO file.
pub(super) fn verify(plan: &Plan<'_>) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = plan.new_problems().into_iter().map(|problem| plan.at_entry(problem)).collect();
    // What `check` has found needs not be said again in other words.
    let found: BTreeSet<usize> = problems.iter().map(|problem| problem.place.span.start).collect();
    let is_news = |problem: &Diagnostic| {
        let entry = plan.changes.iter().find(|change| change.found.translation() == problem.place.span);
        entry.is_none_or(|change| !found.iter().any(|start| change.found.contains(*start)))
    };
    problems.extend(plan.misfits().into_iter().filter(is_news));
    problems
}

impl Plan<'_> {
    /// Lists the problems of the new files that the old ones do not have.
    fn new_problems(&self) -> Vec<Diagnostic> {
        let mut after = check::load(self.after).1;
        // How many phrases are left is no fault of whoever translates some of them.
        after.retain(|problem| problem.code != Code::PhraseUntranslated);
        let before = if after.is_empty() { Vec::new() } else { check::load(self.before).1 };
        // Where a problem stands may have moved.
        let key = |problem: &Diagnostic, files: &Files| {
            let text = files.get(&problem.place.file).unwrap_or_default();
            let words = text.get(problem.place.span.clone()).unwrap_or_default().to_owned();
            (problem.code, problem.place.file.to_string(), problem.message.clone(), words)
        };
        let mut known: BTreeMap<_, usize> = BTreeMap::new();
        for problem in &before {
            *known.entry(key(problem, self.before)).or_default() += 1;
        }
        let is_new = |problem: &Diagnostic| match known.get_mut(&key(problem, self.after)) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        };
        after.retain(is_new);
        after
    }

    /// Moves a problem from the file that would be written to the entry that it comes from.
    fn at_entry(&self, mut problem: Diagnostic) -> Diagnostic {
        let place = &problem.place;
        let Some(written) = self.written.iter().find(|written| *written.path == *place.file) else { return problem };
        let is_at = |(span, _): &&(std::ops::Range<usize>, &Found)| {
            span.start <= place.span.start && place.span.start <= span.end
        };
        let Some((_, found)) = written.marks.iter().find(is_at).or(written.marks.first()) else { return problem };
        let words = written.text.get(place.span.clone()).unwrap_or_default();
        let span = found.place_of(words).unwrap_or_else(|| found.translation());
        problem.place = Place::new(self.file, span);
        problem
    }

    /// Lists the parts that do not come out as they were meant.
    fn misfits(&self) -> Vec<Diagnostic> {
        let changes: BTreeMap<(usize, usize), &Change<'_>> =
            self.changes.iter().map(|change| ((change.sheet, change.item), change)).collect();
        let firsts: BTreeMap<usize, &Change<'_>> =
            self.changes.iter().rev().map(|change| (change.sheet, change)).collect();
        let after = content::sheets(self.after);
        let after: BTreeMap<&str, &Sheet> = after.iter().map(|sheet| (&*sheet.path, sheet)).collect();
        let mut problems = Vec::new();
        for (index, first) in firsts {
            let sheet = &self.sheets[index];
            let Some(new) = after.get(&*sheet.path) else { continue };
            let parts = sheet.items.iter().zip(&new.items).enumerate().filter(|(_, (old, _))| old.has_words());
            for (item, (old, new)) in parts {
                let change = changes.get(&(index, item)).copied();
                if !comes_out(sheet, old, new, change) {
                    problems.push(self.misfit(change.unwrap_or(first).found));
                }
            }
        }
        problems.extend(self.lost_lines());
        problems.dedup();
        problems
    }

    fn misfit(&self, found: &Found) -> Diagnostic {
        let message = "this does not go together with its English, or tears the parts around it apart";
        Diagnostic::new(Code::PoForm, Place::new(self.file, found.translation()), message).hint(
            "keep it one part of the same kind, with every link, citation and item; where two lists follow each other, translate what stands between them too",
        )
    }

    /// Reports messages without an attribute that they have in English, and had.
    fn lost_lines(&self) -> Vec<Diagnostic> {
        let names = |tag: &Tag, files: &Files| -> BTreeSet<String> {
            l10n::parse(tag, files, None, &mut Vec::new()).messages.into_keys().collect()
        };
        let english = names(&Tag::english(), self.before);
        let (before, after) = (names(self.tag, self.before), names(self.tag, self.after));
        let lost = |change: &Change<'_>| {
            let sheet = &self.sheets[change.sheet];
            let Item { name: id, translated, .. } = &sheet.items[change.item];
            let is_wanted = |name: &&String| {
                l10n::message_id(name) == id
                    && (translated.is_none() || before.contains(*name))
                    && !after.contains(*name)
            };
            let name = english.range(id.clone()..).take_while(|name| name.starts_with(&**id)).find(is_wanted)?;
            let message = format!("`{name}` is not in the translation");
            let hint = "translate every line of the English; keep the dot, the name and the = that a line starts with";
            let place = Place::new(self.file, change.found.translation());
            words::has_messages(sheet).then(|| Diagnostic::new(Code::PoForm, place, message).hint(hint))
        };
        self.changes.iter().filter_map(lost).collect()
    }
}

/// Says whether a part comes out the way its change wants it, or as it was, if it has none.
fn comes_out(sheet: &Sheet, old: &Item, new: &Item, change: Option<&Change<'_>>) -> bool {
    let words = change.and_then(|change| change.words.as_ref()).map(|words| words::written(sheet, old, words));
    let text = words.as_ref().or(old.translated.as_ref().map(|own| &own.text));
    let is_accepted = change.is_some_and(|change| change.is_accepted);
    let state = if is_accepted { State::Translated } else { old.state };
    new.translated.as_ref().map(|own| &own.text) == text && new.state == state
}
