//! The questions, to be answered.

use dioxus::prelude::*;

use crate::ui::islands::Words;
use crate::ui::islands::note::desk::Desk;
use crate::ui::islands::note::questions::{Kind, Mark, QUESTIONS, Question};

/// Nothing typed leaves the page: some browsers send words away to check their spelling, and remember what was typed
/// into forms.
#[component]
pub(super) fn Form(desk: Desk) -> Element {
    let words = Words::here();
    rsx! {
        form {
            class: "form", autocomplete: "off", spellcheck: "false", onsubmit: |event| event.prevent_default(),
            for question in &QUESTIONS {
                div { key: "{question.id}", class: "field", {ask(&words, desk, question)} }
            }
        }
    }
}

fn ask(words: &Words, desk: Desk, question: &'static Question) -> Element {
    if let Kind::Marks(marks) = question.kind {
        return rsx! {
            fieldset {
                legend { {words.t(question.message)} }
                for mark in marks {
                    {tick(words, desk, mark)}
                }
                {line(words, desk, question)}
            }
        };
    }
    rsx! {
        label { r#for: name(question), {words.t(question.message)} }
        {line(words, desk, question)}
    }
}

/// The field, and below its name what to write there.
fn line(words: &Words, desk: Desk, question: &'static Question) -> Element {
    let name = name(question);
    let hint = [&*name, "-hint"].concat();
    let described = hint.clone();
    let value = desk.answers.read().get(question.id).cloned().unwrap_or_default();
    let oninput = move |event: FormEvent| desk.write(question.id, event.value());
    let kind = match question.kind {
        Kind::Day => "date",
        Kind::Time => "time",
        _ => "text",
    };
    // A line of marks has its name from the marks' heading.
    let label = matches!(question.kind, Kind::Marks(_)).then(|| words.t(question.message));
    rsx! {
        p { id: hint, {words.t(&[question.message, ".hint"].concat())} }
        if question.kind == Kind::Lines {
            textarea { id: name, aria_describedby: described, dir: "auto", rows: "4", value, oninput }
        } else {
            input { id: name, aria_describedby: described, aria_label: label, r#type: kind, dir: "auto", value, oninput }
        }
    }
}

fn tick(words: &Words, desk: Desk, mark: &'static Mark) -> Element {
    let checked = desk.answers.read().contains_key(mark.id);
    let onchange = move |event: FormEvent| {
        if event.checked() { desk.write(mark.id, "yes".to_owned()) } else { desk.unmark(mark.id) }
    };
    rsx! {
        label { class: "tick",
            input { r#type: "checkbox", checked, onchange }
            {words.t(mark.message)}
        }
    }
}

/// Returns the id of a question's field.
fn name(question: &Question) -> String {
    ["note-", question.id].concat()
}
