//! `content/letters.toml`: the letters, and what their gaps are for.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::content::list;
use crate::diag::{Code, Diagnostic};
use crate::model::{ContactId, Field, FieldId, FieldKind, Letter, PageId, Piece, SourceId};
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    field: Vec<Gap>,
    letter: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gap {
    id: Spanned<FieldId>,
    label: String,
    kind: FieldKind,
    required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<PageId>,
    subject: String,
    sources: Vec<SourceId>,
    #[serde(default)]
    offices: Vec<ContactId>,
    body: Spanned<String>,
}

/// Where the letters stand.
const LIST: &str = "content/letters.toml";

/// Reads the letters in their order, and their fields.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> (Vec<Letter>, BTreeMap<FieldId, Field>) {
    let Some((File { field, letter }, list)) = list::read::<File>(LIST, files, problems) else {
        return (Vec::new(), BTreeMap::new());
    };
    list::unique(field.iter().map(|field| (field.id.get_ref().as_str(), field.id.span())), &list, problems);
    list::unique(letter.iter().map(|letter| (letter.id.get_ref().as_str(), letter.id.span())), &list, problems);
    let known: BTreeSet<&FieldId> = field.iter().map(|field| field.id.get_ref()).collect();
    let mut strangers = Vec::new();
    let letters: Vec<Letter> = letter
        .into_iter()
        .map(|Entry { id, subject, sources, offices, body }| {
            let text = body.get_ref().split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
            let mut unknown = |gap: &str| strangers.push((gap.to_owned(), body.span()));
            let paragraphs = text.map(|paragraph| pieces(paragraph, &known, &mut unknown)).collect();
            Letter { id: id.into_inner(), subject, sources, offices, paragraphs }
        })
        .collect();
    let used: BTreeSet<&FieldId> = letters.iter().flat_map(Letter::fields).collect();
    // A field seems unused if the name of its gap is misspelt.
    let unused = field.iter().map(|field| &field.id).filter(|id| strangers.is_empty() && !used.contains(id.get_ref()));
    for id in unused {
        let message = format!("no letter has a gap `{{{}}}`", id.get_ref());
        problems.push(list.problem(Code::BadList, id.span(), message).hint("put it into a letter, or remove it"));
    }
    let source = files.get(LIST).unwrap_or_default();
    for (gap, body) in strangers {
        let span =
            source[body.clone()].find(&gap).map_or(body.clone(), |at| body.start + at..body.start + at + gap.len());
        let message = format!("no [[field]] says what the gap `{gap}` is for");
        problems.push(list.problem(Code::BadList, span, message).hint("write it as {id}, with the id of a field"));
    }
    let known = |Gap { id, label, kind, required }| (id.into_inner(), Field { label, kind, required });
    (letters, field.into_iter().map(known).collect())
}

/// Splits a paragraph at its gaps. What is no gap of a known field stays as it is written, and is passed to `unknown`.
fn pieces(paragraph: &str, known: &BTreeSet<&FieldId>, unknown: &mut impl FnMut(&str)) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let words = |pieces: &mut Vec<Piece>, text: &str| {
        if !text.is_empty() {
            pieces.push(Piece::Words(text.to_owned()));
        }
    };
    let mut rest = paragraph;
    while let Some(start) = rest.find('{') {
        let end = rest[start..].find('}').map_or(rest.len(), |end| start + end + 1);
        let gap = &rest[start..end];
        let id = gap.strip_prefix('{').and_then(|gap| gap.strip_suffix('}')).and_then(|id| id.parse::<FieldId>().ok());
        words(&mut pieces, &rest[..start]);
        if let Some(id) = id.filter(|id| known.contains(id)) {
            pieces.push(Piece::Gap(id));
        } else {
            unknown(gap);
            words(&mut pieces, gap);
        }
        rest = &rest[end..];
    }
    words(&mut pieces, rest);
    pieces
}
