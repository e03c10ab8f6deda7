//! `rights preview`: look at the pages while writing them.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;

use crate::cli::{Exit, print};
use crate::error::Error;
use crate::lang::Tag;
use crate::{preview, site};

/// Show the site while you write it
///
/// Serves the pages on this machine. A page that is open in a browser is loaded anew as soon as a file is saved, and says
/// itself what is wrong in it.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language to start with
    tag: Option<String>,
    /// The port; 0 takes any that is free
    #[arg(long, default_value_t = 8090)]
    port: u16,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let watched = preview::watch(root)?;
    let start = start(&watched.borrow(), args)?;
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), args.port);
    site::on(address, async |listener, bound| {
        print(&format!("http://{bound}{start}\n"));
        preview::run(listener, watched).await
    })?;
    Ok(Exit::Ok)
}

/// Returns the path of the page to start with.
fn start(shown: &preview::Shown, args: &Args) -> Result<String, Error> {
    let Some(tag) = &args.tag else { return Ok("/".to_owned()) };
    let known = tag.parse::<Tag>().ok().filter(|tag| shown.library.languages.get(tag).is_some());
    known.map(|tag| format!("/{tag}/")).ok_or_else(|| Error::no_sheet(tag, "anything"))
}
