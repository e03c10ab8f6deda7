//! Whose updates the app takes. It is built with that or without: see `updates/README.md`.

use std::borrow::Cow;

/// The root of trust and the mirrors, a line each, where the app was built with them.
const KNOWN: Option<(&[u8], &str)> = include!(concat!(env!("OUT_DIR"), "/publisher.rs"));

/// Somebody who publishes updates.
pub(super) struct Publisher {
    /// The root of trust.
    pub(super) root: Cow<'static, [u8]>,
    /// Where the updates are: addresses, or folders.
    pub(super) mirrors: Vec<String>,
}

/// Returns whose updates the app takes; none, if it was built without anybody.
pub(super) fn known() -> Option<Publisher> {
    #[cfg(feature = "drive")]
    if let Some(named) = named() {
        return Some(named);
    }
    KNOWN.map(|(root, mirrors)| Publisher { root: root.into(), mirrors: lines(mirrors) })
}

/// For tests, whom a variable names by the folder of a project.
#[cfg(feature = "drive")]
fn named() -> Option<Publisher> {
    let folder = std::path::PathBuf::from(std::env::var_os("SCAN_RIGHTS_PUBLISHER")?);
    let root = std::fs::read(folder.join("updates/1.root.json")).ok()?;
    let mirrors = std::fs::read_to_string(folder.join("updates/mirrors.txt")).ok()?;
    Some(Publisher { root: root.into(), mirrors: lines(&mirrors) })
}

fn lines(mirrors: &str) -> Vec<String> {
    let lines = mirrors.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}
