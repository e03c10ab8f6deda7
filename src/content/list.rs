//! Reads TOML into typed entries, and TOML's complaints into problems.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::content::complaint;
use crate::diag::{Code, Diagnostic, Place};
use crate::source::Files;

/// A list of the content, and how to speak of places in it.
pub(super) struct List<'a> {
    pub(super) file: &'a Arc<str>,
}

impl List<'_> {
    /// Describes a problem in the list.
    pub(super) fn problem(&self, code: Code, span: std::ops::Range<usize>, message: String) -> Diagnostic {
        Diagnostic::new(code, Place::new(self.file, span), message)
    }

    /// Describes an id that another entry has already.
    pub(super) fn duplicate(&self, id: &str, span: std::ops::Range<usize>) -> Diagnostic {
        self.problem(Code::DuplicateId, span, format!("the id `{id}` stands twice"))
            .hint("give one of the two another id")
    }
}

/// Reads the list at `path`; reports and returns nothing if it is missing or has another shape.
pub(super) fn read<'a, T: DeserializeOwned>(
    path: &str,
    files: &'a Files,
    problems: &mut Vec<Diagnostic>,
) -> Option<(T, List<'a>)> {
    let Some((file, text)) = files.entry(path) else {
        problems.push(
            Diagnostic::new(Code::FileMissing, Place::file(path), "the file is not there")
                .hint("the app cannot do without it"),
        );
        return None;
    };
    let value = parse(text, 0, Code::BadList, file, problems)?;
    Some((value, List { file }))
}

/// Reads TOML that starts at byte `offset` of a file.
pub(super) fn parse<T: DeserializeOwned>(
    text: &str,
    offset: usize,
    code: Code,
    file: &Arc<str>,
    problems: &mut Vec<Diagnostic>,
) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| {
            let span = error.span().unwrap_or(0..0);
            let place = Place::new(file, span.start + offset..span.end + offset);
            problems.push(
                Diagnostic::new(code, place, complaint::plainly(error.message()))
                    .hint("compare with a neighbouring entry; CONTRIBUTING.md lists the fields"),
            );
        })
        .ok()
}

/// Reports ids that stand twice.
pub(super) fn unique<'a>(
    ids: impl Iterator<Item = (&'a str, std::ops::Range<usize>)>,
    list: &List<'_>,
    problems: &mut Vec<Diagnostic>,
) {
    let mut seen = BTreeSet::new();
    for (id, span) in ids {
        if !seen.insert(id) {
            problems.push(list.duplicate(id, span));
        }
    }
}
