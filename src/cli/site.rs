//! `rights site`: the static site in a folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;

use crate::cli::{Exit, report, sync};
use crate::error::Error;
use crate::model::Library;
use crate::project::Project;
use crate::site::{self, Modules, Origin};
use crate::source::Files;
use crate::sync::{Embedded, Home, start};
use crate::{content, pseudo};

/// Build the static site
#[derive(clap::Args)]
pub(super) struct Args {
    /// Where to write it: an empty folder, a new one, or one written before
    #[arg(long, default_value = "dist", value_name = "FOLDER")]
    out: PathBuf,
    /// Where it will stand, for links in chats and search engines: https and a host
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
    /// What `rights bind` made; without it pages are only read: no search, no letters to fill in
    #[arg(long, value_name = "FOLDER")]
    islands: Option<PathBuf>,
    /// Write no .br and .gz files
    #[arg(long)]
    no_compress: bool,
    /// Add two made-up languages, longer and from right to left, to look at the layout; not for readers
    #[arg(long)]
    pseudo: bool,
    /// Build it of signed guidance instead of the project's folder: an address, a folder or a file; it is verified first
    #[arg(long, value_name = "URL|FOLDER|FILE")]
    from: Vec<String>,
    #[command(flatten)]
    device: sync::Device,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let start = Instant::now();
    let origin = args.origin.as_deref().map_or(Ok(Origin::default()), str::parse)?;
    let project = if args.from.is_empty() { Project::open(root)? } else { signed(args)? };
    if project.has_errors() {
        eprint!("{}", report::human(&project.problems, &project.files));
        eprintln!("{}; no site was built", report::sum(&project.problems));
        return Ok(Exit::Errors);
    }
    let (files, library) = readable(project, args);
    let modules = args.islands.as_deref().map_or(Ok(Modules::default()), Modules::read)?;
    let mut site = site::build(&library, &origin, &modules);
    site.extend(site::translate::pages(&library, &content::sheets(&files), &origin));
    let written = site::write(&site, &args.out)?;
    eprintln!(
        "{} files in {}, {} changed, {} removed, {} ms",
        site.len(),
        args.out.display(),
        written.changed,
        written.removed,
        start.elapsed().as_millis()
    );
    if !args.no_compress {
        let start = Instant::now();
        let compressed = site::compress(&site, &args.out)?;
        eprintln!("{compressed} compressed, {} ms", start.elapsed().as_millis());
    }
    Ok(Exit::Ok)
}

/// Returns the newest guidance of a publisher, in place of a project's folder.
fn signed(args: &Args) -> Result<Project, Error> {
    let home = Home::new(&args.device.data_dir);
    let report = sync::brought(&home, &args.from, &args.device.trust, &[], None)?;
    eprint!("{}", sync::summary(&report));
    let nothing = Embedded { files: Files::default(), made: Timestamp::MIN };
    Ok(Project::of(start(&home, &nothing).files))
}

/// Returns what the site is made of. Made-up languages come after the check, which is about what people wrote.
fn readable(project: Project, args: &Args) -> (Files, Arc<Library>) {
    if !args.pseudo {
        return (project.files, Arc::new(project.library));
    }
    let files = pseudo::add(&project.files);
    let (library, _) = content::load(&files);
    (files, Arc::new(library))
}
