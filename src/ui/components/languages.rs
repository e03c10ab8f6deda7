//! The languages, each by its own name, as links to the same screen. Elsewhere than on the first page there is also
//! the way to it: a tap there decides which language opens first.

use dioxus::prelude::*;

use crate::ui::{Route, Screen, View};

/// Lists the languages; each link leads to `screen` in it.
pub(in crate::ui) fn list(view: &View, screen: &Screen) -> Element {
    rsx! {
        ul { class: "languages",
            for language in &view.library.languages {
                li {
                    a {
                        href: Route::In(language.tag.clone(), screen.clone()).path(),
                        lang: "{language.tag}",
                        hreflang: "{language.tag}",
                        dir: language.direction.as_str(),
                        "aria-current": (language.tag == view.lang && view.route != Route::Languages).then_some("true"),
                        // The script remembers a choice that the reader makes on the first page, and only that.
                        "data-remember": (view.route == Route::Languages).then(|| language.tag.to_string()),
                        "{language.endonym}"
                    }
                }
            }
            if view.route != Route::Languages {
                // Without the fragment, the script would lead on to the language that it remembers.
                li { class: "first", a { href: "/#languages", {view.t("languages-first")} } }
            }
        }
    }
}
