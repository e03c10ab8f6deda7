//! Letters: in English, whatever the language around them, since whoever gets them reads English.
//!
//! What a gap is for is the message `field-<id>`, and what to write there its attribute `hint`.

use crate::model::{FieldId, PageId, SourceId};

/// A letter to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The page that tells about it, in the section of letters.
    pub id: PageId,
    /// What stands above it, and in the subject of a mail.
    pub subject: String,
    /// What its statements about the law rest on.
    pub sources: Vec<SourceId>,
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
    /// Whether the letter makes no sense without it.
    pub required: bool,
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
