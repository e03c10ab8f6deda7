//! A publisher with keys and a place of its own, and a reader who trusts the first root.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::{SignedDuration, Timestamp};
use scan_rights::lang::Tag;
use scan_rights::publish::{Bundle, Effort, Place, PrivateKey, Role, Roots, plan, sign};
use scan_rights::source::{Files, folder};
use scan_rights::sync::transport::{Folder, Source};
use scan_rights::sync::{Embedded, Fault, Home, Report, Request, Shown, start, update};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::faulty::Faulty;
use crate::project::{empty_folder, small_library};

/// The page that the tests change.
pub(crate) const PAGE: &str = "content/en/pages/about.md";

pub(crate) struct Publisher {
    folder: TempDir,
    pub(crate) owners: [PrivateKey; 3],
    pub(crate) editor: PrivateKey,
    pub(crate) machine: PrivateKey,
}

impl Publisher {
    /// A publisher who has keys and has published nothing.
    pub(crate) fn new() -> Self {
        let draw = || PrivateKey::draw().expect("random numbers");
        let publisher =
            Self { folder: empty_folder(), owners: [draw(), draw(), draw()], editor: draw(), machine: draw() };
        let owners: Vec<_> = publisher.owners.iter().map(PrivateKey::public).collect();
        let mut roots = publisher.roots();
        roots.change(Role::Root, &owners, &[], now()).expect("changed");
        roots.change(Role::Targets, &[publisher.editor.public()], &[], now()).expect("changed");
        for role in [Role::Snapshot, Role::Timestamp] {
            roots.change(role, &[publisher.machine.public()], &[], now()).expect("changed");
        }
        publisher.agree();
        publisher
    }

    /// A publisher of the small library.
    pub(crate) fn of_the_small_library() -> Self {
        Self::of(&library())
    }

    /// A publisher of what is enough where words do not matter.
    pub(crate) fn of_a_few_pages() -> Self {
        Self::of(&few_pages())
    }

    fn of(files: &Files) -> Self {
        let publisher = Self::new();
        publisher.publish(files, now());
        publisher
    }

    pub(crate) fn place(&self) -> PathBuf {
        self.folder.path().join("place")
    }

    pub(crate) fn root(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("roots/1.root.json")).expect("a root")
    }

    pub(crate) fn roots_folder(&self) -> PathBuf {
        self.folder.path().join("roots")
    }

    pub(crate) fn roots(&self) -> Roots {
        Roots::read(&self.roots_folder()).expect("roots")
    }

    /// Two of three owners sign the newest root.
    pub(crate) fn agree(&self) {
        let mut roots = self.roots();
        roots.sign(&self.owners[0]).expect("signed");
        assert_eq!(roots.sign(&self.owners[1]).expect("signed").missing, None);
    }

    pub(crate) fn publish(&self, files: &Files, at: Timestamp) {
        self.publish_with(files, at, &[&self.editor, &self.machine]);
    }

    pub(crate) fn publish_with(&self, files: &Files, at: Timestamp, keys: &[&PrivateKey]) {
        self.put(Some(&bundle(files)), at, keys);
    }

    pub(crate) fn resign(&self, at: Timestamp) {
        self.put(None, at, &[&self.machine]);
    }

    fn put(&self, bundle: Option<&Bundle>, at: Timestamp, keys: &[&PrivateKey]) {
        let place = Place::open(self.place().to_str().expect("a plain path")).expect("a folder");
        let plan = plan(&place, self.roots().complete().expect("complete"), bundle, keys, at).expect("a plan");
        plan.run(&place).expect("published");
    }

    /// Publishes an index that the tool would never make, under the right keys.
    pub(crate) fn publish_index(&self, part: &str, files: &[(&str, &str)]) {
        let entry = |(path, text): &(&str, &str)| json!([path, sha256(text.as_bytes()), text.len()]);
        let index = json!({ "format": 1, "files": files.iter().map(entry).collect::<Vec<_>>() }).to_string();
        crate::project::write(&self.place(), &format!("targets/{}.{part}", sha256(index.as_bytes())), &index);
        let path = self.place().join("metadata/1.targets.json");
        fs::remove_file(self.place().join("metadata/1.targets.json.packed")).expect("removed");
        let mut targets: Value = serde_json::from_slice(&fs::read(&path).expect("read")).expect("JSON");
        targets["signed"]["targets"][part] =
            json!({ "length": index.len(), "hashes": { "sha256": sha256(index.as_bytes()) } });
        fs::write(path, sign(&targets["signed"], [&self.editor])).expect("written");
    }

    /// Copies what is published, to be tampered with.
    pub(crate) fn copy_of_the_place(&self) -> TempDir {
        let copy = empty_folder();
        for path in crate::project::files_in(&self.place()) {
            crate::project::write(copy.path(), &path, fs::read(self.place().join(&path)).expect("read"));
        }
        copy
    }
}

/// The tests publish the same few editions again and again; compressing them takes longer than all else.
fn bundle(files: &Files) -> Bundle {
    type Made = BTreeMap<String, Arc<OnceLock<Bundle>>>;
    static MADE: Mutex<Made> = Mutex::new(Made::new());
    let all: String = files.under("").into_iter().flat_map(|(path, text)| [path, "\0", text, "\0"]).collect();
    let of_these = || {
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(made.entry(sha256(all.as_bytes())).or_default())
    };
    of_these().get_or_init(|| Bundle::of(files, Effort::Quick)).clone()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A device that trusts the first root of a publisher.
pub(crate) struct Reader {
    pub(crate) folder: TempDir,
    pub(crate) root: Vec<u8>,
    pub(crate) languages: Vec<Tag>,
    pub(crate) embedded: Option<Embedded>,
    pub(crate) now: Timestamp,
}

impl Reader {
    pub(crate) fn of(publisher: &Publisher) -> Self {
        Self { folder: empty_folder(), root: publisher.root(), languages: Vec::new(), embedded: None, now: now() }
    }

    pub(crate) fn speaking(mut self, tags: &[&str]) -> Self {
        self.languages = tags.iter().map(|tag| tag.parse().expect("a tag")).collect();
        self
    }

    pub(crate) fn at(mut self, now: Timestamp) -> Self {
        self.now = now;
        self
    }

    pub(crate) fn home(&self) -> Home {
        Home::with_disk(self.folder.path(), Faulty::never())
    }

    pub(crate) fn request(&self) -> Request<'_> {
        Request { root: &self.root, languages: &self.languages, embedded: self.embedded.as_ref(), now: self.now }
    }

    pub(crate) fn update_from(&self, folder: &Path) -> Result<Report, Fault> {
        update(&self.home(), &[source(folder)], &self.request())
    }

    /// What the app shows when it is started; what came with it is older than anything that is published.
    pub(crate) fn shown(&self) -> Shown {
        shown(&self.home())
    }

    /// Returns the words of the page that the tests change.
    pub(crate) fn page(&self) -> String {
        self.shown().files.get(PAGE).unwrap_or("").to_owned()
    }
}

pub(crate) fn shown(home: &Home) -> Shown {
    start(home, &Embedded { files: embedded(), made: now() - SignedDuration::from_hours(24 * 3650) })
}

/// What came with the app: a page that no update has.
pub(crate) fn embedded() -> Files {
    let mut files = Files::default();
    files.insert(PAGE, "came with the app");
    files.insert("content/so/stop/over.md", "Somali came with the app");
    files
}

pub(crate) fn source(folder: &Path) -> Arc<dyn Source> {
    Arc::new(Folder::new(folder))
}

/// The day of all these tests: fixed, so that what is signed is the same each time.
pub(crate) fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().expect("a time")
}

pub(crate) fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

pub(crate) fn library() -> Files {
    folder::read(&small_library()).expect("the small library").0
}

/// A few files of the small library: each kind of part, a part of one file and parts of several.
pub(crate) fn few_pages() -> Files {
    let (all, mut few) = (library(), Files::default());
    for path in [
        PAGE,
        "content/en/stop/index.md",
        "content/en/guides/after.md",
        "content/ar/pages/about.md",
        "content/pl/pages/about.md",
        "content/pl/pages/about.lock",
        "content/contacts.toml",
        "locales/languages.toml",
    ] {
        few.insert(path, all.get(path).expect("a file of the small library"));
    }
    few
}

/// The small library with other words on one page.
pub(crate) fn library_saying(words: &str) -> Files {
    saying(library(), words)
}

/// The few pages with other words on one of them.
pub(crate) fn few_pages_saying(words: &str) -> Files {
    saying(few_pages(), words)
}

fn saying(mut files: Files, words: &str) -> Files {
    let page = files.get(PAGE).expect("the page").to_owned();
    files.insert(PAGE, &format!("{page}\n\n{words}\n"));
    files
}
