//! The project in a folder, as whoever works on it finds it: its files, the library that they make, and what is wrong.

use std::path::Path;

use crate::check;
use crate::diag::{self, Diagnostic, Severity};
use crate::error::Error;
use crate::model::Library;
use crate::source::{Files, folder};

/// A project that was read and checked.
pub struct Project {
    /// What it was read from.
    pub files: Files,
    /// What it says.
    pub library: Library,
    /// What is wrong, sorted.
    pub problems: Vec<Diagnostic>,
}

impl Project {
    /// Reads and checks the project in a folder.
    ///
    /// # Errors
    ///
    /// Fails if the folder is not a project, or cannot be read.
    pub fn open(root: &Path) -> Result<Self, Error> {
        let (files, unreadable) = folder::read(root)?;
        let mut project = Self::of(files);
        project.problems.extend(unreadable);
        diag::sort(&mut project.problems);
        Ok(project)
    }

    /// Checks files that came in another way.
    pub fn of(files: Files) -> Self {
        let (library, problems) = check::load(&files);
        Self { files, library, problems }
    }

    /// Says whether a page would be wrong.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity() == Severity::Error)
    }
}
