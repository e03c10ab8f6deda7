//! What the reader taps and presses, as the page's script tells it, and what comes of it.

use dioxus::document;
use dioxus::prelude::*;
use serde::Deserialize;

use crate::app::address::Address;
use crate::app::host;
use crate::app::lead::{Set, lead};
use crate::app::leaving::Asked;
use crate::model::Nation;
use crate::platform::{self, store};
use crate::ui::{Route, Screen, View};

/// Has the page's script tell everything from now on, what it has heard before that included. Where the host has not put
/// the script into the page, it comes along.
const LISTEN: &str =
    concat!(include_str!("page.js"), "scanRights.listen((told) => dioxus.send(told)); await new Promise(() => {});");

/// The name under which the choice on the first page is remembered; static pages have the same.
const LANGUAGE: &str = "language";

/// What the script tells.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Told {
    /// A link was tapped.
    Go(Tap),
    /// The reader wants to be gone.
    Leave,
    Back,
    Forward,
    /// So much larger or smaller; 0 is as it was.
    Zoom {
        by: i32,
    },
    Print,
    /// The button of a phrase was pressed.
    Phrase {
        id: String,
    },
}

/// A tap on a link.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Tap {
    href: String,
    /// Whether it is one of the page's ways to other languages.
    is_language: bool,
    /// Whether it is one of the page's ways to other nations.
    is_nation: bool,
    /// Whether the page says which nation it is about.
    shows_nation: bool,
    /// The language that the reader wants from now on.
    remember: Option<String>,
}

/// What holds until the app is closed.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Visit {
    pub(super) asked: Signal<Asked>,
    /// A nation that was chosen on a page: it goes before the one that is set.
    nation: Signal<Option<Nation>>,
}

/// Listens to the script, once, and answers for the view that is shown.
pub(super) fn use_taps(view: &View) -> Visit {
    let visit = Visit { asked: use_signal(|| None), nation: use_signal(|| None) };
    let first = view.clone();
    let mut shown = use_hook(|| CopyValue::new(first));
    if *shown.peek() != *view {
        shown.set(view.clone());
    }
    let hear = use_callback(move |told: Told| answer(told, &shown.peek().clone(), visit));
    use_future(move || async move {
        let mut script = document::eval(LISTEN);
        while let Ok(told) = script.recv::<Told>().await {
            hear.call(told);
        }
    });
    visit
}

fn answer(told: Told, view: &View, visit: Visit) {
    let navigator = navigator();
    match told {
        Told::Go(tap) => go(&tap, view, visit),
        Told::Leave => host::leave(),
        Told::Back => {
            platform::hush();
            navigator.go_back();
        }
        Told::Forward => {
            platform::hush();
            navigator.go_forward();
        }
        Told::Zoom { by } => host::zoom(by),
        Told::Print => platform::print(),
        Told::Phrase { id } => host::press(id),
    }
}

fn go(tap: &Tap, view: &View, mut visit: Visit) {
    let Some(address) = Address::of(&tap.href, &view.route) else { return outside(&tap.href, visit) };
    if let Some(tag) = &tap.remember {
        // Where it cannot be kept, the reader is asked again next time.
        let _ = store::choose(LANGUAGE, Some(tag));
    }
    let set = set(visit);
    let route = match address.route {
        Route::In(tag, screen) if tap.is_nation => {
            // It holds for this visit, also where the setting says otherwise.
            if set.nation.is_some() {
                visit.nation.set(Some(nation(&screen)));
            }
            Route::In(tag, screen)
        }
        Route::In(tag, screen) if !tap.is_language => {
            Route::In(tag, lead(screen, tap.shows_nation, &set, &view.library))
        }
        route => route,
    };
    let address = Address { route, part: address.part }.to_string();
    if address == history().current_route() {
        // The reader is there, and wants to see it.
        let part = address.split_once('#').map(|(_, part)| part);
        document::eval(&format!("scanRights.turn({})", serde_json::json!(part)));
    } else {
        platform::hush();
        navigator().push(NavigationTarget::Internal(address));
    }
}

/// Telephone and mail go to the system at once; an address of the web once the reader has said so; nothing else goes.
fn outside(href: &str, mut visit: Visit) {
    match href.split_once(':').map(|(scheme, _)| scheme) {
        Some("tel" | "mailto") => host::open(href),
        Some("https") => {
            let times = visit.asked.peek().as_ref().map_or(0, |(_, times)| times + 1);
            visit.asked.set(Some((href.to_owned(), times)));
        }
        _ => {}
    }
}

/// Returns what the reader has set, what was chosen for this visit first.
fn set(visit: Visit) -> Set {
    let stored = |name| store::get(name).ok().flatten();
    let nation = visit.nation.peek().or_else(|| stored("nation").and_then(|nation| nation.parse().ok()));
    Set { nation, area: stored("area").and_then(|area| area.parse().ok()) }
}

/// Returns the nation that a way to a nation leads to: the last part of its address says it, except for the first one.
fn nation(screen: &Screen) -> Nation {
    let path = screen.path();
    let named = Nation::ALL.into_iter().find(|nation| path.trim_end_matches('/').ends_with(nation.as_str()));
    named.unwrap_or(Nation::ALL[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_script_tells_is_understood() {
        let told =
            r#"{"kind":"go","href":"/ar/","is_language":true,"is_nation":false,"shows_nation":false,"remember":null}"#;
        let Ok(Told::Go(tap)) = serde_json::from_str(told) else { panic!("{told}") };
        assert!(tap.is_language && tap.href == "/ar/");
        for told in [r#"{"kind":"leave"}"#, r#"{"kind":"zoom","by":-1}"#, r#"{"kind":"phrase","id":"detained"}"#] {
            assert!(serde_json::from_str::<Told>(told).is_ok(), "{told}");
        }
        assert!(serde_json::from_str::<Told>(r#"{"kind":"eval"}"#).is_err());
    }

    #[test]
    fn ways_to_nations_say_which() {
        let nation = |path: &str| match Route::parse(path) {
            Some(Route::In(_, screen)) => Some(nation(&screen)),
            _ => None,
        };
        assert_eq!(nation("/en/stop/over-scotland/"), Some(Nation::Scotland));
        assert_eq!(nation("/en/card/northern-ireland/"), Some(Nation::NorthernIreland));
        assert_eq!(nation("/en/stop/"), Some(Nation::EnglandWales));
    }
}
