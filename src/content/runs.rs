//! Where the words stand that readers see, in a page as it is written.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use crate::content::{front, markdown};

/// Returns the runs of words in a page's text, each in the pieces in which it is written, as bytes.
///
/// What is between the pieces of a run is a line break with the marks of its block, or an escaped character. The words
/// of `<phrase:id>` and the like belong to no run.
pub fn runs(text: &str) -> Vec<Vec<Range<usize>>> {
    let start = front::body(text);
    let mut runs = vec![Vec::new()];
    let mut in_reference = false;
    for (event, range) in Parser::new_ext(&text[start..], markdown::OPTIONS).into_offset_iter() {
        let range = start + range.start..start + range.end;
        match event {
            Event::SoftBreak | Event::HardBreak => continue,
            Event::Text(_) if in_reference => continue,
            // Words that are written otherwise, such as `&amp;`, are no words to work on.
            Event::Text(words) if text[range.clone()] != *words => continue,
            Event::Text(_) => {
                runs.last_mut().into_iter().for_each(|run| run.push(escaped(text, range.clone())));
                continue;
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => in_reference = true,
            Event::End(TagEnd::Link) => in_reference = false,
            _ => {}
        }
        runs.push(Vec::new());
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// Takes the backslash to the character that it stands before.
fn escaped(text: &str, range: Range<usize>) -> Range<usize> {
    range.start - usize::from(text[..range.start].ends_with('\\'))..range.end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        runs(text).iter().map(|run| run.iter().map(|range| &text[range.clone()]).collect()).collect()
    }

    #[test]
    fn words_are_found_without_what_is_around_them() {
        let text =
            "+++\ntitle = \"No\"\n+++\n## Why\n\n> [!NOTE]\n> Say **no** to\n> [them](a.md).[^a] <contact:b> Go.\n";
        assert_eq!(read(text), ["Why", "Say ", "no", " to", "them", ".", " ", " Go."]);
    }

    #[test]
    fn references_and_what_is_written_otherwise_are_no_words() {
        assert_eq!(read("> [!TIP]\n> - <phrase:a>\n\n<chart:b>\n\nSee <https://a.example>.\n"), ["See ", "."]);
        assert_eq!(read("one \\* two &amp; three"), ["one \\* two  three"]);
    }
}
