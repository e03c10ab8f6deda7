//! Rows that lead on: a name, and a line on what is there.

use dioxus::prelude::*;

/// One row.
pub(in crate::ui) struct Row {
    pub(in crate::ui) href: String,
    pub(in crate::ui) name: Element,
    pub(in crate::ui) line: Element,
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
