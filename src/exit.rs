//! What the programs end with; scripts rely on it.

use std::process::ExitCode;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Ok = 0,
    /// There are warnings, and `--strict` asked for none; or [nothing was found](Self::NOTHING_FOUND).
    Warnings = 1,
    /// The content has errors.
    Errors = 2,
    /// The program was called in a way that makes no sense (`EX_USAGE`).
    Usage = 64,
    /// An update was refused: it does not verify, or is too old (`EX_DATAERR`).
    Refused = 65,
    /// The address to serve on or to update from, or the display to show a window on, is not to be had (`EX_UNAVAILABLE`).
    Unavailable = 69,
    /// The output could not be made (`EX_CANTCREAT`).
    Output = 73,
    /// A file could not be read (`EX_IOERR`).
    Input = 74,
}

impl Exit {
    /// A search found nothing.
    pub const NOTHING_FOUND: Self = Self::Warnings;
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        // The values are those of the declaration, all below 256.
        Self::from(exit as u8)
    }
}
