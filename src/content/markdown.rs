//! Reads a page's text into blocks. Total: whatever is not a block of ours is reported and left out.

use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BlockQuoteKind, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use crate::content::link::{self, Link};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Block, Callout, Choice, Id, Inline, PhraseId, Section};

/// What a page may have beyond CommonMark, and what it is told that it may not.
///
/// Citations are footnote references whose text stands in the list of sources, not in the page.
pub(super) const OPTIONS: Options = Options::ENABLE_OLD_FOOTNOTES
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_TABLES)
    .union(Options::ENABLE_STRIKETHROUGH);

/// Reads `file`, whose text starts at byte `start`, as a page of `section`: its blocks, and where each is written.
pub(super) fn parse(
    file: &Arc<str>,
    text: &str,
    start: usize,
    section: Section,
    problems: &mut Vec<Diagnostic>,
) -> Vec<(Block, Range<usize>)> {
    let events = Parser::new_ext(&text[start..], OPTIONS).into_offset_iter().peekable();
    let mut reader = Reader { events, file, start, section, problems };
    let mut blocks = reader.blocks(None);
    for (_, span) in &mut blocks {
        span.end = span.start + text[span.clone()].trim_end().len();
    }
    if section == Section::Stop {
        ways_on(&mut blocks);
    }
    blocks
}

/// Turns the list of links that ends a step into its choices.
fn ways_on(blocks: &mut [(Block, Range<usize>)]) {
    let Some((last, _)) = blocks.last_mut() else { return };
    let Block::List { items, .. } = last else { return };
    let choices: Option<Vec<Choice>> = items.iter().map(|item| choice(item)).collect();
    if let Some(choices) = choices {
        *last = Block::Choices(choices);
    }
}

fn choice(item: &[Block]) -> Option<Choice> {
    let [Block::Paragraph(inlines)] = item else { return None };
    let [Inline::Link(link, label)] = inlines.as_slice() else { return None };
    Some(Choice { label: label.clone(), link: link.clone() })
}

struct Reader<'text, 'out> {
    events: Peekable<OffsetIter<'text>>,
    file: &'out Arc<str>,
    start: usize,
    section: Section,
    problems: &'out mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn place(&self, range: &Range<usize>) -> Place {
        Place::new(self.file, range.start + self.start..range.end + self.start)
    }

    fn report(&mut self, code: Code, range: &Range<usize>, message: &str, hint: &str) {
        let place = self.place(range);
        self.problems.push(Diagnostic::new(code, place, message).hint(hint));
    }

    /// Reads the blocks within an element.
    fn inner(&mut self, around: TagEnd) -> Vec<Block> {
        self.blocks(Some(around)).into_iter().map(|(block, _)| block).collect()
    }

    /// Reads blocks, with where each is written, up to the end of the element around them.
    fn blocks(&mut self, around: Option<TagEnd>) -> Vec<(Block, Range<usize>)> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.peek().cloned() {
            match event {
                Event::End(end) => {
                    self.events.next();
                    if Some(end) == around {
                        break;
                    }
                }
                Event::Start(tag) if is_block(&tag) => {
                    self.events.next();
                    let span = self.place(&range).span;
                    blocks.extend(self.block(tag, &range).map(|block| (block, span)));
                }
                Event::Rule | Event::Html(_) => {
                    self.events.next();
                    self.unsupported(&range, "a line across the page");
                }
                // The items of a tight list have words without a paragraph around them.
                _ => blocks.push((Block::Paragraph(self.inlines(None)), self.place(&range).span)),
            }
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'_>, range: &Range<usize>) -> Option<Block> {
        match tag {
            Tag::Paragraph => Some(self.paragraph()),
            Tag::Heading { level, .. } => Some(self.heading(level as u8, range)),
            Tag::List(first) => Some(self.list(first.is_some())),
            Tag::BlockQuote(Some(BlockQuoteKind::Tip)) => Some(self.say()),
            Tag::BlockQuote(Some(kind)) => Some(self.callout(kind)),
            Tag::HtmlBlock => {
                self.skip();
                self.raw_html(range);
                None
            }
            other => {
                self.skip();
                self.unsupported(range, name(&other));
                None
            }
        }
    }

    fn paragraph(&mut self) -> Block {
        match self.figure() {
            Some(figure) => figure,
            None => Block::Paragraph(self.inlines(Some(TagEnd::Paragraph))),
        }
    }

    /// Reads a paragraph that is a chart or a letter and nothing else.
    fn figure(&mut self) -> Option<Block> {
        let (Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }), range) =
            self.events.peek()?.clone()
        else {
            return None;
        };
        let (kind, id) = dest_url.split_once(':').filter(|(kind, _)| ["chart", "letter"].contains(kind))?;
        self.events.next();
        self.skip();
        self.skip();
        let place = self.place(&range);
        if kind == "chart" {
            self.reference(id, &range, Code::ChartMissing).map(|id| Block::Chart(id, place))
        } else {
            self.reference(id, &range, Code::LetterMissing).map(|id| Block::Letter(id, place))
        }
    }

    fn heading(&mut self, level: u8, range: &Range<usize>) -> Block {
        if !(2..=3).contains(&level) {
            self.report(
                Code::Unsupported,
                range,
                "headings on a page are of the second or third level",
                "start the line with ## or ###; the title is in the front matter",
            );
        }
        let content = self.inlines_to_end();
        Block::Heading { level: level.clamp(2, 3), content }
    }

    fn list(&mut self, ordered: bool) -> Block {
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.inner(TagEnd::Item)),
                _ => break,
            }
        }
        Block::List { ordered, items }
    }

    fn callout(&mut self, kind: BlockQuoteKind) -> Block {
        let blocks = self.inner(TagEnd::BlockQuote(Some(kind)));
        let listed = blocks.iter().any(|block| matches!(block, Block::List { .. }));
        let callout = match kind {
            BlockQuoteKind::Important | BlockQuoteKind::Tip => Callout::Do,
            BlockQuoteKind::Warning if listed => Callout::DoNot,
            BlockQuoteKind::Warning => Callout::Risk,
            BlockQuoteKind::Caution => Callout::Open,
            BlockQuoteKind::Note => Callout::Law,
        };
        Block::Callout(callout, blocks)
    }

    /// Reads the words to say: phrases of the list, nothing else, since they are shown to an officer.
    fn say(&mut self) -> Block {
        let mut phrases = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::BlockQuote(_)) => break,
                Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }) => {
                    self.skip();
                    match dest_url.strip_prefix("phrase:").map(str::parse::<PhraseId>) {
                        Some(Ok(id)) => phrases.push((id, self.place(&range))),
                        _ => self.not_a_phrase(&range),
                    }
                }
                Event::Start(Tag::List(_) | Tag::Item | Tag::Paragraph) | Event::End(_) | Event::SoftBreak => {}
                _ => self.not_a_phrase(&range),
            }
        }
        Block::Say(phrases)
    }

    fn not_a_phrase(&mut self, range: &Range<usize>) {
        self.report(
            Code::PhraseMissing,
            range,
            "what to say is a list of phrases and nothing else",
            "write each as <phrase:id>, with an id of content/phrases.toml",
        );
    }

    /// Reads words up to the end of the element whose start has just been read.
    fn inlines_to_end(&mut self) -> Vec<Inline> {
        let inlines = self.inlines(None);
        self.events.next();
        inlines
    }

    /// Reads words: up to `around`, which is taken, or else up to the next block or end, which is not.
    fn inlines(&mut self, around: Option<TagEnd>) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, range)) = self.events.peek().cloned() {
            match event {
                Event::End(end) => {
                    if Some(end) == around {
                        self.events.next();
                    }
                    break;
                }
                Event::Start(tag) if is_block(&tag) => break,
                event => {
                    self.events.next();
                    self.inline(event, &range, &mut inlines);
                }
            }
        }
        inlines
    }

    fn inline(&mut self, event: Event<'_>, range: &Range<usize>, inlines: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => push_text(inlines, &text),
            Event::SoftBreak | Event::HardBreak => push_text(inlines, " "),
            Event::FootnoteReference(id) => match id.parse() {
                Ok(id) => inlines.push(Inline::Citation(id, self.place(range))),
                Err(error) => self.report(
                    Code::CitationUnknown,
                    range,
                    &format!("`{id}` cannot be the id of a source: {error}"),
                    "citations look like [^pace-61-6a]",
                ),
            },
            Event::Start(Tag::Strong) => {
                let inner = self.inlines_to_end();
                inlines.push(Inline::Strong(inner));
            }
            Event::Start(Tag::Emphasis) => {
                let inner = self.inlines_to_end();
                inlines.push(Inline::Emphasis(inner));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                if !title.is_empty() {
                    self.unsupported(range, "links with a title; write its words into the text");
                }
                inlines.extend(self.link(link_type, &dest_url, range))
            }
            Event::InlineHtml(_) | Event::Html(_) => self.raw_html(range),
            Event::Start(other) => {
                self.skip();
                self.unsupported(range, name(&other));
            }
            _ => self.unsupported(range, "code"),
        }
    }

    fn link(&mut self, link_type: LinkType, address: &str, range: &Range<usize>) -> Option<Inline> {
        let label = self.inlines_to_end();
        let place = self.place(range);
        if link_type == LinkType::Autolink
            && let Some((kind, id)) = address.split_once(':')
        {
            match kind {
                "contact" => {
                    return self.reference(id, range, Code::ContactMissing).map(|id| Inline::Contact(id, place));
                }
                "chart" | "letter" => {
                    self.report(
                        if kind == "chart" { Code::ChartMissing } else { Code::LetterMissing },
                        range,
                        &format!("a {kind} stands here where it would not be shown"),
                        "put it into a paragraph of its own",
                    );
                    return None;
                }
                "phrase" => {
                    self.report(
                        Code::PhraseMissing,
                        range,
                        "a phrase stands here where it would not be shown",
                        "put phrases into a list that starts with > [!TIP]",
                    );
                    return None;
                }
                _ => {}
            }
        }
        match link::resolve(address, self.section, place.clone()) {
            Ok(Link::Inside(to)) => Some(Inline::Link(crate::model::PageLink { to, place }, label)),
            Ok(Link::Outside(url)) => Some(Inline::Outside(url, label)),
            Err(problem) => {
                self.problems.push(problem);
                // The words still help a reader; only the way is closed.
                Some(Inline::Emphasis(label))
            }
        }
    }

    fn reference<Kind>(&mut self, id: &str, range: &Range<usize>, code: Code) -> Option<Id<Kind>> {
        let parsed = id.parse().ok();
        if parsed.is_none() {
            self.report(code, range, &format!("`{id}` cannot be an id"), "ids are lower case, with hyphens");
        }
        parsed
    }

    fn raw_html(&mut self, range: &Range<usize>) {
        self.report(
            Code::RawHtml,
            range,
            "pages have no HTML in them",
            "write it in Markdown; HTML is never shown to readers, since it could do anything",
        );
    }

    fn unsupported(&mut self, range: &Range<usize>, what: &str) {
        self.report(
            Code::Unsupported,
            range,
            &format!("pages cannot have {what}"),
            "CONTRIBUTING.md lists what a page can have",
        );
    }

    /// Passes over the rest of the element whose start has just been read.
    fn skip(&mut self) {
        let mut depth = 1;
        while depth > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => break,
            }
        }
    }
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Image { .. } => "images",
        Tag::CodeBlock(_) => "code (do not indent lines by four spaces)",
        Tag::Table(_) => "tables; figures belong into content/data/charts.toml",
        Tag::FootnoteDefinition(_) => "footnotes of their own; sources stand in content/sources.toml",
        Tag::BlockQuote(None) => "quotations without a kind; start them with > [!NOTE] or another kind",
        Tag::Strikethrough => "struck-out words",
        _ => "this",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(section: Section, text: &str) -> (Vec<Block>, Vec<&'static str>) {
        let mut problems = Vec::new();
        let blocks = parse(&"page.md".into(), text, 0, section, &mut problems);
        let blocks = blocks.into_iter().map(|(block, _)| block).collect();
        (blocks, problems.iter().map(|problem| problem.code.as_str()).collect())
    }

    #[test]
    fn a_step_has_words_to_say_and_ways_on() {
        let text = "> [!TIP]\n> - <phrase:which-power>\n> - <phrase:no>\n\n> [!WARNING]\n> - Do not run.\n\n- [Anyway](anyway.md)\n- [Card](/card/)\n";
        let (blocks, problems) = parsed(Section::Stop, text);
        assert!(problems.is_empty(), "{problems:?}");
        assert!(matches!(&blocks[0], Block::Say(phrases) if phrases.len() == 2));
        assert!(matches!(&blocks[1], Block::Callout(Callout::DoNot, _)));
        assert!(matches!(&blocks[2], Block::Choices(choices) if choices.len() == 2));
    }

    #[test]
    fn a_warning_without_a_list_is_a_risk() {
        assert!(matches!(
            parsed(Section::Guides, "> [!WARNING]\n> It may hurt.\n").0[0],
            Block::Callout(Callout::Risk, _)
        ));
    }

    #[test]
    fn citations_need_no_definition_in_the_page() {
        let (blocks, problems) = parsed(Section::Guides, "They must say why.[^pace-61-7]\n");
        assert!(problems.is_empty(), "{problems:?}");
        assert!(matches!(&blocks[0], Block::Paragraph(inlines) if matches!(inlines[1], Inline::Citation(..))));
    }

    #[test]
    fn what_is_not_ours_is_reported_and_left_out() {
        for (text, code) in [
            ("<script>alert(1)</script>\n", "raw-html"),
            ("a <b onclick=x>b</b>\n", "raw-html"),
            ("![x](y.png)\n", "unsupported-markdown"),
            ("# Title\n", "unsupported-markdown"),
            ("| a |\n|---|\n| b |\n", "unsupported-markdown"),
            ("`code`\n", "unsupported-markdown"),
            ("[a](javascript:x)\n", "link-scheme"),
            ("[a](/help/ \"Title\")\n", "unsupported-markdown"),
            ("> plain\n", "unsupported-markdown"),
            ("> [!TIP]\n> Say anything.\n", "phrase-missing"),
            ("Say <phrase:no>.\n", "phrase-missing"),
            ("[^Not An Id]\n", "citation-unknown"),
        ] {
            assert!(
                parsed(Section::Guides, text).1.contains(&code),
                "{text:?} gave {:?}",
                parsed(Section::Guides, text)
            );
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_a_tree(text in "(> \\[!(TIP|NOTE|WARNING)\\]\n|[-*#>`|<\\[\\]()!^: \na-zé]|<phrase:a>|\\[\\^x\\]|\\[a\\]\\(b.md\\)){0,80}") {
            let _ = parsed(Section::Stop, &text);
        }
    }
}
