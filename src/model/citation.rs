//! Sources: what a statement rests on, and how far it can be relied on.

use jiff::civil::Date;
use serde::Deserialize;

/// A source that pages cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What it is: a key of the messages `source-kind-…`.
    pub kind: String,
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
