//! What the newest update has changed, in words of the reader.

use std::sync::Arc;

use crate::app::host::native::updates::{Updates, cover};
use crate::app::shelf::Shelf;
use crate::app::texts;
use crate::lang::Tag;
use crate::model::{Library, PageKey, Text};
use crate::source::Files;
use crate::sync::{self, Installed};
use crate::ui::{Route, Screen};

/// What has changed since before the newest update.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct News {
    /// Pages by their addresses, with their titles.
    pub(super) pages: Vec<(String, Text)>,
    /// The names of contacts that are new, other than before, or gone.
    pub(super) contacts: Vec<String>,
    /// Whether anything else has.
    pub(super) has_more: bool,
}

impl Updates {
    /// Compares what is shown with what was shown before, for the reader of a language. It takes as long as opening two apps.
    pub(super) fn news(&self, lang: &Tag) -> News {
        let mut installed = sync::installed(&self.home, texts::written());
        let Some(now) = installed.next() else { return News::default() };
        let came = texts::all();
        let before = State::of(installed.next(), &came, lang);
        compare(&before, &State::of(Some(now), &came, lang), lang)
    }
}

/// All texts, and what is made of them for a reader.
struct State {
    files: Files,
    library: Arc<Library>,
}

impl State {
    fn of(installed: Option<Installed>, came: &Files, lang: &Tag) -> Self {
        let shelf = Shelf::default();
        let files = installed.as_ref().map_or_else(|| came.clone(), |installed| installed.over(came));
        shelf.cover(installed.map(cover));
        Self { files, library: shelf.library(lang) }
    }

    /// Returns what a page is made of for a reader: their language, and English for what is not translated or outdated.
    fn texts(&self, lang: &Tag, key: &PageKey) -> [Option<&str>; 2] {
        [lang, &Tag::english()].map(|lang| self.files.get(&key.file(lang)))
    }
}

fn compare(before: &State, now: &State, lang: &Tag) -> News {
    let keys: Vec<&PageKey> = now.library.english().map(|page| &page.key).collect();
    let is_other = |key: &&PageKey| before.texts(lang, key) != now.texts(lang, key);
    let page = |key: &PageKey| {
        let page = now.library.page(lang, key).or_else(|| now.library.page(&Tag::english(), key))?;
        Some((Route::In(lang.clone(), Screen::Page(key.clone())).path(), page.title.clone()))
    };
    let (old, new) = (&before.library.contacts, &now.library.contacts);
    let changed = new.iter().filter(|contact| !old.contains(contact));
    let gone = old.iter().filter(|contact| now.library.contact(&contact.id).is_none());
    News {
        pages: keys.into_iter().filter(is_other).filter_map(page).collect(),
        contacts: changed.chain(gone).map(|contact| contact.name.clone()).collect(),
        has_more: words(&before.files, lang) != words(&now.files, lang),
    }
}

/// Returns the texts that are neither pages nor contacts: lists, and words around pages.
fn words<'a>(files: &'a Files, lang: &Tag) -> Vec<(&'a Arc<str>, &'a str)> {
    let locale = format!("locales/{lang}/");
    let shared = |path: &str| path.starts_with("content/") && path.split('/').count() < 4 && !path.contains("contacts");
    let is_word = |path: &str| path.starts_with(&locale) || shared(path);
    files.under("").into_iter().filter(|(path, _)| is_word(path) && !path.ends_with(".lock")).collect()
}
