//! Search: answers while somebody types, from an index that is on the device.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::lang::Tag;
use crate::platform;
use crate::search::{self, Hit, Index, Marked, Searcher};
use crate::ui::islands::Words;
use crate::ui::{Route, Screen};

/// The id of the field: the page has it before the island comes.
pub const FIELD: &str = "search-field";

/// For how many words that were found a text has room at once.
const PAIRS: usize = 6;

/// What it shows.
pub(super) const MESSAGES: &[&str] =
    &["search-count", "search-failed", "search-label", "search-none", "search-waiting"];

/// What the page tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, Props)]
pub struct Props {
    /// The reader's language.
    pub lang: Tag,
}

/// Returns where the index of a language lies.
pub fn index_path(lang: &Tag) -> String {
    format!("/{lang}/search.json")
}

enum Loaded {
    Waiting,
    Ready(Box<Searcher>),
    Failed,
}

/// A field, and the answers below it.
#[allow(non_snake_case)]
pub fn Search(Props { lang }: Props) -> Element {
    let words = Words::here();
    let mut query = use_signal(String::new);
    let tag = lang.clone();
    let mut loaded = use_signal(|| Loaded::Waiting);
    use_future(move || {
        let tag = tag.clone();
        async move { loaded.set(load(tag).await) }
    });
    rsx! {
        form { role: "search", onsubmit: |event| event.prevent_default(),
            label { r#for: FIELD, {words.t("search-label")} }
            input {
                id: FIELD,
                r#type: "search",
                autocomplete: "off",
                enterkeyhint: "search",
                value: query,
                oninput: move |event| query.set(event.value()),
            }
        }
        match &*loaded.read() {
            Loaded::Waiting if query.read().is_empty() => rsx! {},
            Loaded::Waiting => rsx! { p { role: "status", {words.t("search-waiting")} } },
            Loaded::Failed => rsx! { p { role: "status", {words.t("search-failed")} } },
            Loaded::Ready(searcher) => answers(&words, &lang, searcher, &query.read()),
        }
    }
}

async fn load(lang: Tag) -> Loaded {
    let Some(own) = index(&lang).await else { return Loaded::Failed };
    // English answers too, but what is there in the reader's language does not wait for it in vain.
    let english = if lang == Tag::english() { None } else { index(&Tag::english()).await };
    Loaded::Ready(Box::new(Searcher::new(own, english)))
}

async fn index(lang: &Tag) -> Option<Index> {
    serde_json::from_str(&platform::read(&index_path(lang)).await?).ok()
}

fn answers(words: &Words, lang: &Tag, searcher: &Searcher, query: &str) -> Element {
    if query.trim().is_empty() {
        return rsx! { p { role: "status" } };
    }
    let hits = searcher.search(query, search::MOST);
    let said = if hits.is_empty() {
        words.t("search-none")
    } else {
        words.with("search-count", &[("count", &hits.len().to_string())])
    };
    rsx! {
        p { role: "status", "{said}" }
        // Without keys: a row that is there takes the words of another answer, which costs an old phone far less than a
        // new one. The same holds for the pieces of a text.
        ul { class: "rows found",
            for hit in &hits {
                li { {row(lang, hit)} }
            }
        }
    }
}

fn row(lang: &Tag, hit: &Hit<'_>) -> Element {
    let other = (hit.lang != lang).then_some(hit.lang);
    let is_foreign = other.is_none() && hit.document.is_title_foreign;
    rsx! {
        a { href: address(hit), lang: other.map(Tag::to_string), dir: other.map(|_| "ltr"),
            span {
                span { lang: is_foreign.then_some("en"), dir: is_foreign.then_some("ltr"), {marked(&hit.title)} }
                span { class: "tag", hidden: other.is_none(), "English" }
                small { {marked(&hit.snippet)} }
            }
        }
    }
}

/// Shows words, those marked that were found; with some room for more, so that a row which takes other words seldom needs
/// other elements.
fn marked(words: &Marked) -> Element {
    let pairs: Vec<_> = words.pairs().collect();
    let room = pairs.len().next_multiple_of(PAIRS) - pairs.len();
    rsx! {
        for (before, found) in pairs.into_iter().chain(std::iter::repeat_n(("", ""), room)) {
            span { "{before}" }
            span { class: "hit", "{found}" }
        }
    }
}

/// Returns where an answer leads.
pub fn address(hit: &Hit<'_>) -> String {
    let path = Route::In(hit.lang.clone(), Screen::from(&hit.target)).path();
    hit.document.anchor().map_or_else(|| path.clone(), |anchor| format!("{path}#{anchor}"))
}
