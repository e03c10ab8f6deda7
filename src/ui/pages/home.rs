//! The first screen: are you being stopped now?

use dioxus::prelude::*;

use crate::model::Nation;
use crate::ui::components::rows::{Row, rows};
use crate::ui::components::title;
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let row = |screen: &Screen, id: &str| Row {
        href: view.href(screen),
        name: view.t(id),
        line: view.t(&format!("{id}-line")),
    };
    let main = rsx! {
        {title::heading(view, view.t("home-title"))}
        a { class: "now", href: view.href(&Screen::stop()),
            {view.t("home-now")}
            small { {view.t("home-now-line")} }
        }
        {rows([
            row(&Screen::Card(Nation::EnglandWales), "home-card"),
            row(&Screen::Guides, "home-rights"),
            row(&Screen::Help(None), "home-help"),
            row(&Screen::after(), "home-after"),
            row(&Screen::facts(), "home-facts"),
        ])}
        {keep(view)}
    };
    Content::gathered(view, &Nation::ALL, view.plain("home-title"), "app-summary", main)
}

/// What works without a network, and more of it on a tap. Hidden until the script, without which
/// nothing can be kept, finds that it can.
pub(super) fn keep(view: &View) -> Element {
    rsx! {
        section { class: "keep", hidden: true, "data-keep": "",
            p { role: "status",
                span { "data-state": "kept", hidden: true, {view.t("keep-kept")} }
                span { "data-state": "working", hidden: true, {view.t("keep-working")} }
                span { "data-state": "all", hidden: true, {view.t("keep-all-done")} }
                span { "data-state": "failed", hidden: true, {view.t("keep-failed")} }
            }
            button { r#type: "button", "data-keep-all": "", {view.t("keep-all")} }
        }
    }
}
