//! The words of islands: messages that were looked up ahead, for a language each.

use std::collections::BTreeMap;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::ui::{View, islands};

/// What messages may be told; an island fills it in.
const TOLD: &[&str] = &["count", "language", "name", "number", "size"];

/// The words of islands in the language of a page.
#[derive(Clone)]
pub struct Words(Rc<BTreeMap<String, String>>);

// A page has one language as long as it is there.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Words {
    /// Takes messages by their names.
    pub fn new(messages: BTreeMap<String, String>) -> Self {
        Self(Rc::new(messages))
    }

    /// Looks the messages of a view's language up.
    pub fn of(view: &View) -> Self {
        let gaps: Vec<(&str, String)> = TOLD.iter().map(|name| (*name, gap(name))).collect();
        let told: Vec<(&str, &str)> = gaps.iter().map(|(name, gap)| (*name, &**gap)).collect();
        Self::new(islands::messages().map(|id| (id.to_owned(), view.text_with(id, &told).value)).collect())
    }

    /// Returns the words that are around a component.
    pub(in crate::ui) fn here() -> Self {
        use_context()
    }

    /// Returns a message; its name, if there is none: better seen than silent.
    pub(in crate::ui) fn t(&self, id: &str) -> String {
        self.0.get(id).map_or(id, String::as_str).to_owned()
    }

    /// Returns a message that is told something.
    pub(in crate::ui) fn with(&self, id: &str, told: &[(&str, &str)]) -> String {
        told.iter().fold(self.t(id), |text, (name, value)| text.replace(&gap(name), value))
    }
}

/// Returns where the words of a language lie.
pub fn path(lang: &str) -> String {
    format!("/{lang}/islands.json")
}

/// Writes the words of a view's language.
///
/// # Panics
///
/// Never: texts can always be written as JSON.
#[allow(clippy::missing_panics_doc)] // It never does.
pub(super) fn text(view: &View) -> String {
    serde_json::to_string(&*Words::of(view).0).expect("texts can always be written as JSON")
}

fn gap(name: &str) -> String {
    format!("{{{name}}}")
}
