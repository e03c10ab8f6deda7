//! Every screen has an address of its own, and the pages that screens lead to are there.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Place};
use crate::lang::Tag;
use crate::model::{Library, PageKey};
use crate::ui::{Route, Screen};

/// Checks the addresses in English; they are the same in every language.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<String, Screen> = BTreeMap::new();
    for route in Route::all(library) {
        let path = route.path();
        let Route::In(tag, screen) = route else { continue };
        if tag != Tag::english() {
            continue;
        }
        if let Some(other) = taken.insert(path.clone(), screen.clone()) {
            let page = [screen, other].iter().find_map(page).map_or_else(String::new, |key| key.file(&tag));
            let message = format!("the address {path} is that of another screen already");
            problems.push(
                Diagnostic::new(Code::DuplicateId, Place::file(&page), message).hint("give the page another name"),
            );
        }
    }
    for key in Screen::linked().iter().filter_map(page) {
        if !library.english().any(|page| page.key == key) {
            let message = format!("there is no page `{key}`, and other screens lead to it");
            let place = Place::file(&key.file(&Tag::english()));
            problems.push(Diagnostic::new(Code::FileMissing, place, message).hint("write the page"));
        }
    }
}

fn page(screen: &Screen) -> Option<PageKey> {
    match screen {
        Screen::Page(key) => Some(key.clone()),
        _ => None,
    }
}
