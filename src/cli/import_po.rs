//! `rights import-po`: what translators have done in Poedit, Weblate and the like.

use std::path::{Path, PathBuf};

use crate::cli::signature::Signature;
use crate::cli::{Exit, print, report, sheets};
use crate::diag::Diagnostic;
use crate::error::Error;
use crate::lang::Tag;
use crate::po::{self, Import, Request};
use crate::save;
use crate::source::{Files, folder};

/// Take the translations of a PO file over
///
/// Takes what was changed since the file was exported, and puts it where it belongs. A part that is not fuzzy ("needs
/// work") any more counts as a translation of the English of now. A draft is only taken where readers get the English
/// anyway; an empty translation takes nothing away. A new page is written once its title and summary are translated.
///
/// If anything is wrong with a translation, or somebody else has changed the same part meanwhile, no file changes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language
    tag: String,
    /// The PO file
    file: PathBuf,
    /// Take the file's translation even where somebody else has changed the same part meanwhile
    #[arg(long)]
    overwrite: bool,
    #[command(flatten)]
    signature: Signature,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (files, sheets) = sheets(root, Some(&args.tag), None)?;
    let tag: Tag = args.tag.parse().map_err(|_| Error::no_sheet(&args.tag, "anything"))?;
    let name = args.file.display().to_string();
    let mut problems = Vec::new();
    let Some(text) = folder::file(&args.file, po::LARGEST, &mut problems)? else {
        let hint = "export the language anew, and work on that file";
        return Ok(refuse(&problems.into_iter().map(|problem| problem.hint(hint)).collect::<Vec<_>>(), &files));
    };
    let sign = |path: &str, text: &str| Ok(args.signature.sign(path, text)?.unwrap_or_else(|| text.to_owned()));
    let (overwrite, on) = (args.overwrite, args.signature.day());
    let request = Request { name: &name, text: &text, tag: &tag, overwrite, on, sign: &sign };
    let import = po::import(&files, &sheets, &request)?;
    if !import.problems.is_empty() {
        let mut files = files;
        files.insert(&name, &text);
        return Ok(refuse(&import.problems, &files));
    }
    save::all(import.written.iter().map(|(path, text)| (root.join(path), text)))?;
    print(&told(&import));
    Ok(Exit::Ok)
}

/// Says what is wrong.
fn refuse(problems: &[Diagnostic], files: &Files) -> Exit {
    print(&report::human(problems, files));
    eprintln!("{}; no file was changed", report::sum(problems));
    Exit::Errors
}

/// Says what was done.
fn told(import: &Import) -> String {
    let files: String = import.written.iter().map(|(path, _)| format!("{path}\n")).collect();
    let parts = |count: usize| if count == 1 { "1 part".to_owned() } else { format!("{count} parts") };
    let waiting = import.waiting.iter().map(|(path, count)| {
        format!(
            "{path} is not there yet: {} of it will be taken once its title and summary are translated as well\n",
            parts(*count)
        )
    });
    let drafts = match import.drafts {
        0 => String::new(),
        count => format!(
            "{count} changed but still fuzzy: left in the PO file, since readers would lose a translation or see nothing\n"
        ),
    };
    let done = format!("{} translated, {} accepted as they are\n", parts(import.translated), parts(import.accepted));
    files + &waiting.collect::<String>() + &drafts + &done
}
