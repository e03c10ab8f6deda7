//! Problems on the page, in a preview. They are in English, like all that the tool says.

use dioxus::prelude::*;

use crate::diag::Severity;
use crate::model::Note;

/// Nobody mends more than this before looking again.
const MOST: usize = 20;

/// Shows notes; the first ones, if there are very many.
pub(in crate::ui) fn list(notes: &[Note]) -> Element {
    rsx! {
        for note in notes.iter().take(MOST) {
            {self::note(note)}
        }
        if notes.len() > MOST {
            p { lang: "en", dir: "ltr", "And {notes.len() - MOST} more: `rights check` lists them all." }
        }
    }
}

fn note(note: &Note) -> Element {
    let (problem, (line, column)) = (&note.problem, note.position);
    let severity = match problem.severity() {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    rsx! {
        div { class: "risk", lang: "en", dir: "ltr",
            p { class: "label", "{severity}: {problem.message}" }
            if let Some(hint) = &problem.hint {
                p { "{hint}" }
            }
            p { small { "{problem.place.file}:{line}:{column}" } }
        }
    }
}
