//! What a reader gets when the app starts: the newest guidance that is whole. It asks no network and never fails.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::lang::Tag;
use crate::source::Files;
use crate::sync::generation::Edition;
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

/// Guidance that was installed: the parts that were brought, each whole.
#[derive(Clone, Debug)]
pub struct Installed {
    /// Which edition it is.
    pub edition: Edition,
    files: Files,
    parts: BTreeSet<String>,
}

impl Installed {
    /// Lays it over the files that came with the app. A part that was brought was brought whole: what it lacks is gone.
    /// Languages that were not brought stay as they came; what has changed in English since is known by their locks.
    #[must_use]
    pub fn over(&self, embedded: &Files) -> Files {
        let mut files = self.files.clone();
        for (path, text) in embedded.under("") {
            let was_brought = index::part_of(path).is_some_and(|part| self.parts.contains(&part));
            if !was_brought {
                files.insert(path, text);
            }
        }
        files
    }

    /// Returns the languages that were brought.
    pub fn languages(&self) -> impl Iterator<Item = Tag> {
        self.parts.iter().filter_map(|part| part.strip_prefix(index::LANGUAGE)?.parse().ok())
    }
}

/// Returns what is installed and newer than what came with the app: what is shown, then what was shown before.
pub fn installed(home: &Home, embedded: Timestamp) -> impl Iterator<Item = Installed> {
    if home.is_untidy()
        // Whoever installs at this moment tidies up as well.
        && let Ok(lock) = home.try_lock()
    {
        home.tidy(&lock);
    }
    home.generations().filter(move |generation| generation.edition.published > embedded).filter_map(|generation| {
        let files = generation.files().ok()?;
        Some(Installed { edition: generation.edition, files, parts: generation.indexes.into_keys().collect() })
    })
}

/// Returns what is installed, if it is newer than what came with the app: current, else previous.
pub fn start(home: &Home, embedded: &Embedded) -> Shown {
    match installed(home, embedded.made).next() {
        Some(installed) => Shown { files: installed.over(&embedded.files), edition: Some(installed.edition) },
        None => Shown { files: embedded.files.clone(), edition: None },
    }
}
