//! Reads the project whenever a file of it is saved.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::watch::{self, Sender};

use crate::error::Error;
use crate::model::Library;
use crate::preview::notes;
use crate::project::Project;
use crate::source::{Files, folder};

/// What a preview shows: a state of the project.
pub struct Shown {
    /// How many states there were before.
    pub version: usize,
    /// All pages, with notes.
    pub library: Arc<Library>,
    /// What it was read from.
    pub files: Files,
}

/// Editors save a file in several steps, and several files at once: so long nothing must happen before it is read.
const QUIET: Duration = Duration::from_millis(60);

/// Reads the project in `root` now and whenever something in it changes.
///
/// # Errors
///
/// Fails if the project cannot be read, or its folders cannot be watched.
pub fn watch(root: &Path) -> Result<watch::Receiver<Arc<Shown>>, Error> {
    let (events, changes) = channel();
    let failed = |error: notify::Error| Error::watch(root, std::io::Error::other(error));
    let mut watcher = notify::recommended_watcher(events).map_err(failed)?;
    for folder in folder::FOLDERS {
        watcher.watch(&root.join(folder), RecursiveMode::Recursive).map_err(failed)?;
    }
    let (sender, receiver) = watch::channel(Arc::new(read(root, 0)?));
    let root = root.to_owned();
    std::thread::spawn(move || follow(&root, &watcher, &changes, &sender));
    Ok(receiver)
}

/// Reads the project after each change, until nobody looks any more. The watcher is kept as long.
fn follow(
    root: &Path,
    _watcher: &RecommendedWatcher,
    changes: &Receiver<notify::Result<Event>>,
    sender: &Sender<Arc<Shown>>,
) {
    while let Ok(change) = changes.recv() {
        // That a file was read is no change of it; we read all of them.
        if change.is_ok_and(|event| event.kind.is_access()) {
            continue;
        }
        while changes.recv_timeout(QUIET).is_ok() {}
        let version = sender.borrow().version + 1;
        match read(root, version).map(|shown| sender.send(Arc::new(shown))) {
            Ok(Ok(())) => {}
            // Nobody looks any more.
            Ok(Err(_)) => return,
            // A file was moved away while it was read: the next change will say more.
            Err(error) => eprintln!("error: {error}"),
        }
    }
}

fn read(root: &Path, version: usize) -> Result<Shown, Error> {
    let Project { files, mut library, problems } = Project::open(root)?;
    notes::add(&mut library, &problems, &files);
    Ok(Shown { version, library: Arc::new(library), files })
}
