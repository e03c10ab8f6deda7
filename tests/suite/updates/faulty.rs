//! A disk that fails at a step of our choice.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use scan_rights::sync::{Disk, System};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fails {
    /// The process is killed: half of what is being written is there, and nothing comes after it.
    Killed,
    /// The power goes: what was not synced is empty, too.
    PowerLost,
    /// The disk is full from then on; it can still remove and rename.
    Full,
}

#[derive(Debug)]
pub(crate) struct Faulty {
    steps: AtomicUsize,
    at: usize,
    how: Fails,
    unsynced: Mutex<BTreeSet<PathBuf>>,
}

impl Faulty {
    /// Fails at a step, counted from 0.
    pub(crate) fn at(at: usize, how: Fails) -> Self {
        Self { steps: AtomicUsize::new(0), at, how, unsynced: Mutex::default() }
    }

    /// Never fails, and never waits until what is written would outlive a loss of power: thousands of updates would take
    /// minutes.
    pub(crate) fn never() -> Arc<Self> {
        Arc::new(Self::at(usize::MAX, Fails::Killed))
    }

    pub(crate) fn steps(&self) -> usize {
        self.steps.load(Ordering::Relaxed)
    }

    /// Says whether this step works.
    fn step(&self, needs_room: bool) -> io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::Relaxed);
        match self.how {
            Fails::Full if step >= self.at && needs_room => Err(io::ErrorKind::StorageFull.into()),
            Fails::Killed | Fails::PowerLost if step >= self.at => {
                if self.how == Fails::PowerLost && step == self.at {
                    for path in self.unsynced.lock().expect("one thread").iter() {
                        let _ = fs::write(path, "");
                    }
                }
                Err(io::Error::other("the process is no more"))
            }
            _ => Ok(()),
        }
    }
}

impl Disk for Faulty {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step(true)?;
        System.create_folder(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(failed) = self.step(true) {
            if self.steps() == self.at + 1 {
                System.write(path, &bytes[..bytes.len() / 2])?;
            }
            return Err(failed);
        }
        self.unsynced.lock().expect("one thread").insert(path.into());
        System.write(path, bytes)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        self.step(true)?;
        self.unsynced.lock().expect("one thread").remove(path);
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(false)?;
        let mut unsynced = self.unsynced.lock().expect("one thread");
        if unsynced.remove(from) {
            unsynced.insert(to.into());
        }
        System.rename(from, to)
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        self.step(false)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(false)?;
        System.remove(path)
    }
}
