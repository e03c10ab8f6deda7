//! A contact: what it helps with, how to reach it, and whether anybody has checked that.

use dioxus::prelude::*;

use crate::model::Contact;
use crate::ui::View;

/// Shows a contact.
pub(in crate::ui) fn entry(view: &View, contact: &Contact) -> Element {
    let message = contact.message();
    rsx! {
        article { id: "{contact.id}", class: "contact",
            h3 { {name(contact)} }
            p { {view.t(&message)} }
            p { class: "meta", {areas(view, contact)} }
            {reach(view, contact)}
            {detail(view, "contact-hours", &format!("{message}.hours"))}
            {detail(view, "contact-languages", &format!("{message}.languages"))}
            p { class: "meta", {checked(view, contact)} }
        }
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
    if contact.areas.len() == 4 {
        return view.t("area-all");
    }
    rsx! {
        for (index, area) in contact.areas.iter().enumerate() {
            if index > 0 { " · " }
            {view.t(&format!("area-{}", area.as_str()))}
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

fn detail(view: &View, label: &str, message: &str) -> Element {
    match view.library.locale(&view.lang).find(message, &[]) {
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
