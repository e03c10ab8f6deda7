//! Settings: what a reader may choose, and what the device itself offers where that cannot be had.

use dioxus::prelude::*;

use crate::lang::Tag;
use crate::model::Nation;
use crate::ui::components::nations;
use crate::ui::islands::settings::{Choice, Props};
use crate::ui::islands::{Island, place};
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let island = Island::Settings(Props {
        lang: view.lang.clone(),
        nations: Nation::ALL.map(|of| nation(view, of)).into(),
        areas: areas(view),
        languages: languages(view),
    });
    let until = rsx! {
        p { {view.t("settings-script")} }
    };
    let main = rsx! {
        h1 { {view.t("settings-title")} }
        {place(&island, until)}
        Further { view: view.clone() }
        p { {view.t("settings-device")} }
        p { a { href: view.href(&Screen::Home), {view.t("to-home")} } }
    };
    Content::gathered(view, &Nation::ALL, view.plain("settings-title"), "settings-summary", main)
}

/// What an app adds to its settings; it stands in the context.
#[derive(Clone, Copy)]
pub struct More(pub fn(View) -> Element);

#[component]
fn Further(view: View) -> Element {
    try_consume_context().map_or_else(|| rsx! {}, |More(show)| show(view))
}

fn nation(view: &View, nation: Nation) -> Choice {
    // Links lead to the first nation's rules as they are.
    let id = if nation == Nation::ALL[0] { "" } else { nation.as_str() };
    named(view, id, nations::message(nation))
}

fn areas(view: &View) -> Vec<Choice> {
    let areas = view.library.choices().map(|area| match &area.name {
        Some(name) => Choice { id: area.id.to_string(), name: name.clone(), lang: Some(Tag::english()) },
        None => named(view, area.id.as_str(), &area.message()),
    });
    std::iter::once(named(view, "", "area-all")).chain(areas).collect()
}

fn named(view: &View, id: &str, message: &str) -> Choice {
    let name = view.text(message);
    Choice { id: id.into(), name: name.plain(), lang: (name.lang != view.lang).then_some(name.lang) }
}

fn languages(view: &View) -> Vec<Choice> {
    let choice = |tag: &Tag, name: &str| Choice { id: tag.to_string(), name: name.into(), lang: Some(tag.clone()) };
    view.library.languages.iter().map(|language| choice(&language.tag, &language.endonym)).collect()
}
