//! Share: hands the page on, to another app, as a link, or to a camera.

use std::fmt::Write as _;

use dioxus::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::platform::{self, Here};
use crate::ui::components::icon::{self, icon};
use crate::ui::islands::Words;

/// What it shows.
pub(super) const MESSAGES: &[&str] = &[
    "card-close",
    "share-copied",
    "share-copy",
    "share-failed",
    "share-large",
    "share-scan",
    "share-send",
    "share-small",
    "share-start",
];

/// The ids of its dialog and of what that is called.
const DIALOG: &str = "share";
const TITLE: &str = "share-title";

/// Cameras need it empty around a code, as wide as four of its squares.
const MARGIN: i32 = 4;

/// The button that a page has until the island comes, which then is pressed.
pub(in crate::ui) fn button(label: Element) -> Element {
    rsx! {
        button { class: "tool", r#type: "button", hidden: true, "data-press": "", {icon(icon::SHARE)} {label} }
    }
}

/// A button, and the dialog that it opens.
#[allow(non_snake_case)]
pub fn Share() -> Element {
    let words = Words::here();
    let mut here = use_signal(|| None::<Here>);
    use_effect(move || {
        if here.read().is_some() {
            platform::open(DIALOG);
        }
    });
    rsx! {
        button { class: "tool", r#type: "button", aria_haspopup: "dialog", onclick: move |_| here.set(platform::here()),
            {icon(icon::SHARE)}
            {words.t("share-start")}
        }
        if let Some(Here { title, address }) = &*here.read() {
            // Another address is another dialog, with nothing left of the one before.
            Panel { key: "{address}", title: title.clone(), address: address.clone() }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Size {
    Small,
    /// It fills the screen: a projector shows it to a room.
    Large,
}

#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Copied,
    Failed,
}

#[component]
fn Panel(title: String, address: String) -> Element {
    let words = Words::here();
    let mut size = use_signal(|| Size::Small);
    let mut said = use_signal(|| Said::Nothing);
    let mut can_send = use_signal(|| false);
    use_effect(move || can_send.set(platform::can_share()));
    let is_large = size() == Size::Large;
    let link = address.clone();
    let copy = move |_| {
        let copied = platform::copy(&link);
        async move { said.set(if copied.await { Said::Copied } else { Said::Failed }) }
    };
    let sent = address.clone();
    let send = move |_| {
        // Whoever cannot be sent it still can scan it or get the link.
        let shared = platform::share(&title, None, Some(&sent));
        async move {
            shared.await;
        }
    };
    rsx! {
        // A tap beside it closes it, too.
        dialog { id: DIALOG, class: if is_large { "share large" } else { "share" }, aria_labelledby: TITLE, "closedby": "any",
            h2 { id: TITLE, {words.t("share-start")} }
            {code(&address, &words.t("share-scan"))}
            p { {words.t("share-scan")} }
            p { class: "address", dir: "ltr", translate: "no", "{address}" }
            div { class: "ways",
                // One button, so that it keeps the focus.
                button { r#type: "button", onclick: move |_| size.set(if is_large { Size::Small } else { Size::Large }),
                    {words.t(if is_large { "share-small" } else { "share-large" })}
                }
                if !is_large {
                    button { r#type: "button", onclick: copy, {words.t("share-copy")} }
                    if can_send() {
                        button { r#type: "button", onclick: send, {words.t("share-send")} }
                    }
                }
                button { r#type: "button", onclick: move |_| platform::close(DIALOG), {words.t("card-close")} }
            }
            p { role: "status", {told(&words, said())} }
        }
    }
}

fn told(words: &Words, said: Said) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Copied => words.t("share-copied"),
        Said::Failed => words.t("share-failed"),
    }
}

fn code(address: &str, label: &str) -> Element {
    // Only an address of thousands of letters has none.
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Medium) else { return rsx! {} };
    let side = code.size() + 2 * MARGIN;
    rsx! {
        svg { class: "code", view_box: "0 0 {side} {side}", role: "img", "aria-label": label, shape_rendering: "crispEdges",
            path { fill: "#fff", d: "M0 0h{side}v{side}H0z" }
            path { fill: "#000", d: squares(&code) }
        }
    }
}

/// Draws the dark squares: a stroke for each run of them in a line.
fn squares(code: &QrCode) -> String {
    let mut lines = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if length > 0 {
                // A text takes everything.
                let _ = write!(lines, "M{} {}h{length}v1h-{length}z", x + MARGIN, y + MARGIN);
            }
            x += i32::try_from(length).unwrap_or_default() + 1;
        }
    }
    lines
}
