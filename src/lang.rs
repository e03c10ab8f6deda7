//! Languages: their tags, names, directions, and which one answers when another has no words.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language's BCP 47 tag, as it stands in folders and addresses: `en`, `ar`, `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(Arc<str>);

impl Tag {
    /// Returns the tag of the language that everything is translated from.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// Returns the tag's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the identifier that plural rules go by.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().expect("a tag is made from a well-formed identifier")
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is not the canonical form of a language tag.
#[derive(Debug, PartialEq, Eq)]
pub struct NotATag;

impl fmt::Display for NotATag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tags of languages are BCP 47 in their usual spelling, like `pt-BR`")
    }
}

impl FromStr for Tag {
    type Err = NotATag;

    /// Takes canonical tags only, so that a folder, an address and `lang` are one text.
    fn from_str(text: &str) -> Result<Self, NotATag> {
        let identifier: LanguageIdentifier = text.parse().map_err(|_| NotATag)?;
        if identifier.to_string().as_str() == text { Ok(Self(text.into())) } else { Err(NotATag) }
    }
}

impl TryFrom<String> for Tag {
    type Error = NotATag;

    fn try_from(text: String) -> Result<Self, NotATag> {
        text.parse()
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.as_str().to_owned()
    }
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Whether a person has checked a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Nobody has.
    No,
    /// Somebody who speaks the language has, or it was written in it.
    Yes,
}

/// A language that the app speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: Tag,
    /// Its name in English, for editors.
    pub name: String,
    /// Its name in itself, for readers.
    pub endonym: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Who answers in its place, nearest first; English is always the last.
    pub fallback: Vec<Tag>,
    /// Whether a person has checked its messages: the words of the app, of phrases and of contacts.
    pub messages: Checked,
}

/// The languages in the order in which they are offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Takes the languages of a list. English is put first if the list lacks it, since every
    /// other language falls back to it.
    pub fn new(mut list: Vec<Language>) -> Self {
        if !list.iter().any(|language| language.tag == Tag::english()) {
            list.insert(0, english());
        }
        Self(list)
    }

    /// Returns the languages that are translated into, in order.
    pub fn translations(&self) -> impl Iterator<Item = &Language> {
        self.iter().filter(|language| language.tag != Tag::english())
    }

    /// Returns the languages in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    /// Returns the language of a tag.
    pub fn get(&self, tag: &Tag) -> Option<&Language> {
        self.0.iter().find(|language| language.tag == *tag)
    }

    /// Returns the language that everything is translated from.
    ///
    /// # Panics
    ///
    /// Never: the language is put in when the list is made.
    pub fn source(&self) -> &Language {
        self.get(&Tag::english()).expect("English is put in when the list is made")
    }

    /// Returns the direction of a tag's language; of an unknown one, left to right.
    pub fn direction(&self, tag: &Tag) -> Direction {
        self.get(tag).map_or(Direction::Ltr, |language| language.direction)
    }
}

impl<'a> IntoIterator for &'a Languages {
    type Item = &'a Language;
    type IntoIter = std::slice::Iter<'a, Language>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn english() -> Language {
    Language {
        tag: Tag::english(),
        name: "English".into(),
        endonym: "English".into(),
        direction: Direction::Ltr,
        fallback: Vec::new(),
        messages: Checked::Yes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_tags_are_tags() {
        assert!("ar".parse::<Tag>().is_ok());
        assert!("pt-BR".parse::<Tag>().is_ok());
        for bad in ["", "AR", "pt_BR", "English", "../en", "pt-br"] {
            assert_eq!(bad.parse::<Tag>(), Err(NotATag), "{bad}");
        }
    }
}
