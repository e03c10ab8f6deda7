//! A line to say: the reader's words first, since the reader must trust them; the English larger,
//! since the officer reads it.

use dioxus::prelude::*;

use crate::lang::Tag;
use crate::model::{Nation, PhraseId, Text};
use crate::ui::{Screen, View};

/// Shows a line in yellow; a tap shows it alone on the officer card.
pub(in crate::ui) fn line(view: &View, nation: Option<Nation>, id: &PhraseId) -> Element {
    let card = view.href(&Screen::Card(nation.unwrap_or(Nation::EnglandWales)));
    rsx! {
        a { class: "say", href: "{card}#{id}", {words(view, id)} }
    }
}

/// The words of a phrase: once for readers of English and where the translation is missing, twice otherwise.
pub(in crate::ui) fn words(view: &View, id: &PhraseId) -> Element {
    let message = format!("phrase-{id}");
    let own = view.text(&message);
    let Text { value: english, .. } = view.library.locale(&Tag::english()).text(&message, &[]);
    rsx! {
        if own.lang == view.lang && !view.is_english() {
            span { class: "own", "{own.value}" }
        }
        span { class: "english", lang: "en", dir: "ltr", "{english}" }
    }
}
