//! Names of things: short, lower case, safe in addresses and in Fluent message names.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Arc;

use serde::Deserialize;

/// The id of one kind of thing; ids of different kinds do not mix.
#[derive(Deserialize)]
#[serde(try_from = "String", bound = "")]
pub struct Id<Kind> {
    text: Arc<str>,
    kind: PhantomData<fn() -> Kind>,
}

/// Kinds of ids; they are never made.
pub(super) mod kind {
    /// Pages.
    #[derive(Debug)]
    pub enum Page {}
    /// Sources.
    #[derive(Debug)]
    pub enum Source {}
    /// Phrases.
    #[derive(Debug)]
    pub enum Phrase {}
    /// Contacts.
    #[derive(Debug)]
    pub enum Contact {}
    /// Charts.
    #[derive(Debug)]
    pub enum Chart {}
    /// Areas.
    #[derive(Debug)]
    pub enum Area {}
    /// Gaps of letters.
    #[derive(Debug)]
    pub enum Field {}
}

/// A page's file name without its ending.
pub type PageId = Id<kind::Page>;
/// A key of `sources.toml`.
pub type SourceId = Id<kind::Source>;
/// A phrase's id.
pub type PhraseId = Id<kind::Phrase>;
/// A contact's id.
pub type ContactId = Id<kind::Contact>;
/// A chart's id.
pub type ChartId = Id<kind::Chart>;
/// An area's id.
pub type AreaId = Id<kind::Area>;
/// The id of what a gap in a letter is for.
pub type FieldId = Id<kind::Field>;

/// A text that cannot be an id.
#[derive(Debug, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id has lower-case letters a to z, digits and single hyphens, like `name-and-id`")
    }
}

impl<Kind> Id<Kind> {
    /// Returns the id's text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<Kind> FromStr for Id<Kind> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.len() <= 64 && text.split('-').all(word) {
            Ok(Self { text: text.into(), kind: PhantomData })
        } else {
            Err(NotAnId)
        }
    }
}

impl<Kind> TryFrom<String> for Id<Kind> {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        text.parse()
    }
}

// Derived, these would ask the same of `Kind`.
impl<Kind> Clone for Id<Kind> {
    fn clone(&self) -> Self {
        Self { text: Arc::clone(&self.text), kind: PhantomData }
    }
}

impl<Kind> PartialEq for Id<Kind> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<Kind> Eq for Id<Kind> {}

impl<Kind> PartialOrd for Id<Kind> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<Kind> Ord for Id<Kind> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<Kind> std::hash::Hash for Id<Kind> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<Kind> fmt::Debug for Id<Kind> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)
    }
}

impl<Kind> fmt::Display for Id<Kind> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_safe_in_addresses() {
        assert!("pace-61-6a".parse::<SourceId>().is_ok());
        for bad in ["", "-", "a--b", "A", "a/b", "..", "a b", "naïve"] {
            assert_eq!(bad.parse::<SourceId>(), Err(NotAnId), "{bad}");
        }
    }
}
