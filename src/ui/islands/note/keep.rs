//! Keeping the note on the device.

use dioxus::prelude::*;

use crate::ui::islands::Words;
use crate::ui::islands::note::desk::{Desk, Place};
use crate::ui::islands::note::passphrase::Passphrase;

/// What keeping means, and the passphrase; for a note that is kept, its changes.
#[component]
pub(super) fn Keep(desk: Desk) -> Element {
    let words = Words::here();
    let mut passphrase = use_signal(String::new);
    if desk.kept.read().is_none() {
        return rsx! { p { {words.t("note-forbidden")} } };
    }
    let is_open = desk.opened.read().is_some();
    let onsubmit = move |event: FormEvent| {
        event.prevent_default();
        async move {
            desk.keep(passphrase()).await;
            if desk.opened.peek().is_some() {
                passphrase.set(String::new());
            }
        }
    };
    rsx! {
        section { class: "form",
            h2 { {words.t("note-keep-title")} }
            form { autocomplete: "off", onsubmit,
                if !is_open {
                    p { {words.t("note-keep-lead")} }
                    Passphrase { id: "note-passphrase", value: passphrase, hint: words.t("note-passphrase.hint") }
                }
                // One button for both, so that it keeps the cursor.
                button { {words.t(if is_open { "note-changes" } else { "note-keep" })} }
            }
            {desk.status(&words, Place::Keep)}
            if is_open {
                {close(&words, desk)}
            }
        }
    }
}

fn close(words: &Words, desk: Desk) -> Element {
    let button = rsx! { button { r#type: "button", onclick: move |_| desk.close(), {words.t("note-close")} } };
    if !*desk.is_loose.read() {
        return button;
    }
    rsx! {
        details {
            summary { {words.t("note-close")} }
            p { {words.t("note-close-warning")} }
            {button}
        }
    }
}
