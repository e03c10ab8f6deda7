//! `rights export-po`: a language for Poedit, Weblate and the like.

use std::path::{Path, PathBuf};

use crate::cli::{Exit, print, sheets};
use crate::error::Error;
use crate::lang::Tag;
use crate::{po, save};

/// Write a language as a PO file, for Poedit or Weblate
///
/// An entry for each part of each page and for each message, with notes. Parts whose English has changed since are marked
/// as fuzzy ("needs work"), with the English of before.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language
    tag: String,
    /// Where to write it, if not to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (files, sheets) = sheets(root, Some(&args.tag), None)?;
    let tag: Tag = args.tag.parse().map_err(|_| Error::no_sheet(&args.tag, "anything"))?;
    let text = po::export(&files, &tag, &sheets);
    match &args.out {
        Some(path) => save::replace(path, text.as_bytes())?,
        None => print(&text),
    }
    Ok(Exit::Ok)
}
