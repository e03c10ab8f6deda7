//! `rights status`: how far each language is.

use std::fmt::Write as _;
use std::path::Path;

use clap::ValueEnum;
use serde::Serialize;

use crate::cli::{Exit, print, sheets};
use crate::content::{Sheet, State};
use crate::error::Error;
use crate::model::TranslationStatus;

/// Say how far each language is
///
/// Without a language there is a line for each section of each language, with one there is a line for each file.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language
    tag: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table
    Table,
    /// One JSON array
    Json,
}

/// How much there is of something, in parts and in English words.
#[derive(Clone, Copy, Default, Serialize)]
struct Amount {
    parts: usize,
    words: usize,
}

/// A line of the table.
#[derive(Serialize)]
struct Line<'a> {
    language: &'a str,
    /// A section, or a file.
    of: &'a str,
    all: Amount,
    translated: Amount,
    outdated: Amount,
    missing: Amount,
    /// What nobody has checked.
    machine: Amount,
    /// What a second person has checked.
    reviewed: Amount,
}

impl Amount {
    fn add(&mut self, words: usize) {
        self.parts += 1;
        self.words += words;
    }
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (_, sheets) = sheets(root, args.tag.as_deref(), None)?;
    let key = |sheet: &Sheet| if args.tag.is_some() { sheet.name().to_owned() } else { section(sheet).to_owned() };
    let mut lines: Vec<Line<'_>> = Vec::new();
    let names: Vec<String> = sheets.iter().map(key).collect();
    for (sheet, name) in sheets.iter().zip(&names) {
        let same = |line: &Line<'_>| line.language == sheet.lang.as_str() && line.of == name;
        if !lines.last().is_some_and(same) {
            lines.push(Line::new(sheet.lang.as_str(), name));
        }
        lines.last_mut().expect("a line was just added").count(sheet);
    }
    print(&match args.format {
        Format::Table => table(&lines),
        Format::Json => serde_json::to_string_pretty(&lines).expect("numbers can always be written as JSON") + "\n",
    });
    Ok(Exit::Ok)
}

/// Returns the section of a page; all messages are one.
fn section(sheet: &Sheet) -> &str {
    sheet.name().split_once('/').map_or("messages", |(section, _)| section)
}

impl<'a> Line<'a> {
    fn new(language: &'a str, of: &'a str) -> Self {
        let none = Amount::default();
        Self { language, of, all: none, translated: none, outdated: none, missing: none, machine: none, reviewed: none }
    }

    fn count(&mut self, sheet: &Sheet) {
        for item in &sheet.items {
            let words = item.english.split_whitespace().count();
            self.all.add(words);
            match item.state {
                State::Translated => self.translated.add(words),
                State::Outdated => self.outdated.add(words),
                State::Missing => self.missing.add(words),
            }
            match sheet.status.filter(|_| item.state != State::Missing) {
                Some(TranslationStatus::Machine) => self.machine.add(words),
                Some(TranslationStatus::Reviewed) => self.reviewed.add(words),
                Some(TranslationStatus::Human) | None => {}
            }
        }
    }
}

fn table(lines: &[Line<'_>]) -> String {
    let width = lines.iter().map(|line| line.of.len()).max().unwrap_or(0).max(8);
    let mut text = format!(
        "{:8} {:width$} {:>12} {:>12} {:>12} {:>12} {:>12} {:>12}\n",
        "language", "", "parts/words", "translated", "outdated", "missing", "machine", "reviewed"
    );
    for line in lines {
        let _ = write!(text, "{:8} {:width$}", line.language, line.of);
        for amount in [line.all, line.translated, line.outdated, line.missing, line.machine, line.reviewed] {
            let _ = write!(text, " {:>12}", format!("{}/{}", amount.parts, amount.words));
        }
        text.push('\n');
    }
    text
}
