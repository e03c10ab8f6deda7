//! Everything that a reader may fetch of the guidance, by the paths at which it is served.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::hash::sha256;
use crate::lock::{self, Lock};
use crate::publish::pack::{Effort, pack};
use crate::source::Files;
use crate::sync::index::{self, Entry, Index};
use crate::sync::pack::ENDING;

/// The guidance, split.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    /// The index of each part.
    pub(crate) indexes: BTreeMap<String, Vec<u8>>,
    /// What lies at each path, besides metadata.
    pub(crate) objects: BTreeMap<String, Arc<Object>>,
}

/// Files as one, compressed once somebody asks for it: most of it lies at the place already, and compressing takes longest.
#[derive(Debug)]
pub(crate) struct Object {
    texts: Vec<Arc<str>>,
    effort: Effort,
    bytes: OnceLock<Vec<u8>>,
}

impl Bundle {
    /// Splits files that were checked.
    pub fn of(files: &Files, effort: Effort) -> Self {
        let files = &for_readers(files);
        let mut bundle = Self::default();
        for (part, index) in index::split(files) {
            bundle.add(files, part, &index, effort);
        }
        bundle
    }

    fn add(&mut self, files: &Files, part: String, index: &Index, effort: Effort) {
        let bytes = index.write();
        let mut all = vec![as_text(&index.outline())];
        for Entry(path, hash, _) in index.files() {
            let text: Arc<str> = files.get(path).unwrap_or_default().into();
            all.push(Arc::clone(&text));
            self.put(format!("blobs/{hash}"), Object::of(vec![text], effort));
        }
        let hash = sha256(&bytes);
        self.put(format!("packs/{hash}"), Object::of(all, effort));
        let target = format!("targets/{hash}.{part}");
        self.put(format!("{target}{ENDING}"), Object::of(vec![as_text(&bytes)], effort));
        self.put(target, Object::ready(bytes.clone()));
        self.indexes.insert(part, bytes);
    }

    fn put(&mut self, path: String, object: Object) {
        self.objects.insert(path, Arc::new(object));
    }
}

impl Object {
    fn of(texts: Vec<Arc<str>>, effort: Effort) -> Self {
        Self { texts, effort, bytes: OnceLock::new() }
    }

    fn ready(bytes: Vec<u8>) -> Self {
        Self { texts: Vec::new(), effort: Effort::Quick, bytes: bytes.into() }
    }

    /// Returns what readers fetch.
    pub(crate) fn bytes(&self) -> &[u8] {
        let texts: Vec<&[u8]> = self.texts.iter().map(|text| text.as_bytes()).collect();
        self.bytes.get_or_init(|| pack(&texts, self.effort))
    }
}

/// What we have written ourselves.
fn as_text(json: &[u8]) -> Arc<str> {
    String::from_utf8_lossy(json).into()
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
