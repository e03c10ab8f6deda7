//! `rights sync`: what an app does to get newer guidance, from the command line.

use std::path::{Path, PathBuf};

use crate::cli::{Exit, print};
use crate::error::Error;
use crate::lang::Tag;
use crate::sync::transport::{self, Proxy};
use crate::sync::{Home, Report, Request, in_order, now, update};

/// Bring newer guidance, verified and whole or not at all
///
/// What was installed before stays if anything is wrong.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Where from: an address, a folder or a file; several are tried in an order of this device's own
    #[arg(long, required = true, value_name = "URL|FOLDER|FILE")]
    from: Vec<String>,
    #[command(flatten)]
    device: Device,
    /// The languages, besides English; all of them, if none is named
    #[arg(long = "lang", value_name = "TAG")]
    languages: Vec<String>,
    /// What to go through, such as Tor: socks5h://127.0.0.1:9050
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
}

/// Where a device keeps what it has, and whom it trusts.
#[derive(clap::Args)]
pub(super) struct Device {
    /// Where to keep it
    #[arg(long, default_value = "target/guidance", value_name = "FOLDER")]
    pub(super) data_dir: PathBuf,
    /// The root of trust: the first that was ever made, or a later one that you know to be right
    #[arg(long, default_value = "updates/1.root.json", value_name = "FILE")]
    pub(super) trust: PathBuf,
}

pub(super) fn run(args: &Args) -> Result<Exit, Error> {
    let home = Home::new(&args.device.data_dir);
    print(&summary(&bring(&home, args)?));
    Ok(Exit::Ok)
}

fn bring(home: &Home, args: &Args) -> Result<Report, Error> {
    let proxy = args.proxy.as_deref().map(str::parse::<Proxy>).transpose()?;
    let tag = |tag: &String| tag.parse::<Tag>().map_err(|_| Error::no_language(tag));
    let languages: Vec<Tag> = args.languages.iter().map(tag).collect::<Result<_, _>>()?;
    brought(home, &args.from, &args.device.trust, &languages, proxy.as_ref())
}

/// Brings guidance from the first of several sources that has it.
pub(super) fn brought(
    home: &Home,
    from: &[String],
    root: &Path,
    languages: &[Tag],
    proxy: Option<&Proxy>,
) -> Result<Report, Error> {
    let root = std::fs::read(root).map_err(|cause| Error::read(root, cause))?;
    let sources = from.iter().map(|from| transport::open(from, proxy)).collect::<Result<_, _>>()?;
    let request = Request { root: &root, languages, embedded: None, now: now(None) };
    Ok(update(home, &in_order(home, sources)?, &request)?)
}

/// Says what an update did.
pub(super) fn summary(report: &Report) -> String {
    let failed: String = report.failed.iter().map(|fault| format!("passed over: {fault}\n")).collect();
    let missing: String = report.missing.iter().map(|tag| format!("`{tag}` is not there\n")).collect();
    let changed: String = report.changed.iter().map(|path| format!("  {path}\n")).collect();
    let edition = format!("edition {} of {}", report.edition.version, report.edition.published);
    let news = match (report.is_new, report.changed.len()) {
        (false, _) => format!("nothing new: {edition} is installed\n"),
        (true, 0) => format!("{edition} is installed\n"),
        (true, count) => format!("{edition} is installed; {count} files have changed:\n{changed}"),
    };
    let cost = format!("{} bytes in {} requests from {}\n", report.cost.bytes, report.cost.requests, report.source);
    format!("{failed}{missing}{news}{cost}")
}
