//! Each letter has a page that shows it, and each page of letters shows its own.

use crate::diag::{Code, Diagnostic, Place};
use crate::lang::Tag;
use crate::model::{Block, Library, PageKey, Section};

/// Checks the English pages; translations show what they show.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    for page in library.english().filter(|page| page.key.section == Section::Letters) {
        let shows = |block: &Block| matches!(block, Block::Letter(id, _) if *id == page.key.id);
        if !page.passages.iter().any(|passage| shows(&passage.block)) {
            let message = format!("this page does not show the letter `{}`", page.key.id);
            let problem = Diagnostic::new(Code::LetterMissing, page.place.clone(), message);
            problems.push(problem.hint(format!("put <letter:{}> into a paragraph of its own", page.key.id)));
        }
    }
    for letter in &library.letters {
        let key = PageKey { section: Section::Letters, id: letter.id.clone() };
        if library.page(&Tag::english(), &key).is_none() {
            let message = format!("no page tells about the letter `{}`", letter.id);
            let problem = Diagnostic::new(Code::LetterMissing, Place::file("content/letters.toml"), message);
            problems.push(problem.hint(format!("write {}", key.file(&Tag::english()))));
        }
    }
}
