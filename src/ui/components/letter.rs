//! A letter to send, in English, and what to write in its gaps, in the reader's language.

use dioxus::prelude::*;

use crate::model::{Field, FieldId, Letter, PageId, Piece};
use crate::ui::View;

/// Shows a letter with the list of its gaps.
pub(in crate::ui) fn sheet(view: &View, id: &PageId) -> Element {
    let Some(letter) = view.library.letter(id) else { return rsx! {} };
    rsx! {
        section { class: "letter",
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
    let known = letter.fields().into_iter().filter_map(|id| Some((id, view.library.fields.get(id)?)));
    rsx! {
        dl { class: "fields",
            for (id, field) in known {
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
