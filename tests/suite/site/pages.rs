//! The pages of the small library, as they are written.

use scan_rights::site::{Modules, Origin, Site, build};

use super::{SMALL, SMALL_PAGES, html, site_of};
use crate::html::Page;
use crate::project::{self, library_of, library_with, small_library};

/// Compares what readers see of a page with what a person has looked at.
fn is_as_reviewed(name: &str, site: &Site, address: &str) {
    let html = html(site, address);
    let (start, body) = html.split_once("<body>").expect("a page has a body");
    let (document, _) = start.split_once("<head>").expect("a page has a head");
    compare(name, &format!("{document}<body>{body}"));
}

/// Compares what browsers, chats and search engines see with what a person has looked at.
fn head_is_as_reviewed(name: &str, site: &Site, address: &str) {
    let (head, _) = html(site, address).split_once("<body>").expect("a page has a body");
    // What changes with the style sheet is no matter of these pages.
    let (before, rest) = head.split_once("<style>").expect("a page has its style inside");
    let (_, after) = rest.split_once("</style>").expect("the style ends");
    let head = format!("{before}<style>…</style>{after}");
    let (before, rest) = head.split_once("sha256-").expect("the policy names the style");
    let (_, after) = rest.split_once('&').expect("a quotation mark ends the name");
    compare(name, &format!("{before}sha256-…&{after}"));
}

fn compare(name: &str, html: &str) {
    // A line for each element, so that changes can be read.
    let html = html.replace("><", ">\n<");
    project::is_as_reviewed("pages", name, &html);
}

macro_rules! reviewed {
    ($($name:ident $address:literal;)+) => {
        $(
            #[test]
            fn $name() {
                is_as_reviewed(&stringify!($name).replace('_', "-"), &SMALL, $address);
            }
        )+
    };
}

reviewed! {
    root "/";
    home_in_english "/en/";
    stop_in_english "/en/stop/";
    step_in_english "/en/stop/fingerprint/";
    step_in_arabic "/ar/stop/fingerprint/";
    step_in_scotland "/en/stop/fingerprint-scotland/";
    step_missing_in_polish "/pl/stop/fingerprint-northern-ireland/";
    card_in_arabic "/ar/card/";
    guides_in_english "/en/guides/";
    guide_in_english "/en/guides/after/";
    help_in_english "/en/help/";
    help_in_polish_for_scotland "/pl/help/scotland/";
    help_nearby_in_polish "/pl/help/north/";
    letters_in_polish "/pl/letters/";
    letter_in_english "/en/letters/report/";
    letter_in_polish "/pl/letters/report/";
    sources_in_english "/en/about/sources/";
    sources_of_laws_in_arabic "/ar/about/sources/law/";
    facts_in_english "/en/facts/";
    facts_in_arabic "/ar/facts/";
    facts_missing_in_polish "/pl/facts/";
    about_in_english "/en/about/";
    not_found_in_polish "/pl/404/";
    offline_in_arabic "/ar/offline/";
    translations "/translate/";
    translation_into_polish "/translate/pl/";
}

#[test]
fn heads_are_as_reviewed() {
    head_is_as_reviewed("head-of-the-root", &SMALL, "/");
    head_is_as_reviewed("head-in-arabic", &SMALL, "/ar/stop/fingerprint/");
    head_is_as_reviewed("head-of-a-page-that-is-not-listed", &SMALL, "/pl/404/");
}

#[test]
fn a_phrase_that_is_missing_is_shown_in_english() {
    let project = library_with("phrase-untranslated");
    is_as_reviewed("card-in-polish-with-a-phrase-missing", &site_of(project.path()), "/pl/card/scotland/");
}

#[test]
fn a_block_that_is_missing_is_shown_in_english() {
    let project = library_with("translation-blocks-missing");
    is_as_reviewed("guide-in-polish-with-a-block-missing", &site_of(project.path()), "/pl/guides/after/");
}

#[test]
fn a_message_that_is_missing_is_shown_in_english() {
    assert!(html(&SMALL, "/pl/help/").contains("<span lang=\"en\" dir=\"ltr\">Somebody to talk to.</span>"));
    assert!(html(&SMALL, "/ar/help/").contains("شخص تتحدث إليه."));
}

#[test]
fn the_same_library_gives_the_same_bytes() {
    let (one, other) = (&*SMALL, site_of(&small_library()));
    assert!(one.len() > 60, "a site of {} files", one.len());
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let differing: Vec<_> = one.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn every_page_explains_itself_in_a_chat_and_in_every_language() {
    let pages = &*SMALL_PAGES;
    let listed: Vec<_> = pages.iter().filter(|(address, _)| is_listed(address)).collect();
    assert_eq!((pages.len(), listed.len()), (103, 94));
    for (address, page) in listed {
        let title = page.all("title").next().map(|title| title.text.as_str());
        assert!(title.is_some_and(|title| !title.trim().is_empty()), "{address} has no title");
        assert!(page.meta("description").is_some_and(|line| line.len() > 10), "{address} has no description");
        let og = |name: &str| {
            let meta = page.elements.iter().find(|element| element.is("meta", "property", name));
            meta.and_then(|meta| meta.get("content")).unwrap_or_default()
        };
        assert_eq!(og("og:url"), format!("https://rights.example{address}"));
        assert_eq!(og("og:image"), "https://rights.example/share.png");
        assert!(!og("og:title").is_empty() && !og("og:description").is_empty(), "{address}");
        let alternates: Vec<_> = page.all("link").filter(|link| link.get("rel") == Some("alternate")).collect();
        let languages: Vec<_> = alternates.iter().filter_map(|link| link.get("hreflang")).collect();
        assert_eq!(languages, ["en", "ar", "pl", "x-default"], "{address}");
        for link in alternates {
            let there = link.get("href").and_then(|href| href.strip_prefix("https://rights.example"));
            assert!(pages.iter().any(|(address, _)| Some(address.as_str()) == there), "{address} names {there:?}");
        }
    }
}

#[test]
fn pages_for_lost_readers_and_for_translators_are_not_listed_anywhere() {
    let pages = &*SMALL_PAGES;
    let unlisted: Vec<_> = pages.iter().filter(|(address, _)| !is_listed(address)).collect();
    assert_eq!(unlisted.len(), 9);
    for (address, page) in unlisted {
        assert_eq!(page.meta("robots"), Some("noindex"), "{address}");
        assert!(page.all("link").all(|link| link.get("rel") != Some("alternate")), "{address}");
    }
}

fn is_listed(address: &str) -> bool {
    !["/404/", "/offline/"].iter().any(|end| address.ends_with(end)) && !address.starts_with("/translate/")
}

#[test]
fn every_page_says_its_language_and_direction() {
    for (address, page) in &*SMALL_PAGES {
        let root = &page.elements[0];
        let lang = address.split('/').nth(1).filter(|tag| !["", "translate"].contains(tag)).unwrap_or("en");
        let direction = if lang == "ar" { "rtl" } else { "ltr" };
        assert!(root.is("html", "lang", lang) && root.is("html", "dir", direction), "{address}: {root:?}");
    }
}

#[test]
fn every_page_is_sound_html() {
    for (address, page) in &*SMALL_PAGES {
        assert_eq!(page.oddities, Vec::<String>::new(), "{address}");
        let mut ids: Vec<_> = page.ids().collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{address} has an id twice");
        assert_eq!(page.all("h1").count(), 1, "{address} has one heading above all");
        assert_eq!(page.all("main").count(), 1, "{address}");
    }
}

#[test]
fn every_page_has_a_way_past_the_top_a_way_out_and_what_to_make_of_it() {
    for (address, page) in &*SMALL_PAGES {
        let first = page.all("a").next().expect("a link");
        assert!(first.is("a", "href", "#main"), "{address} starts with {first:?}");
        let leave = page.all("a").find(|link| link.get("data-leave").is_some()).expect("a quick exit");
        assert!(leave.get("href").is_some_and(|href| href.starts_with("https://")), "{address}: works without script");
        assert!(page.all("footer").count() == 1, "{address}");
    }
}

#[test]
fn nothing_runs_or_loads_that_is_not_ours() {
    for (address, page) in &*SMALL_PAGES {
        let scripts: Vec<_> = page.all("script").map(|script| (script.get("src"), script.text.as_str())).collect();
        assert_eq!(scripts, [(Some("/app.js"), "")], "{address}");
        for element in page.elements.iter().filter(|element| element.name != "a" && element.name != "meta") {
            let loads = element.get("src").or(element.get("href")).unwrap_or("/");
            let ours = loads.starts_with('/') || loads.starts_with("https://rights.example/");
            assert!(ours, "{address} loads {element:?}");
            let handler = element.attributes.keys().find(|name| name.starts_with("on") || *name == "style");
            assert_eq!(handler, None, "{address}: {element:?}");
        }
        let policy = page.elements.iter().find(|element| element.is("meta", "http-equiv", "content-security-policy"));
        let policy = policy.and_then(|policy| policy.get("content")).expect("a policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "),
            "{address}: {policy}"
        );
        // Modules may be compiled; neither text nor what stands in the page may run.
        assert!(!policy.replace("'wasm-unsafe-eval'", "").contains("unsafe"), "{address}: {policy}");
    }
}

#[test]
fn an_unknown_origin_leaves_addresses_without_one() {
    let site = build(&library_of(&small_library()), &Origin::default(), &Modules::default());
    let page = Page::read(html(&site, "/en/stop/"));
    assert!(page.all("link").all(|link| link.get("rel") != Some("canonical")));
    let image = page.elements.iter().find(|element| element.is("meta", "property", "og:image"));
    assert_eq!(image.and_then(|image| image.get("content")), Some("/share.png"));
}
