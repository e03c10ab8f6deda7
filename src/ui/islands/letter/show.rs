//! The parts of a form that a reader sees.

use dioxus::prelude::*;

use crate::lang::Tag;
use crate::model::FieldKind;
use crate::platform;
use crate::ui::islands::Words;
use crate::ui::islands::letter::form::Form;
use crate::ui::islands::letter::text::{self, Is, Part};
use crate::ui::islands::letter::{ADDRESS, Field, Said};

/// Shows a field with what to write in it, and what is wrong with what was written.
pub(super) fn row(mut form: Signal<Form>, words: &Words, field: &Field) -> Element {
    let name = format!("letter-{}", field.id);
    let (hint, wrong) = (format!("{name}-hint"), format!("{name}-fault"));
    let (id, left) = (field.id.clone(), field.id.clone());
    let state = form.read();
    let fault = state.fault(&field.id);
    let described = if fault.is_some() { format!("{hint} {wrong}") } else { hint.clone() };
    let is_invalid = fault.map(|_| "true");
    let value = state.value(&field.id);
    let write = move |event: FormEvent| form.write().write(&id, event.value());
    let leave = move |_| form.write().leave(&left, &platform::today());
    rsx! {
        div { key: "{field.id}", class: "field",
            if !field.gap.is_empty() && state.letter.lang != Tag::english() {
                mark { lang: "en", dir: "ltr", translate: "no", "[{field.gap}]" }
            }
            label { r#for: "{name}", {said(&field.label)} }
            p { id: "{hint}",
                {said(&field.hint)}
                if !field.required {
                    " "
                    {words.t("letter-optional")}
                }
            }
            if let Some(fault) = fault {
                p { id: "{wrong}", class: "fault", {words.t(fault.message())} }
            }
            if field.kind == FieldKind::LongText {
                textarea {
                    id: "{name}",
                    rows: 5,
                    dir: "auto",
                    autocomplete: "off",
                    aria_required: field.required,
                    aria_invalid: is_invalid,
                    aria_describedby: "{described}",
                    value: "{value}",
                    oninput: write,
                    onblur: leave,
                }
            } else {
                input {
                    id: "{name}",
                    r#type: input_type(field.kind),
                    dir: is_words(field.kind).then_some("auto"),
                    autocomplete: "off",
                    autocapitalize: (field.kind == FieldKind::Name).then_some("words"),
                    aria_required: field.required,
                    aria_invalid: is_invalid,
                    aria_describedby: "{described}",
                    value: "{value}",
                    oninput: write,
                    onblur: leave,
                }
            }
        }
    }
}

fn input_type(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text | FieldKind::LongText | FieldKind::Name => "text",
        FieldKind::Date => "date",
        FieldKind::Time => "time",
        FieldKind::Email => "email",
    }
}

/// Words run in the direction of their own letters; days and times in that of the page.
fn is_words(kind: FieldKind) -> bool {
    !matches!(kind, FieldKind::Date | FieldKind::Time)
}

fn said(Said { words, lang }: &Said) -> Element {
    match lang {
        None => rsx! { "{words}" },
        Some(lang) => rsx! { span { lang: "{lang}", dir: "auto", "{words}" } },
    }
}

/// Shows the letter as it is by now.
pub(super) fn sheet(form: Signal<Form>) -> Element {
    let form = form.read();
    let paragraphs = form.letter.paragraphs.iter().map(|paragraph| text::parts(&form.letter, paragraph, form.values()));
    rsx! {
        div { class: "sheet", lang: "en", dir: "ltr", translate: "no", "data-own": form.is_own().then_some(""),
            p { strong { "{form.letter.subject}" } }
            for parts in paragraphs {
                p { class: parts.iter().all(|part| part.is_spare).then_some("spare"),
                    for part in &parts {
                        {piece(part)}
                    }
                }
            }
        }
    }
}

fn piece(part: &Part) -> Element {
    let class = part.is_spare.then_some("spare");
    let text = &part.text;
    match part.is {
        Is::Words => rsx! { span { class, "{text}" } },
        // Words in another script do not turn the sentence around them.
        Is::Filled => rsx! { bdi { "{text}" } },
        Is::Empty => rsx! { mark { class, "{text}" } },
    }
}

/// Shows what can be done with the letter, what was done, and what is to be looked at before it is sent.
pub(super) fn uses(mut form: Signal<Form>, words: &Words) -> Element {
    let state = form.read();
    let open: Vec<&Field> = state.open().collect();
    let mail = state.mail();
    let send = move |_| {
        form.write().look_at_all(&platform::today());
        if !form.peek().mail().has_body {
            copy(form, "letter-mail-long");
        }
    };
    rsx! {
        if let Some(address) = state.letter.field(ADDRESS) {
            {row(form, words, address)}
        }
        for office in state.letter.offices.clone() {
            button {
                key: "{office.email}",
                r#type: "button",
                onclick: move |_| form.write().address(&office, &platform::today()),
                {words.with("letter-mail-office", &[("name", &office.name)])}
            }
        }
        div { class: "uses",
            a { href: "{mail.href}", onclick: send, {words.t("letter-mail")} }
            button { r#type: "button", onclick: move |_| use_it(form, copied), {words.t("letter-copy")} }
            if state.can_share {
                button { r#type: "button", onclick: move |_| use_it(form, share), {words.t("letter-share")} }
            }
            button { r#type: "button", onclick: move |_| use_it(form, print), {words.t("letter-print")} }
            button { r#type: "button", onclick: move |_| use_it(form, save), {words.t("letter-save")} }
        }
        p { role: "status",
            if let Some(message) = state.said {
                {words.t(message)}
            }
        }
        div { role: "alert",
            if !open.is_empty() {
                p { {words.t("letter-faults")} }
                ul {
                    for field in open {
                        li { key: "{field.id}",
                            a { href: "#letter-{field.id}", {said(&field.label)} }
                        }
                    }
                }
            }
        }
    }
}

/// Does something with the letter. An unfinished one can be used too: gaps can be filled by hand.
fn use_it(mut form: Signal<Form>, what: fn(Signal<Form>)) {
    form.write().look_at_all(&platform::today());
    what(form);
}

fn copied(form: Signal<Form>) {
    copy(form, "letter-copied");
}

fn copy(form: Signal<Form>, done: &'static str) {
    let copying = platform::copy(&form.peek().text());
    tell(form, copying, Some(done), "letter-copy-failed");
}

fn share(form: Signal<Form>) {
    let state = form.peek();
    let sharing = platform::share(&state.letter.subject, Some(&state.body()), None);
    tell(form, sharing, None, "letter-failed");
}

fn print(mut form: Signal<Form>) {
    form.write().said = None;
    // Paper gets the page as it is, so the page has to be the letter first.
    spawn(async move {
        platform::drawn().await;
        platform::print();
    });
}

fn save(mut form: Signal<Form>) {
    let name = format!("letter-{}.txt", form.peek().letter.id);
    let is_saved = platform::save(&name, &form.peek().text());
    form.write().said = Some(if is_saved { "letter-saved" } else { "letter-failed" });
}

fn tell(
    mut form: Signal<Form>,
    doing: impl Future<Output = bool> + 'static,
    done: Option<&'static str>,
    failed: &'static str,
) {
    spawn(async move {
        let said = if doing.await { done } else { Some(failed) };
        form.write().said = said;
    });
}
