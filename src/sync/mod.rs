//! Brings newer guidance to a device: signed, small, optional, and impossible to break a phone with.
//!
//! 1. [`transport`] gets files from a web server, a folder or one file; nothing that it gives is trusted;
//! 2. [`verifier`] asks the library that knows The Update Framework what of it is true, through [`repository`] and [`trust`]:
//!    signed metadata says which [`mod@index`] of each part is the newest, and is kept so that nobody can go back behind it;
//! 3. [`fetch`] brings the texts that an index names and that are not at hand, each compared with its hash;
//! 4. [`client`] puts them together to a [`generation`] in memory, and [`home`] installs it whole or not at all,
//!    through [`disk`];
//! 5. [`show`] says what is shown when the app starts: the newest guidance that is whole, whether time has run out for
//!    it or not;
//! 6. [`mod@export`] writes all of it to one file, for somebody without a network.
//!
//! All of it waits for the network and the disk where it stands, so an app calls it from a thread of its own.
//!
//! ```no_run
//! use std::path::Path;
//! use scan_rights::sync::{self, Home, Request, transport};
//!
//! # fn main() -> Result<(), sync::Fault> {
//! let root = std::fs::read("root.json").expect("it came with the app");
//! let source = transport::open("https://example.org/updates", None)?;
//! let request = Request { root: &root, languages: &[], embedded: None, now: sync::now(None) };
//! let report = sync::update(&Home::new(Path::new("/data")), &[source], &request)?;
//! println!("{} bytes brought edition {}", report.cost.bytes, report.edition.version);
//! # Ok(())
//! # }
//! ```

mod client;
mod crypto;
mod disk;
mod export;
mod fault;
mod fetch;
mod generation;
mod home;
pub(crate) mod index;
mod mirrors;
mod news;
pub(crate) mod pack;
mod repository;
mod show;
pub mod transport;
mod trust;
mod verifier;

#[cfg(feature = "publish")]
pub(crate) use client::PUBLISHED;
pub use client::{Report, Request, update};
pub use crypto::Ed25519;
#[cfg(feature = "publish")]
pub(crate) use crypto::install as install_crypto;
pub use disk::{Disk, System};
pub use export::export;
pub use fault::Fault;
pub use generation::Edition;
pub use home::Home;
pub use mirrors::in_order;
pub use repository::Cost;
pub use show::{Embedded, Installed, Shown, installed, start};
pub use verifier::{Delegations, Target, Verifier};

use jiff::Timestamp;

/// Returns what time it is, by a clock that may be wrong: never before the guidance was written that came with the app.
pub fn now(embedded: Option<&Embedded>) -> Timestamp {
    let clock = Timestamp::now();
    embedded.map_or(clock, |embedded| clock.max(embedded.made))
}
