//! What a screen is called, and the voice that reads it.

use dioxus::prelude::*;

use crate::ui::islands::{Island, aloud, place};
use crate::ui::{Route, View};

/// Shows the title of a screen, with the button that reads the screen aloud.
pub(in crate::ui) fn heading(view: &View, words: Element) -> Element {
    rsx! {
        div { class: "head",
            h1 { {words} }
            {aloud(view)}
        }
    }
}

fn aloud(view: &View) -> Element {
    let Route::In(tag, _) = &view.route else { return rsx! {} };
    let name = view.library.languages.get(tag).map_or_else(|| tag.to_string(), |language| language.endonym.clone());
    place(&Island::Aloud(aloud::Props { name }), aloud::button(&view.plain("aloud-start")))
}
