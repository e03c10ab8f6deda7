//! What happened: questions to answer on paper, or in their place the island that takes the answers.

use dioxus::prelude::*;

use crate::model::{Nation, PageId, PageKey, Section};
use crate::ui::View;
use crate::ui::components::letter::told;
use crate::ui::components::rows::{pages, rows};
use crate::ui::islands::{Island, note, place};
use crate::ui::pages::Content;

/// The letter that a note fills in.
const COMPLAINT: &str = "complaint";
/// Guides that say more.
const GUIDES: [&str; 3] = ["write-down", "my-phone", "complain"];

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let id = |id: &str| id.parse::<PageId>().expect("ids in the code are well formed");
    let complaint = view.library.letter(&id(COMPLAINT)).map(|letter| told(view, letter));
    let island = Island::Note(note::Props { lang: view.lang.clone(), complaint });
    let guides = GUIDES.map(|guide| PageKey { section: Section::Guides, id: id(guide) });
    let main = rsx! {
        h1 { {view.t("note-title")} }
        p { {view.t("note-lead")} }
        div { class: "risk",
            p { class: "label", {view.t("callout-risk")} }
            p { {view.t("note-risk-words")} }
            p { {view.t("note-risk-phone")} }
        }
        {place(&island, questions(view))}
        {rows(pages(view, guides))}
    };
    Content::gathered(view, &Nation::ALL, view.plain("note-title"), "note-summary", main)
}

/// The questions, with room for answers where they are printed.
fn questions(view: &View) -> Element {
    rsx! {
        dl { class: "fields paper",
            for question in &note::QUESTIONS {
                dt { {view.t(question.message)} }
                dd { {view.t(&format!("{}.hint", question.message))} }
            }
        }
    }
}
