//! The screens, one file each.

mod article;
mod card;
mod guides;
mod help;
mod home;
mod index;
mod languages;
mod letters;
mod lost;
mod note;
mod search;
mod settings;
mod sources;

use dioxus::prelude::*;

use crate::lang::Tag;
use crate::model::Nation;
use crate::ui::components::review::Standing;
use crate::ui::{Route, Screen, View};

pub use settings::More;

/// What a screen is, for whatever is around it.
pub struct Content {
    /// For the title of the window and of a link in a chat.
    pub title: String,
    /// For the line below it there.
    pub summary: String,
    /// The language of the main text.
    pub(super) lang: Tag,
    /// What it says of itself at its foot.
    pub(super) standing: Standing,
    /// The main text.
    pub(super) main: Element,
}

/// Returns what a view shows.
pub fn content(view: &View) -> Content {
    let screen = match &view.route {
        Route::Languages => return languages::content(view),
        Route::In(_, screen) => screen,
        Route::Translate(_) => &Screen::NotFound,
    };
    match screen {
        Screen::Home => home::content(view),
        Screen::Page(key) => article::content(view, key),
        Screen::Card(nation) => card::content(view, *nation),
        Screen::Guides => guides::content(view),
        Screen::Letters => letters::content(view),
        Screen::Sources(group) => sources::content(view, *group),
        Screen::Note => note::content(view),
        Screen::Search => search::content(view),
        Screen::Settings => settings::content(view),
        Screen::Index => index::content(view),
        Screen::Help(area) => help::content(view, area.as_ref()),
        Screen::NotFound => lost::content(view, "not-found"),
        Screen::Offline => lost::content(view, "offline"),
    }
}

impl Content {
    /// A screen that is no part of the app itself.
    pub fn apart(view: &View, title: String, summary: String, main: Element) -> Self {
        Self { title, summary, lang: view.lang.clone(), standing: Standing::of_all(view, &Nation::ALL), main }
    }

    /// A screen that is made of messages and of what it gathers from pages.
    fn gathered(view: &View, nations: &[Nation], title: String, summary: &str, main: Element) -> Self {
        Self {
            title,
            summary: view.plain(summary),
            lang: view.lang.clone(),
            standing: Standing::of_all(view, nations),
            main,
        }
    }
}
