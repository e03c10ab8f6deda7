//! What is kept: its number and its day, and nothing that is in it.

use dioxus::prelude::*;

use crate::lang::Tag;
use crate::platform;
use crate::ui::islands::Words;
use crate::ui::islands::note::desk::{Desk, Place};
use crate::ui::islands::note::passphrase::Passphrase;
use crate::ui::islands::note::shelf::Kept;

/// The kept notes, if there are any.
#[component]
pub(super) fn List(desk: Desk, lang: Tag) -> Element {
    let words = Words::here();
    let kept = desk.kept.read().clone().unwrap_or_default();
    let all = kept.clone();
    rsx! {
        section { class: "form notes",
            if !kept.is_empty() {
                h2 { {words.t("note-list")} }
                ul {
                    for one in kept {
                        li { key: "{one.number} {one.day}", Row { desk, kept: one, lang: lang.clone() } }
                    }
                }
                if all.len() > 1 {
                    {wipe(&words, words.t("note-wipe-all"), desk, all)}
                }
            }
            {desk.status(&words, Place::List)}
        }
    }
}

#[component]
fn Row(desk: Desk, kept: Kept, lang: Tag) -> Element {
    let words = Words::here();
    let number = kept.number.to_string();
    let told = [("number", &*number)];
    let mut day = use_signal(String::new);
    let written = kept.day.clone();
    use_effect(move || day.set(platform::day_in_words(&written, lang.as_str())));
    let is_open = desk.opened.read().as_ref().is_some_and(|opened| opened.kept == kept);
    rsx! {
        p {
            strong { {words.with("note-name", &told)} }
            " "
            span { {day} }
        }
        if !is_open {
            details {
                summary { {words.with("note-open", &told)} }
                Open { desk, kept: kept.clone() }
            }
        }
        {wipe(&words, words.with("note-wipe", &told), desk, vec![kept])}
    }
}

#[component]
fn Open(desk: Desk, kept: Kept) -> Element {
    let words = Words::here();
    let passphrase = use_signal(String::new);
    let id = ["note-passphrase-", &kept.number.to_string()].concat();
    let onsubmit = move |event: FormEvent| {
        event.prevent_default();
        desk.open(kept.clone(), passphrase())
    };
    rsx! {
        form { autocomplete: "off", onsubmit,
            if *desk.is_loose.read() {
                p { {words.t("note-open-warning")} }
            }
            Passphrase { id, value: passphrase }
            button { {words.t("note-open-button")} }
        }
    }
}

/// One tap, and another that confirms it.
fn wipe(words: &Words, name: String, desk: Desk, all: Vec<Kept>) -> Element {
    rsx! {
        details {
            summary { {name} }
            p { {words.t("note-wipe-sure")} }
            button { r#type: "button", onclick: move |_| desk.wipe(&all), {words.t("note-wipe-yes")} }
        }
    }
}
