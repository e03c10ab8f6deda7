//! A screen in the app, and what a new page is to those who read it: its name, its language, its beginning.

use dioxus::document;
use dioxus::prelude::*;
use serde::Serialize;

use crate::app::Renewed;
use crate::app::address::Address;
use crate::app::leaving::Leaving;
use crate::app::notice::Notices;
use crate::app::shelf::Shelf;
use crate::app::taps::{Visit, use_taps};
use crate::lang::{Languages, Tag};
use crate::platform;
use crate::ui::islands::Words;
use crate::ui::{self, Route, Screen, View};

/// What the page's script is told about a page that has come.
#[derive(Serialize)]
struct Arrival<'a> {
    lang: &'a str,
    dir: &'a str,
    title: &'a str,
    path: &'a str,
    part: Option<&'a str>,
}

/// What the router shows: the page of an address. Another page is built anew, as it would come anew from a site.
#[component]
pub(super) fn Shown(address: Address) -> Element {
    let _ = use_context::<Renewed>().0.read();
    let library = use_context::<Shelf>().library(&address.route.lang());
    let view = View::new(&library, known(&address.route, &library.languages));
    let visit = use_taps(&view);
    let path = view.route.path();
    rsx! {
        Page { key: "{path}", view, part: address.part.clone(), visit }
    }
}

/// A language that we do not have has no screens.
fn known(route: &Route, languages: &Languages) -> Route {
    match route {
        Route::In(tag, _) if languages.get(tag).is_none() => Route::In(Tag::english(), Screen::NotFound),
        Route::Translate(_) => Route::In(route.lang(), Screen::NotFound),
        route => route.clone(),
    }
}

#[component]
fn Page(view: View, part: Option<String>, visit: Visit) -> Element {
    use_context_provider(|| Words::of(&view));
    let content = ui::content(&view);
    let title = title(&view, &content.title);
    let shown = view.clone();
    use_effect(use_reactive!(|(title, part)| {
        platform::show(&title, &shown.route.path());
        arrive(&shown, &title, part.as_deref());
    }));
    rsx! {
        Notices { view: view.clone() }
        {ui::body(&view, content)}
        Leaving { view: view.clone(), asked: visit.asked }
    }
}

fn title(view: &View, title: &str) -> String {
    let name = view.plain("app-name");
    if title == name { name } else { format!("{title} · {name}") }
}

fn arrive(view: &View, title: &str, part: Option<&str>) {
    let told =
        Arrival { lang: view.lang.as_str(), dir: view.direction(&view.lang), title, path: &view.route.path(), part };
    let told = serde_json::to_string(&told).expect("texts can always be written as JSON");
    document::eval(&format!("scanRights.arrive({told})"));
}
