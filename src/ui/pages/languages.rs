//! The first page of all: which language?

use dioxus::prelude::*;

use crate::model::Nation;
use crate::ui::components::languages;
use crate::ui::islands::is_app;
use crate::ui::pages::Content;
use crate::ui::{Route, Screen, View};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let main = rsx! {
        h1 { {view.t("home-title")} }
        p { {view.t("languages-choose")} }
        div { class: "choice", id: "languages", {languages::list(view, &Screen::Home)} }
        {super::home::keep(view)}
        if !is_app() {
            p { a { href: Route::Translate(None).path(), {view.t("translate-link")} } }
        }
    };
    Content::gathered(view, &Nation::ALL, view.plain("app-name"), "app-summary", main)
}
