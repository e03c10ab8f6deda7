//! How problems look. This is the only place that knows.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::diag::{Diagnostic, Lines, Severity};
use crate::source::Files;

/// Nobody mends more than this before looking again, and each is drawn from the whole of its file.
const MOST: usize = 200;

/// Prints problems with the words underlined and what to do; the first ones, if there are very many.
pub(super) fn human(problems: &[Diagnostic], files: &Files) -> String {
    let renderer = Renderer::plain();
    let shown = problems.iter().take(MOST).map(|problem| renderer.render(&[group(problem, files)]) + "\n\n");
    let mut text: String = shown.collect();
    if let Some(more) = problems.len().checked_sub(MOST).filter(|more| *more > 0) {
        let _ = writeln!(text, "and {more} more; --format short lists them all\n");
    }
    text
}

fn group<'a>(problem: &'a Diagnostic, files: &'a Files) -> Group<'a> {
    let level = match problem.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let place = &problem.place;
    let title = level.primary_title(&problem.message).id(problem.code.as_str());
    let mut group = match files.get(&place.file) {
        Some(text) if !place.span.is_empty() && text.get(place.span.clone()).is_some() => title.element(
            Snippet::source(text).path(&*place.file).annotation(AnnotationKind::Primary.span(place.span.clone())),
        ),
        // A place without words still has a line, unless the whole file is meant.
        Some(text) if place.span.start > 0 => {
            let (line, column) = Lines::of(text).position(place.span.start);
            title.element(Origin::path(&*place.file).line(line).char_column(column))
        }
        _ => title.element(Origin::path(&*place.file)),
    };
    if let Some(hint) = &problem.hint {
        group = group.element(Level::HELP.with_name("hint").message(hint));
    }
    group
}

/// Prints a line for each problem.
pub(super) fn short(problems: &[Diagnostic], files: &Files) -> String {
    let line = |(problem, (line, column)): (&Diagnostic, (usize, usize))| {
        let (file, code) = (&problem.place.file, problem.code.as_str());
        format!("{file}:{line}:{column}: {}[{code}]: {}\n", name(problem.severity()), problem.message)
    };
    placed(problems, files).map(line).collect()
}

/// Prints a JSON object for each problem, one a line; lines and columns count from 1.
pub(super) fn json(problems: &[Diagnostic], files: &Files) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        severity: &'a str,
        code: &'a str,
        file: &'a str,
        line: usize,
        column: usize,
        message: &'a str,
        hint: Option<&'a str>,
    }
    let object = |(problem, (line, column)): (&Diagnostic, (usize, usize))| {
        let line = Line {
            severity: name(problem.severity()),
            code: problem.code.as_str(),
            file: &problem.place.file,
            line,
            column,
            message: &problem.message,
            hint: problem.hint.as_deref(),
        };
        serde_json::to_string(&line).expect("texts can always be written as JSON") + "\n"
    };
    placed(problems, files).map(object).collect()
}

/// Says of each problem in which line and column it is.
fn placed<'a>(problems: &'a [Diagnostic], files: &'a Files) -> impl Iterator<Item = (&'a Diagnostic, (usize, usize))> {
    let mut lines: BTreeMap<&str, Lines<'_>> = BTreeMap::new();
    problems.iter().map(move |problem| {
        let file = &*problem.place.file;
        let lines = lines.entry(file).or_insert_with(|| Lines::of(files.get(file).unwrap_or_default()));
        (problem, lines.position(problem.place.span.start))
    })
}

/// Sums problems up: "2 errors, 1 warning".
pub(super) fn sum(problems: &[Diagnostic]) -> String {
    let count = |severity| problems.iter().filter(|problem| problem.severity() == severity).count();
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    format!("{}, {}", plural(count(Severity::Error), "error"), plural(count(Severity::Warning), "warning"))
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
