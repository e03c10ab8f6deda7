//! A page as one language's readers get it.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use crate::diag::{Diagnostic, Place};
use crate::lang::Tag;
use crate::model::{Block, Inline, Nation, PageId, SourceId, Text};

/// A kind of page: its folder in the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// A step of the flow for somebody who is stopped now.
    Stop,
    /// A guide.
    Guides,
    /// A letter to send, and what to know about it.
    Letters,
    /// A page that stands alone, such as the facts.
    Pages,
}

impl Section {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Stop, Self::Guides, Self::Letters, Self::Pages];

    /// Returns the folder's name.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Guides => "guides",
            Self::Letters => "letters",
            Self::Pages => "pages",
        }
    }
}

/// What names a page in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey {
    /// Its kind.
    pub section: Section,
    /// Its name within the kind.
    pub id: PageId,
}

impl PageKey {
    /// Returns the path of the page's file in a language.
    pub fn file(&self, lang: &Tag) -> String {
        format!("content/{lang}/{self}.md")
    }
}

impl fmt::Display for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.section.folder(), self.id)
    }
}

/// A page for the readers of one language, its gaps filled from the languages it falls back to.
#[derive(Clone, Debug)]
pub struct Page {
    /// What names it.
    pub key: PageKey,
    /// Its heading.
    pub title: Text,
    /// What it is about, in a sentence.
    pub summary: Text,
    /// Where it holds.
    pub nations: Vec<Nation>,
    /// The step of another nation that it replaces.
    pub variant_of: Option<PageId>,
    /// Who checked the law in it.
    pub review: Review,
    /// How it came into this language.
    pub translation: Translation,
    /// The text.
    pub passages: Vec<Passage>,
    /// What it rests on, in the order of citation, then what the front matter adds.
    pub sources: Vec<SourceId>,
    /// The file that answered.
    pub place: Place,
    /// What a preview says about it as a whole; empty for readers.
    pub notes: Vec<Note>,
}

/// A block and the language that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The block; languages that have none of their own share the English one.
    pub block: Arc<Block>,
    /// Its language.
    pub lang: Tag,
    /// Why that is not the reader's own; none if it is.
    pub gap: Option<Gap>,
    /// Where a translator writes it: in the reader's language, if it has a counterpart there, else in the English.
    pub place: Place,
    /// What a preview says about it; empty for readers.
    pub notes: Vec<Note>,
}

/// A problem, for somebody who looks at a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The problem.
    pub problem: Diagnostic,
    /// Its line and column, both from 1.
    pub position: (usize, usize),
}

/// Why a language has no words of its own for a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nobody has translated it yet.
    Untranslated,
    /// It was translated from other words.
    Outdated,
}

/// How a page came into its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translation {
    /// It was written in it.
    Original,
    /// It was translated.
    Translated(TranslationStatus),
    /// It was not: all of it is in the language that answers instead.
    Missing,
}

/// Who has seen a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationStatus {
    /// Nobody yet.
    Machine,
    /// A person wrote it.
    Human,
    /// A second person checked it.
    Reviewed,
}

/// Who checked the law in a page, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Whether a lawyer did.
    pub state: ReviewState,
    /// Who did.
    pub by: Option<String>,
    /// When it was last compared with the sources.
    pub on: Date,
    /// When that is due again.
    pub next: Date,
}

/// Whether a lawyer has checked a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// No lawyer has.
    Unchecked,
    /// A lawyer of the nation has.
    Lawyer,
}

impl Page {
    /// Calls `visit` with every run of words on the page, in order.
    pub fn inlines<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        for passage in &self.passages {
            passage.block.inlines(visit);
        }
    }

    /// Returns the number of a source among the page's sources, from 1.
    pub fn source_number(&self, id: &SourceId) -> Option<usize> {
        self.sources.iter().position(|source| source == id).map(|index| index + 1)
    }
}
