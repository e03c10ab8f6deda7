//! What the router leads to: any place of the screens, and a part of it.

use std::fmt;
use std::str::FromStr;

use dioxus::prelude::*;
use dioxus::router::SiteMapSegment;

use crate::app::screen::Shown;
use crate::ui::{Route, Screen};

/// A place and a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) route: Route,
    /// The id of an element: what stands behind `#` in a link.
    pub(super) part: Option<String>,
}

impl Address {
    /// Returns what a link leads to, from a page; none, if it leads out of the app.
    pub(super) fn of(href: &str, from: &Route) -> Option<Self> {
        let (path, part) = href.split_once('#').map_or((href, None), |(path, part)| (path, Some(part)));
        let part = part.filter(|part| !part.is_empty()).map(str::to_owned);
        let route = match path {
            "" => from.clone(),
            path if path.starts_with('/') && !path.starts_with("//") => {
                // Where nothing is, the screen that says so is there in the reader's language.
                Route::parse(path).unwrap_or_else(|| Route::In(from.lang(), Screen::NotFound))
            }
            _ => return None,
        };
        Some(Self { route, part })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.route.path())?;
        self.part.as_ref().map_or(Ok(()), |part| write!(f, "#{part}"))
    }
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::of(text, &Route::Languages).ok_or_else(|| format!("{text} leads out of the app"))
    }
}

/// One route for everything: the screens have their own names for their places.
impl Routable for Address {
    const SITE_MAP: &'static [SiteMapSegment] = &[];

    fn render(&self, _: usize) -> Element {
        rsx! { Shown { address: self.clone() } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(href: &str) -> Option<String> {
        let from = Route::parse("/ar/stop/").expect("a place");
        Address::of(href, &from).map(|address| address.to_string())
    }

    #[test]
    fn links_lead_to_places_and_parts_of_them() {
        assert_eq!(address("/en/help/wales/#liberty").as_deref(), Some("/en/help/wales/#liberty"));
        assert_eq!(address("#main").as_deref(), Some("/ar/stop/#main"));
        assert_eq!(address("#").as_deref(), Some("/ar/stop/"));
        assert_eq!(address("/#languages").as_deref(), Some("/#languages"));
        assert_eq!(address("/ar/a/b/c/").as_deref(), Some("/ar/404/"));
    }

    #[test]
    fn what_leads_out_of_the_app_is_no_place_in_it() {
        for href in
            ["https://example.org/", "//example.org/en/", "tel:+44", "mailto:a@b.c", "javascript:alert(1)", "en/"]
        {
            assert_eq!(address(href), None, "{href}");
        }
    }
}
