//! Where updates come from: an address, a folder, or a file that somebody passed on. All have the same names in them:
//!
//! - `metadata/<n>.root.json`, `metadata/timestamp.json`, `metadata/<n>.snapshot.json`, `metadata/<n>.targets.json`;
//! - `targets/<sha256>.<part>`: the indexes;
//! - `packs/<sha256 of the index>`: all files of a part with their names, compressed as one, for whoever has none of them;
//! - `blobs/<sha256 of the text>`: a file, compressed, for whoever has the others. A file from hand to hand has none;
//! - `….targets.json.packed`, `targets/….packed`: the same lists, compressed. Where they are missing, the others serve.

mod archive;
mod folder;
mod http;

pub use archive::Archive;
pub(crate) use archive::{entries as archive_entries, write as write_archive};
pub use folder::Folder;
pub use http::{Http, Patience, Proxy};

use std::fmt::Debug;
use std::path::Path;
use std::sync::Arc;

use crate::sync::Fault;

/// Somewhere updates come from. Nothing that it gives is trusted.
pub trait Source: Debug + Send + Sync {
    /// Returns what is at a path, at most so many bytes of it; more than that is a fault. `tag` is what came with it
    /// the last time.
    ///
    /// # Errors
    ///
    /// Fails if the source cannot be reached, or gives more than allowed.
    fn get(&self, path: &str, most: u64, tag: Option<&str>) -> Result<Answer, Fault>;

    /// Returns what the source is called in messages.
    fn name(&self) -> &str;

    /// Says whether it was made without a part, as a file from somebody who reads other languages is. Whoever serves many
    /// has every part that is signed.
    fn is_without(&self, _part: &str) -> bool {
        false
    }
}

/// What a source has at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is there; with a tag, if the source can tell later whether it has changed.
    Found(Vec<u8>, Option<String>),
    /// It is what it was when it had the tag.
    Unchanged,
    /// It is not there.
    Missing,
}

/// Opens a source that a person named: an address, a folder or a file.
///
/// # Errors
///
/// Fails if it is nothing of these, or a file that is no update.
pub fn open(name: &str, proxy: Option<&Proxy>) -> Result<Arc<dyn Source>, Fault> {
    if name.contains("://") {
        return Ok(Arc::new(Http::new(name, proxy)?));
    }
    let path = Path::new(name);
    if path.is_dir() {
        return Ok(Arc::new(Folder::new(path)));
    }
    Ok(Arc::new(Archive::read(path)?))
}
