//! A letter to send, in English, and what to write in its gaps, in the reader's language.

use dioxus::prelude::*;

use crate::model::{Field, FieldId, Letter, PageId, Piece};
use crate::ui::View;
use crate::ui::islands::{Island, letter as form, place};

/// Shows a letter: with the list of its gaps, and where it can be, as a form.
pub(in crate::ui) fn sheet(view: &View, id: &PageId) -> Element {
    let Some(letter) = view.library.letter(id) else { return rsx! {} };
    let island = Island::Letter(form::Props { letter: told(view, letter), start: form::Values::new() });
    rsx! {
        section { class: "letter", {place(&island, with_gaps(view, letter))} }
    }
}

/// Returns what a form needs to know about a letter.
pub(in crate::ui) fn told(view: &View, letter: &Letter) -> form::Letter {
    let paragraphs = letter.paragraphs.iter().map(|paragraph| paragraph.iter().map(piece).collect());
    let offices = letter.offices.iter().filter_map(|id| {
        let contact = view.library.contact(id)?;
        Some(form::Office { name: contact.name.clone(), email: contact.email.clone()? })
    });
    form::Letter {
        id: letter.id.to_string(),
        lang: view.lang.clone(),
        subject: letter.subject.clone(),
        paragraphs: paragraphs.collect(),
        fields: known(view, letter).map(|(id, field)| gap(view, id, field)).collect(),
        offices: offices.collect(),
    }
}

fn piece(piece: &Piece) -> form::Piece {
    match piece {
        Piece::Words(words) => form::Piece::Words(words.clone()),
        Piece::Gap(id) => form::Piece::Gap(id.to_string()),
    }
}

fn gap(view: &View, id: &FieldId, field: &Field) -> form::Field {
    let said = |message: &str| {
        let text = view.text(message);
        form::Said { words: text.plain(), lang: Some(text.lang).filter(|lang| *lang != view.lang) }
    };
    form::Field {
        id: id.to_string(),
        kind: field.kind,
        gap: field.label.clone(),
        label: said(&Field::message(id)),
        hint: said(&format!("{}.hint", Field::message(id))),
        required: field.required,
    }
}

fn with_gaps(view: &View, letter: &Letter) -> Element {
    rsx! {
        h2 { {view.t("letter-heading")} }
        if !view.is_english() {
            p { {view.t("letters-lead")} }
        }
        div { class: "sheet", lang: "en", dir: "ltr", translate: "no",
            p { strong { "{letter.subject}" } }
            for paragraph in &letter.paragraphs {
                p { {pieces(view, paragraph)} }
            }
        }
        h2 { {view.t("letter-fields")} }
        {fields(view, letter)}
    }
}

/// Lists the gaps of a letter with what is known about them.
fn known<'a>(view: &'a View, letter: &'a Letter) -> impl Iterator<Item = (&'a FieldId, &'a Field)> {
    letter.fields().into_iter().filter_map(|id| Some((id, view.library.fields.get(id)?)))
}

fn pieces(view: &View, paragraph: &[Piece]) -> Element {
    rsx! {
        for piece in paragraph {
            match piece {
                Piece::Words(words) => rsx! { "{words}" },
                Piece::Gap(id) => rsx! { mark { {label(view, id)} } },
            }
        }
    }
}

/// What stands in a gap until it is filled. The brackets also mark it where no colour can.
fn label(view: &View, id: &FieldId) -> String {
    view.library.fields.get(id).map_or_else(String::new, |field| format!("[{}]", field.label))
}

fn fields(view: &View, letter: &Letter) -> Element {
    rsx! {
        dl { class: "fields",
            for (id, field) in known(view, letter) {
                dt {
                    if !view.is_english() {
                        mark { lang: "en", dir: "ltr", translate: "no", "{label(view, id)}" }
                        " "
                    }
                    {view.t(&Field::message(id))}
                }
                dd {
                    {view.t(&format!("{}.hint", Field::message(id)))}
                    if !field.required {
                        " "
                        {view.t("letter-optional")}
                    }
                }
            }
        }
    }
}
