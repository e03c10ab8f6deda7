//! What happened: questions for the minutes after a stop, whose answers become a text, and can be kept locked.
//!
//! 1. [`questions`] are asked by the [`form`];
//! 2. the answers become a [`text`] on a [`sheet`] to copy, share, print and save;
//! 3. whoever wants keeps them: [`keep`] locks them with a passphrase and puts them on the [`shelf`];
//! 4. the [`list`] shows what is kept there, to open and to wipe;
//! 5. a [`complaint`] begins with what the note says.
//!
//! Until they are kept they are in memory alone.

mod complaint;
mod desk;
mod form;
mod keep;
mod list;
mod passphrase;
mod questions;
mod sheet;
mod shelf;
mod text;

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::lang::Tag;
use crate::ui::islands::Words;
use crate::ui::islands::letter::Letter;
use crate::ui::islands::note::desk::Desk;

pub(in crate::ui) use questions::QUESTIONS;

/// What it shows.
pub(super) const MESSAGES: &[&str] = &[
    "field-force",
    "field-force.hint",
    "field-officers",
    "field-officers.hint",
    "field-reason-given",
    "field-reason-given.hint",
    "field-stop-date",
    "field-stop-date.hint",
    "field-stop-place",
    "field-stop-place.hint",
    "field-stop-time",
    "field-stop-time.hint",
    "field-what-happened",
    "field-what-happened.hint",
    "letter-copied",
    "letter-copy",
    "letter-print",
    "letter-save",
    "letter-saved",
    "letter-share",
    "note-changes",
    "note-close",
    "note-close-warning",
    "note-complaint",
    "note-damaged",
    "note-failed",
    "note-forbidden",
    "note-full",
    "note-injuries",
    "note-injuries.hint",
    "note-is-open",
    "note-keep",
    "note-keep-lead",
    "note-keep-title",
    "note-kept",
    "note-list",
    "note-name",
    "note-new",
    "note-nothing",
    "note-open",
    "note-open-button",
    "note-open-warning",
    "note-passphrase",
    "note-passphrase.hint",
    "note-passphrase-short",
    "note-passphrase-show",
    "note-passphrase-wrong",
    "note-scan",
    "note-scan.hint",
    "note-scan-face",
    "note-scan-finger",
    "note-text",
    "note-they-said",
    "note-they-said.hint",
    "note-unavailable",
    "note-wipe",
    "note-wipe-all",
    "note-wipe-sure",
    "note-wipe-yes",
    "note-wiped",
    "note-witnesses",
    "note-witnesses.hint",
    "note-working",
    "note-you-said",
    "note-you-said.hint",
];

/// What the page tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, Props)]
pub struct Props {
    /// The reader's language.
    pub lang: Tag,
    /// The complaint that can be made of a note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[props(default)]
    pub complaint: Option<Letter>,
}

/// The questions, the note, and what is kept.
#[allow(non_snake_case)]
pub fn Note(Props { lang, complaint }: Props) -> Element {
    let words = Words::here();
    let desk = Desk::new();
    use_effect(move || desk.look());
    rsx! {
        list::List { desk, lang }
        h2 { id: desk::HEADING, tabindex: "-1", {heading(&words, desk)} }
        form::Form { desk }
        sheet::Sheet { desk }
        keep::Keep { desk }
        if let Some(letter) = complaint {
            complaint::Complaint { desk, letter }
        }
    }
}

/// Names the note that is on the desk.
fn heading(words: &Words, desk: Desk) -> String {
    match &*desk.opened.read() {
        Some(opened) => words.with("note-name", &[("number", &opened.kept.number.to_string())]),
        None => words.t("note-new"),
    }
}
