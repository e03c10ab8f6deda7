//! `rights publish`: guidance that was checked, signed and brought to where apps get it; and `rights resign`, every day.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::cli::{Exit, keys, passphrase, print, report};
use crate::error::Error;
use crate::project::Project;
use crate::publish::{Bundle, Effort, Place, Plan, PrivateKey, Roots, plan};

/// Sign the guidance and publish it for readers' apps
///
/// The content has to be without a fault. Nothing is ever deleted at the place; an interrupted upload goes on where it was.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    place: To,
    /// Publish in spite of warnings
    #[arg(long)]
    allow_warnings: bool,
    /// Compress less, to try something out: it takes a tenth of the time, and readers fetch a tenth more
    #[arg(long)]
    quick: bool,
}

/// Sign anew that what is published is still the newest; a machine does so every day
#[derive(clap::Args)]
pub(super) struct ResignArgs {
    #[command(flatten)]
    place: To,
}

#[derive(clap::Args)]
struct To {
    /// Where to: a folder, or s3://bucket/prefix
    #[arg(long, value_name = "FOLDER|URL")]
    to: String,
    /// The private keys that sign
    #[arg(long = "key", value_name = "KEY")]
    keys: Vec<PathBuf>,
    /// Say what would be put there, and do nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    roots: keys::Folder,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let project = Project::open(root)?;
    let is_clean = project.problems.is_empty() || args.allow_warnings && !project.has_errors();
    if !is_clean {
        eprint!("{}", report::human(&project.problems, &project.files));
        eprintln!("{}; nothing was published", report::sum(&project.problems));
        return Ok(if project.has_errors() { Exit::Errors } else { Exit::Warnings });
    }
    let effort = if args.quick { Effort::Quick } else { Effort::Best };
    publish(&args.place, Some(&Bundle::of(&project.files, effort)))
}

pub(super) fn resign(args: &ResignArgs) -> Result<Exit, Error> {
    publish(&args.place, None)
}

fn publish(args: &To, bundle: Option<&Bundle>) -> Result<Exit, Error> {
    let (roots, keys) = (Roots::read(&args.roots.path)?, passphrase::unlock(&args.keys)?);
    let place = Place::open(&args.to)?;
    let keys: Vec<&PrivateKey> = keys.iter().collect();
    let plan = plan(&place, roots.complete()?, bundle, &keys, Timestamp::now())?;
    if args.dry_run {
        let lines: String = plan.objects().map(|(path, bytes)| format!("{bytes:>9} {path}\n")).collect();
        print(&lines);
        tell("would be put", &plan, args);
        return Ok(Exit::Ok);
    }
    plan.run(&place)?;
    tell("put", &plan, args);
    Ok(Exit::Ok)
}

fn tell(did: &str, plan: &Plan, args: &To) {
    let outcome = plan.outcome();
    print(&format!(
        "edition {}: {} files {did} ({} bytes), {} were there, in {}\n",
        plan.edition, outcome.files, outcome.bytes, outcome.skipped, args.to
    ));
}
