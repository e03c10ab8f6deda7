//! `rights search`: what does somebody find who types these words?

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::path::Path;

use clap::ValueEnum;
use serde::Serialize;

use crate::cli::{Exit, print};
use crate::error::Error;
use crate::lang::Tag;
use crate::project::Project;
use crate::search::{self, Hit, Index, Marked, Searcher};
use crate::ui::{Route, Screen};

/// Find pages, phrases and contacts by words, as readers of a language do
///
/// Answers in the language come first, then English ones. Without an answer it ends with 1.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The reader's language
    tag: String,
    /// The words
    #[arg(required = true)]
    words: Vec<String>,
    /// How answers are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Title, address and the words that answer; on a terminal those that were found are bold
    Human,
    /// One JSON object a line, with the places of those that were found as bytes
    Json,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let library = Project::open(root)?.library;
    let known = |tag: &Tag| library.languages.get(tag).is_some();
    let tag = args.tag.parse().ok().filter(known).ok_or_else(|| Error::no_language(&args.tag))?;
    let english = (tag != Tag::english()).then(|| Index::of(&library, &Tag::english()));
    let searcher = Searcher::new(Index::of(&library, &tag), english);
    let hits = searcher.search(&args.words.join(" "), search::MOST);
    let is_terminal = std::io::stdout().is_terminal();
    let text: Vec<String> = match args.format {
        Format::Human => hits.iter().map(|hit| human(hit, &tag, is_terminal)).collect(),
        Format::Json => hits.iter().map(json).collect(),
    };
    print(&text.join(if matches!(args.format, Format::Human) { "\n" } else { "" }));
    if hits.is_empty() {
        eprintln!("nothing was found");
        return Ok(Exit::NOTHING_FOUND);
    }
    Ok(Exit::Ok)
}

fn human(hit: &Hit<'_>, tag: &Tag, is_terminal: bool) -> String {
    let language = if hit.lang == tag { "" } else { " [English]" };
    let mut text = format!("{}{language}\n  {}\n", shown(&hit.title, is_terminal), address(hit));
    if !hit.snippet.text.is_empty() {
        let _ = writeln!(text, "  {}", shown(&hit.snippet, is_terminal));
    }
    text
}

fn shown(marked: &Marked, is_terminal: bool) -> String {
    let piece = |(piece, is_found): (&str, bool)| {
        if is_found && is_terminal { format!("\u{1b}[1m{piece}\u{1b}[0m") } else { piece.to_owned() }
    };
    marked.pieces().map(piece).collect()
}

fn address(hit: &Hit<'_>) -> String {
    let path = Route::In(hit.lang.clone(), Screen::from(&hit.target)).path();
    hit.document.anchor().map_or_else(|| path.clone(), |anchor| format!("{path}#{anchor}"))
}

fn json(hit: &Hit<'_>) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        kind: &'a str,
        language: &'a str,
        address: &'a str,
        title: &'a str,
        snippet: &'a str,
        found: Vec<[usize; 2]>,
    }
    let line = Line {
        kind: hit.document.kind.as_str(),
        language: hit.lang.as_str(),
        address: &address(hit),
        title: &hit.title.text,
        snippet: &hit.snippet.text,
        found: hit.snippet.ranges.iter().map(|range| [range.start, range.end]).collect(),
    };
    serde_json::to_string(&line).expect("texts can always be written as JSON") + "\n"
}
