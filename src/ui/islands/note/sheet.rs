//! The finished note, and what can be done with it.

use dioxus::prelude::*;

use crate::platform;
use crate::ui::islands::Words;
use crate::ui::islands::note::desk::{Desk, Place};
use crate::ui::islands::note::text;

/// The note, as soon as there is anything in it.
#[component]
pub(super) fn Sheet(desk: Desk) -> Element {
    let words = Words::here();
    let mut can_share = use_signal(|| false);
    use_effect(move || can_share.set(platform::can_share()));
    let is_printed = use_signal(|| false);
    let answers = desk.answers.read();
    if text::is_empty(&answers) {
        return rsx! {};
    }
    let text = text::text(&answers);
    // Paper gets the note or the complaint: names of witnesses are in one of them only.
    let complains = desk.complaint.read().is_some();
    let own = (!complains || is_printed()).then_some("");
    rsx! {
        section { class: "form",
            h2 { {words.t("note-text")} }
            // The headings are English, the words of any language: each paragraph runs as it begins.
            div { class: if is_printed() { "sheet only" } else { "sheet" }, translate: "no", "data-own": own,
                for (number , paragraph) in text.split("\n\n").enumerate() {
                    p { key: "{number}", dir: "auto", "{paragraph}" }
                }
            }
            div { class: "uses",
                button { r#type: "button", onclick: move |_| copy(desk), {words.t("letter-copy")} }
                if can_share() {
                    button { r#type: "button", onclick: move |_| share(desk), {words.t("letter-share")} }
                }
                button { r#type: "button", onclick: move |_| print(is_printed), {words.t("letter-print")} }
                button { r#type: "button", onclick: move |_| save(desk), {words.t("letter-save")} }
            }
            {desk.status(&words, Place::Sheet)}
        }
    }
}

fn copy(desk: Desk) {
    let copying = platform::copy(&text::text(&desk.answers.peek()));
    spawn(async move {
        desk.say(Place::Sheet, if copying.await { "letter-copied" } else { "note-failed" });
    });
}

fn share(desk: Desk) {
    let sharing = platform::share(text::TITLE, Some(&text::text(&desk.answers.peek())), None);
    spawn(async move {
        if !sharing.await {
            desk.say(Place::Sheet, "note-failed");
        }
    });
}

fn print(mut is_printed: Signal<bool>) {
    is_printed.set(true);
    // Paper gets the page as it is, so the page has to be the note first.
    spawn(async move {
        platform::drawn().await;
        platform::print();
        is_printed.set(false);
    });
}

fn save(desk: Desk) {
    let is_saved = platform::save("note.txt", &text::text(&desk.answers.peek()));
    desk.say(Place::Sheet, if is_saved { "letter-saved" } else { "note-failed" });
}
