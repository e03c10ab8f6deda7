//! The whole app in a page of a browser, which has windows, keys and a history of its own.

use std::process::ExitCode;

use dioxus::prelude::*;
use dioxus_web::{Config, launch::launch_virtual_dom};
use web_sys::{Document, Window};

use crate::app::notice::Notice;
use crate::app::shelf::Shelf;
use crate::app::{App, Start, place, provide, styles};
use crate::platform::store;
use crate::ui::{NEUTRAL_SITE, Route};

/// Shows the app in the place of the page's body.
pub fn run() -> ExitCode {
    let shelf = Shelf::default();
    provide(&shelf);
    let at = asked().unwrap_or_else(|| {
        let chosen = store::get("language").ok().flatten();
        place::first(place::language(chosen.as_deref(), &wishes()))
    });
    let page = page();
    // A page without a head or a body is none that a browser makes.
    if let Some(body) = page.query_selector("body").ok().flatten() {
        dress(&page);
        let start = Start { shelf, at, notices: Vec::new() };
        launch_virtual_dom(VirtualDom::new_with_props(App, start), Config::new().rootelement(body));
    }
    ExitCode::SUCCESS
}

fn window() -> Window {
    web_sys::window().expect("the app runs in a page")
}

fn page() -> Document {
    window().document().expect("a window has a page")
}

/// Returns the place that the address names. The root alone names the choice of a language only with a part of it.
fn asked() -> Option<Route> {
    let location = window().location();
    let route = Route::parse(&location.pathname().ok()?)?;
    let is_root = route == Route::Languages && location.hash().ok()?.is_empty();
    (!is_root).then_some(route)
}

fn wishes() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|language| language.as_string()).collect()
}

fn dress(page: &Document) -> Option<()> {
    let style = page.create_element("style").ok()?;
    style.set_text_content(Some(&styles()));
    page.query_selector("head").ok()??.append_child(&style).ok()?;
    let root = page.document_element()?;
    for name in ["theme", "text"] {
        if let Ok(Some(value)) = store::get(name) {
            root.set_attribute(&format!("data-{name}"), &value).ok()?;
        }
    }
    Some(())
}

/// Has the address say where the app begins.
pub(in crate::app) fn begin(at: &Route, _notices: Signal<Vec<Notice>>) {
    if history().current_route().split('#').next() != Some(&*at.path()) {
        history().replace(at.path());
    }
}

/// Hands an address to the browser: another page beside this one, or a program of the system.
pub(in crate::app) fn open(address: &str) {
    // A browser that opens nothing says so.
    let _ = window().open_with_url_and_target_and_features(address, "_blank", "noopener,noreferrer");
}

/// Leaves. What is on the screen goes first, as on a static page.
pub(in crate::app) fn leave() {
    page().set_title("\u{a0}");
    if let Ok(Some(body)) = page().query_selector("body") {
        body.remove();
    }
    let _ = window().location().replace(NEUTRAL_SITE);
}

/// A browser has its own keys for this.
pub(in crate::app) fn zoom(_by: i32) {}

/// The page itself hears it.
pub(in crate::app) fn press(_id: String) {}

/// Nobody waits for it.
pub(in crate::app) fn shown() {}
