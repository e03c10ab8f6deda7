//! A contact: what it helps with, how to reach it, and whether anybody has checked that.

use dioxus::prelude::*;

use crate::model::{Area, Contact, Text, Words};
use crate::ui::View;
use crate::ui::components::area;

/// Shows a contact.
pub(in crate::ui) fn entry(view: &View, contact: &Contact) -> Element {
    rsx! {
        article { id: "{contact.id}", class: "contact",
            h3 { {name(contact)} }
            if let Some(about) = words(view, contact, Part::About) {
                p { {view.words(&about)} }
            }
            p { class: "meta", {areas(view, contact)} }
            {reach(view, contact)}
            {detail(view, "contact-hours", words(view, contact, Part::Hours))}
            {detail(view, "contact-languages", words(view, contact, Part::Languages))}
            if let Words::Own { by, .. } = &contact.words {
                p { class: "meta", {view.t_with("contact-added", &[("name", by)])} }
            }
            p { class: "meta", {checked(view, contact)} }
        }
    }
}

/// What there are words about.
#[derive(Clone, Copy)]
enum Part {
    About,
    Hours,
    Languages,
}

/// Returns the words about a contact in the first of the reader's languages that has them.
fn words(view: &View, contact: &Contact, part: Part) -> Option<Text> {
    let locale = view.library.locale(&view.lang);
    match &contact.words {
        Words::Messages => {
            let message = contact.message();
            match part {
                Part::About => Some(locale.text(&message, &[])),
                Part::Hours => locale.find(&format!("{message}.hours"), &[]),
                Part::Languages => locale.find(&format!("{message}.languages"), &[]),
            }
        }
        Words::Own { about, .. } => locale.tags().find_map(|tag| {
            let own = about.get(tag)?;
            let value = match part {
                Part::About => Some(&own.about),
                Part::Hours => own.hours.as_ref(),
                Part::Languages => own.languages.as_ref(),
            };
            Some(Text { value: value?.clone(), lang: tag.clone() })
        }),
    }
}

/// Shows a contact's name, which is English whatever the language around it. A browser that translates pages must not
/// make "Freedom" of "Liberty".
pub(in crate::ui) fn name(contact: &Contact) -> Element {
    rsx! {
        bdi { lang: "en", translate: "no", "{contact.name}" }
    }
}

fn areas(view: &View, contact: &Contact) -> Element {
    if let Some(place) = &contact.place {
        return rsx! { bdi { lang: "en", "{place}" } };
    }
    let is_everywhere = |area: &Area| area.within.is_some() || contact.is_in(area);
    if view.library.areas.iter().all(is_everywhere) {
        return view.t("area-all");
    }
    let own = view.library.areas.iter().filter(|area| contact.is_in(area));
    rsx! {
        for (index, area) in own.enumerate() {
            if index > 0 { " · " }
            {area::name(view, Some(area))}
        }
    }
}

/// The ways to reach it. Numbers and addresses run from left to right in every language.
fn reach(view: &View, contact: &Contact) -> Element {
    if contact.phone.is_none() && contact.email.is_none() && contact.url.is_none() {
        return rsx! {};
    }
    rsx! {
        ul { class: "reach",
            if let Some(phone) = &contact.phone {
                li { {view.t("contact-phone")} " " a { href: "tel:{phone.dialled()}", dir: "ltr", "{phone.spoken()}" } }
            }
            if let Some(email) = &contact.email {
                li { {view.t("contact-email")} " " a { href: "mailto:{email}", dir: "ltr", translate: "no", "{email}" } }
            }
            if let Some(url) = &contact.url {
                li { {view.t("contact-site")} " " a { href: "{url}", rel: "noreferrer", dir: "ltr", translate: "no", {site_name(url)} } }
            }
        }
    }
}

fn site_name(url: &str) -> String {
    url.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/').to_owned()
}

fn detail(view: &View, label: &str, words: Option<Text>) -> Element {
    match words {
        Some(text) => rsx! { p { class: "meta", {view.t(label)} " " {view.words(&text)} } },
        None => rsx! {},
    }
}

fn checked(view: &View, contact: &Contact) -> Element {
    match contact.verified {
        Some(day) => view.t_with("contact-verified", &[("date", &view.date(day))]),
        None => view.t("contact-unverified"),
    }
}
