//! `rights check`: is everything that readers would see as it should be?

use std::path::Path;

use clap::ValueEnum;
use jiff::civil::Date;

use crate::check;
use crate::cli::{Exit, print, report, today};
use crate::diag;
use crate::error::Error;
use crate::project::Project;

/// Check the content and the messages of every language
#[derive(clap::Args)]
pub(super) struct Args {
    /// How problems are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// End with 1 if there are warnings
    #[arg(long)]
    strict: bool,
    /// The day on which reviews of pages must not be overdue, if not today
    #[arg(long, value_name = "DATE", env = "RIGHTS_TODAY", hide_env_values = true)]
    today: Option<Date>,
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
    let mut project = Project::open(root)?;
    project.problems.extend(check::reviews(&project.library, args.today.unwrap_or_else(today)));
    diag::sort(&mut project.problems);
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
