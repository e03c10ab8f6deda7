//! What a reader sees who asked for something that is not there, or not on this phone.

use dioxus::prelude::*;

use crate::model::Nation;
use crate::ui::components::title;
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen; `kind` is `not-found` or `offline`, the start of its messages.
pub(super) fn content(view: &View, kind: &str) -> Content {
    let title = format!("{kind}-title");
    let main = rsx! {
        {title::heading(view, view.t(&title))}
        p { {view.t(&format!("{kind}-line"))} }
        a { class: "now", href: view.href(&Screen::stop()),
            {view.t("home-now")}
            small { {view.t("home-now-line")} }
        }
        p { a { href: view.href(&Screen::Home), {view.t("to-home")} } }
    };
    Content::gathered(view, &Nation::ALL, view.plain(&title), "app-summary", main)
}
