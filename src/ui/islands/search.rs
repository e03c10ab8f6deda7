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

/// How many answers are seen above the keys of a phone: they come first, and the others when those are on the screen.
const FIRST: usize = 3;
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
    // The query as it was when the screen last had time.
    let mut settled = use_signal(String::new);
    use_effect(move || {
        let asked = query();
        spawn(async move {
            platform::drawn().await;
            if *query.peek() == asked {
                settled.set(asked);
            }
        });
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
            Loaded::Ready(_) => rsx! {
                // How many there are is said once somebody stops typing for a moment.
                Said { query: settled, loaded }
                ul { class: "rows found",
                    Rows { lang: lang.clone(), query, loaded, from: 0, to: FIRST }
                    Rows { lang, query: settled, loaded, from: FIRST, to: search::MOST }
                }
            },
        }
    }
}

/// Says how many answers there are.
#[component]
fn Said(query: Signal<String>, loaded: Signal<Loaded>) -> Element {
    let words = Words::here();
    let said = loaded.read().answers(&query.read(), search::MOST, |hits| match hits.len() {
        0 => words.t("search-none"),
        count => words.with("search-count", &[("count", &count.to_string())]),
    });
    rsx! { p { role: "status", {said} } }
}

/// Shows some of the answers, in rows without keys: one that is there takes the words of another answer, which costs an old
/// phone far less than a new one. The same holds for the pieces of a text.
#[component]
fn Rows(lang: Tag, query: Signal<String>, loaded: Signal<Loaded>, from: usize, to: usize) -> Element {
    let rows = loaded.read().answers(&query.read(), to, |hits| {
        rsx! {
            for hit in hits.iter().skip(from) {
                li { {row(&lang, hit)} }
            }
        }
    });
    rsx! { {rows} }
}

impl Loaded {
    /// Shows the first answers to a query, if it asks for anything.
    fn answers<T>(&self, query: &str, most: usize, show: impl FnOnce(&[Hit<'_>]) -> T) -> Option<T> {
        match self {
            Self::Ready(searcher) if !query.trim().is_empty() => Some(show(&searcher.search(query, most))),
            _ => None,
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
