//! The page that the reader sees: what it says, and its address.

use wasm_bindgen::JsCast as _;
use web_sys::{
    Document, Element, HtmlDialogElement, Node, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::platform::web::window;
use crate::platform::{Part, Piece};

/// What is not read: the ways to other pages, what shows how well the text is founded, what nobody sees.
const SKIPPED: &str = "sup, nav, svg, button, form, script, style, dialog, .sources, [hidden], [aria-hidden=true], [role=status], \
    [data-island], details:not([open]) > :not(summary)";

/// What stands within a line.
const INLINE: &str = "a:not(.say):not(.now), span, strong, em, mark, bdi, b, i, q, td, th";

/// Shows that a place is being read.
const READ: &str = "read";

/// A place in the page.
#[derive(Clone)]
pub struct Place(Element);

impl Place {
    /// Shows that it is being read, and moves it to where it can be seen.
    pub fn mark(&self) {
        if self.is_button() {
            // The only fault is a name that HTML does not allow.
            let _ = self.0.set_attribute("aria-pressed", "true");
            return;
        }
        let _ = self.0.class_list().add_1(READ);
        let how = ScrollIntoViewOptions::new();
        how.set_behavior(if is_calm() { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
        how.set_block(ScrollLogicalPosition::Nearest);
        self.0.scroll_into_view_with_scroll_into_view_options(&how);
    }

    /// Shows that it is not read any more.
    pub fn unmark(&self) {
        let _ =
            if self.is_button() { self.0.remove_attribute("aria-pressed") } else { self.0.class_list().remove_1(READ) };
    }

    fn is_button(&self) -> bool {
        self.0.tag_name() == "BUTTON"
    }
}

/// Some readers feel sick when a page moves by itself.
fn is_calm() -> bool {
    window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches())
}

fn document() -> Option<Document> {
    window().document()
}

/// Returns the main text of the page, in order.
#[allow(clippy::unused_async)] // Elsewhere somebody has to be asked.
pub async fn page_text() -> Vec<Part> {
    let Some(main) = document().and_then(|document| document.query_selector("main").ok().flatten()) else {
        return Vec::new();
    };
    let mut text = Text::default();
    text.walk(&main, &main, &lang_of(&main));
    text.parts.retain(says_something);
    text.parts
}

fn says_something(part: &Part) -> bool {
    part.pieces.iter().any(|(Piece::Words(text) | Piece::Number(text))| text.contains(char::is_alphanumeric))
}

/// Returns the English of a phrase of the officer card; its place is its button.
#[allow(clippy::unused_async)]
pub async fn phrase_text(id: &str) -> Vec<Part> {
    try_phrase_text(id).into_iter().collect()
}

fn try_phrase_text(id: &str) -> Option<Part> {
    let phrase = document()?.get_element_by_id(id)?;
    let words = phrase.query_selector(".english").ok()??.text_content()?;
    let place = Place(phrase.query_selector("button").ok()??);
    Some(Part { lang: "en".into(), pieces: vec![Piece::Words(words)], place })
}

fn lang_of(element: &Element) -> String {
    let speaking = element.closest("[lang]").ok().flatten();
    speaking.and_then(|element| element.get_attribute("lang")).unwrap_or_default()
}

#[derive(Default)]
struct Text {
    parts: Vec<Part>,
    /// Whether what comes next is a part of its own.
    is_ended: bool,
}

impl Text {
    fn walk(&mut self, node: &Node, block: &Element, lang: &str) {
        let nodes = node.child_nodes();
        for child in (0..nodes.length()).filter_map(|number| nodes.item(number)) {
            match child.dyn_ref::<Element>() {
                Some(element) => self.enter(element, block, lang),
                None if child.node_type() == Node::TEXT_NODE => self.add(Piece::Words(words(&child)), block, lang),
                None => {}
            }
        }
    }

    fn enter(&mut self, element: &Element, block: &Element, lang: &str) {
        let is = |selector| element.matches(selector).unwrap_or_default();
        if is(SKIPPED) {
            return;
        }
        let own = element.get_attribute("lang");
        let lang = own.as_deref().unwrap_or(lang);
        if is("a[href^='tel:']") {
            self.add(Piece::Number(words(element)), block, lang);
        } else if is(INLINE) {
            self.walk(element, block, lang);
            if is("td, th") {
                self.add(Piece::Words(", ".into()), block, lang);
            }
        } else {
            self.is_ended = true;
            self.walk(element, element, lang);
            self.is_ended = true;
        }
    }

    fn add(&mut self, piece: Piece, block: &Element, lang: &str) {
        match self.parts.last_mut().filter(|part| !self.is_ended && part.lang == lang) {
            Some(part) => part.pieces.push(piece),
            None => {
                self.parts.push(Part { lang: lang.into(), pieces: vec![piece], place: Place(block.clone()) });
            }
        }
        self.is_ended = false;
    }
}

fn words(node: &Node) -> String {
    node.text_content().unwrap_or_default()
}

/// The page, for telling others.
pub struct Here {
    /// What it is called.
    pub title: String,
    /// Its address, without anything that says more than which page and which part of it.
    pub address: String,
}

/// Notes which page is shown from now on, by its title; the browser knows its address.
pub fn show(title: &str, _path: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Returns the page.
pub fn here() -> Option<Here> {
    let document = document()?;
    let location = window().location();
    let mut address = location.origin().ok()? + &location.pathname().ok()?;
    let anchor = location.hash().ok()?;
    if anchor.strip_prefix('#').is_some_and(|id| document.get_element_by_id(id).is_some()) {
        address.push_str(&anchor);
    }
    Some(Here { title: document.title(), address })
}

/// Opens a dialog over the page. The browser moves the focus into it, and back when it is closed.
pub fn open(id: &str) {
    if let Some(dialog) = dialog(id) {
        // It can be open already.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
