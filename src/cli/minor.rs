//! `rights minor`: the English was corrected, and says what it said before.

use std::path::Path;

use crate::cli::{Exit, agreed, print, quote, sheets, words_changed};
use crate::content::{Item, State};
use crate::error::Error;
use crate::lock::Lock;
use crate::save;

/// Say that the changes of an English file do not change its meaning
///
/// Shows each change, and asks. Translations that were accepted for the words of before are accepted for those of now.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The page or the messages: `stop/over`, `ui`
    page: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (_, sheets) = sheets(root, None, Some(&args.page))?;
    let mut changes: Vec<(&str, &str, &str)> =
        sheets.iter().flat_map(|sheet| &sheet.items).filter_map(change).collect();
    changes.sort_unstable();
    changes.dedup();
    if changes.is_empty() {
        print("No translation waits for a change of this file.\n");
        return Ok(Exit::Ok);
    }
    for (name, was, english) in &changes {
        print(&format!("  {name}\n{}\n", quote("English", &words_changed(was, english))));
    }
    if !agreed("Does it mean the same, in every part?", args.yes) {
        print("Nothing was changed.\n");
        return Ok(Exit::Ok);
    }
    let waiting = sheets.iter().filter(|sheet| sheet.items.iter().any(|item| change(item).is_some()));
    let locks: Vec<_> = waiting
        .map(|sheet| {
            let lock = sheet.accept(|item| item.state == State::Translated || change(item).is_some());
            (root.join(Lock::path(&sheet.path)), lock.write(&sheet.path))
        })
        .collect();
    let count = locks.len();
    save::all(locks)?;
    print(&format!("{count} translations stay as they are.\n"));
    Ok(Exit::Ok)
}

/// Returns a part's name and its English of then and of now, if a translation was accepted and the English has changed.
fn change(item: &Item) -> Option<(&str, &str, &str)> {
    let was = item.was.as_ref().filter(|_| item.state == State::Outdated)?;
    Some((&item.name, was, &item.english))
}
