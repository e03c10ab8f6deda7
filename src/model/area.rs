//! Areas: where people live, chosen by hand or by the letters of a postcode, never by location.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::Deserialize;

use crate::model::{AreaId, Nation};

/// A country of the United Kingdom, or a region of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its id, which is also its address.
    pub id: AreaId,
    /// What it is called on maps and signs; none, if each language has a name of its own for it.
    pub name: Option<String>,
    /// The country that it is a region of.
    pub within: Option<AreaId>,
    /// Whose law holds there.
    pub nation: Nation,
    /// The codes of the area itself, or of all that is in it.
    pub codes: Vec<AreaCode>,
    /// What postcodes there start with.
    pub postcodes: Vec<PostcodeLetters>,
}

/// The code of a subdivision of the United Kingdom in ISO 3166-2, such as `GB-LDS` for Leeds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct AreaCode(Arc<str>);

/// The letters that the postcodes of an area start with, such as `LS`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct PostcodeLetters(Arc<str>);

/// A text that is no code or no letters of a postcode.
#[derive(Debug, PartialEq, Eq)]
pub struct NotAnArea(&'static str);

impl fmt::Display for NotAnArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl AreaCode {
    /// Returns the code as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Area {
    /// Returns the name of the message that is its name, unless it has its own.
    pub fn message(&self) -> String {
        format!("area-{}", self.id)
    }
}

fn is_capital(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl FromStr for AreaCode {
    type Err = NotAnArea;

    fn from_str(text: &str) -> Result<Self, NotAnArea> {
        let fits = text.strip_prefix("GB-").is_some_and(|code| code.len() == 3 && is_capital(code));
        if fits { Ok(Self(text.into())) } else { Err(NotAnArea("codes of areas look like `GB-LDS`")) }
    }
}

impl FromStr for PostcodeLetters {
    type Err = NotAnArea;

    fn from_str(text: &str) -> Result<Self, NotAnArea> {
        let fits = (1..=2).contains(&text.len()) && is_capital(text);
        if fits { Ok(Self(text.into())) } else { Err(NotAnArea("postcodes start with one or two capital letters")) }
    }
}

impl TryFrom<String> for AreaCode {
    type Error = NotAnArea;

    fn try_from(text: String) -> Result<Self, NotAnArea> {
        text.parse()
    }
}

impl TryFrom<String> for PostcodeLetters {
    type Error = NotAnArea;

    fn try_from(text: String) -> Result<Self, NotAnArea> {
        text.parse()
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PostcodeLetters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
