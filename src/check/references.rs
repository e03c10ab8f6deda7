//! Whatever a page refers to is there, and holds for the page's nations.

use crate::diag::{self, Code, Diagnostic, Place};
use crate::lang::Tag;
use crate::model::{Block, ContactId, Inline, Library, Page, PhraseId, SourceId, Target};

/// Checks every page of every language; a passage that fell back is the English one and reported once.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    let () = diag::side_by_side(library.pages.values(), problems, |pages, problems| {
        for page in pages.values() {
            page.inlines(&mut |inline| inline_exists(library, inline, problems));
            page.passages.iter().for_each(|passage| block_exists(library, page, &passage.block, problems));
        }
    });
    // The texts of other languages cite what the English page cites; what its front matter adds has no place of its own.
    for page in library.english() {
        let mut cited = Vec::new();
        page.inlines(&mut |inline| {
            if let Inline::Citation(id, _) = inline {
                cited.push(id);
            }
        });
        let added = page.sources.iter().filter(|id| !cited.contains(id));
        listed(library, added, &page.place, problems);
    }
    for phrase in &library.phrases {
        listed(library, &phrase.sources, &Place::file("content/phrases.toml"), problems);
    }
    for chart in library.charts.values() {
        listed(library, &chart.sources, &Place::file("content/data/charts.toml"), problems);
    }
    for letter in &library.letters {
        let place = Place::file("content/letters.toml");
        listed(library, &letter.sources, &place, problems);
        problems.extend(letter.offices.iter().filter_map(|id| office_has_address(library, id, &place)));
    }
}

fn listed<'a>(
    library: &Library,
    ids: impl IntoIterator<Item = &'a SourceId>,
    place: &Place,
    problems: &mut Vec<Diagnostic>,
) {
    let unknown = ids.into_iter().filter(|id| !library.sources.contains_key(id));
    problems.extend(unknown.map(|id| unknown_source(id.as_str(), place.clone())));
}

fn inline_exists(library: &Library, inline: &Inline, problems: &mut Vec<Diagnostic>) {
    match inline {
        Inline::Citation(id, place) if !library.sources.contains_key(id) => {
            problems.push(unknown_source(id.as_str(), place.clone()))
        }
        Inline::Contact(id, place) if library.contact(id).is_none() => problems.push(no_contact(id, place)),
        Inline::Link(link, _) => problems.extend(missing_page(library, &link.to, &link.place)),
        _ => {}
    }
}

fn no_contact(id: &ContactId, place: &Place) -> Diagnostic {
    Diagnostic::new(Code::ContactMissing, place.clone(), format!("there is no contact `{id}`"))
        .hint("its id stands in content/contacts.toml")
}

/// A letter that is addressed to nowhere would look sent.
fn office_has_address(library: &Library, id: &ContactId, place: &Place) -> Option<Diagnostic> {
    let Some(contact) = library.contact(id) else { return Some(no_contact(id, place)) };
    let message = format!("a letter may go to `{id}`, which has no email address");
    let problem = Diagnostic::new(Code::ContactMissing, place.clone(), message);
    contact.email.is_none().then(|| {
        problem.hint("add the address to content/contacts.toml, or remove the office from content/letters.toml")
    })
}

fn block_exists(library: &Library, page: &Page, block: &Block, problems: &mut Vec<Diagnostic>) {
    match block {
        Block::Chart(id, place) if !library.charts.contains_key(id) => problems.push(
            Diagnostic::new(Code::ChartMissing, place.clone(), format!("there is no chart `{id}`"))
                .hint("its id stands in content/data/charts.toml"),
        ),
        Block::Letter(id, place) if library.letter(id).is_none() => problems.push(
            Diagnostic::new(Code::LetterMissing, place.clone(), format!("there is no letter `{id}`"))
                .hint("its id stands in content/letters.toml"),
        ),
        Block::Say(phrases) => {
            phrases.iter().for_each(|(id, place)| problems.extend(phrase_fits(library, page, id, place)))
        }
        Block::Choices(choices) => choices
            .iter()
            .for_each(|choice| problems.extend(missing_page(library, &choice.link.to, &choice.link.place))),
        _ => {}
    }
}

fn phrase_fits(library: &Library, page: &Page, id: &PhraseId, place: &Place) -> Option<Diagnostic> {
    let Some(phrase) = library.phrase(id) else {
        let problem = Diagnostic::new(Code::PhraseMissing, place.clone(), format!("there is no phrase `{id}`"));
        return Some(problem.hint("its id stands in content/phrases.toml"));
    };
    let foreign = page.nations.iter().find(|nation| !phrase.nations.contains(nation))?;
    let message =
        format!("the phrase `{id}` is not safe to say in {}, and this page is for there too", foreign.as_str());
    Some(
        Diagnostic::new(Code::PhraseNation, place.clone(), message)
            .hint("take another phrase, or make a page for that nation alone"),
    )
}

fn missing_page(library: &Library, target: &Target, place: &Place) -> Option<Diagnostic> {
    let Target::Page(key) = target else { return None };
    if library.page(&Tag::english(), key).is_some() {
        return None;
    }
    let problem = Diagnostic::new(Code::LinkMissing, place.clone(), format!("there is no page `{key}`"));
    Some(problem.hint("check the spelling of the file's name, or write the page"))
}

fn unknown_source(id: &str, place: Place) -> Diagnostic {
    Diagnostic::new(Code::CitationUnknown, place, format!("there is no source `{id}`"))
        .hint("add it to content/sources.toml, or correct the id")
}
