//! `rights status`: how far each language is.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use clap::ValueEnum;
use serde::Serialize;

use crate::cli::{Exit, print, sheets};
use crate::content::{self, Sheet};
use crate::error::Error;
use crate::site::{self, Origin};
use crate::source::Files;
use crate::status::Counts;

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
    /// The page that the site has at /translate/
    Html,
}

/// A line of the table.
#[derive(Serialize)]
struct Line<'a> {
    language: &'a str,
    /// A section, or a file.
    of: String,
    #[serde(flatten)]
    counts: Counts,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (files, sheets) = sheets(root, args.tag.as_deref(), None)?;
    print(&match args.format {
        Format::Table => table(&lines(&sheets, args)),
        Format::Json => json(&lines(&sheets, args)),
        Format::Html => html(&files, &sheets, args),
    });
    Ok(Exit::Ok)
}

fn lines<'a>(sheets: &'a [Sheet], args: &Args) -> Vec<Line<'a>> {
    let of = |sheet: &Sheet| if args.tag.is_some() { sheet.name() } else { section(sheet) }.to_owned();
    let lines = sheets.chunk_by(|one, next| one.lang == next.lang && of(one) == of(next)).map(|same| Line {
        language: same[0].lang.as_str(),
        of: of(&same[0]),
        counts: same.iter().map(Counts::of).sum(),
    });
    lines.collect()
}

/// Returns the section of a page; all messages are one.
fn section(sheet: &Sheet) -> &str {
    sheet.name().split_once('/').map_or("messages", |(section, _)| section)
}

fn json(lines: &[Line<'_>]) -> String {
    serde_json::to_string_pretty(lines).expect("numbers can always be written as JSON") + "\n"
}

fn html(files: &Files, sheets: &[Sheet], args: &Args) -> String {
    let (library, _) = content::load(files);
    let language = args.tag.as_ref().and_then(|_| Some(sheets.first()?.lang.clone()));
    site::translate::page(&Arc::new(library), sheets, language, &Origin::default())
}

fn table(lines: &[Line<'_>]) -> String {
    let width = lines.iter().map(|line| line.of.len()).max().unwrap_or(0).max(8);
    let mut text = format!(
        "{:8} {:width$} {:>12} {:>12} {:>12} {:>12} {:>12} {:>12}\n",
        "language", "", "parts/words", "translated", "outdated", "missing", "machine", "reviewed"
    );
    for Line { language, of, counts } in lines {
        let _ = write!(text, "{language:8} {of:width$}");
        let Counts { all, translated, outdated, missing, machine, reviewed } = counts;
        for amount in [all, translated, outdated, missing, machine, reviewed] {
            let _ = write!(text, " {:>12}", format!("{}/{}", amount.parts, amount.words));
        }
        text.push('\n');
    }
    text
}
