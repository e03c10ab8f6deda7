//! The page that the app is asked to open with.

use crate::app::{language, texts};
use crate::content;
use crate::lang::Tag;
use crate::ui::{Route, Screen};

/// Returns the place that words on a command line name, in the reader's language where they name none: `/ar/stop/`, `ar/stop`,
/// `stop/over`, or a file of the content, `content/ar/stop/over.md`.
#[cfg_attr(feature = "browser", allow(dead_code))] // A browser has no command line.
pub(super) fn named(name: &str, own: &Tag) -> Option<Route> {
    let languages = content::languages(&texts::shared());
    let path = name.strip_suffix(".md").map_or_else(|| name.trim_start_matches('/').to_owned(), address);
    let knows = |route: &Route| matches!(route, Route::In(tag, _) if languages.get(tag).is_some());
    if path.is_empty() {
        return Some(Route::Languages);
    }
    Route::parse(&format!("/{path}")).filter(knows).or_else(|| Route::parse(&format!("/{own}/{path}")).filter(knows))
}

/// Returns the address of a page's file, without its ending.
#[cfg_attr(feature = "browser", allow(dead_code))]
fn address(file: &str) -> String {
    let file = file.replace('\\', "/");
    let inner = file.rsplit_once("content/").map_or(&*file, |(_, inner)| inner);
    // Pages that stand alone have no folder in their addresses, and the first step no name.
    let inner = inner.strip_suffix("/index").unwrap_or(inner);
    inner.replace("/pages/", "/")
}

/// Returns the first screen of a reader: the choice of a language, for one whose language is not known.
pub(super) fn first(language: Option<Tag>) -> Route {
    language.map_or(Route::Languages, |tag| Route::In(tag, Screen::Home))
}

/// Returns the language that the reader chose before, if we still have it, or else the one that fits the wishes.
pub(super) fn language(chosen: Option<&str>, wishes: &[String]) -> Option<Tag> {
    let languages = content::languages(&texts::shared());
    let chosen = chosen.and_then(|chosen| chosen.parse::<Tag>().ok());
    chosen.filter(|tag| languages.get(tag).is_some()).or_else(|| language::fitting(wishes, &languages))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(name: &str) -> Option<String> {
        let own = "pl".parse().expect("a tag");
        named(name, &own).map(|route| route.path())
    }

    #[test]
    fn a_page_is_named_by_its_address_or_its_file() {
        for (name, expected) in [
            ("/ar/stop/", "/ar/stop/"),
            ("ar/stop", "/ar/stop/"),
            ("stop/over", "/pl/stop/over/"),
            ("content/ar/stop/over.md", "/ar/stop/over/"),
            ("/home/me/rights/content/en/pages/about.md", "/en/about/"),
            ("content/en/stop/index.md", "/en/stop/"),
            ("settings", "/pl/settings/"),
            ("/", "/"),
            ("ar", "/ar/"),
        ] {
            assert_eq!(path(name).as_deref(), Some(expected), "{name}");
        }
    }

    #[test]
    fn what_is_no_name_of_a_page_is_none() {
        for name in ["../secret", "https://example.org", "a/b/c/d", "translate/ar"] {
            assert_eq!(path(name), None, "{name}");
        }
    }
}
