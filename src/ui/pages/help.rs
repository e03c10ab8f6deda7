//! Who helps, by area and by need. The area is chosen by hand, never by location.

use std::collections::BTreeMap;

use dioxus::prelude::*;

use crate::model::{Area, AreaId, Contact, Nation, Need, PostcodeLetters};
use crate::ui::components::{area, contact, title};
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen of an area, or of everywhere.
pub(super) fn content(view: &View, area: Option<&AreaId>) -> Content {
    let area = area.and_then(|id| view.library.area(id));
    let serves = |contact: &&Contact| area.is_none_or(|area| view.library.serves(contact, area));
    let mut contacts: Vec<&Contact> = view.library.contacts.iter().filter(serves).collect();
    // Whoever is nearby comes first.
    contacts.sort_by_key(|contact| area.is_none_or(|area| !contact.is_in(area)));
    let needs: Vec<Need> =
        Need::ALL.into_iter().filter(|need| contacts.iter().any(|contact| contact.needs.contains(need))).collect();
    let main = rsx! {
        {title::heading(view, view.t("help-title"))}
        p { {view.t("help-lead")} }
        {areas(view, area)}
        if area.is_none() {
            {postcodes(view)}
        }
        nav { aria_label: view.plain("help-needs"),
            h2 { {view.t("help-needs")} }
            ul { class: "jump",
                for need in &needs {
                    li { a { href: "#{need.as_str()}", {view.t(&message(*need))} } }
                }
            }
        }
        for need in needs {
            {section(view, need, &contacts)}
        }
    };
    Content::gathered(
        view,
        area.map_or(&Nation::ALL, |area| std::slice::from_ref(&area.nation)),
        view.plain("help-title"),
        "help-summary",
        main,
    )
}

fn message(need: Need) -> String {
    format!("need-{}", need.as_str())
}

fn areas(view: &View, current: Option<&Area>) -> Element {
    let choices = std::iter::once(None).chain(view.library.choices().map(Some));
    rsx! {
        nav { class: "nations", aria_label: view.plain("help-areas"),
            for area in choices {
                if area == current {
                    strong { "aria-current": "true", {area::name(view, area)} }
                } else {
                    a { href: view.href(&Screen::Help(area.map(|area| area.id.clone()))), {area::name(view, area)} }
                }
            }
        }
    }
}

/// The way from a postcode to an area, for those who do not know what their area is called.
fn postcodes(view: &View) -> Element {
    let choices: Vec<&Area> = view.library.choices().collect();
    rsx! {
        details {
            summary { {view.t("help-postcode")} }
            p { {view.t("help-postcode-lead")} }
            table { class: "postcodes",
                thead {
                    tr {
                        th { scope: "col", {view.t("help-postcode-letters")} }
                        th { scope: "col", {view.t("help-postcode-area")} }
                    }
                }
                tbody {
                    for (letters, areas) in by_letters(view) {
                        tr {
                            th { scope: "row", dir: "ltr", translate: "no", "{letters}" }
                            td {
                                for area in areas {
                                    a { href: view.href(&Screen::Help(Some(nearest(view, area, &choices).id.clone()))), {area::name(view, Some(area))} }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn by_letters(view: &View) -> BTreeMap<&PostcodeLetters, Vec<&Area>> {
    let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for area in &view.library.areas {
        for letters in &area.postcodes {
            found.entry(letters).or_default().push(area);
        }
    }
    found
}

/// Returns the area itself if it has a screen, or else the country around it.
fn nearest<'a>(view: &'a View, area: &'a Area, choices: &[&Area]) -> &'a Area {
    let has_screen = choices.contains(&area);
    let around = area.within.as_ref().and_then(|id| view.library.area(id));
    around.filter(|_| !has_screen).unwrap_or(area)
}

/// A contact is shown where it helps most; elsewhere its name leads there.
fn section(view: &View, need: Need, contacts: &[&Contact]) -> Element {
    let with_need = |contact: &&&Contact| contact.needs.contains(&need);
    let (first, also): (Vec<&Contact>, Vec<&Contact>) =
        contacts.iter().filter(with_need).partition(|contact| contact.needs.first() == Some(&need));
    rsx! {
        section { id: need.as_str(),
            h2 { {view.t(&message(need))} }
            for contact in first {
                {contact::entry(view, contact)}
            }
            if !also.is_empty() {
                p { {view.t("help-also")} }
                ul {
                    for contact in also {
                        li { a { href: "#{contact.id}", {contact::name(contact)} } }
                    }
                }
            }
        }
    }
}
