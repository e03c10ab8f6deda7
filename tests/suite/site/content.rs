//! The content that readers get: nothing wrong in it, no link into nowhere, and words to say within two taps.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use scan_rights::model::{Block, Library, Page as Article, PageKey, Section, Target};
use scan_rights::site::Site;

use super::{file_of, html, pages_of, site_of};
use crate::html::Page;
use crate::project::{checked, library_of, repository};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| library_of(repository()));
static SITE: LazyLock<Site> = LazyLock::new(|| site_of(repository()));
static PAGES: LazyLock<Vec<(String, Page)>> = LazyLock::new(|| pages_of(&SITE));

#[test]
fn nothing_is_wrong_with_it() {
    let (_, problems) = checked(repository());
    assert_eq!(problems, []);
}

#[test]
fn every_link_leads_to_a_page_and_to_a_place_on_it() {
    let places: BTreeMap<&str, BTreeSet<&str>> =
        PAGES.iter().map(|(address, page)| (address.as_str(), page.ids().collect())).collect();
    let mut seen = 0;
    for (address, page) in &*PAGES {
        for link in page.links().filter(|link| !is_outside(link)) {
            let (path, place) = link.split_once('#').map_or((link, None), |(path, place)| (path, Some(place)));
            let target = if path.is_empty() { address } else { path };
            let there = places.get(target).unwrap_or_else(|| panic!("{address} links to {link}, which is no page"));
            assert!(place.is_none_or(|place| there.contains(place)), "{address} links to {link}, a place that is not");
            seen += 1;
        }
    }
    assert!(seen > 5000, "{seen} links");
}

fn is_outside(link: &str) -> bool {
    ["https:", "tel:", "mailto:"].iter().any(|scheme| link.starts_with(scheme))
}

#[test]
fn whatever_a_page_loads_is_a_file_of_the_site() {
    let mut seen = BTreeSet::new();
    for (address, page) in &*PAGES {
        for element in page.elements.iter().filter(|element| ["link", "script", "img"].contains(&element.name.as_str()))
        {
            let path = element.get("href").or(element.get("src")).expect("it loads something");
            let path = path.strip_prefix("https://rights.example").unwrap_or(path);
            assert!(SITE.contains_key(&file_of(path)), "{address} loads {path}");
            seen.insert(path);
        }
    }
    assert!(seen.contains("/app.js") && seen.contains("/manifest.webmanifest"), "{seen:?}");
}

#[test]
fn no_page_has_an_id_twice_or_a_second_main_heading() {
    assert!(PAGES.len() > 150, "{} pages", PAGES.len());
    for (address, page) in &*PAGES {
        let ids: Vec<_> = page.ids().collect();
        let different: BTreeSet<_> = ids.iter().collect();
        assert_eq!(different.len(), ids.len(), "{address}");
        assert_eq!(page.all("h1").count(), 1, "{address}");
        assert_eq!(page.oddities, Vec::<String>::new(), "{address}");
    }
}

#[test]
fn no_message_is_shown_by_its_name() {
    // A message that no language has is shown as its name, such as `home-title`.
    let is_name = |text: &&str| {
        text.contains('-')
            && text.split('-').all(|word| !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase()))
    };
    assert!(is_name(&"home-title") && !is_name(&"stop-watch.org") && !is_name(&"Say no."));
    for (address, page) in &*PAGES {
        let labels = page.elements.iter().filter_map(|element| element.get("aria-label").or(element.get("title")));
        let shown = page.texts.iter().map(String::as_str).chain(labels).map(str::trim);
        let bare: Vec<_> = shown.filter(is_name).collect();
        assert!(bare.is_empty(), "{address} shows {bare:?}");
    }
}

/// Returns the start of the flow for each nation.
fn starts() -> Vec<&'static Article> {
    let start = |page: &&Article| {
        page.key.section == Section::Stop && page.variant_of.as_ref().unwrap_or(&page.key.id).as_str() == "index"
    };
    LIBRARY.english().filter(start).collect()
}

fn choices(page: &Article) -> Vec<&PageKey> {
    let mut steps = Vec::new();
    for passage in &page.passages {
        let Block::Choices(choices) = &*passage.block else { continue };
        steps.extend(choices.iter().filter_map(|choice| match &choice.link.to {
            Target::Page(key) if key.section == Section::Stop => Some(key),
            _ => None,
        }));
    }
    steps
}

#[test]
fn two_taps_from_home_there_are_words_to_say() {
    let starts = starts();
    assert_eq!(starts.iter().flat_map(|page| &page.nations).collect::<BTreeSet<_>>().len(), 3, "every nation");
    for language in &LIBRARY.languages {
        for start in &starts {
            let start = LIBRARY.page(&language.tag, &start.key).expect("every language has every page");
            let steps = choices(start);
            assert!(steps.len() >= 8, "{} has {} choices", start.key, steps.len());
            for step in steps {
                let step = LIBRARY.page(&language.tag, step).expect("every language has every page");
                let says = step.passages.iter().any(|it| matches!(&*it.block, Block::Say(lines) if !lines.is_empty()));
                assert!(says, "{} in {} has nothing to say", step.key, language.tag);
            }
        }
    }
}

#[test]
fn home_leads_to_the_flow_and_every_choice_there_shows_the_words() {
    for language in &LIBRARY.languages {
        let page = |address: &str| Page::read(html(&SITE, address));
        let home = page(&format!("/{}/", language.tag));
        let now = home.all("a").find(|link| link.get("class") == Some("now")).expect("I am being stopped now");
        let start = page(now.get("href").expect("it leads on"));
        let rows = format!("/{}/stop/", language.tag);
        let steps: Vec<_> = start.links().filter(|link| link.starts_with(&rows) && *link != rows).collect();
        assert!(steps.len() >= 8, "{steps:?}");
        let words = steps.iter().filter(|step| page(step).all("a").any(|link| link.get("class") == Some("say")));
        // The start links to the starts of the other nations too, which have choices and no words.
        assert_eq!(words.count(), steps.len() - 2, "{}", language.tag);
    }
}
