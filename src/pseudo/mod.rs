//! Languages that nobody speaks, made from the English to look at the layout and the code.
//!
//! 1. [`Pseudo`] says how each changes words;
//! 2. [`pages`] and [`messages`] find the words in the files, and leave all else as it is;
//! 3. [`add`] puts the changed files and their languages beside those of a project.
//!
//! Nothing here is for readers: a site has these languages only if somebody asks for them.

mod messages;
mod pages;
mod words;

pub use words::Pseudo;

use crate::source::Files;

const LANGUAGES: &str = "locales/languages.toml";

/// Returns the files with those of every made-up language beside them: no English page and no English message lacks.
pub fn add(files: &Files) -> Files {
    let mut all = files.clone();
    let mut languages = files.get(LANGUAGES).unwrap_or_default().to_owned();
    for pseudo in Pseudo::ALL {
        languages += &pseudo.entry();
        for (path, text) in files.under("content/en/") {
            if let Some(page) = pages::page(pseudo, text) {
                all.insert(&path.replacen("/en/", &format!("/{}/", pseudo.tag()), 1), &page);
            }
        }
        for (path, text) in files.under("locales/en/") {
            all.insert(&path.replacen("/en/", &format!("/{}/", pseudo.tag()), 1), &messages::file(pseudo, text));
        }
    }
    all.insert(LANGUAGES, &languages);
    all
}
