//! `scan-rights`, the app of those who are stopped: the same pages as those of the site, in a window.

use std::process::ExitCode;

fn main() -> ExitCode {
    scan_rights::app::run()
}
