//! How problems look. This is the only place that knows.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::diag::{Diagnostic, Severity, line_column};
use crate::source::Files;

/// Prints problems with the words underlined and what to do.
pub(super) fn human(problems: &[Diagnostic], files: &Files) -> String {
    let renderer = Renderer::plain();
    problems.iter().map(|problem| renderer.render(&[group(problem, files)]) + "\n\n").collect()
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
            let (line, column, _) = line_column(text, place.span.start);
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
    let line = |problem: &Diagnostic| {
        let (line, column) = position(problem, files);
        format!(
            "{}:{line}:{column}: {}[{}]: {}\n",
            problem.place.file,
            name(problem.severity()),
            problem.code.as_str(),
            problem.message
        )
    };
    problems.iter().map(line).collect()
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
    let object = |problem: &Diagnostic| {
        let (line, column) = position(problem, files);
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
    problems.iter().map(object).collect()
}

/// Sums problems up: "2 errors, 1 warning".
pub(super) fn sum(problems: &[Diagnostic]) -> String {
    let count = |severity| problems.iter().filter(|problem| problem.severity() == severity).count();
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    format!("{}, {}", plural(count(Severity::Error), "error"), plural(count(Severity::Warning), "warning"))
}

fn position(problem: &Diagnostic, files: &Files) -> (usize, usize) {
    let (line, column, _) = line_column(files.get(&problem.place.file).unwrap_or_default(), problem.place.span.start);
    (line, column)
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
