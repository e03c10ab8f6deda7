//! Search: a field, and until it answers, or where it cannot, the way to everything from A to Z.

use dioxus::prelude::*;

use crate::model::Nation;
use crate::ui::components::title;
use crate::ui::islands::{Island, place, search};
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let island = Island::Search(search::Props { lang: view.lang.clone() });
    let main = rsx! {
        {title::heading(view, view.t("search-title"))}
        {place(&island, form(view))}
        p { a { href: view.href(&Screen::Index), {view.t("index-link")} } }
    };
    Content::gathered(view, &Nation::ALL, view.plain("search-title"), "search-summary", main)
}

/// Leads on without what was typed: a field without a name is not sent, so no server's log has it.
fn form(view: &View) -> Element {
    rsx! {
        form { role: "search", action: view.href(&Screen::Index),
            label { r#for: search::FIELD, {view.t("search-label")} }
            input { id: search::FIELD, r#type: "search", autocomplete: "off", enterkeyhint: "search" }
            button { {view.t("search-button")} }
        }
    }
}
