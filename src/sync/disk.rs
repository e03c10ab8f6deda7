//! What an update does to a disk, step by step, so that tests can stop it at each of them.

use std::fmt::Debug;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::sync::Fault;

/// The steps in which everything is written. A device can go off after any of them.
pub trait Disk: Debug + Send + Sync {
    /// Makes a folder and those around it.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Writes a file anew.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Returns once a written file would outlive a loss of power.
    fn sync_file(&self, path: &Path) -> io::Result<()>;
    /// Gives a file its name; one of that name goes.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Returns once the names in a folder would outlive a loss of power.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk of the device.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Disk for System {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        File::create(path)?.write_all(bytes)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        // Windows flushes only what is open for writing.
        File::options().write(true).open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    #[cfg(unix)]
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    // Elsewhere a folder cannot be opened; names are kept with their files.
    #[cfg(not(unix))]
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

/// The ending of files that have not got their name yet.
pub(crate) const UNFINISHED: &str = ".unfinished";

/// Replaces a file so that there is the old one or the new one, even if the power goes.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let failed = |cause| Fault::disk(path, cause);
    let folder = path.parent().unwrap_or(Path::new("."));
    if !folder.is_dir() {
        disk.create_folder(folder).map_err(failed)?;
    }
    let unfinished = unfinished(path);
    disk.write(&unfinished, bytes).map_err(failed)?;
    disk.sync_file(&unfinished).map_err(failed)?;
    disk.rename(&unfinished, path).map_err(failed)?;
    disk.sync_folder(folder).map_err(failed)
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(UNFINISHED);
    name.into()
}
