//! The officer card: what to say, line by line; a tap fills the screen with one of them, without script.

use dioxus::prelude::*;

use crate::model::{Nation, Phrase, PhraseGroup};
use crate::ui::components::{nations, say, title};
use crate::ui::islands::aloud;
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen for a nation: only what is safe to say there.
pub(super) fn content(view: &View, nation: Nation) -> Content {
    let phrases: Vec<&Phrase> = PhraseGroup::ALL
        .into_iter()
        .flat_map(|group| view.library.phrases.iter().filter(move |phrase| phrase.group == group))
        .filter(|phrase| phrase.nations.contains(&nation))
        .collect();
    let variants = Nation::ALL.map(|nation| (nation, Screen::Card(nation)));
    let main = rsx! {
        {nations::switch(view, &[nation], &variants)}
        {title::heading(view, view.t("card-title"))}
        p { {view.t("card-lead")} }
        for (index, phrase) in phrases.iter().enumerate() {
            if index == 0 || phrases[index - 1].group != phrase.group {
                h2 { {view.t(&format!("group-{}", phrase.group.as_str()))} }
            }
            {entry(view, &phrases, index)}
        }
    };
    Content::gathered(view, &[nation], view.plain("card-title"), "card-summary", main)
}

/// A phrase in the list and, once it is the target of the address, alone on the screen.
fn entry(view: &View, phrases: &[&Phrase], index: usize) -> Element {
    let phrase = phrases[index];
    let before = index.checked_sub(1).and_then(|before| phrases.get(before));
    let after = phrases.get(index + 1);
    rsx! {
        article { class: "phrase", id: "{phrase.id}",
            a { class: "say", href: "#{phrase.id}", {say::words(view, &phrase.id)} }
            {advice(view, phrase)}
            nav { aria_label: view.plain("card-nav"),
                if let Some(before) = before {
                    a { href: "#{before.id}", {view.t("card-previous")} }
                }
                {aloud::button(&view.plain("aloud-start"))}
                a { class: "close", href: "#main", {view.t("card-close")} }
                if let Some(after) = after {
                    a { href: "#{after.id}", {view.t("card-next")} }
                }
            }
        }
    }
}

fn advice(view: &View, phrase: &Phrase) -> Element {
    let find = |part: &str| view.library.locale(&view.lang).find(&format!("{}.{part}", phrase.message()), &[]);
    rsx! {
        p { class: "advice",
            if let Some(when) = find("when") {
                {view.words(&when)}
            }
            if let Some(risk) = find("risk") {
                " "
                strong { {view.t("card-risk")} }
                " "
                {view.words(&risk)}
            }
        }
    }
}
