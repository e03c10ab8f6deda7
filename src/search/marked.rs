//! Words with some of them marked, as ranges: nothing of a text is ever taken for HTML.

use std::ops::Range;

use crate::search::tokens::Match;

/// About how many letters a snippet has.
const LONGEST: usize = 170;
/// How many of them stand before the first word that was found, if there are so many.
const BEFORE: usize = 40;

/// A text with the words that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// Where in it the words are that were found, in bytes, in order.
    pub ranges: Vec<Range<usize>>,
}

/// A paragraph with what was found in it.
struct Paragraph<'a> {
    text: &'a str,
    found: Vec<Match>,
}

impl Marked {
    /// Marks words in a text.
    pub(super) fn whole(text: &str, found: Vec<Match>) -> Self {
        Self { text: text.to_owned(), ranges: found.into_iter().map(|(range, ..)| range).collect() }
    }

    /// Takes from paragraphs the stretch in which most was found; the first one, if there is nothing in any.
    pub(super) fn snippet<'a>(paragraphs: impl Iterator<Item = (&'a str, Vec<Match>)>) -> Self {
        let mut best: Option<(f32, Paragraph<'a>)> = None;
        for (text, found) in paragraphs.filter(|(text, _)| !text.is_empty()) {
            let value = value(&found);
            if best.as_ref().is_none_or(|(most, _)| value > *most) {
                best = Some((value, Paragraph { text, found }));
            }
        }
        best.map_or_else(|| Self { text: String::new(), ranges: Vec::new() }, |(_, paragraph)| paragraph.excerpt())
    }

    /// Lists the pieces of the text in order, and says of each whether it is marked.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        let both = self.pairs().flat_map(|(before, found)| [(before, false), (found, true)]);
        both.filter(|(piece, _)| !piece.is_empty())
    }

    /// Lists the pieces of the text in order, each marked one with what stands before it; either may be empty.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let end = self.text.len();
        let mut at = 0;
        self.ranges.iter().cloned().chain(std::iter::once(end..end)).map(move |range| {
            let before = &self.text[std::mem::replace(&mut at, range.end)..range.start];
            (before, &self.text[range])
        })
    }
}

/// Adds up what words say; each word of the query counts once.
fn value(found: &[Match]) -> f32 {
    let first = |at: usize| found[..at].iter().all(|(_, word, _)| *word != found[at].1);
    found.iter().enumerate().filter(|(at, _)| first(*at)).map(|(_, (.., says))| says).sum()
}

impl Paragraph<'_> {
    fn excerpt(&self) -> Marked {
        let stretch = self.stretch();
        let before = if stretch.start > 0 { "… " } else { "" };
        let after = if stretch.end < self.text.len() { " …" } else { "" };
        let inside = |range: &Range<usize>| stretch.start <= range.start && range.end <= stretch.end;
        let moved = |at: usize| at - stretch.start + before.len();
        let ranges = self.found.iter().map(|(range, ..)| range).filter(|range| inside(range));
        Marked {
            ranges: ranges.map(|range| moved(range.start)..moved(range.end)).collect(),
            text: format!("{before}{}{after}", &self.text[stretch.clone()]),
        }
    }

    /// Returns the part of the text, from word to word, that says most.
    fn stretch(&self) -> Range<usize> {
        if self.text.chars().count() <= LONGEST {
            return 0..self.text.len();
        }
        let from = |at: usize| {
            let start = self.start(self.found[at].0.start);
            let end = self.end(start);
            let inside = self.found[at..].iter().take_while(|(range, ..)| range.end <= end).count();
            (value(&self.found[at..at + inside]), start..end)
        };
        let mut best = (0.0, 0..self.end(0));
        for at in 0..self.found.len() {
            let other = from(at);
            if other.0 > best.0 {
                best = other;
            }
        }
        best.1
    }

    /// Returns where a stretch starts whose first word stands at `at`: with a word, and a few letters before it.
    fn start(&self, at: usize) -> usize {
        let back = self.text[..at].char_indices().rev().take(BEFORE).last().map_or(at, |(back, _)| back);
        if back == 0 {
            return 0;
        }
        let word = self.text[back..at].char_indices().find(|(_, letter)| letter.is_whitespace());
        word.map_or(at, |(space, letter)| back + space + letter.len_utf8())
    }

    /// Returns where a stretch ends that starts at `start`: after a word.
    fn end(&self, start: usize) -> usize {
        let rest = &self.text[start..];
        let Some((longest, _)) = rest.char_indices().nth(LONGEST) else { return self.text.len() };
        let space = rest[..longest].rfind(char::is_whitespace).filter(|space| *space > 0);
        start + space.unwrap_or(longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Word, words};

    fn found(text: &str, wanted: &[&str]) -> Vec<Match> {
        let find = |word: Word| Some((word.range, wanted.iter().position(|wanted| *wanted == word.folded)?, 1.0));
        words(text).filter_map(find).collect()
    }

    fn snippet(paragraphs: &[&str], wanted: &[&str]) -> Marked {
        Marked::snippet(paragraphs.iter().map(|text| (*text, found(text, wanted))))
    }

    fn shown(marked: &Marked) -> String {
        marked.pieces().map(|(piece, is_marked)| if is_marked { format!("[{piece}]") } else { piece.into() }).collect()
    }

    #[test]
    fn words_are_marked_as_they_are_written() {
        let text = "«Żółw», żółwie <b>";
        let marked = Marked::whole(text, found(text, &["zolw", "b"]));
        assert_eq!(shown(&marked), "«[Żółw]», żółwie <[b]>");
    }

    #[test]
    fn a_snippet_is_where_most_was_found() {
        let long =
            format!("{}consent {}the scan without consent {}", "a ".repeat(90), "b ".repeat(90), "c ".repeat(90));
        let marked = snippet(&["Nothing.", &long], &["consent", "scan"]);
        assert!(shown(&marked).contains("b the [scan] without [consent] c"), "{}", shown(&marked));
        assert!(marked.text.starts_with("… b") && marked.text.ends_with("c …"), "{}", marked.text);
        assert!(marked.text.chars().count() <= LONGEST + 4);
    }

    #[test]
    fn where_nothing_was_found_the_first_words_stand() {
        assert_eq!(snippet(&["", "One.", "Two."], &["x"]).text, "One.");
        assert_eq!(snippet(&[], &["x"]).text, "");
        // One word without an end.
        assert_eq!(snippet(&[&*"ж".repeat(500)], &[]).text.chars().count(), LONGEST + 2);
    }
}
