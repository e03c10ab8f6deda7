//! A page of the content: a step, a guide, the facts.

use dioxus::prelude::*;

use crate::model::{Page, PageKey, Section, Translation, TranslationStatus};
use crate::ui::components::review::Standing;
use crate::ui::components::title;
use crate::ui::components::{nations, notes, sources};
use crate::ui::pages::{Content, lost};
use crate::ui::{Route, Screen, View, blocks};

/// Returns the screen of a page.
pub(super) fn content(view: &View, key: &PageKey) -> Content {
    let Some(page) = view.library.page(&view.lang, key) else { return lost::content(view, "not-found") };
    let main = rsx! {
        {nation(view, page)}
        {title::heading(view, view.words(&page.title))}
        {notice(view, page)}
        {notes::list(&page.notes)}
        {blocks::passages(view, page)}
        {sources::list(view, page)}
    };
    Content {
        title: page.title.plain(),
        summary: page.summary.plain(),
        lang: view.lang.clone(),
        standing: Standing::of(page),
        main,
    }
}

/// A step stands beside the same step of the other nations.
fn nation(view: &View, page: &Page) -> Element {
    if page.key.section != Section::Stop {
        return rsx! {};
    }
    let variants: Vec<_> =
        view.library.variants(page).into_iter().map(|(nation, key)| (nation, Screen::Page(key.clone()))).collect();
    nations::switch(view, &page.nations, &variants)
}

/// Says how the page came into the reader's language, if nobody has checked that.
fn notice(view: &View, page: &Page) -> Element {
    let message = match page.translation {
        Translation::Translated(TranslationStatus::Machine) => "notice-machine",
        Translation::Missing => "notice-page-english",
        Translation::Original | Translation::Translated(_) => return rsx! {},
    };
    let english = Route::In(crate::lang::Tag::english(), Screen::Page(page.key.clone())).path();
    rsx! {
        p { class: "notice",
            {view.t(message)}
            " "
            if page.translation != Translation::Missing {
                a { href: english, lang: "en", hreflang: "en", dir: "ltr", "English" }
            }
        }
    }
}
