//! Writes a site into a folder: only what has changed, and only where we may.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use crate::error::Error;
use crate::save::replace;
use crate::site::Site;

/// The file that marks a folder as ours and lists what we wrote into it.
const MARK: &str = ".scan-rights-site";

/// What writing a site did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many files are new or have another content than before.
    pub changed: usize,
    /// How many files of before the site no longer has.
    pub removed: usize,
}

/// Writes a site into `folder`, which is made if it is not there. Files of an earlier site that
/// this one lacks are removed; what we did not write is never touched.
///
/// # Errors
///
/// Fails if the folder holds files and no mark of ours, or cannot be written. Each file is whole:
/// the old one or the new one.
pub fn write(site: &Site, folder: &Path) -> Result<Written, Error> {
    let before = ours(folder)?;
    fs::create_dir_all(folder).map_err(|cause| Error::write(folder, cause))?;
    // Whatever is interrupted must still be recognised as ours: the mark names old and new first.
    let all: BTreeSet<&str> = before.iter().map(String::as_str).chain(site.keys().map(String::as_str)).collect();
    mark(folder, all)?;
    let mut changed = 0;
    for (path, bytes) in site {
        let differs = fs::read(folder.join(path)).map_or(true, |before| before != *bytes);
        if differs {
            // Compressed copies of the old content go first: if we are interrupted, none is better than a wrong one.
            remove(folder, [format!("{path}.br"), format!("{path}.gz")])?;
            replace(&folder.join(path), bytes)?;
            changed += 1;
        }
    }
    let gone: Vec<&String> = before.iter().filter(|path| !site.contains_key(*path)).collect();
    for path in &gone {
        remove(folder, [format!("{path}.br"), format!("{path}.gz"), (*path).clone()])?;
        prune(folder, path);
    }
    mark(folder, site.keys().map(String::as_str))?;
    Ok(Written { changed, removed: gone.len() })
}

/// Returns what an earlier run wrote.
fn ours(folder: &Path) -> Result<Vec<String>, Error> {
    match fs::read_to_string(folder.join(MARK)) {
        // A path that leads out of the folder was not written by us.
        Ok(text) => Ok(text.lines().filter(|path| stays_inside(path)).map(str::to_owned).collect()),
        Err(_) => match fs::read_dir(folder) {
            Ok(mut entries) => entries.next().map_or(Ok(Vec::new()), |_| Err(Error::not_ours(folder))),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(cause) => Err(Error::write(folder, cause)),
        },
    }
}

fn stays_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn mark<'a>(folder: &Path, paths: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
    let text: String = paths.into_iter().flat_map(|path| [path, "\n"]).collect();
    replace(&folder.join(MARK), text.as_bytes())
}

fn remove<const N: usize>(folder: &Path, paths: [String; N]) -> Result<(), Error> {
    for path in paths.map(|path| folder.join(path)) {
        match fs::remove_file(&path) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(Error::write(&path, cause)),
            _ => {}
        }
    }
    Ok(())
}

/// Removes the folders that a removed file leaves empty; one with anything in it stays.
fn prune(folder: &Path, path: &str) {
    let parents = Path::new(path).ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty());
    for parent in parents {
        if fs::remove_dir(folder.join(parent)).is_err() {
            break;
        }
    }
}
