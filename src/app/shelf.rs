//! The library of the language that is read now. English is in each, so a second one is made only when the reader
//! changes to another language, or newer texts have come.

use std::sync::{Arc, Mutex, PoisonError};

use crate::app::texts;
use crate::content;
use crate::lang::Tag;
use crate::model::Library;
use crate::source::Files;
use crate::ui::{Route, Screen, View};

/// Lays newer texts over those that came with the app, of which it may get a part.
pub(super) type Cover = Arc<dyn Fn(&Files) -> Files + Send + Sync>;

/// Where the library stands; every copy is the same shelf.
#[derive(Clone, Default)]
pub(super) struct Shelf(Arc<Mutex<Stands>>);

#[derive(Default)]
struct Stands {
    library: Option<Arc<Library>>,
    cover: Option<Cover>,
}

impl Shelf {
    /// Returns a library that speaks a language; one that we do not have speaks English.
    pub(super) fn library(&self, tag: &Tag) -> Arc<Library> {
        // Whoever panicked while making a library has not put it here.
        let mut stands = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fitting = stands.library.as_ref().filter(|library| speaks(library, tag));
        let library = fitting.map_or_else(|| Arc::new(load(tag, stands.cover.as_ref())), Arc::clone);
        stands.library = Some(Arc::clone(&library));
        library
    }

    /// Has newer texts go before those that came with the app, from the next library on.
    #[cfg_attr(feature = "browser", allow(dead_code))] // A page of a browser is as new as its site.
    pub(super) fn cover(&self, cover: Option<Cover>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Stands { library: None, cover };
    }

    /// Returns the view of the first screen in the language that the path of a file begins with.
    pub(super) fn view(&self, path: &str) -> Option<View> {
        let tag: Tag = path.split('/').nth(1)?.parse().ok()?;
        let library = self.library(&tag);
        library.languages.get(&tag)?;
        Some(View::new(&library, Route::In(tag, Screen::Home)))
    }
}

fn speaks(library: &Library, tag: &Tag) -> bool {
    library.locales.contains_key(tag) || library.languages.get(tag).is_none()
}

fn load(tag: &Tag, cover: Option<&Cover>) -> Library {
    let covered = |files: &Files| cover.map_or_else(|| files.clone(), |cover| cover(files));
    let mut files = texts::shared();
    let languages = content::languages(&covered(&files));
    let fallback = languages.get(tag).into_iter().flat_map(|language| &language.fallback);
    let mut tags = vec![Tag::english(), tag.clone()];
    tags.extend(fallback.cloned());
    tags.sort_unstable();
    tags.dedup();
    tags.iter().for_each(|tag| texts::add(tag.as_str(), &mut files));
    // What is wrong in the content was said to those who wrote it.
    content::load_for(&covered(&files), |tag| tags.contains(tag)).0
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::source::folder;

    fn tag(text: &str) -> Tag {
        text.parse().expect("a tag")
    }

    #[test]
    fn readers_of_a_language_get_what_the_site_has_for_them() {
        let (files, _) = folder::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository");
        let (whole, _) = content::load(&files);
        let own = Shelf::default().library(&tag("ar"));
        assert_eq!(own.pages[&tag("ar")].len(), whole.pages[&tag("ar")].len());
        for (key, page) in &whole.pages[&tag("ar")] {
            let mine = own.page(&tag("ar"), key).expect("the same pages");
            assert_eq!((&mine.title, mine.passages.len()), (&page.title, page.passages.len()), "{key}");
            assert!(mine.passages.iter().zip(&page.passages).all(|(one, other)| one.lang == other.lang), "{key}");
        }
        assert_eq!(own.languages, whole.languages);
    }

    #[test]
    fn newer_texts_go_before_those_of_the_app() {
        let shelf = Shelf::default();
        let before = shelf.library(&tag("pl"));
        let newer: Cover = Arc::new(|files: &Files| {
            let mut files = files.clone();
            if let Some(text) = files.get("locales/pl/ui.ftl").map(|text| text.replace("Scan Rights", "Nowsze")) {
                files.insert("locales/pl/ui.ftl", &text);
            }
            files
        });
        shelf.cover(Some(newer));
        let name = |library: &Library| library.locale(&tag("pl")).text("app-name", &[]).plain();
        assert_eq!((name(&before), name(&shelf.library(&tag("pl")))), ("Scan Rights".into(), "Nowsze".into()));
        shelf.cover(None);
        assert_eq!(name(&shelf.library(&tag("pl"))), "Scan Rights");
    }

    #[test]
    fn english_needs_no_other_library() {
        let shelf = Shelf::default();
        let arabic = shelf.library(&tag("ar"));
        assert!(Arc::ptr_eq(&arabic, &shelf.library(&Tag::english())));
        assert!(Arc::ptr_eq(&arabic, &shelf.library(&tag("xx"))));
        let polish = shelf.library(&tag("pl"));
        assert!(!Arc::ptr_eq(&arabic, &polish));
        assert!(polish.page(&tag("ar"), &polish.english().next().expect("a page").key).is_none());
    }
}
