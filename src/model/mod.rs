//! What the app knows, typed and resolved for every language, without input or output.

mod area;
mod block;
mod chart;
mod citation;
mod contact;
mod id;
mod letter;
mod library;
mod nation;
mod page;
mod phrase;

pub use area::{Area, AreaCode, PostcodeLetters};
pub use block::{Block, Callout, Choice, Inline, PageLink, Target};
pub use chart::{Bar, Chart};
pub use citation::{Citation, Confidence, SourceGroup, SourceKind};
pub use contact::{About, Contact, Need, Phone, Words};
pub use id::{AreaId, ChartId, ContactId, FieldId, Id, NotAnId, PageId, PhraseId, SourceId};
pub use letter::{Field, FieldKind, Letter, Piece};
pub use library::{GuideSection, Library};
pub use nation::Nation;
pub use page::{Gap, Note, Page, PageKey, Passage, Review, ReviewState, Section, Translation, TranslationStatus};
pub use phrase::{Phrase, PhraseGroup};

/// A text and the language that it is in: not always the one that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub value: String,
    /// Their language.
    pub lang: crate::lang::Tag,
}

impl Text {
    /// Returns the words without Fluent's isolation marks, for titles and attributes, where they
    /// would be read out or shown as boxes.
    pub fn plain(&self) -> String {
        self.value.replace(['\u{2068}', '\u{2069}'], "")
    }
}
