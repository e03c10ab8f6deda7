//! What the device can do, behind one API: the browser's `web`, or `absent` where pages are only rendered.
//!
//! Nothing here is asked while a component renders: devices differ, and pages that are made ahead know none.

use std::collections::BTreeMap;

use serde::Deserialize;

#[cfg(not(feature = "islands"))]
mod absent;
mod part;
#[cfg(feature = "islands")]
mod web;

#[cfg(not(feature = "islands"))]
pub use absent::*;
pub use part::{Part, Piece};
#[cfg(feature = "islands")]
pub use web::*;

/// Which languages are on the device for when there is no network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Kept {
    /// Those that could not be brought just now.
    pub failed: Vec<String>,
    /// Those that are not there, or not whole.
    pub missing: Vec<String>,
    /// How much room each takes, there or not.
    pub bytes: BTreeMap<String, u64>,
}

/// Why nothing was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// The device allows no storage, or has none.
    Forbidden,
    /// There is no room left.
    Full,
}

/// Why nothing was locked or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultFault {
    /// The passphrase is another one.
    WrongPassphrase,
    /// What was kept is not what was locked.
    Damaged,
    /// What locks cannot be had now.
    Unavailable,
}
