//! What the device can do, behind one API: the browser's `web`, the `native` one of a window of our own, or `absent`
//! where pages are only rendered.
//!
//! Nothing here is asked while a component renders: devices differ, and pages that are made ahead know none.

use std::collections::BTreeMap;

use serde::Deserialize;

#[cfg(not(any(feature = "browser", feature = "native")))]
mod absent;
#[cfg(feature = "app")]
pub mod inside;
#[cfg(all(feature = "native", not(feature = "browser")))]
mod native;
mod part;
#[cfg(feature = "app")]
pub mod vault;
#[cfg(feature = "browser")]
mod web;

#[cfg(not(any(feature = "browser", feature = "native")))]
pub use absent::*;
#[cfg(feature = "app")]
pub use inside::read;
#[cfg(all(feature = "native", not(feature = "browser")))]
pub use native::*;
pub use part::{Part, Piece};
#[cfg(feature = "browser")]
pub use web::*;

/// Where the same pages are on the web, for telling others: `https://example.org`. The app is built with it, or without.
pub const ORIGIN: Option<&str> = option_env!("SCAN_RIGHTS_ORIGIN");

/// Says whether a page has an address that others can open.
pub fn has_address() -> bool {
    cfg!(feature = "browser") || ORIGIN.is_some()
}

/// Says whether everything is on the device as long as the app is.
pub fn is_whole() -> bool {
    cfg!(feature = "app")
}

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
