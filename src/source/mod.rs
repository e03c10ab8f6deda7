//! The files that a library is made of, as text in memory, wherever they came from.
//!
//! [`folder`] reads them from disk. Nothing below this module knows of files.

pub mod folder;

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// Texts by their path from the root, with `/` on every system; in the order of the paths.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<Arc<str>, Arc<str>>);

impl Files {
    /// Adds a file.
    pub fn insert(&mut self, path: &str, text: &str) {
        self.0.insert(path.into(), text.into());
    }

    /// Returns a file's text.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// Returns a file's path and text, for places in it.
    pub(crate) fn entry(&self, path: &str) -> Option<(&Arc<str>, &str)> {
        self.0.get_key_value(path).map(|(path, text)| (path, text.as_ref()))
    }

    /// Returns the files of one folder, its subfolders included, by path and text.
    pub fn under(&self, folder: &str) -> Vec<(&Arc<str>, &str)> {
        let from = (Bound::Included(folder), Bound::Unbounded);
        let inside = self.0.range::<str, _>(from).take_while(|(path, _)| path.starts_with(folder));
        inside.map(|(path, text)| (path, text.as_ref())).collect()
    }
}
