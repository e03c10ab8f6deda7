//! What a reader gets when the app starts: the newest guidance that is whole. It asks no network and never fails.

use jiff::Timestamp;

use crate::source::Files;
use crate::sync::generation::{Edition, Generation};
use crate::sync::{Home, index};

/// The guidance that came with the app.
#[derive(Clone, Debug)]
pub struct Embedded {
    /// Its files, all languages.
    pub files: Files,
    /// When it was what its authors last wrote; the app was built no earlier.
    pub made: Timestamp,
}

/// The guidance that is shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its files.
    pub files: Files,
    /// Which edition was installed; none, if it came with the app.
    pub edition: Option<Edition>,
}

/// Returns what is installed, if it is newer than what came with the app: current, else previous. Languages that were not
/// brought stay as they came with the app; what has changed in English since is known by their locks.
pub fn start(home: &Home, embedded: &Embedded) -> Shown {
    if home.is_untidy()
        // Whoever installs at this moment tidies up as well.
        && let Ok(lock) = home.try_lock()
    {
        home.tidy(&lock);
    }
    let newer = |generation: &Generation| generation.edition.published > embedded.made;
    let installed = home.generations().filter(newer);
    let readable = installed.filter_map(|generation| Some((generation.files().ok()?, generation)));
    match readable.into_iter().next() {
        Some((files, generation)) => {
            Shown { files: over(&embedded.files, files, &generation), edition: Some(generation.edition) }
        }
        None => Shown { files: embedded.files.clone(), edition: None },
    }
}

/// Lays installed files over those of before. A part that was brought was brought whole: what it lacks is gone.
fn over(before: &Files, mut files: Files, generation: &Generation) -> Files {
    for (path, text) in before.under("") {
        let was_brought = index::part_of(path).is_some_and(|part| generation.indexes.contains_key(&part));
        if !was_brought {
            files.insert(path, text);
        }
    }
    files
}
