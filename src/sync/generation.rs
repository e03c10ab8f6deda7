//! One installed state of the guidance, in one file that is whole or is not there.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::hash::sha256;
use crate::source::Files;
use crate::sync::Fault;
use crate::sync::index::{Entry, Index};
use crate::sync::transport::{archive_entries, write_archive};

const ABOUT: &str = "generation.json";
const INDEXES: &str = "indexes/";
const TEXTS: &str = "texts/";

/// Which state of the guidance it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Edition {
    /// When it was published.
    pub published: Timestamp,
    /// Its number, which only grows.
    pub version: u64,
}

/// The parts that somebody reads: their indexes as they were signed, and the texts by their hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Generation {
    pub(crate) edition: Edition,
    pub(crate) indexes: BTreeMap<String, Vec<u8>>,
    pub(crate) texts: BTreeMap<String, Vec<u8>>,
}

impl Generation {
    /// Returns the bytes of its file: the same generation makes the same bytes.
    pub(crate) fn write(&self) -> Vec<u8> {
        let about = serde_json::to_vec(&self.edition).expect("a number and a time can always be written as JSON");
        let indexes = self.indexes.iter().map(|(part, index)| (format!("{INDEXES}{part}"), &**index));
        let texts = self.texts.iter().map(|(hash, text)| (format!("{TEXTS}{hash}"), &**text));
        write_archive(std::iter::once((ABOUT.to_owned(), &*about)).chain(indexes).chain(texts))
    }

    /// Reads what [`write`](Self::write) wrote.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let damaged = || Fault::refused("what was installed is damaged");
        let mut entries = archive_entries(bytes).map_err(|cause| damaged().because(cause))?;
        let about = entries.remove(ABOUT).ok_or_else(damaged)?;
        let edition = serde_json::from_slice(&about).map_err(|cause| damaged().because(cause))?;
        let (mut indexes, mut texts) = (BTreeMap::new(), BTreeMap::new());
        for (path, bytes) in entries {
            if let Some(part) = path.strip_prefix(INDEXES) {
                indexes.insert(part.to_owned(), bytes);
            } else if let Some(hash) = path.strip_prefix(TEXTS) {
                texts.insert(hash.to_owned(), bytes);
            }
        }
        Ok(Self { edition, indexes, texts })
    }

    /// Returns all files, each compared with its hash.
    pub(crate) fn files(&self) -> Result<Files, Fault> {
        let mut files = Files::default();
        for (part, index) in &self.indexes {
            for Entry(path, hash, _) in Index::read(part, index)?.files() {
                let text = self.texts.get(hash).filter(|text| sha256(text) == *hash);
                let text = text.and_then(|text| std::str::from_utf8(text).ok());
                let text = text.ok_or_else(|| Fault::refused(format!("{path} is not the text that was signed")))?;
                files.insert(path, text);
            }
        }
        Ok(files)
    }
}
