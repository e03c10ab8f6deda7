//! `rights`, the tool of those who write, check and publish the guidance.

use std::process::ExitCode;

fn main() -> ExitCode {
    scan_rights::cli::run().into()
}
