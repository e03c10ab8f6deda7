//! Islands: what a page does beyond being read, as components with two homes.
//!
//! 1. A page [`place`]s an [`Island`]: an element that names it, with what is there until it comes or where it cannot;
//! 2. in a browser, `mount` puts the component into that element, and [`Words`] around it;
//! 3. in the app, which puts [`Words`] around all pages, the component is there from the start;
//! 4. what the device can do for it, it asks of [`platform`](crate::platform).
//!
//! Their words come from the same messages as those of pages, but ahead: a file for each language has them, so that no
//! device needs Fluent for them.

pub mod aloud;
pub mod letter;
pub mod note;
pub mod search;
pub mod settings;
pub mod share;
mod words;

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::search::Index;
use crate::ui::View;

use words::text as words_text;
pub use words::{Words, path as words_path};

/// An island with what its page tells it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Island {
    /// Fills the gaps of a letter.
    Letter(letter::Props),
    /// Asks what happened.
    Note(note::Props),
    /// Finds pages, phrases and contacts.
    Search(search::Props),
    /// Changes how the app looks and where it leads, and forgets everything.
    Settings(settings::Props),
    /// Reads the page aloud.
    Aloud(aloud::Props),
    /// Hands the page on.
    Share,
}

/// When an island comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    /// As soon as the page is on the screen and the device has nothing else to do.
    Idle,
    /// When somebody presses its button, which the script of the page then presses again, and never before.
    Touch,
}

impl When {
    fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Touch => "touch",
        }
    }
}

impl Island {
    fn when(&self) -> When {
        match self {
            Self::Aloud(_) | Self::Share => When::Touch,
            Self::Letter(_) | Self::Note(_) | Self::Search(_) | Self::Settings(_) => When::Idle,
        }
    }

    /// Returns its component.
    pub fn element(self) -> Element {
        match self {
            Self::Letter(props) => rsx! { letter::LetterForm { ..props } },
            Self::Note(props) => rsx! { note::Note { ..props } },
            Self::Search(props) => rsx! { search::Search { ..props } },
            Self::Settings(props) => rsx! { settings::Settings { ..props } },
            Self::Aloud(props) => rsx! { aloud::Aloud { ..props } },
            Self::Share => rsx! { share::Share {} },
        }
    }
}

/// Lists the messages that islands show.
pub(super) fn messages() -> impl Iterator<Item = &'static str> {
    [aloud::MESSAGES, letter::MESSAGES, note::MESSAGES, search::MESSAGES, settings::MESSAGES, share::MESSAGES]
        .into_iter()
        .flatten()
        .copied()
}

/// Returns the text of a file that islands ask for in the language of a view, by its path from the root: their words, or
/// what there is to find.
///
/// # Panics
///
/// Never: texts can always be written as JSON.
#[allow(clippy::missing_panics_doc)] // It never does.
pub fn file(view: &View, path: &str) -> Option<String> {
    if path == words_path(view.lang.as_str()) {
        Some(words_text(view))
    } else if path == search::index_path(&view.lang) {
        let index = Index::of(&view.library, &view.lang);
        Some(serde_json::to_string(&index).expect("texts can always be written as JSON"))
    } else {
        None
    }
}

/// Says whether the page is one of the app: islands are alive in it, and what only a site has is not there.
pub(super) fn is_app() -> bool {
    dioxus::core::Runtime::try_current().is_some() && try_consume_context::<Words>().is_some()
}

/// Puts an island into a page: with what is there until it comes, or, in the app, alive.
pub(super) fn place(island: &Island, until: Element) -> Element {
    if is_app() {
        // The style sheets know the element around it by these names.
        let when = island.when().as_str();
        return rsx! { div { "data-island": "", "data-when": when, "data-mounted": "", {island.clone().element()} } };
    }
    let props = serde_json::to_string(island).expect("props can always be written as JSON");
    rsx! {
        div { "data-island": props, "data-when": island.when().as_str(), {until} }
    }
}
