//! The app: the same screens as those of the site, in a window or whole in a browser, with all texts inside.
//!
//! 1. A `host` starts it: a window with a command line and a folder, or a page of a browser;
//! 2. `language` finds out which language the reader reads, `place` which screen was asked for;
//! 3. the `Shelf` unpacks `texts` and makes the library of that language;
//! 4. the router leads to an `Address`, and `screen` shows it;
//! 5. `page.js` stands between the reader and the page: `taps` hears from it what was tapped or pressed, and `lead` says
//!    where that leads. Nothing else can leave the page.

mod address;
mod host;
mod language;
mod lead;
mod leaving;
mod notice;
mod place;
mod screen;
mod shelf;
mod taps;
mod texts;

use dioxus::prelude::*;

use crate::platform::inside;
use crate::ui::islands;
use crate::ui::{CSS, ISLANDS_CSS, Route};

use address::Address;
use notice::Notice;
use shelf::Shelf;

pub use host::run;

/// What a host knows when the first screen is shown.
#[derive(Clone)]
struct Start {
    shelf: Shelf,
    /// The first screen.
    at: Route,
    notices: Vec<Notice>,
}

/// What is closed costs a page no time: here, unlike in a browser, nobody searches the page for words in it.
const CLOSED: &str = "details:not([open]) > :not(summary) { display: none; }\n";

/// How often newer texts have come since the app was opened: whoever shows texts reads it, and shows them anew.
#[derive(Clone, Copy)]
struct Renewed(Signal<u32>);

/// Everything.
#[allow(non_snake_case)]
fn App(Start { shelf, at, notices }: Start) -> Element {
    use_context_provider(|| shelf);
    use_context_provider(|| Renewed(Signal::new(0)));
    let notices = use_context_provider(|| Signal::new(notices));
    use_hook(|| host::begin(&at, notices));
    use_effect(host::shown);
    rsx! { Router::<Address> {} }
}

/// Returns the style sheets. The parts of a page are known by an attribute in them, since the address of a page of the app
/// is none that a webview follows. And a font that has a name comes before the system's own, which a webview of Linux
/// takes milliseconds to find, anew for each size and weight.
fn styles() -> String {
    let css = [CSS, ISLANDS_CSS, CLOSED].concat().replace(":target", "[data-target]");
    css.replace("system-ui, \"Noto Sans\"", "\"Noto Sans\", system-ui")
}

/// Has the files that a site would serve made of the library, and days written with its words.
fn provide(shelf: &Shelf) {
    let of = shelf.clone();
    inside::provide(Box::new(move |path| islands::file(&of.view(path)?, path)));
}
