//! The list of guides and the guides that were written are the same, and no guide is too long.

use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Library, Section};

/// A person reads so many words in two to three minutes.
const MOST_WORDS: usize = 500;

/// Checks `guides.toml` against the English guides.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    let listed: Vec<_> = library.guides.iter().flat_map(|section| &section.guides).collect();
    for page in library.english().filter(|page| page.key.section == Section::Guides) {
        if !listed.contains(&&page.key.id) {
            let problem = Diagnostic::new(
                Code::GuideUnlisted,
                page.place.clone(),
                "no section of content/guides.toml lists this guide",
            );
            problems.push(problem.hint("readers find guides by that list: add it there"));
        }
        let words: usize = page.passages.iter().map(|passage| passage.block.words().split_whitespace().count()).sum();
        if words > MOST_WORDS {
            let message = format!("this guide has {words} words; a guide has at most {MOST_WORDS}");
            let problem = Diagnostic::new(Code::GuideTooLong, page.place.clone(), message);
            problems.push(problem.hint("leave out what the reader does not need, or make two guides of it"));
        }
    }
    for id in listed {
        if !library.english().any(|page| page.key.section == Section::Guides && page.key.id == *id) {
            let message = format!("there is no guide `{id}`");
            problems.push(
                Diagnostic::new(Code::GuideUnlisted, Place::file("content/guides.toml"), message)
                    .hint("correct the id, or write the guide"),
            );
        }
    }
}
