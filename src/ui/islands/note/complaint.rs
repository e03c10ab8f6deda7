//! The complaint that a note becomes.

use dioxus::prelude::*;

use crate::ui::islands::Words;
use crate::ui::islands::letter::{Letter, LetterForm};
use crate::ui::islands::note::desk::Desk;
use crate::ui::islands::note::text;

/// The way to the letter, and the letter with what the note says.
#[component]
pub(super) fn Complaint(desk: Desk, letter: Letter) -> Element {
    let words = Words::here();
    let begun = desk.complaint.cloned();
    let is_begun = begun.is_some();
    if !is_begun && text::is_empty(&desk.answers.read()) {
        return rsx! {};
    }
    rsx! {
        button { r#type: "button", aria_expanded: is_begun, onclick: move |_| desk.complain(),
            {words.t("note-complaint")}
        }
        if let Some(start) = begun {
            LetterForm { letter, start }
        }
    }
}
