//! Who helps, by area and by need. The area is chosen by hand, never by location.

use dioxus::prelude::*;

use crate::model::{Area, Contact, Nation, Need};
use crate::ui::components::contact;
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen of an area, or of everywhere.
pub(super) fn content(view: &View, area: Option<Area>) -> Content {
    let here = |contact: &&Contact| area.is_none_or(|area| contact.areas.contains(&area));
    let contacts: Vec<&Contact> = view.library.contacts.iter().filter(here).collect();
    let needs: Vec<Need> =
        Need::ALL.into_iter().filter(|need| contacts.iter().any(|contact| contact.needs.contains(need))).collect();
    let main = rsx! {
        h1 { {view.t("help-title")} }
        p { {view.t("help-lead")} }
        {areas(view, area)}
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
    Content::gathered(view, nations(area), view.plain("help-title"), "help-summary", main)
}

fn message(need: Need) -> String {
    format!("need-{}", need.as_str())
}

fn nations(area: Option<Area>) -> &'static [Nation] {
    match area {
        None => &Nation::ALL,
        Some(Area::England | Area::Wales) => &[Nation::EnglandWales],
        Some(Area::Scotland) => &[Nation::Scotland],
        Some(Area::NorthernIreland) => &[Nation::NorthernIreland],
    }
}

fn areas(view: &View, current: Option<Area>) -> Element {
    let choices = std::iter::once(None).chain(Area::ALL.into_iter().map(Some));
    rsx! {
        nav { class: "nations", aria_label: view.plain("help-areas"),
            for area in choices {
                if area == current {
                    strong { "aria-current": "true", {name(view, area)} }
                } else {
                    a { href: view.href(&Screen::Help(area)), {name(view, area)} }
                }
            }
        }
    }
}

fn name(view: &View, area: Option<Area>) -> Element {
    view.t(&format!("area-{}", area.map_or("all", Area::as_str)))
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
