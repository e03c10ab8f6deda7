//! Which nation's rules a screen holds for, and the way to the others'.

use dioxus::prelude::*;

use crate::model::Nation;
use crate::ui::{Screen, View};

/// Shows the nation of a screen first and links to the same screen for the others.
pub(in crate::ui) fn switch(view: &View, current: &[Nation], variants: &[(Nation, Screen)]) -> Element {
    rsx! {
        nav { class: "nations", aria_label: view.plain("nation-label"),
            for (nation, screen) in variants {
                if current.contains(nation) {
                    strong { "aria-current": "true", {view.t(message(*nation))} }
                } else {
                    a { href: view.href(screen), {view.t(message(*nation))} }
                }
            }
        }
    }
}

/// Names nations in a line.
pub(in crate::ui) fn names(view: &View, nations: &[Nation]) -> Element {
    rsx! {
        for (index, nation) in nations.iter().enumerate() {
            if index > 0 { " · " }
            {view.t(message(*nation))}
        }
    }
}

/// Returns the message that names a nation.
pub(in crate::ui) fn message(nation: Nation) -> &'static str {
    match nation {
        Nation::EnglandWales => "nation-england-wales",
        Nation::Scotland => "nation-scotland",
        Nation::NorthernIreland => "nation-northern-ireland",
    }
}
