//! Sources: what a statement rests on, and how far it can be relied on.

use jiff::civil::Date;
use serde::Deserialize;

/// A source that pages cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What it is.
    pub kind: SourceKind,
    /// Its title.
    pub title: String,
    /// Which part of it.
    pub provision: Option<String>,
    /// Where it can be read, an `https` address.
    pub url: Option<String>,
    /// Its own words.
    pub quote: Option<String>,
    /// When somebody of the project saw it.
    pub seen: Date,
    /// How far it can be relied on.
    pub confidence: Confidence,
}

impl Citation {
    /// Returns its title with the part of it that is meant.
    pub fn name(&self) -> String {
        match &self.provision {
            Some(provision) => format!("{}, {provision}", self.title),
            None => self.title.clone(),
        }
    }
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceKind {
    /// A law.
    Statute,
    /// A decision of a court.
    Case,
    /// A code that police must follow.
    Code,
    /// Guidance of an office or of a group with experience.
    Guidance,
    /// A paper of a public body.
    Official,
    /// A report of a study.
    Report,
    /// News.
    News,
    /// A campaign.
    Campaign,
}

/// Kinds of sources that readers find on one screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceGroup {
    /// What binds police: laws, court decisions, codes.
    Law,
    /// What public bodies say, and those who advise.
    Official,
    /// What others found, told or demand.
    Reports,
}

impl SourceKind {
    /// Returns the group that it belongs to.
    pub fn group(self) -> SourceGroup {
        match self {
            Self::Statute | Self::Case | Self::Code => SourceGroup::Law,
            Self::Guidance | Self::Official => SourceGroup::Official,
            Self::Report | Self::News | Self::Campaign => SourceGroup::Reports,
        }
    }
}

impl SourceGroup {
    /// All of them, those first that bind most.
    pub const ALL: [Self; 3] = [Self::Law, Self::Official, Self::Reports];

    /// Returns its name in addresses and message names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Official => "official",
            Self::Reports => "reports",
        }
    }
}

/// How a statement was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The text itself was seen.
    Verified,
    /// A report of the text was seen.
    Secondary,
    /// It is remembered, and not yet checked.
    Recalled,
    /// It is our reading of checked texts.
    Analysis,
}
