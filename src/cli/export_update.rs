//! `rights export-update`: what is installed as one file, to pass on.

use std::path::PathBuf;

use crate::cli::{Exit, sync};
use crate::error::Error;
use crate::save;
use crate::sync::{Home, export};

/// Write what is installed as one file, for somebody without a network
///
/// Whoever opens it verifies it exactly like a download: `rights sync --from FILE`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The file to write
    file: PathBuf,
    #[command(flatten)]
    device: sync::Device,
}

pub(super) fn run(args: &Args) -> Result<Exit, Error> {
    let bytes = export(&Home::new(&args.device.data_dir))?;
    save::replace(&args.file, &bytes)?;
    eprintln!("{} bytes in {}", bytes.len(), args.file.display());
    Ok(Exit::Ok)
}
