//! A field for a passphrase.

use dioxus::prelude::*;

use crate::ui::islands::Words;

/// The field, with a way to see what is typed.
#[component]
pub(super) fn Passphrase(id: String, value: Signal<String>, #[props(default)] hint: Option<String>) -> Element {
    let words = Words::here();
    let mut value = value;
    let mut is_shown = use_signal(|| false);
    let about = hint.is_some().then(|| [&*id, "-hint"].concat());
    let described = about.clone();
    rsx! {
        label { r#for: id.clone(), {words.t("note-passphrase")} }
        if let Some(hint) = hint {
            p { id: about, {hint} }
        }
        input {
            id,
            aria_describedby: described,
            r#type: if is_shown() { "text" } else { "password" },
            dir: "auto",
            autocapitalize: "off",
            autocomplete: "off",
            spellcheck: "false",
            value,
            oninput: move |event| value.set(event.value()),
        }
        label { class: "tick",
            input { r#type: "checkbox", checked: is_shown, onchange: move |event| is_shown.set(event.checked()) }
            {words.t("note-passphrase-show")}
        }
    }
}
