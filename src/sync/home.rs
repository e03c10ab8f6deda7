//! The folder in which a device keeps what it has installed.
//!
//! - `metadata/`: what is trusted;
//! - `generations/<sha256>`: a state of the guidance, one file each;
//! - `current`: the names of the generation that is shown and of the one before it;
//! - `lock`: held while somebody installs.
//!
//! A generation is written, read back and compared with its name before `current` names it. So whatever happens at any
//! moment, `current` names one that is whole, or the one before it is.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::hash::sha256;
use crate::sync::disk::{Disk, System, UNFINISHED, replace};
use crate::sync::generation::Generation;
use crate::sync::{Fault, index};

/// How often an update tries anew while somebody else holds the lock, and after how long. An app that starts tidies up
/// within milliseconds; an installation may take minutes.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(25);

/// A device's folder for updates. Nothing is written to it before somebody installs one.
#[derive(Clone, Debug)]
pub struct Home {
    folder: PathBuf,
    disk: Arc<dyn Disk>,
}

/// As long as it lives, nobody else installs.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "it is held, not used")] File);

impl Home {
    /// Names a folder, which need not be there.
    pub fn new(folder: &Path) -> Self {
        Self::with_disk(folder, Arc::new(System))
    }

    /// The same on a disk that may fail.
    pub fn with_disk(folder: &Path, disk: Arc<dyn Disk>) -> Self {
        Self { folder: folder.into(), disk }
    }

    pub(crate) fn disk(&self) -> Arc<dyn Disk> {
        Arc::clone(&self.disk)
    }

    pub(crate) fn metadata(&self) -> PathBuf {
        self.folder.join("metadata")
    }

    /// Makes sure that nobody else installs meanwhile. Whoever is only tidying up is waited for.
    pub(crate) fn lock(&self) -> Result<Lock, Fault> {
        for _ in 0..TRIES {
            match self.try_lock() {
                Err(fault) if fault.is_busy() => std::thread::sleep(PAUSE),
                locked => return locked,
            }
        }
        self.try_lock()
    }

    /// The same without waiting.
    pub(crate) fn try_lock(&self) -> Result<Lock, Fault> {
        let path = self.folder.join("lock");
        let failed = |cause| Fault::disk(&path, cause);
        self.disk.create_folder(&self.folder).map_err(failed)?;
        let file = File::create(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(Fault::busy()),
            // Where files cannot be locked, apps have folders of their own.
            Err(TryLockError::Error(cause)) if cause.kind() == std::io::ErrorKind::Unsupported => Ok(Lock(file)),
            Err(TryLockError::Error(cause)) => Err(failed(cause)),
        }
    }

    /// Returns the generations that can be shown, the one that is meant to be first.
    pub(crate) fn generations(&self) -> impl Iterator<Item = Generation> {
        let mut named = self.named().into_iter().filter_map(|name| self.read(&name)).peekable();
        // If nothing says any more which is the one, the newest of all is.
        let mut others: Vec<Generation> = match named.peek() {
            Some(_) => Vec::new(),
            None => self.there().iter().filter_map(|name| self.read(name)).collect(),
        };
        others.sort_by_key(|generation| std::cmp::Reverse(generation.edition));
        named.chain(others)
    }

    /// Makes a generation the one that is shown.
    pub(crate) fn install(&self, generation: &Generation, _: &Lock) -> Result<(), Fault> {
        let bytes = generation.write();
        let name = sha256(&bytes);
        let before = self.named().into_iter().find(|name| self.read(name).is_some());
        if before.as_ref() == Some(&name) {
            return Ok(());
        }
        let path = self.generation(&name);
        replace(&*self.disk, &path, &bytes)?;
        if self.read(&name).is_none() {
            return Err(Fault::disk(&path, std::io::Error::other("what was written is not what is there")));
        }
        let lines: String = std::iter::once(&name).chain(&before).flat_map(|name| [name, "\n"]).collect();
        replace(&*self.disk, &self.current(), lines.as_bytes())
    }

    /// Removes what an interrupted installation left behind, and generations of long ago.
    pub(crate) fn tidy(&self, _: &Lock) {
        let named = self.named();
        let is_old = |path: &Path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_generation = path.parent() == Some(&self.folder.join("generations"));
            name.ends_with(UNFINISHED) || is_generation && !named.is_empty() && !named.contains(&name)
        };
        let folders = ["", "generations", "metadata", "metadata/root_history"].map(|folder| self.folder.join(folder));
        for path in folders.iter().flat_map(|folder| list(folder)).filter(|path| is_old(path)) {
            // What cannot be removed now is removed the next time.
            let _ = self.disk.remove(&path);
        }
    }

    /// Says whether there is anything that [`tidy`](Self::tidy) would remove.
    pub(crate) fn is_untidy(&self) -> bool {
        list(&self.folder.join("generations")).len() > self.named().len()
    }

    fn current(&self) -> PathBuf {
        self.folder.join("current")
    }

    fn generation(&self, name: &str) -> PathBuf {
        self.folder.join("generations").join(name)
    }

    /// Lists the generations that `current` names.
    fn named(&self) -> Vec<String> {
        let text = fs::read_to_string(self.current()).unwrap_or_default();
        text.lines().filter(|name| index::is_hash(name)).map(str::to_owned).collect()
    }

    /// Lists the generations that are there.
    fn there(&self) -> Vec<String> {
        let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.to_owned());
        let names = list(&self.folder.join("generations"));
        names.iter().filter_map(name).filter(|name| index::is_hash(name)).collect()
    }

    /// Reads a generation, if it is what its name says.
    fn read(&self, name: &str) -> Option<Generation> {
        let bytes = fs::read(self.generation(name)).ok()?;
        if sha256(&bytes) != name {
            return None;
        }
        Generation::read(&bytes).ok()
    }
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}
