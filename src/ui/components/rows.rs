//! Rows that lead on: a name, and a line on what is there.

use dioxus::prelude::*;

use crate::model::PageKey;
use crate::ui::{Screen, View};

/// One row.
pub(in crate::ui) struct Row {
    pub(in crate::ui) href: String,
    pub(in crate::ui) name: Element,
    pub(in crate::ui) line: Element,
}

/// Returns the rows of pages, each with its summary.
pub(in crate::ui) fn pages(view: &View, keys: impl IntoIterator<Item = PageKey>) -> Vec<Row> {
    let pages = keys.into_iter().filter_map(|key| view.library.page(&view.lang, &key));
    pages
        .map(|page| Row {
            href: view.href(&Screen::Page(page.key.clone())),
            name: view.words(&page.title),
            line: view.words(&page.summary),
        })
        .collect()
}

/// Says that some of these pages are not in the reader's language, if that is so.
pub(in crate::ui) fn notice(view: &View, keys: impl IntoIterator<Item = PageKey>) -> Element {
    let mut pages = keys.into_iter().filter_map(|key| view.library.page(&view.lang, &key));
    if pages.all(|page| page.title.lang == view.lang) {
        return rsx! {};
    }
    rsx! { p { class: "notice", {view.t("notice-block-english")} } }
}

/// Shows rows.
pub(in crate::ui) fn rows(rows: impl IntoIterator<Item = Row>) -> Element {
    rsx! {
        ul { class: "rows",
            for Row { href, name, line } in rows {
                li {
                    a { href, span { {name} small { {line} } } }
                }
            }
        }
    }
}
