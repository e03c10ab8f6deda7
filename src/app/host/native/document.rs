//! The document that the webview starts with: everything that is around the screens, and nothing from anywhere else. The
//! first screen stands in it, so that it can be read before the renderer has begun; the app's own then takes its place.

use std::fmt::Write as _;

use dioxus::prelude::*;

use crate::app::styles;
use crate::ui::islands::Words;
use crate::ui::{self, View};

/// The id of the element that the screens are put into.
pub(super) const ROOT: &str = "app";

/// What stands between the reader and the page, and the keys of a browser.
#[cfg(feature = "desktop")]
const SCRIPTS: &str = concat!(include_str!("../../page.js"), include_str!("../window.js"));

/// What stands between the reader and the page, and a history for the back button.
#[cfg(not(feature = "desktop"))]
const SCRIPTS: &str = concat!(include_str!("../../page.js"), include_str!("../phone.js"));

/// On iPhones letters are as large as the reader has set the system to only where a page asks for that, and our own setting
/// goes before.
const TEXT_SIZE: &str =
    if cfg!(target_os = "ios") { ":root:not([data-text]) { font: -apple-system-body; }" } else { "" };

/// What a page may load: itself, and the channel through which the renderer changes it. Scripts are those of this document
/// and of the renderer, which makes functions of texts.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data:; \
    connect-src ws://127.0.0.1:* dioxus: http://dioxus.index.html https://dioxus.index.html; base-uri 'none'; form-action 'none'";

/// Writes the document for the first view, as the reader has set it.
pub(super) fn index(view: &View, looks: &[(&str, Option<String>)]) -> String {
    let mut root = format!("lang=\"{}\" dir=\"{}\"", view.lang, view.direction(&view.lang));
    for (name, value) in looks {
        if let Some(value) = value.as_deref().filter(|value| is_plain(value)) {
            let _ = write!(root, " data-{name}=\"{value}\"");
        }
    }
    let (style, first) = (styles(), first(view));
    format!(
        "<!doctype html><html {root}><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\
         <meta http-equiv=\"content-security-policy\" content=\"{POLICY}\">\
         <title>Scan Rights</title><style>{style}{TEXT_SIZE}</style><script>{SCRIPTS}</script></head>\
         <body id=\"{ROOT}\">{first}<script>scanRights.came()</script></body></html>"
    )
}

/// Writes the first screen. What it offers to tap is heard by the page's script, and answered once the app listens.
fn first(view: &View) -> String {
    let mut dom = VirtualDom::new_with_props(First, view.clone());
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

#[allow(non_snake_case)]
fn First(view: View) -> Element {
    use_context_provider(|| Words::of(&view));
    ui::body(&view, ui::content(&view))
}

/// Says whether a value can stand in an attribute as it is. The file that it comes from is nobody's secret.
fn is_plain(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::shelf::Shelf;
    use crate::ui::Route;

    #[test]
    fn the_document_says_the_language_and_what_is_set_and_nothing_more() {
        let at = Route::parse("/ar/").expect("a place");
        let view = View::new(&Shelf::default().library(&at.lang()), at);
        let looks = [("theme", Some("dark".to_owned())), ("text", Some("x\" onload=\"".to_owned()))];
        let index = index(&view, &looks);
        assert!(index.contains("<html lang=\"ar\" dir=\"rtl\" data-theme=\"dark\"><head>"), "{}", &index[..200]);
        assert!(!index.contains(":target"));
        assert_eq!(index.matches("</body>").count(), 1, "the renderer puts its script before the first one");
        assert!(index.contains("href=\"/ar/stop/\""), "the first screen is there");
    }

    #[test]
    fn what_a_phone_covers_of_the_screen_stays_empty() {
        let at = Route::parse("/en/").expect("a place");
        let index = index(&View::new(&Shelf::default().library(&at.lang()), at), &[]);
        assert!(index.contains("viewport-fit=cover"));
        let body = index.lines().find(|line| line.starts_with("body {")).expect("a style");
        assert!(body.contains("safe-area-inset-top") && body.contains("safe-area-inset-bottom"), "{body}");
        // What does not scroll with the page has to keep away by itself.
        let fixed = index.lines().filter(|line| line.contains("position: fixed"));
        assert!(fixed.clone().count() > 2);
        fixed.for_each(|line| assert!(line.contains("safe-area-inset"), "{line}"));
    }
}
