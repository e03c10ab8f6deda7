//! From texts to a library. Broken input gives a library all the same, and problems.
//!
//! 1. [`languages`] and the lists: [`citations`], [`phrases`], [`contacts`], [`charts`], [`guides`],
//!    each read by [`list`] and checked entry by entry;
//! 2. [`front`] splits a page into front matter and text, [`markdown`] reads the text into blocks,
//!    [`link`] decides what a link leads to;
//! 3. [`align`] pairs the blocks of a translation with the English ones;
//! 4. [`pages`] puts it together for every language, filling gaps from the languages it falls back to.

mod align;
mod charts;
mod citations;
mod contacts;
mod day;
mod front;
mod guides;
mod languages;
mod link;
mod list;
mod markdown;
mod pages;
mod phrases;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{self, Code, Diagnostic, Place};
use crate::l10n::{self, Bundle, Locale};
use crate::lang::{Languages, Tag};
use crate::model::Library;
use crate::source::Files;

/// Makes a library of files, with what is wrong in them, sorted.
pub fn load(files: &Files) -> (Library, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let languages = languages::load(files, &mut problems);
    // To a list with faults, languages may seem unknown that are in it.
    if problems.is_empty() {
        strangers(&languages, files, &mut problems);
    }
    let bundles: BTreeMap<Tag, Arc<Bundle>> = languages
        .iter()
        .map(|language| (language.tag.clone(), Arc::new(l10n::parse(&language.tag, files, &mut problems))))
        .collect();
    let library = Library {
        locales: languages.iter().map(|language| (language.tag.clone(), locale(language, &bundles))).collect(),
        pages: pages::load(&languages, files, &mut problems),
        guides: guides::load(files, &mut problems),
        sources: citations::load(files, &mut problems),
        phrases: phrases::load(files, &mut problems),
        contacts: contacts::load(files, &mut problems),
        charts: charts::load(files, &mut problems),
        languages,
    };
    diag::sort(&mut problems);
    (library, problems)
}

fn locale(language: &crate::lang::Language, bundles: &BTreeMap<Tag, Arc<Bundle>>) -> Locale {
    let chain = std::iter::once(&language.tag).chain(&language.fallback);
    Locale::new(chain.filter_map(|tag| bundles.get(tag).cloned()).collect())
}

/// Reports folders of languages that the list of languages does not have, each at its first file.
fn strangers(languages: &Languages, files: &Files, problems: &mut Vec<Diagnostic>) {
    for root in ["content/", "locales/"] {
        let mut folders = BTreeSet::new();
        for (path, _) in files.under(root) {
            let Some((folder, _)) = path[root.len()..].split_once('/') else { continue };
            let known = folder == "data" || languages.iter().any(|language| language.tag.as_str() == folder);
            if !known && folders.insert(folder) {
                let message = format!(
                    "`{folder}` is not a language of locales/languages.toml, so nobody will see what is in {root}{folder}"
                );
                problems.push(
                    Diagnostic::new(Code::LanguageUnknown, Place::file(path), message)
                        .hint("add the language to the list, or rename the folder to its tag"),
                );
            }
        }
    }
}
