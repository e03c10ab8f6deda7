//! What a component needs to know: the library, the place in it, and the reader's language.

use std::sync::Arc;

use dioxus::prelude::*;
use jiff::civil::Date;

use crate::l10n::Args;
use crate::lang::Tag;
use crate::model::{Library, Text};
use crate::ui::{Route, Screen};

/// A route with the library that it leads into.
#[derive(Clone)]
pub struct View {
    /// The library.
    pub library: Arc<Library>,
    /// The place.
    pub route: Route,
    /// The language of the words: the reader's, or the one that answers for a stretch of a page.
    pub lang: Tag,
}

// Props are compared at every render; the library is the same one or another one.
impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.library, &other.library) && self.route == other.route
    }
}

impl View {
    /// Makes the view of a route.
    pub fn new(library: &Arc<Library>, route: Route) -> Self {
        Self { library: Arc::clone(library), lang: route.lang(), route }
    }

    /// Returns a message in the reader's language or one that it falls back to.
    pub fn text(&self, id: &str) -> Text {
        self.text_with(id, &[])
    }

    /// Returns a message that is told something.
    pub fn text_with(&self, id: &str, args: Args<'_>) -> Text {
        self.library.locale(&self.lang).text(id, args)
    }

    /// Returns a message for a title or an attribute.
    pub fn plain(&self, id: &str) -> String {
        self.text(id).plain()
    }

    /// Writes a day as the reader would.
    pub(crate) fn date(&self, day: Date) -> String {
        self.library.locale(&self.lang).own().dates.long(day)
    }

    /// Shows a message.
    pub(crate) fn t(&self, id: &str) -> Element {
        self.words(&self.text(id))
    }

    /// Shows a message that is told something.
    pub(crate) fn t_with(&self, id: &str, args: Args<'_>) -> Element {
        self.words(&self.text_with(id, args))
    }

    /// Shows words; those in another language than the page's say so, since a voice must change
    /// and letters may run the other way.
    pub(crate) fn words(&self, text: &Text) -> Element {
        if text.lang == self.lang {
            return rsx! { "{text.value}" };
        }
        rsx! {
            span { lang: "{text.lang}", dir: self.direction(&text.lang), "{text.value}" }
        }
    }

    /// Returns the view of a stretch that another language answers for. Its links still lead to
    /// the reader's own language.
    pub(super) fn speaking(&self, lang: &Tag) -> Self {
        Self { lang: lang.clone(), ..self.clone() }
    }

    /// Returns the address of a screen in the reader's language.
    pub fn href(&self, screen: &Screen) -> String {
        Route::In(self.route.lang(), screen.clone()).path()
    }

    /// Returns the direction of a language for HTML's `dir`.
    pub fn direction(&self, tag: &Tag) -> &'static str {
        self.library.languages.direction(tag).as_str()
    }

    /// Says whether the reader reads what officers read.
    pub(super) fn is_english(&self) -> bool {
        self.lang == Tag::english()
    }
}
