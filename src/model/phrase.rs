//! Phrases: words to say to an officer.

use serde::Deserialize;

use crate::model::{Confidence, Nation, PhraseId, SourceId};

/// A sentence that a person can say or show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its id; its words are the message `phrase-<id>`.
    pub id: PhraseId,
    /// When it is of use.
    pub group: PhraseGroup,
    /// Where it is safe to say.
    pub nations: Vec<Nation>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// How far that can be relied on.
    pub confidence: Confidence,
}

impl Phrase {
    /// Returns the name of the message that holds its words.
    pub fn message(&self) -> String {
        format!("phrase-{}", self.id)
    }
}

/// The moment for which a phrase is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhraseGroup {
    /// The first words.
    Start,
    /// Name, age, papers, language.
    Details,
    /// A fingerprint scan.
    Fingerprint,
    /// A photo or a camera.
    Face,
    /// A search.
    Search,
    /// An arrest, and the station.
    Arrest,
    /// Immigration questions.
    Immigration,
    /// Going, and watching.
    Leaving,
}

impl PhraseGroup {
    /// All of them, in the order of a stop.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::Fingerprint,
        Self::Face,
        Self::Details,
        Self::Search,
        Self::Immigration,
        Self::Arrest,
        Self::Leaving,
    ];

    /// Returns its name in files and message names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Details => "details",
            Self::Fingerprint => "fingerprint",
            Self::Face => "face",
            Self::Search => "search",
            Self::Arrest => "arrest",
            Self::Immigration => "immigration",
            Self::Leaving => "leaving",
        }
    }
}
