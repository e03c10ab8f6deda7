//! The list of guides.

use dioxus::prelude::*;

use crate::model::{GuideSection, Nation, PageKey, Section};
use crate::ui::components::rows::{Row, notice, pages, rows};
use crate::ui::components::title;
use crate::ui::pages::Content;
use crate::ui::{Screen, View, messages};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let of = |section: &GuideSection| {
        let keys = section.guides.iter().map(|id| PageKey { section: Section::Guides, id: id.clone() });
        keys.collect::<Vec<_>>()
    };
    let main = rsx! {
        {title::heading(view, view.t("guides-title"))}
        {notice(view, view.library.guides.iter().flat_map(of))}
        for section in &view.library.guides {
            h2 { {view.t(&messages::guides(section))} }
            {rows(pages(view, of(section)))}
        }
        h2 { {view.t("letters-title")} }
        {rows([Row {
            href: view.href(&Screen::Letters),
            name: view.t("letters-title"),
            line: view.t("letters-summary"),
        }])}
    };
    Content::gathered(view, &Nation::ALL, view.plain("guides-title"), "guides-summary", main)
}
