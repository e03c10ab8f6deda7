//! `rights serve`: look at a site on this machine.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::cli::{Exit, print};
use crate::error::Error;
use crate::site;

/// Serve a built site on this machine
#[derive(clap::Args)]
pub(super) struct Args {
    /// The site's folder
    #[arg(long, default_value = "dist", value_name = "FOLDER")]
    dir: PathBuf,
    /// The port; 0 takes any that is free
    #[arg(long, default_value_t = 8080, env = "PORT", hide_env_values = true)]
    port: u16,
}

pub(super) fn run(args: &Args) -> Result<Exit, Error> {
    if !args.dir.join("index.html").is_file() {
        return Err(Error::read(
            &args.dir,
            std::io::Error::new(std::io::ErrorKind::NotFound, "there is no site in it; build one with `rights site`"),
        ));
    }
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), args.port);
    site::on(address, async |listener, bound| {
        print(&format!("http://{bound}/\n"));
        site::run(listener, &args.dir).await
    })?;
    Ok(Exit::Ok)
}
