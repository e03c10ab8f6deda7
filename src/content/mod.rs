//! From texts to a library. Broken input gives a library all the same, and problems.
//!
//! 1. [`mod@languages`] and the lists: [`citations`], [`phrases`], [`areas`], [`contacts`], [`charts`], [`letters`],
//!    [`guides`],
//!    each read by [`list`] and checked entry by entry;
//! 2. [`front`] splits a page into front matter and text, [`markdown`] reads the text into blocks,
//!    [`link`] decides what a link leads to;
//! 3. [`align`] pairs the blocks of a translation with the English ones;
//! 4. [`pages`] puts it together for every language, filling gaps from the languages it falls back to;
//! 5. [`sheets`] shows the same to translators, part by part, and [`runs()`] where a page has words.

mod align;
mod areas;
mod charts;
mod citations;
mod complaint;
mod contacts;
mod day;
mod front;
mod guides;
mod languages;
mod leftover;
mod letters;
mod link;
mod list;
mod markdown;
mod numbers;
mod pages;
mod phrases;
mod prose;
mod runs;
mod sheet;

pub use front::{body, front_matter};
pub use leftover::English as Leftover;
pub use numbers::differing as differing_numbers;
pub use prose::{Sentence, sentences};
pub use runs::runs;
pub use sheet::{Item, Sheet, State, Translated, sheets};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{self, Code, Diagnostic, Place};
use crate::l10n::{self, Bundle, Locale};
use crate::lang::{Language, Languages, Tag};
use crate::lock::{self, Lock};
use crate::model::Library;
use crate::source::Files;

/// Returns the languages of the list of languages.
pub fn languages(files: &Files) -> Languages {
    languages::load(files, &mut Vec::new())
}

/// Makes a library of files, with what is wrong in them, sorted.
pub fn load(files: &Files) -> (Library, Vec<Diagnostic>) {
    load_for(files, |_| true)
}

/// Makes a library that has the pages and the messages of some languages alone. It names all of them, and English always
/// has to be among those that it has, like the languages that one of them falls back to.
pub fn load_for(files: &Files, has: impl Fn(&Tag) -> bool) -> (Library, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let languages = languages::load(files, &mut problems);
    let spoken = Languages::new(languages.iter().filter(|language| has(&language.tag)).cloned().collect());
    // To a list with faults, languages may seem unknown that are in it.
    if problems.is_empty() {
        strangers(&languages, files, &mut problems);
    }
    let bundles = bundles(&spoken, files, &mut problems);
    locks(&spoken, files, &mut problems);
    let areas = areas::load(files, &mut problems);
    let (letters, fields) = letters::load(files, &mut problems);
    let library = Library {
        locales: spoken.iter().map(|language| (language.tag.clone(), locale(language, &bundles))).collect(),
        pages: pages::load(&spoken, files, &mut problems),
        guides: guides::load(files, &mut problems),
        sources: citations::load(files, &mut problems),
        phrases: phrases::load(files, &mut problems),
        contacts: contacts::load(&languages, &areas, files, &mut problems),
        areas,
        charts: charts::load(files, &mut problems),
        letters,
        fields,
        notes: BTreeMap::new(),
        languages,
    };
    diag::sort(&mut problems);
    (library, problems)
}

/// Reads the messages of every language, the English ones first: the others are compared with them.
fn bundles(languages: &Languages, files: &Files, problems: &mut Vec<Diagnostic>) -> BTreeMap<Tag, Arc<Bundle>> {
    let english = Arc::new(l10n::parse(&Tag::english(), files, None, problems));
    let mut bundles: BTreeMap<_, _> = diag::side_by_side(languages.translations(), problems, |language, problems| {
        (language.tag.clone(), Arc::new(l10n::parse(&language.tag, files, Some(&english), problems)))
    });
    bundles.insert(Tag::english(), english);
    bundles
}

/// Reports translations without a lock, and locks without a translation.
fn locks(languages: &Languages, files: &Files, problems: &mut Vec<Diagnostic>) {
    let has_lock = |path: &str| files.get(&Lock::path(path)).is_some();
    for Language { tag, .. } in languages.translations() {
        for (root, ending) in [("content", ".md"), ("locales", ".ftl")] {
            let texts = files.under(&format!("{root}/{tag}/")).into_iter().filter(|(path, _)| path.ends_with(ending));
            problems.extend(texts.filter(|(path, _)| !has_lock(path)).map(|(path, _)| {
                let message =
                    "nobody has said from which English this was translated, so nobody will see when it is outdated";
                Diagnostic::new(Code::LockMissing, Place::new(path, 0..0), message)
                    .hint(format!("compare it with the English and run `rights accept {tag} {}`", name(path)))
            }));
        }
    }
    for (path, _) in files.under("") {
        let Some(stem) = path.strip_suffix(lock::ENDING) else { continue };
        let translated = [".md", ".ftl"].iter().any(|ending| files.get(&format!("{stem}{ending}")).is_some());
        if !translated || lang(path) == Some("en") {
            let message = "there is no translation that this lock belongs to";
            problems.push(Diagnostic::new(Code::LockOrphan, Place::new(path, 0..0), message).hint("remove the file"));
        }
    }
}

/// Returns the name by which commands know a translated file: `stop/over`, `ui`.
pub fn name(path: &str) -> &str {
    let inner = path.splitn(3, '/').nth(2).unwrap_or(path);
    inner.rsplit_once('.').map_or(inner, |(name, _)| name)
}

fn lang(path: &str) -> Option<&str> {
    path.split('/').nth(1)
}

fn locale(language: &Language, bundles: &BTreeMap<Tag, Arc<Bundle>>) -> Locale {
    let chain = std::iter::once(&language.tag).chain(&language.fallback);
    Locale::new(chain.filter_map(|tag| bundles.get(tag).cloned()).collect())
}

/// Folders of the content that are of no language.
const NO_LANGUAGES: [&str; 2] = ["contacts.d", "data"];

/// Reports folders of languages that the list of languages does not have, each at its first file.
fn strangers(languages: &Languages, files: &Files, problems: &mut Vec<Diagnostic>) {
    for root in ["content/", "locales/"] {
        let mut folders = BTreeSet::new();
        for (path, _) in files.under(root) {
            let Some((folder, _)) = path[root.len()..].split_once('/') else { continue };
            let known =
                NO_LANGUAGES.contains(&folder) || languages.iter().any(|language| language.tag.as_str() == folder);
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
