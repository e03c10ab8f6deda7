//! Everything that a reader may fetch of the guidance, by the paths at which it is served.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::hash::sha256;
use crate::lock::{self, Lock};
use crate::source::Files;
use crate::sync::Effort;
use crate::sync::index::{self, Entry, Index};
use crate::sync::pack::pack;

/// The guidance, split and compressed.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The index of each part.
    pub(crate) indexes: BTreeMap<String, Vec<u8>>,
    /// What lies at each path, besides metadata.
    pub(crate) objects: BTreeMap<String, Vec<u8>>,
}

impl Bundle {
    /// Makes everything of files that were checked.
    pub fn of(files: &Files, effort: Effort) -> Self {
        let files = &for_readers(files);
        let parts: Vec<(String, Index)> = index::split(files).into_iter().collect();
        let of_part = |(part, index): (String, Index)| Self::of_part(files, part, &index, effort);
        let made: Vec<Self> = parts.into_par_iter().map(of_part).collect();
        let (mut indexes, mut objects) = (BTreeMap::new(), BTreeMap::new());
        for part in made {
            indexes.extend(part.indexes);
            objects.extend(part.objects);
        }
        Self { indexes, objects }
    }

    fn of_part(files: &Files, part: String, index: &Index, effort: Effort) -> Self {
        let text = |Entry(path, ..): &Entry| files.get(path).unwrap_or_default().as_bytes();
        let blob = |entry: &Entry| (format!("blobs/{}", entry.1), pack(&[text(entry)], effort));
        let mut objects: BTreeMap<_, _> = index.files().par_iter().map(blob).collect();
        let (bytes, all) = (index.write(effort), index.files().iter().map(text).collect::<Vec<_>>());
        let hash = sha256(&bytes);
        objects.insert(format!("packs/{hash}"), pack(&all, effort));
        objects.insert(format!("targets/{hash}.{part}"), bytes.clone());
        Self { indexes: BTreeMap::from([(part, bytes)]), objects }
    }
}

/// Readers' locks say which English a part was made from by its hash alone: the English itself is for translators.
fn for_readers(files: &Files) -> Files {
    let mut slim = Files::default();
    for (path, text) in files.under("") {
        match path.strip_suffix(lock::ENDING) {
            None => slim.insert(path, text),
            Some(stem) => slim.insert(path, &slim_lock(files, stem).unwrap_or_else(|| text.to_owned())),
        }
    }
    slim
}

fn slim_lock(files: &Files, stem: &str) -> Option<String> {
    let of = [".md", ".ftl"].map(|ending| format!("{stem}{ending}"));
    let path = of.iter().find(|path| files.get(path).is_some())?;
    let mut lock = Lock::read(path, files, &mut Vec::new()).filter(|lock| !lock.parts.is_empty())?;
    for part in &mut lock.parts {
        part.english.clear();
    }
    Some(lock.write(path))
}
