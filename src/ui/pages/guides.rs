//! The list of guides.

use dioxus::prelude::*;

use crate::model::{GuideSection, Nation, PageKey, Section};
use crate::ui::components::rows::{Row, rows};
use crate::ui::pages::Content;
use crate::ui::{Screen, View, messages};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let main = rsx! {
        h1 { {view.t("guides-title")} }
        for section in &view.library.guides {
            h2 { {view.t(&messages::guides(section))} }
            {rows(guides(view, section))}
        }
    };
    Content::gathered(view, &Nation::ALL, view.plain("guides-title"), "guides-summary", main)
}

fn guides(view: &View, section: &GuideSection) -> Vec<Row> {
    let pages = section.guides.iter().filter_map(|id| {
        let key = PageKey { section: Section::Guides, id: id.clone() };
        view.library.page(&view.lang, &key)
    });
    pages
        .map(|page| Row {
            href: view.href(&Screen::Page(page.key.clone())),
            name: view.words(&page.title),
            line: view.words(&page.summary),
        })
        .collect()
}
