//! The list of letters.

use dioxus::prelude::*;

use crate::model::{Nation, PageKey, Section};
use crate::ui::View;
use crate::ui::components::rows::{notice, pages, rows};
use crate::ui::components::title;
use crate::ui::pages::Content;

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let letters = view.library.letters.iter();
    let keys = letters.map(|letter| PageKey { section: Section::Letters, id: letter.id.clone() }).collect::<Vec<_>>();
    let main = rsx! {
        {title::heading(view, view.t("letters-title"))}
        p { {view.t("letters-lead")} }
        {notice(view, keys.clone())}
        {rows(pages(view, keys))}
    };
    Content::gathered(view, &Nation::ALL, view.plain("letters-title"), "letters-summary", main)
}
