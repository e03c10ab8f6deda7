//! Everything from A to Z: pages, letters and those who help, by their names.

use dioxus::prelude::*;
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;

use crate::lang::Tag;
use crate::model::{Nation, Section};
use crate::text::fold;
use crate::ui::components::{contact, title};
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Something to find.
struct Entry {
    /// What it is sorted by.
    name: String,
    href: String,
    shown: Element,
}

/// Returns the screen.
pub(super) fn content(view: &View) -> Content {
    let mut entries: Vec<Entry> = pages(view).chain(contacts(view)).collect();
    let collator = collator(&view.lang);
    entries.sort_by(|one, other| collator.compare(&one.name, &other.name).then_with(|| one.href.cmp(&other.href)));
    let letters: Vec<&[Entry]> = entries.chunk_by(|one, other| letter(&one.name) == letter(&other.name)).collect();
    let main = rsx! {
        {title::heading(view, view.t("index-title"))}
        p { {view.t("index-lead")} }
        for entries in letters {
            h2 { translate: "no", {letter(&entries[0].name)} }
            ul {
                for entry in entries {
                    li { a { href: "{entry.href}", {entry.shown.clone()} } }
                }
            }
        }
    };
    Content::gathered(view, &Nation::ALL, view.plain("index-title"), "index-summary", main)
}

/// Steps of the other nations are one tap from the first's.
fn pages(view: &View) -> impl Iterator<Item = Entry> {
    let first = view.library.english().filter(|page| page.variant_of.is_none() || page.key.section != Section::Stop);
    first.filter_map(move |page| {
        let page = view.library.page(&view.lang, &page.key)?;
        let href = view.href(&Screen::Page(page.key.clone()));
        Some(Entry { name: page.title.plain(), href, shown: view.words(&page.title) })
    })
}

fn contacts(view: &View) -> impl Iterator<Item = Entry> {
    view.library.contacts.iter().map(|contact| Entry {
        name: contact.name.clone(),
        href: format!("{}#{}", view.href(&Screen::Help(None)), contact.id),
        shown: contact::name(contact),
    })
}

/// The order of letters is the language's own: `ł` stands behind `l`, `پ` behind `ب`.
fn collator(lang: &Tag) -> CollatorBorrowed<'static> {
    let locale: Locale = lang.as_str().parse().expect("a tag is made from a well-formed identifier");
    CollatorBorrowed::try_new(CollatorPreferences::from(&locale), CollatorOptions::default())
        .expect("the order of letters that is compiled in")
}

/// Returns the letter that names stand under: their first, without what stands on it.
fn letter(name: &str) -> String {
    let first = name.chars().find(|letter| letter.is_alphanumeric()).unwrap_or('#');
    let folded = fold(&first.to_string());
    // A letter of Arabic is folded to one that its own language may not have.
    let is_latin = folded.is_ascii();
    (if is_latin { folded } else { first.to_string() }).to_uppercase()
}
