//! Letters as forms: a field for each gap, and the finished letter, which changes as somebody writes.
//!
//! 1. A page, or another island, gives a [`Letter`] and what is known already;
//! 2. the reader writes; [`check`] looks at a field when it is left, and at all when the letter is used;
//! 3. [`text`] fills the gaps, and the letter is copied, shared, printed, saved or [mailed](mail).
//!
//! What is written stays in memory, and leaves it only by a tap of the reader.

mod check;
mod form;
mod mail;
mod show;
mod text;

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::lang::Tag;
use crate::model::FieldKind;
use crate::platform;
use crate::ui::islands::Words;
use form::Form;

pub use text::Values;
pub(super) use text::day;

/// What it shows.
pub(super) const MESSAGES: &[&str] = &[
    "letter-copied",
    "letter-copy",
    "letter-copy-failed",
    "letter-failed",
    "letter-fault-email",
    "letter-fault-empty",
    "letter-fault-future",
    "letter-fault-name",
    "letter-fault-order",
    "letter-faults",
    "letter-fields",
    "letter-form-lead",
    "letter-heading",
    "letter-mail",
    "letter-mail-address",
    "letter-mail-address.hint",
    "letter-mail-long",
    "letter-mail-office",
    "letter-optional",
    "letter-print",
    "letter-save",
    "letter-saved",
    "letter-send",
    "letter-share",
    "letters-lead",
];

/// The gap for the day of the letter, which is nearly always today.
const LETTER_DATE: &str = "letter-date";
/// The gap for the office that a complaint goes to.
const OFFICE: &str = "complaint-office";
/// The field for where a mail goes, which is no gap of the letter.
const ADDRESS: &str = "mail-address";

/// What the page tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, Props)]
pub struct Props {
    /// The letter.
    pub letter: Letter,
    /// What stands in its fields at first, by their ids. Days are written `2026-11-22`, times `17:30`.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    #[props(default)]
    pub start: Values,
}

/// A letter, with the words about its gaps in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Letter {
    /// Its id.
    pub id: String,
    /// The reader's language.
    pub lang: Tag,
    /// What stands above it.
    pub subject: String,
    /// Its words.
    pub paragraphs: Vec<Vec<Piece>>,
    /// Its gaps, each once.
    pub fields: Vec<Field>,
    /// Where it may go.
    pub offices: Vec<Office>,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Piece {
    /// Words that stand in every copy.
    Words(String),
    /// A gap, by the id of its field.
    Gap(String),
}

/// What a gap is for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Field {
    /// Its id.
    pub id: String,
    /// What is written into it.
    pub kind: FieldKind,
    /// What stands in the gap until it is filled, in English.
    pub gap: String,
    /// What it is for.
    pub label: Said,
    /// What to write.
    pub hint: Said,
    /// Whether the letter makes no sense without it.
    pub required: bool,
}

/// Words, and their language if it is not the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Said {
    /// The words.
    pub words: String,
    /// Their language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Tag>,
}

/// An office that letters may go to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Office {
    /// Its name.
    pub name: String,
    /// Its mail address.
    pub email: String,
}

impl Letter {
    fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }
}

/// A form for a letter, the finished letter below it, and what can be done with it.
#[allow(non_snake_case)]
pub fn LetterForm(Props { letter, start }: Props) -> Element {
    let words = Words::here();
    let mut form = use_signal(|| Form::new(letter, start, address(&words)));
    use_effect(move || {
        let mut form = form.write();
        form.date(platform::today());
        form.can_share = platform::can_share();
    });
    let letter = &form.read().letter;
    rsx! {
        div { class: "letter form",
            h2 { {words.t("letter-fields")} }
            if letter.lang != Tag::english() {
                p { {words.t("letters-lead")} }
            }
            p { {words.t("letter-form-lead")} }
            form { autocomplete: "off", onsubmit: |event| event.prevent_default(),
                for field in letter.fields.iter().filter(|field| field.id != ADDRESS) {
                    {show::row(form, &words, field)}
                }
            }
            h2 { {words.t("letter-heading")} }
            {show::sheet(form)}
            h2 { {words.t("letter-send")} }
            {show::uses(form, &words)}
        }
    }
}

fn address(words: &Words) -> Field {
    let said = |id| Said { words: words.t(id), lang: None };
    Field {
        id: ADDRESS.to_owned(),
        kind: FieldKind::Email,
        gap: String::new(),
        label: said("letter-mail-address"),
        hint: said("letter-mail-address.hint"),
        required: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a letter from words with `{field-id}` in them; fields are of the kind that their name says.
    pub(super) fn letter(body: &str) -> Letter {
        let paragraphs: Vec<Vec<Piece>> = body.split("\n\n").map(pieces).collect();
        let mut fields: Vec<Field> = Vec::new();
        for piece in paragraphs.iter().flatten() {
            if let Piece::Gap(id) = piece
                && !fields.iter().any(|field| field.id == *id)
            {
                fields.push(field(id));
            }
        }
        let (id, subject) = ("letter".to_owned(), "Subject".to_owned());
        Letter { id, lang: Tag::english(), subject, paragraphs, fields, offices: Vec::new() }
    }

    fn pieces(paragraph: &str) -> Vec<Piece> {
        let words = |words: &str| Some(Piece::Words(words.to_owned())).filter(|_| !words.is_empty());
        let mut begun = paragraph.split('{');
        let mut pieces: Vec<Piece> = begun.next().and_then(words).into_iter().collect();
        for gap in begun {
            let (id, rest) = gap.split_once('}').expect("a gap has an end");
            pieces.push(Piece::Gap(id.to_owned()));
            pieces.extend(words(rest));
        }
        pieces
    }

    pub(super) fn field(id: &str) -> Field {
        let kind = match id {
            "name" => FieldKind::Name,
            "time" => FieldKind::Time,
            "email" | ADDRESS => FieldKind::Email,
            id if id.ends_with("date") => FieldKind::Date,
            _ => FieldKind::Text,
        };
        let said = Said { words: id.to_owned(), lang: None };
        let required = !matches!(id, "optional" | ADDRESS);
        Field { id: id.to_owned(), kind, gap: id.to_owned(), label: said.clone(), hint: said, required }
    }

    pub(super) fn values(written: &[(&str, &str)]) -> Values {
        written.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect()
    }
}
