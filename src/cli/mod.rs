//! The tool `rights`, one file a command. It reads arguments, calls the library and prints.
//!
//! Data goes to standard output, everything else to standard error. [`Exit`] lists what the tool
//! ends with.

mod accept;
mod bind;
mod check;
mod diff;
mod export_po;
mod export_update;
mod import_po;
mod keys;
mod minor;
mod new_language;
mod passphrase;
mod preview;
mod publish;
mod report;
mod search;
mod serve;
mod signature;
mod site;
mod status;
mod sync;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{CommandFactory as _, Parser, Subcommand};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use similar::{Algorithm, ChangeTag};

use crate::content::{self, Sheet};
use crate::error::Error;
pub use crate::exit::Exit;
use crate::source::{Files, folder};

const CODES: &str = "\
Exit codes:
  0   all is well
  1   warnings, and --strict; nothing found
  2   errors in the content
  64  the command makes no sense
  65  an update does not verify, or is too old
  69  an address cannot be served on, or reached
  73  the output cannot be written
  74  a file cannot be read";

#[derive(Parser)]
#[command(name = "rights", version, about = "Checks, builds and serves Scan Rights", after_help = CODES)]
struct Cli {
    /// The project's folder, with `content` and `locales` in it
    #[arg(long, global = true, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Accept(accept::Args),
    Bind(bind::Args),
    Check(check::Args),
    Diff(diff::Args),
    ExportPo(export_po::Args),
    ExportUpdate(export_update::Args),
    ImportPo(import_po::Args),
    Keys(keys::Args),
    Minor(minor::Args),
    NewLanguage(new_language::Args),
    Preview(preview::Args),
    Publish(publish::Args),
    Resign(publish::ResignArgs),
    Search(search::Args),
    Site(site::Args),
    Serve(serve::Args),
    Status(status::Args),
    Sync(sync::Args),
}

/// Returns what the tool understands, for its manual.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the tool with the arguments of the process.
pub fn run() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too, on standard output. Where it cannot be written, nobody listens.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Ok };
        }
    };
    let result = match cli.command {
        Command::Accept(args) => accept::run(&cli.root, &args),
        Command::Bind(args) => bind::run(&args),
        Command::Check(args) => check::run(&cli.root, &args),
        Command::Diff(args) => diff::run(&cli.root, &args),
        Command::ExportPo(args) => export_po::run(&cli.root, &args),
        Command::ExportUpdate(args) => export_update::run(&args),
        Command::ImportPo(args) => import_po::run(&cli.root, &args),
        Command::Keys(args) => keys::run(&args),
        Command::Minor(args) => minor::run(&cli.root, &args),
        Command::NewLanguage(args) => new_language::run(&cli.root, &args),
        Command::Preview(args) => preview::run(&cli.root, &args),
        Command::Publish(args) => publish::run(&cli.root, &args),
        Command::Resign(args) => publish::resign(&args),
        Command::Search(args) => search::run(&cli.root, &args),
        Command::Site(args) => site::run(&cli.root, &args),
        Command::Serve(args) => serve::run(&args),
        Command::Status(args) => status::run(&cli.root, &args),
        Command::Sync(args) => sync::run(&args),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        if let Some(hint) = error.hint() {
            eprintln!("hint: {hint}");
        }
        exit_of(&error)
    })
}

/// Returns the day that it is by UTC.
fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// Writes data to standard output. Whoever reads it may stop in the middle (`rights check | head`).
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn exit_of(error: &Error) -> Exit {
    if error.is_usage() {
        Exit::Usage
    } else if error.is_refused() {
        Exit::Refused
    } else if error.is_unavailable() {
        Exit::Unavailable
    } else if error.is_output() {
        Exit::Output
    } else {
        Exit::Input
    }
}

/// Reads the translations that a command was called for: of a language, of a file, or all of them.
fn sheets(root: &Path, tag: Option<&str>, name: Option<&str>) -> Result<(Files, Vec<Sheet>), Error> {
    let (files, _) = folder::read(root)?;
    let mut sheets = content::sheets(&files);
    sheets.retain(|sheet| {
        tag.is_none_or(|tag| sheet.lang.as_str() == tag) && name.is_none_or(|name| sheet.name() == name)
    });
    if sheets.is_empty() && (tag.is_some() || name.is_some()) {
        return Err(Error::no_sheet(tag.unwrap_or("any language"), name.unwrap_or("anything")));
    }
    Ok((files, sheets))
}

/// Asks before something is recorded. Whoever does not answer has not agreed.
fn agreed(question: &str, yes: bool) -> bool {
    if yes {
        return true;
    }
    print(&format!("{question} [y/N] "));
    let mut answer = String::new();
    let _ = std::io::stdout().flush();
    let read = std::io::stdin().read_line(&mut answer).is_ok();
    read && ["y", "yes"].contains(&answer.trim().to_ascii_lowercase().as_str())
}

/// Prints a text of several lines below its name.
fn quote(name: &str, text: &str) -> String {
    let lines: String = text.lines().map(|line| format!("      {line}\n")).collect();
    format!("    {name}:\n{lines}")
}

/// Marks what has changed between two texts, word by word: [-then-] and {+now+}.
fn words_changed(then: &str, now: &str) -> String {
    let marked = |(tag, words): (ChangeTag, &str)| {
        // Marks stand at the words, not at the spaces around them.
        let inner = words.trim();
        let (before, after) = words.split_once(inner).unwrap_or((words, ""));
        match tag {
            ChangeTag::Delete if !inner.is_empty() => format!("{before}[-{inner}-]{after}"),
            ChangeTag::Insert if !inner.is_empty() => format!("{before}{{+{inner}+}}{after}"),
            _ => words.to_owned(),
        }
    };
    similar::utils::diff_words(Algorithm::Patience, then, now).into_iter().map(marked).collect()
}
