//! The prose of a page, sentence by sentence: paragraphs, items of lists and callouts.
//!
//! Headings, citations, references and links that stand alone are no sentences and left out.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use crate::content::{front, markdown};

/// A sentence, and where it is written in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its words, without what stands for emphasis and links.
    pub text: String,
    /// Its place in bytes.
    pub span: Range<usize>,
}

/// Lists the sentences of a page's file, front matter aside.
pub fn sentences(file: &str) -> Vec<Sentence> {
    let start = front::body(file);
    let mut sentences = Vec::new();
    let mut run = Run::default();
    let mut links = Vec::new();
    for (event, range) in Parser::new_ext(&file[start..], markdown::OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type, .. }) => links.push(link_type),
            Event::End(TagEnd::Link) => drop(links.pop()),
            Event::Text(_) if links.contains(&LinkType::Autolink) => {}
            Event::Text(text) => run.push(&text, range.start + start..range.end + start, links.is_empty()),
            Event::SoftBreak | Event::HardBreak => run.push(" ", range.start + start..range.end + start, false),
            Event::End(TagEnd::Heading(_)) => drop(std::mem::take(&mut run)),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::List(_)) | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                sentences.extend(std::mem::take(&mut run).sentences());
            }
            _ => {}
        }
    }
    sentences
}

/// The words of a block, and where each stretch of them is written.
#[derive(Default)]
struct Run {
    text: String,
    pieces: Vec<(usize, Range<usize>)>,
    /// Whether there are words outside links.
    is_prose: bool,
}

impl Run {
    fn push(&mut self, text: &str, span: Range<usize>, is_prose: bool) {
        self.pieces.push((self.text.len(), span));
        self.text.push_str(text);
        self.is_prose |= is_prose && text.contains(char::is_alphabetic);
    }

    fn sentences(self) -> Vec<Sentence> {
        let mut found = Vec::new();
        let mut start = 0;
        for end in ends(&self.text) {
            let raw = &self.text[start..end];
            let from = start + raw.len() - raw.trim_start().len();
            let text = raw.trim();
            if self.is_prose && text.contains(char::is_alphabetic) {
                let span = self.place(from)..self.place(from + text.len() - 1) + 1;
                found.push(Sentence { text: text.to_owned(), span });
            }
            start = end;
        }
        found
    }

    /// Returns where the byte `at` is written.
    fn place(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.pieces.get(piece).map_or(0, |(start, span)| (span.start + at - start).min(span.end.saturating_sub(1)))
    }
}

/// Returns where the sentences of a text end.
fn ends(text: &str) -> Vec<usize> {
    const ENDS: [char; 4] = ['.', '?', '!', '…'];
    let mut ends = Vec::new();
    for (at, mark) in text.match_indices(ENDS) {
        let rest = text[at + mark.len()..].trim_start_matches(['"', '”', '’', ')']);
        // After a full stop within a sentence, such as that of "a.m.", a small letter follows.
        let goes_on = rest.trim_start().starts_with(char::is_lowercase) || !rest.starts_with(char::is_whitespace);
        if !goes_on {
            ends.push(text.len() - rest.len());
        }
    }
    ends.push(text.len());
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(page: &str) -> Vec<String> {
        sentences(page).into_iter().map(|sentence| sentence.text).collect()
    }

    #[test]
    fn only_prose_has_sentences() {
        let page = "+++\ntitle = \"T. U.\"\n+++\nStay **calm**.[^a] Ask\nwhy, at 10 a.m. or later.\n\n## A heading.\n\n> [!TIP]\n> - <phrase:no>\n\n> [!IMPORTANT]\n> - Write to <contact:ico>.\n> - See [the guide](no.md) too\n\n- [A way on](a.md)\n";
        assert_eq!(texts(page), ["Stay calm.", "Ask why, at 10 a.m. or later.", "Write to .", "See the guide too"]);
    }

    #[test]
    fn a_sentence_knows_where_it_is_written() {
        let page = "+++\n+++\nFirst. Then **go**\non, \"żółw\"![^a] Last";
        let written: Vec<&str> = sentences(page).iter().map(|sentence| &page[sentence.span.clone()]).collect();
        assert_eq!(written, ["First.", "Then **go**\non, \"żółw\"!", "Last"]);
    }

    #[test]
    fn marks_end_a_sentence_where_a_space_and_no_small_letter_follow() {
        assert_eq!(
            texts("Wait ... now?! \"Yes.\" (No.) In No. 5 a.m. is 1.5."),
            ["Wait ... now?!", "\"Yes.\"", "(No.)", "In No.", "5 a.m. is 1.5."]
        );
    }
}
