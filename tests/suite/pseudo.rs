//! Made-up languages: all words are others, and nothing else is.

use scan_rights::content;
use scan_rights::diag::Code;
use scan_rights::lang::Tag;
use scan_rights::model::{Inline, Library, Page, Translation, TranslationStatus};
use scan_rights::pseudo::{self, Pseudo};
use scan_rights::source::folder;

use crate::project::{repository, small_library};

/// Returns the libraries that tests know, with the made-up languages.
fn libraries() -> [Library; 2] {
    [repository().to_owned(), small_library()].map(|root| {
        let (files, _) = folder::read(&root).expect("a project");
        let (library, problems) = content::load(&pseudo::add(&files));
        // Nobody has compared them with the English, and English is what they are.
        let expected = [Code::LockMissing, Code::LeftoverEnglish];
        let faults: Vec<_> = problems.iter().filter(|problem| !expected.contains(&problem.code)).collect();
        assert!(faults.is_empty(), "{faults:#?}");
        library
    })
}

fn tags() -> [Tag; 2] {
    Pseudo::ALL.map(|pseudo| pseudo.tag().parse().expect("a tag"))
}

/// Returns what a page has besides words, in order.
fn references(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    page.inlines(&mut |inline| match inline {
        Inline::Link(link, _) => found.push(format!("{:?}", link.to)),
        Inline::Outside(url, _) => found.push(url.clone()),
        Inline::Contact(id, _) => found.push(id.to_string()),
        Inline::Citation(id, _) => found.push(id.to_string()),
        Inline::Strong(_) => found.push("strong".into()),
        Inline::Emphasis(_) => found.push("emphasis".into()),
        Inline::Text(_) => {}
    });
    found
}

/// Returns the words of a page.
fn words(page: &Page) -> String {
    let mut found = String::new();
    page.inlines(&mut |inline| {
        if let Inline::Text(text) = inline {
            found += text;
        }
    });
    found
}

#[test]
fn every_part_of_every_page_is_in_the_language() {
    let mut passages = 0;
    for library in libraries() {
        for tag in tags() {
            for english in library.english() {
                let page = library.page(&tag, &english.key).expect("every language has every page");
                assert_eq!(page.translation, Translation::Translated(TranslationStatus::Human), "{}", page.key);
                assert_eq!((&page.title.lang, &page.summary.lang), (&tag, &tag), "{}", page.key);
                assert!(page.passages.iter().all(|passage| passage.lang == tag), "{}", page.key);
                assert_eq!(references(page), references(english), "{}", page.key);
                assert_ne!(words(page), words(english), "{}", page.key);
                passages += page.passages.len();
            }
        }
    }
    assert!(passages > 500, "{passages}");
}

#[test]
fn every_message_is_in_the_language_and_is_told_the_same() {
    let mut messages = 0;
    for library in libraries() {
        let english = library.locale(&Tag::english()).own();
        for tag in tags() {
            let own = library.locale(&tag).own();
            assert_eq!(own.messages.len(), english.messages.len());
            for (name, message) in &english.messages {
                assert_eq!(own.messages[name].uses.variables, message.uses.variables, "{name}");
                assert_eq!(library.locale(&tag).text(name, &[]).lang, tag, "{name}");
                messages += 1;
            }
        }
    }
    assert!(messages > 500, "{messages}");
}

#[test]
fn the_longer_language_is_longer() {
    let [library, _] = libraries();
    let [longer, _] = tags();
    let english = library.locale(&Tag::english());
    let (mut before, mut after) = (0, 0);
    for (name, _) in english.own().messages.iter().filter(|(_, message)| message.uses.variables.is_empty()) {
        let [own, english] = [library.locale(&longer), english].map(|it| it.text(name, &[]).value.chars().count());
        // Short texts grow most: those of buttons and labels.
        let percent = if english <= 20 { 140 } else { 120 };
        assert!(own * 100 >= english * percent, "{name}: from {english} letters to {own}");
        (before, after) = (before + english, after + own);
    }
    for page in library.english() {
        let own = library.page(&longer, &page.key).expect("every language has every page");
        (before, after) = (before + words(page).chars().count(), after + words(own).chars().count());
    }
    let growth = after * 100 / before;
    assert!((130..=150).contains(&growth), "{before} letters became {after}");
}
