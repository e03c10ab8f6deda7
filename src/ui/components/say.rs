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
        span { class: "english", lang: "en", dir: "ltr",
            for (index, sentence) in sentences(&english).into_iter().enumerate() {
                if index > 0 { " " }
                span { "{sentence}" }
            }
        }
    }
}

/// Splits words to say into sentences: each ends with its mark, a space follows, and a capital letter.
fn sentences(words: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (space, _) in words.match_indices(' ') {
        let ends = words[..space].ends_with(['.', '?', '!']) && !words[..space].ends_with("..");
        if ends && words[space + 1..].starts_with(char::is_uppercase) {
            sentences.push(&words[start..space]);
            start = space + 1;
        }
    }
    sentences.push(&words[start..]);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_the_next_one_starts() {
        assert_eq!(sentences("Am I under arrest? For what?"), ["Am I under arrest?", "For what?"]);
        assert_eq!(sentences("I give my name. My name is ... ."), ["I give my name.", "My name is ... ."]);
        assert_eq!(sentences("Is this under section 21?"), ["Is this under section 21?"]);
    }
}
