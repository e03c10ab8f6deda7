//! What there is to find, as it is written to a file and read again.

use serde::{Deserialize, Serialize};

use crate::lang::Tag;
use crate::model::{Nation, PageKey, Section, Target};

/// All that can be found in a language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Index {
    /// The language.
    pub lang: Tag,
    /// What can be found; of the versions of a step, that of the first nation stands first.
    pub documents: Vec<Document>,
}

/// Something to find: a page, a phrase or a contact, in the words of one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// Its id within its kind.
    pub id: String,
    /// The step of another nation that it replaces: both are one hit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_of: Option<String>,
    /// On whose card it stands, if it is a phrase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nation: Option<Nation>,
    /// What it is called.
    pub title: String,
    /// Whether the title is English, since it has none in the language of the index. It is not searched then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_title_foreign: bool,
    /// What it is about, in a sentence; empty, if that is not in the language.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Its headings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headings: Vec<String>,
    /// Its text, a paragraph or an item of a list each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<String>,
}

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A step for somebody who is stopped now.
    Step,
    /// A guide.
    Guide,
    /// A letter to send.
    Letter,
    /// A page that stands alone.
    Page,
    /// Words to say to an officer.
    Phrase,
    /// Who helps.
    Contact,
}

impl Kind {
    /// Returns its name, as it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Step => "step",
            Self::Guide => "guide",
            Self::Letter => "letter",
            Self::Page => "page",
            Self::Phrase => "phrase",
            Self::Contact => "contact",
        }
    }

    fn section(self) -> Option<Section> {
        match self {
            Self::Step => Some(Section::Stop),
            Self::Guide => Some(Section::Guides),
            Self::Letter => Some(Section::Letters),
            Self::Page => Some(Section::Pages),
            Self::Phrase | Self::Contact => None,
        }
    }
}

impl From<Section> for Kind {
    fn from(section: Section) -> Self {
        match section {
            Section::Stop => Self::Step,
            Section::Guides => Self::Guide,
            Section::Letters => Self::Letter,
            Section::Pages => Self::Page,
        }
    }
}

impl Document {
    /// Makes a document without words.
    pub fn new(kind: Kind, id: &str) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            variant_of: None,
            nation: None,
            title: String::new(),
            is_title_foreign: false,
            summary: String::new(),
            headings: Vec::new(),
            text: Vec::new(),
        }
    }

    /// Returns the screen that it is on; none, if its id is not one, which no index of ours has.
    pub fn target(&self) -> Option<Target> {
        match self.kind.section() {
            Some(section) => Some(Target::Page(PageKey { section, id: self.id.parse().ok()? })),
            None if self.kind == Kind::Contact => Some(Target::Help),
            None => Some(Target::Card(self.nation?)),
        }
    }

    /// Returns the place on that screen, if it is not the whole of it.
    pub fn anchor(&self) -> Option<&str> {
        self.kind.section().is_none().then_some(&*self.id)
    }

    /// Returns what the versions of a step have in common; for all else, what names it.
    pub(super) fn group(&self) -> (&'static str, &str) {
        (self.kind.as_str(), self.variant_of.as_deref().unwrap_or(&self.id))
    }
}
