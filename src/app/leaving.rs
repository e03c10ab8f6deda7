//! The notice before an address of the web: from there on, others see what the reader does.

use dioxus::prelude::*;

use crate::app::host;
use crate::platform;
use crate::ui::View;

/// The ids of the dialog and of its heading.
const DIALOG: &str = "leaving";
const TITLE: &str = "leaving-title";

/// The address that the reader tapped last, and how often one was tapped: the same one can be asked for again.
pub(super) type Asked = Option<(String, u32)>;

/// Asks before the system's browser is opened.
#[component]
pub(super) fn Leaving(view: View, asked: Signal<Asked>) -> Element {
    use_effect(move || {
        if asked.read().is_some() {
            platform::open(DIALOG);
        }
    });
    let address = asked.read().as_ref().map(|(address, _)| address.clone()).unwrap_or_default();
    let go = {
        let address = address.clone();
        move |_| {
            platform::close(DIALOG);
            host::open(&address);
        }
    };
    rsx! {
        dialog { id: DIALOG, class: "share", aria_labelledby: TITLE, "closedby": "any",
            h2 { id: TITLE, {view.plain("app-leaving")} }
            p { {view.plain("app-leaving-line")} }
            p { class: "address", dir: "ltr", translate: "no", "{address}" }
            div { class: "ways",
                button { r#type: "button", onclick: go, {view.plain("app-leaving-go")} }
                button { r#type: "button", onclick: move |_| platform::close(DIALOG), {view.plain("app-leaving-stay")} }
            }
        }
    }
}
