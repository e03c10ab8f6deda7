//! Settings: how the app looks, which rules and contacts come first, which languages are kept; and forgetting it all.
//!
//! Each is stored the moment it is chosen, under its own name, where the script of every page finds it. Nothing is stored
//! before that, and choosing what holds anyway removes it again.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::lang::Tag;
use crate::platform::{self, Kept};
use crate::ui::islands::Words;

/// What it shows.
pub(super) const MESSAGES: &[&str] = &[
    "settings-area",
    "settings-area-line",
    "settings-delete",
    "settings-delete-line",
    "settings-delete-no",
    "settings-delete-yes",
    "settings-deleted",
    "settings-deleted-history",
    "settings-deleted-line",
    "settings-deleted-part",
    "settings-deleted-site",
    "settings-drop",
    "settings-failed",
    "settings-keep",
    "settings-keeping",
    "settings-kept",
    "settings-languages",
    "settings-languages-line",
    "settings-languages-none",
    "settings-languages-waiting",
    "settings-missing",
    "settings-nation",
    "settings-nation-line",
    "settings-not-saved",
    "settings-saved",
    "settings-text",
    "settings-text-large",
    "settings-text-larger",
    "settings-text-normal",
    "settings-theme",
    "settings-theme-contrast",
    "settings-theme-dark",
    "settings-theme-device",
    "settings-theme-light",
];

/// How large text can be; the first is what it is without a choice.
const TEXT: [(&str, &str); 3] =
    [("", "settings-text-normal"), ("large", "settings-text-large"), ("larger", "settings-text-larger")];

/// Which colours there are; the first is what they are without a choice.
const THEMES: [(&str, &str); 4] = [
    ("", "settings-theme-device"),
    ("light", "settings-theme-light"),
    ("dark", "settings-theme-dark"),
    ("contrast", "settings-theme-contrast"),
];

/// The heading that has the focus when nothing else is left.
const DELETED: &str = "deleted";

/// What the page tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, Props)]
pub struct Props {
    /// The reader's language.
    pub lang: Tag,
    /// The nations; the one without an id holds without a choice.
    pub nations: Vec<Choice>,
    /// The areas; the one without an id is everywhere.
    pub areas: Vec<Choice>,
    /// The languages, by their tags.
    pub languages: Vec<Choice>,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Choice {
    /// What is stored.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The language of its name, unless it is the reader's.
    pub lang: Option<Tag>,
}

/// Everything that can be set, or that it is gone.
#[allow(non_snake_case)]
pub fn Settings(Props { lang, nations, areas, languages }: Props) -> Element {
    let words = Words::here();
    let deleted = use_signal(|| None::<bool>);
    if let Some(whole) = deleted() {
        return rsx! { Gone { whole } };
    }
    let of = |choices: &[(&str, &str)]| -> Vec<Choice> {
        let choice = |(id, message): &(&str, &str)| Choice { id: (*id).into(), name: words.t(message), lang: None };
        choices.iter().map(choice).collect()
    };
    rsx! {
        Group { name: "text", looks: true, choices: of(&TEXT) }
        Group { name: "theme", looks: true, choices: of(&THEMES) }
        Group { name: "nation", line: words.t("settings-nation-line"), choices: nations }
        Group { name: "area", line: words.t("settings-area-line"), choices: areas }
        if !platform::is_whole() {
            Languages { lang, languages }
        }
        Delete { deleted }
    }
}

/// Choices of which one holds; `looks` says that the page shows it at once.
#[component]
fn Group(
    name: &'static str,
    choices: Vec<Choice>,
    #[props(default)] line: String,
    #[props(default)] looks: bool,
) -> Element {
    let words = Words::here();
    let mut chosen = use_signal(String::new);
    let mut saved = use_signal(|| None::<bool>);
    use_effect(move || chosen.set(platform::store::get(name).ok().flatten().unwrap_or_default()));
    let choose = move |id: String| {
        let value = Some(&*id).filter(|id| !id.is_empty());
        saved.set(Some(platform::store::choose(name, value).is_ok()));
        if looks {
            platform::dress(name, value);
        }
        chosen.set(id);
    };
    // What was stored may be gone from the choices since.
    let chosen = choices.iter().position(|choice| choice.id == *chosen.read()).unwrap_or_default();
    rsx! {
        fieldset { class: "setting",
            legend { {words.t(&format!("settings-{name}"))} }
            if !line.is_empty() {
                p { class: "meta", "{line}" }
            }
            div { class: "choices",
                for (index, choice) in choices.into_iter().enumerate() {
                    Radio { key: "{choice.id}", name, choice, checked: index == chosen, onchoose: choose }
                }
            }
            p { role: "status",
                match saved() {
                    Some(true) => words.t("settings-saved"),
                    Some(false) => words.t("settings-not-saved"),
                    None => String::new(),
                }
            }
        }
    }
}

#[component]
fn Radio(name: &'static str, choice: Choice, checked: bool, onchoose: EventHandler<String>) -> Element {
    let Choice { id, name: called, lang } = choice;
    let value = id.clone();
    rsx! {
        label {
            input { r#type: "radio", name, value, checked, onchange: move |_| onchoose.call(id.clone()) }
            bdi { lang: lang.map(|lang| lang.to_string()), "{called}" }
        }
    }
}

/// Which languages are kept; the reader's own stays, since the page has it kept again and again.
#[component]
fn Languages(lang: Tag, languages: Vec<Choice>) -> Element {
    let words = Words::here();
    let own = lang.to_string();
    let mut busy = use_signal(|| false);
    let mut known = use_signal(|| None::<Kept>);
    let mut looked = use_signal(|| false);
    use_future(move || {
        let own = own.clone();
        async move {
            known.set(platform::kept(&own).await);
            looked.set(true);
        }
    });
    let change = move |(tag, there): (String, bool)| {
        if busy() {
            return;
        }
        busy.set(true);
        spawn(async move {
            let now = if there { platform::discard(&tag).await } else { platform::keep(&tag).await };
            if now.is_some() {
                known.set(now);
            }
            busy.set(false);
        });
    };
    let kept = known.read();
    let said = match &*kept {
        None if !looked() => words.t("settings-languages-waiting"),
        None => words.t("settings-languages-none"),
        Some(_) if busy() => words.t("settings-keeping"),
        Some(kept) if !kept.failed.is_empty() => words.t("settings-failed"),
        Some(_) => String::new(),
    };
    rsx! {
        section { class: "setting",
            h2 { {words.t("settings-languages")} }
            p { class: "meta", {words.t("settings-languages-line")} }
            p { role: "status", "{said}" }
            if let Some(kept) = &*kept {
                ul { class: "kept",
                    for language in languages {
                        li { key: "{language.id}", {row(&words, &lang, &language, kept, change)} }
                    }
                }
            }
        }
    }
}

fn row(
    words: &Words,
    own: &Tag,
    language: &Choice,
    kept: &Kept,
    mut change: impl FnMut((String, bool)) + 'static,
) -> Element {
    let Choice { id, name, lang } = language;
    let there = !kept.missing.contains(id);
    let size = megabytes(kept.bytes.get(id).copied().unwrap_or_default());
    let (said, does) = if there { ("settings-kept", "settings-drop") } else { ("settings-missing", "settings-keep") };
    // English is what the officer reads; it comes with every other language.
    let stays = there && (*id == own.as_str() || *id == Tag::english().as_str());
    let tag = id.clone();
    rsx! {
        span {
            bdi { id: "kept-{id}", lang: lang.as_ref().map(Tag::to_string), "{name}" }
            small { {words.with(said, &[("size", &size)])} }
        }
        if !stays {
            // Its name is heard with that of the language.
            button {
                id: "keep-{id}",
                r#type: "button",
                aria_labelledby: "keep-{id} kept-{id}",
                onclick: move |_| change((tag.clone(), there)),
                {words.t(does)}
            }
        }
    }
}

/// Writes a number of bytes in millions, with one digit of the rest.
fn megabytes(bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Forgets everything, once the reader has said so twice.
#[component]
fn Delete(deleted: Signal<Option<bool>>) -> Element {
    let words = Words::here();
    let mut asking = use_signal(|| false);
    let forget = move |_| {
        spawn(async move {
            let whole = platform::forget().await;
            platform::dress("text", None);
            platform::dress("theme", None);
            deleted.set(Some(whole));
        });
    };
    let stay = move |_| {
        asking.set(false);
        platform::focus("delete");
    };
    rsx! {
        section { class: "setting",
            button {
                id: "delete",
                r#type: "button",
                aria_expanded: asking().to_string(),
                onclick: move |_| asking.toggle(),
                {words.t("settings-delete")}
            }
            div { role: "status",
                if asking() {
                    p { {words.t("settings-delete-line")} }
                    p { {words.t("note-wipe-sure")} }
                }
            }
            if asking() {
                div { class: "actions",
                    button { r#type: "button", onclick: forget, {words.t("settings-delete-yes")} }
                    button { r#type: "button", onclick: stay, {words.t("settings-delete-no")} }
                }
            }
        }
    }
}

/// What is gone, and what only the reader can delete.
#[component]
fn Gone(whole: bool) -> Element {
    let words = Words::here();
    // The button that had the focus is no more.
    use_effect(|| platform::focus(DELETED));
    rsx! {
        div { class: "setting",
            if whole {
                h2 { id: DELETED, tabindex: "-1", {words.t("settings-deleted")} }
                if !platform::is_whole() {
                    p { {words.t("settings-deleted-line")} }
                }
            } else {
                h2 { id: DELETED, tabindex: "-1", {words.t("settings-deleted-part")} }
                if !platform::is_whole() {
                    p { {words.t("settings-deleted-site")} }
                }
            }
            if !platform::is_whole() {
                p { {words.t("settings-deleted-history")} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_to_one_digit() {
        assert_eq!(["0.0", "0.1", "1.0", "3.3", "12.0"], [0, 50_000, 999_999, 3_343_864, 11_960_000].map(megabytes));
    }
}
