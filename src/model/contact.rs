//! Contacts: who helps, with what, where.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;
use serde::Deserialize;

use crate::lang::Tag;
use crate::model::{Area, AreaCode, ContactId};

/// A group or office that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Its name, as it calls itself.
    pub name: String,
    /// Where the words about it stand.
    pub words: Words,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Where it works.
    pub areas: Vec<AreaCode>,
    /// The towns it serves, if not the whole area.
    pub place: Option<String>,
    /// Its telephone number.
    pub phone: Option<Phone>,
    /// Its mail address.
    pub email: Option<String>,
    /// Its site, an `https` address.
    pub url: Option<String>,
    /// When its details were compared with its own site; nobody has, if none.
    pub verified: Option<Date>,
}

impl Contact {
    /// Returns the name of the message that says what it does, if that is in messages.
    pub fn message(&self) -> String {
        format!("contact-{}", self.id)
    }

    /// Says whether it works in an area itself, not only in the country around it.
    pub fn is_in(&self, area: &Area) -> bool {
        self.areas.iter().any(|code| area.codes.contains(code))
    }
}

/// Where the words about a contact stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// In messages: `contact-<id>`, with `hours` and `languages` as its attributes.
    Messages,
    /// With the contact, which a community group has added.
    Own {
        /// The group, as it calls itself.
        by: String,
        /// The words, in the languages that it has; English is one of them.
        about: BTreeMap<Tag, About>,
    },
}

/// Words about a contact in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// What it helps with, in a sentence.
    pub about: String,
    /// When it is open.
    pub hours: Option<String>,
    /// Which languages are spoken there.
    pub languages: Option<String>,
}

/// What a person needs help with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A fingerprint or face scan.
    Scan,
    /// A lawyer.
    Legal,
    /// Immigration.
    Immigration,
    /// A complaint.
    Complaint,
    /// The data that is held.
    Data,
    /// A child or a young person.
    Children,
    /// Discrimination.
    Discrimination,
    /// A protest.
    Protest,
    /// Distress.
    Wellbeing,
}

impl Need {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Scan,
        Self::Legal,
        Self::Immigration,
        Self::Complaint,
        Self::Data,
        Self::Children,
        Self::Discrimination,
        Self::Protest,
        Self::Wellbeing,
    ];

    /// Returns its name in files, anchors and message names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Legal => "legal",
            Self::Immigration => "immigration",
            Self::Complaint => "complaint",
            Self::Data => "data",
            Self::Children => "children",
            Self::Discrimination => "discrimination",
            Self::Protest => "protest",
            Self::Wellbeing => "wellbeing",
        }
    }
}

/// A telephone number of the United Kingdom: E.164 (`+44…`), or a short code such as `101`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

/// A text that is not a telephone number of the United Kingdom.
#[derive(Debug, PartialEq, Eq)]
pub struct NotAPhone;

impl FromStr for Phone {
    type Err = NotAPhone;

    fn from_str(text: &str) -> Result<Self, NotAPhone> {
        let digits = text.strip_prefix("+44").unwrap_or(text);
        let length = digits.len();
        let fits = if digits == text {
            (3..=6).contains(&length)
        } else {
            (7..=10).contains(&length) && !digits.starts_with('0')
        };
        if fits && digits.bytes().all(|byte| byte.is_ascii_digit()) { Ok(Self(text.into())) } else { Err(NotAPhone) }
    }
}

impl Phone {
    /// Returns the number as `tel:` addresses want it.
    pub fn dialled(&self) -> &str {
        &self.0
    }

    /// Returns the number as people in the United Kingdom write it: `0300 020 0096`.
    ///
    /// The groups are those of Ofcom's national numbering plan.
    pub fn spoken(&self) -> String {
        let Some(digits) = self.0.strip_prefix("+44") else {
            return groups(&self.0, &[3, 3]);
        };
        let number = format!("0{digits}");
        match number.as_bytes() {
            [b'0', b'2', ..] => groups(&number, &[3, 4, 4]),
            [b'0', b'7', ..] => groups(&number, &[5, 3, 3]),
            // The short freephone numbers, such as Childline's.
            short if short.len() == 8 => groups(&number, &[4, 4]),
            _ => groups(&number, &[4, 3, 4]),
        }
    }
}

fn groups(digits: &str, lengths: &[usize]) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for &length in lengths {
        let (part, after) = rest.split_at(length.min(rest.len()));
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, written) in [
            ("+443000200096", "0300 020 0096"),
            ("+442082265737", "020 8226 5737"),
            ("+447946541511", "07946 541 511"),
            ("+441412237979", "0141 223 7979"),
            ("+448001111", "0800 1111"),
            ("116123", "116 123"),
            ("101", "101"),
        ] {
            let phone = number.parse::<Phone>();
            assert_eq!(phone.map(|phone| phone.spoken()).as_deref(), Ok(written), "{number}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for bad in ["", "0300 020 0096", "03000200096", "+4403000200096", "+33123456789", "+44 300", "12", "tel:101"] {
            assert_eq!(bad.parse::<Phone>(), Err(NotAPhone), "{bad}");
        }
    }
}
