//! Letters: in English, whatever the language around them, since whoever gets them reads English.
//!
//! What a gap is for is the message `field-<id>`, and what to write there its attribute `hint`.

use serde::{Deserialize, Serialize};

use crate::model::{ContactId, FieldId, PageId, SourceId};

/// A letter to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The page that tells about it, in the section of letters.
    pub id: PageId,
    /// What stands above it, and in the subject of a mail.
    pub subject: String,
    /// What its statements about the law rest on.
    pub sources: Vec<SourceId>,
    /// The contacts that it may go to and that have a mail address.
    pub offices: Vec<ContactId>,
    /// Its words. A line ends where the letter's line ends.
    pub paragraphs: Vec<Vec<Piece>>,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words that stand in every copy.
    Words(String),
    /// A gap that the sender fills.
    Gap(FieldId),
}

/// What a gap is for; several letters may have the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What stands in the gap until it is filled, in English.
    pub label: String,
    /// What is written into it.
    pub kind: FieldKind,
    /// Whether the letter makes no sense without it.
    pub required: bool,
}

/// What is written into a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// Some words.
    Text,
    /// Sentences, or several lines.
    LongText,
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// A mail address.
    Email,
    /// The name of a person or a group.
    Name,
}

impl Field {
    /// Returns the name of the message that says what a field is for.
    pub fn message(id: &FieldId) -> String {
        format!("field-{id}")
    }
}

impl Letter {
    /// Returns the gaps, each once, in the order in which they come.
    pub fn fields(&self) -> Vec<&FieldId> {
        let mut fields = Vec::new();
        for piece in self.paragraphs.iter().flatten() {
            if let Piece::Gap(id) = piece
                && !fields.contains(&id)
            {
                fields.push(id);
            }
        }
        fields
    }
}
