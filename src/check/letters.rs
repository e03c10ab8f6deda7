//! Letters that a language does not have, parts in another script, and marks of direction that are never closed.
//!
//! Letters and marks look right, or nearly, and are wrong: a Persian letter in an Arabic word is not found by a search
//! and is read out as another; a mark without its end turns the rest of a paragraph around.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use icu_locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu_locale::{DataLocale, LanguageIdentifier, LocaleExpander};
use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyParser};

use crate::diag::{self, Code, Diagnostic, Place};
use crate::lang::{Languages, Tag};
use crate::model::Library;
use crate::source::Files;

/// Checks every translated file.
pub(super) fn check(languages: &Languages, files: &Files, problems: &mut Vec<Diagnostic>) {
    diag::side_by_side(languages.translations(), problems, |language, problems| {
        let Some(letters) = Letters::of(&language.tag) else { return };
        for root in ["content", "locales"] {
            for (path, text) in files.under(&format!("{root}/{}/", language.tag)) {
                if path.ends_with(".md") || path.ends_with(".ftl") {
                    problems.extend(letters.strangers(text).map(|(span, letter)| stranger(path, span, letter)));
                    problems.extend(unclosed(text).map(|span| open_mark(path, span)));
                }
            }
        }
    })
}

/// Checks that what readers get in a language is written in its script.
pub(super) fn scripts(library: &Library, problems: &mut Vec<Diagnostic>) {
    diag::side_by_side(library.languages.translations(), problems, |language, problems| {
        let Some(letters) = Letters::of(&language.tag).filter(|letters| letters.script != Script::Latin) else {
            return;
        };
        let pages = library.pages.get(&language.tag).into_iter().flat_map(BTreeMap::values);
        let own = pages.flat_map(|page| &page.passages).filter(|passage| passage.lang == language.tag);
        problems.extend(own.filter(|passage| letters.is_latin(&passage.block.words())).map(|it| latin(&it.place)));
        let messages = library.locale(&language.tag).own().messages.values();
        problems.extend(messages.filter(|message| letters.is_latin(message.words())).map(|it| latin(&it.place)));
    })
}

fn latin(place: &Place) -> Diagnostic {
    Diagnostic::new(Code::WrongScript, place.clone(), "most of this is in Latin letters, and the language has others")
        .hint("write it in the letters of the language; names and what officers read in English may stay")
}

fn stranger(path: &Arc<str>, span: Range<usize>, letter: char) -> Diagnostic {
    let message = format!("`{letter}` (U+{:04X}) is no letter of this language", u32::from(letter));
    Diagnostic::new(Code::WrongLetter, Place::new(path, span), message)
        .hint("another language has one that looks like it; write the word with this language's keyboard")
}

fn open_mark(path: &Arc<str>, span: Range<usize>) -> Diagnostic {
    Diagnostic::new(Code::DirectionMarks, Place::new(path, span), "an invisible mark of direction has no other end")
        .hint("remove it, or close it in the same paragraph; the app sets the direction of names and numbers by itself")
}

/// So many letters are more than the name of a group or of a law.
const NAME: usize = 40;

/// Letters that Unicode's locale data counts as variants of others, and that every text of the language has.
const MORE: [(&str, &str); 1] = [("ur", "آأؤئںۂۓة")];

/// The letters of a language.
struct Letters {
    script: Script,
    more: &'static str,
    own: ExemplarCharactersBorrowed<'static>,
}

impl Letters {
    /// Returns the letters of a language that Unicode's locale data knows.
    fn of(tag: &Tag) -> Option<Self> {
        let mut id: LanguageIdentifier = tag.as_str().parse().ok()?;
        LocaleExpander::new_extended().maximize(&mut id);
        let script = PropertyParser::<Script>::new().get_strict(id.script?.as_str())?;
        let own = ExemplarCharacters::try_new_main(&DataLocale::from(&id)).ok()?;
        let more = MORE.iter().find(|(language, _)| *language == id.language.as_str());
        Some(Self { script, more: more.map_or("", |(_, letters)| letters), own })
    }

    /// Says whether a text is in Latin letters for the most part, and more than a name.
    fn is_latin(&self, text: &str) -> bool {
        // Most texts have few such letters, and there are many texts.
        if text.bytes().filter(u8::is_ascii_alphabetic).count() < NAME {
            return false;
        }
        let scripts = CodePointMapData::<Script>::new();
        let count = |script| text.chars().filter(|letter| scripts.get(*letter) == script).count();
        let latin = count(Script::Latin);
        latin >= NAME && latin > count(self.script)
    }

    /// Finds the letters that do not belong to the language. Latin ones always may: names have them. Within the Latin
    /// script, so may those of other languages, for the same reason.
    fn strangers<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, char)> + 'a {
        let scripts = CodePointMapData::<Script>::new();
        text.char_indices()
            .filter(|(_, letter)| !letter.is_ascii())
            .filter(move |(_, letter)| match scripts.get(*letter) {
                Script::Latin | Script::Common | Script::Inherited => false,
                script if script != self.script => letter.is_alphabetic(),
                _ => !self.own.contains(*letter) && !self.more.contains(*letter) && letter.is_alphabetic(),
            })
            .map(|(start, letter)| (start..start + letter.len_utf8(), letter))
    }
}

/// Finds the marks of direction that are not closed in their paragraph, and the ends that close nothing.
fn unclosed(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut open: Vec<(Range<usize>, char)> = Vec::new();
    let mut found = Vec::new();
    let mut line_is_empty = true;
    for (start, mark) in text.char_indices() {
        let span = start..start + mark.len_utf8();
        match mark {
            '\u{2066}'..='\u{2068}' => open.push((span, '\u{2069}')),
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push((span, '\u{202c}')),
            '\u{2069}' | '\u{202c}' => match open.pop() {
                Some((_, end)) if end == mark => {}
                Some(other) => found.extend([other.0, span]),
                None => found.push(span),
            },
            // An empty line ends a paragraph, and with it whatever is open.
            '\n' if line_is_empty => found.extend(open.drain(..).map(|(span, _)| span)),
            _ => {}
        }
        line_is_empty = mark == '\n' || line_is_empty && mark.is_whitespace();
    }
    found.into_iter().chain(open.into_iter().map(|(span, _)| span))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [char; 0] = [];

    fn strangers(tag: &str, text: &str) -> Vec<char> {
        let letters = Letters::of(&tag.parse().expect("a tag")).expect("a language that Unicode knows");
        letters.strangers(text).map(|(_, letter)| letter).collect()
    }

    #[test]
    fn a_letter_of_a_neighbour_is_found() {
        assert_eq!(strangers("ar", "يمكن المسح"), NONE);
        assert_eq!(strangers("ar", "یمکن"), ['ی', 'ک'], "Persian");
        assert_eq!(strangers("fa", "یمکن"), NONE);
        assert_eq!(strangers("fa", "يمكن"), ['ي', 'ك'], "Arabic");
        assert_eq!(strangers("ur", "میں آئی ہوں"), NONE);
        assert_eq!(strangers("ur", "يمكن"), ['ي', 'ك'], "Arabic");
        assert_eq!(strangers("pl", "skаn"), ['а'], "Cyrillic");
        assert_eq!(strangers("pl", "zażółć gęślą jaźń à Québec"), NONE);
        assert_eq!(strangers("bn", "পুলিশ Police"), NONE);
        assert_eq!(strangers("bn", "पुलिस").len(), 5, "Hindi");
    }

    #[test]
    fn vowel_signs_names_and_numbers_are_no_strangers() {
        assert_eq!(strangers("ar", "كُن هادئًا، PACE المادة 61(6A) ٢٠٢٦ ـ"), NONE);
    }

    #[test]
    fn a_part_in_latin_letters_is_told_from_a_name() {
        let letters = Letters::of(&"bn".parse().expect("a tag")).expect("a language that Unicode knows");
        assert!(letters.is_latin("Apni jodi na bolen, pulish apnar anguler chhap nite pare."));
        assert!(!letters.is_latin("Police and Criminal Evidence Act"));
        assert!(!letters.is_latin("পুলিশ আপনাকে Police and Criminal Evidence Act 1984 দেখাতে পারে, আর আপনি তা পড়তে পারেন।"));
    }

    #[test]
    fn marks_close_in_their_paragraph() {
        let count = |text: &str| unclosed(text).count();
        assert_eq!(count("a \u{2068}b \u{202a}c\u{202c}\nd\u{2069}"), 0);
        assert_eq!(count("a \u{2068}b\n\nd\u{2069}"), 2);
        assert_eq!(count("\u{2068}\u{202c}"), 2);
        assert_eq!(count("\u{202e}abc"), 1);
        assert_eq!(unclosed("ab\u{202e}c").next(), Some(2..5));
    }
}
