//! `rights bind`: the wasm modules of pages, with the script by which browsers load them.

use std::path::PathBuf;

use crate::cli::Exit;
use crate::error::Error;
use crate::site::Modules;

/// Make compiled wasm modules ready for `rights site --islands`; `make islands` calls it
#[derive(clap::Args)]
pub(super) struct Args {
    /// What `cargo build --target wasm32-unknown-unknown` made
    #[arg(required = true, value_name = "FILE")]
    modules: Vec<PathBuf>,
    /// Where to write them: an empty folder, a new one, or one written before
    #[arg(long, default_value = "target/modules", value_name = "FOLDER")]
    out: PathBuf,
}

pub(super) fn run(args: &Args) -> Result<Exit, Error> {
    Modules::bind(&args.modules)?.write(&args.out)?;
    Ok(Exit::Ok)
}
