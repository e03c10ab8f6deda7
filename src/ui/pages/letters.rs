//! The list of letters.

use dioxus::prelude::*;

use crate::model::{Nation, PageKey, Section};
use crate::ui::components::rows::{Row, notice, pages, rows};
use crate::ui::components::title;
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let letters = view.library.letters.iter();
    let keys = letters.map(|letter| PageKey { section: Section::Letters, id: letter.id.clone() }).collect::<Vec<_>>();
    // What happened comes first, on paper as well: letters are made of it.
    let note = Row { href: view.href(&Screen::Note), name: view.t("note-title"), line: view.t("note-summary") };
    let main = rsx! {
        {title::heading(view, view.t("letters-title"))}
        p { {view.t("letters-lead")} }
        {notice(view, keys.clone())}
        {rows(std::iter::once(note).chain(pages(view, keys)))}
    };
    Content::gathered(view, &Nation::ALL, view.plain("letters-title"), "letters-summary", main)
}
