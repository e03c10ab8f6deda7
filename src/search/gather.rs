//! What a library has to find in a language: its own words, and none that another language answers with.

use crate::lang::Tag;
use crate::model::{Block, ChartId, Contact, Inline, Library, Page, PageId, Phrase, Piece, Text, Words};
use crate::search::{Document, Index, Kind};

impl Index {
    /// Takes from a library what can be found in a language. What is in English there is in the English index.
    pub fn of(library: &Library, lang: &Tag) -> Self {
        let from = From { library, lang };
        let pages = library.pages.get(lang).into_iter().flat_map(|pages| pages.values());
        let mut documents: Vec<Document> = pages.filter_map(|page| from.page(page)).collect();
        // The page that the others replace stands before them, whatever they are called.
        documents.sort_by_key(|document| document.variant_of.is_some());
        documents.extend(library.phrases.iter().filter_map(|phrase| from.phrase(phrase)));
        documents.extend(library.contacts.iter().filter_map(|contact| from.contact(contact)));
        Self { lang: lang.clone(), documents }
    }
}

/// What to take, and from where.
struct From<'a> {
    library: &'a Library,
    lang: &'a Tag,
}

impl From<'_> {
    fn page(&self, page: &Page) -> Option<Document> {
        let mut document = Document {
            variant_of: page.variant_of.as_ref().map(ToString::to_string),
            title: page.title.plain(),
            is_title_foreign: page.title.lang != *self.lang,
            summary: self.own(&page.summary).unwrap_or_default(),
            ..Document::new(page.key.section.into(), page.key.id.as_str())
        };
        for passage in page.passages.iter().filter(|passage| passage.lang == *self.lang) {
            self.block(&passage.block, &mut document);
        }
        let is_empty = document.summary.is_empty() && document.headings.is_empty() && document.text.is_empty();
        (!document.is_title_foreign || !is_empty).then_some(document)
    }

    /// The ways on from a step are the titles of others, and what to say is found as a phrase: both stay out.
    fn block(&self, block: &Block, document: &mut Document) {
        match block {
            Block::Heading { content, .. } => document.headings.push(self.line(content)),
            Block::Paragraph(content) => document.text.push(self.line(content)),
            Block::List { items, .. } => items.iter().flatten().for_each(|block| self.block(block, document)),
            Block::Callout(_, blocks) => blocks.iter().for_each(|block| self.block(block, document)),
            Block::Chart(id, _) => document.text.extend(self.chart(id)),
            Block::Letter(id, _) => document.text.extend(self.letter(id)),
            Block::Choices(_) | Block::Say(_) => {}
        }
    }

    fn line(&self, content: &[Inline]) -> String {
        let mut line = String::new();
        Inline::walk(content, &mut |inline| match inline {
            Inline::Text(text) => line.push_str(text),
            Inline::Contact(id, _) => line.push_str(self.library.contact(id).map_or("", |contact| &contact.name)),
            _ => {}
        });
        line
    }

    fn chart(&self, id: &ChartId) -> Option<String> {
        let chart = self.library.charts.get(id)?;
        let name = format!("chart-{id}");
        let bars = chart.bars.iter().filter_map(|bar| self.message(&format!("{name}-{}", bar.id)));
        let words: Vec<String> = self.message(&name).into_iter().chain(bars).collect();
        (!words.is_empty()).then(|| words.join(" · "))
    }

    /// A letter is English in every language, so only readers of English look for its words.
    fn letter(&self, id: &PageId) -> Vec<String> {
        let letter = self.library.letter(id).filter(|_| *self.lang == Tag::english());
        letter.map(|letter| letter.paragraphs.iter().map(|pieces| self.pieces(pieces)).collect()).unwrap_or_default()
    }

    fn pieces(&self, pieces: &[Piece]) -> String {
        let words = |piece: &Piece| match piece {
            Piece::Words(words) => words.replace('\n', " "),
            Piece::Gap(id) => {
                self.library.fields.get(id).map_or_else(String::new, |field| format!("[{}]", field.label))
            }
        };
        pieces.iter().map(words).collect()
    }

    fn phrase(&self, phrase: &Phrase) -> Option<Document> {
        let message = phrase.message();
        let parts = ["when", "risk"].into_iter().filter_map(|part| self.message(&format!("{message}.{part}")));
        Some(Document {
            title: self.message(&message)?,
            nation: Some(*phrase.nations.first()?),
            text: parts.collect(),
            ..Document::new(Kind::Phrase, phrase.id.as_str())
        })
    }

    /// A contact's name is the same in every language; it is found in one only if there are words about it.
    fn contact(&self, contact: &Contact) -> Option<Document> {
        let (about, more) = match &contact.words {
            Words::Messages => {
                let message = contact.message();
                (self.message(&message)?, self.message(&format!("{message}.languages")))
            }
            Words::Own { about, .. } => {
                let own = about.get(self.lang)?;
                (own.about.clone(), own.languages.clone())
            }
        };
        let needs = contact.needs.iter().filter_map(|need| self.message(&format!("need-{}", need.as_str())));
        let places = contact.place.clone().into_iter().chain(more).chain(needs);
        Some(Document {
            title: contact.name.clone(),
            summary: about,
            text: vec![places.collect::<Vec<_>>().join(" · ")],
            ..Document::new(Kind::Contact, contact.id.as_str())
        })
    }

    fn message(&self, id: &str) -> Option<String> {
        self.library.locale(self.lang).find(id, &[]).and_then(|text| self.own(&text))
    }

    fn own(&self, text: &Text) -> Option<String> {
        (text.lang == *self.lang).then(|| text.plain())
    }
}
