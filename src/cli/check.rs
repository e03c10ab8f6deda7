//! `rights check`: is everything that readers would see as it should be?

use std::path::Path;

use clap::ValueEnum;

use crate::cli::{Exit, Project, print, report};
use crate::error::Error;

/// Check the content and the messages of every language
#[derive(clap::Args)]
pub(super) struct Args {
    /// How problems are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// End with 1 if there are warnings
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// With the words underlined and what to do
    Human,
    /// One line a problem: file, line, column, severity, rule and message
    Short,
    /// One JSON object a line
    Json,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let project = Project::open(root)?;
    let text = match args.format {
        Format::Human => report::human(&project.problems, &project.files),
        Format::Short => report::short(&project.problems, &project.files),
        Format::Json => report::json(&project.problems, &project.files),
    };
    print(&text);
    eprintln!("{}", report::sum(&project.problems));
    Ok(match () {
        () if project.has_errors() => Exit::Errors,
        () if args.strict && !project.problems.is_empty() => Exit::Warnings,
        () => Exit::Ok,
    })
}
