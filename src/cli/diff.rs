//! `rights diff`: what has changed in the English since it was translated.

use std::path::Path;

use crate::cli::{Exit, print, quote, sheets, words_changed};
use crate::content::{Item, State};
use crate::error::Error;

/// Show what has changed in the English since it was translated
///
/// For each part that waits: the English with [-the words of then-] and {+the words of now+}, and the translation.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language
    tag: String,
    /// The page or the messages: `stop/over`, `ui`; all of them, if none is named
    page: Option<String>,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (_, sheets) = sheets(root, Some(&args.tag), args.page.as_deref())?;
    for sheet in &sheets {
        let waiting: String = sheet.items.iter().filter_map(|item| part(&args.tag, item)).collect();
        if !waiting.is_empty() {
            print(&format!("{}\n\n{waiting}", sheet.path));
        }
    }
    Ok(Exit::Ok)
}

/// Shows a part of a translation, if it waits.
fn part(tag: &str, item: &Item) -> Option<String> {
    let own = item.translated.as_ref().filter(|_| item.state == State::Outdated)?;
    let english = match &item.was {
        Some(was) => quote("English", &words_changed(was, &item.english)),
        None => quote("English, accepted by nobody yet", &item.english),
    };
    Some(format!("  {}\n{english}{}\n", item.name, quote(tag, &own.text)))
}
