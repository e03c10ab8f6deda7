//! Islands in a static page: each element that names one gets its component, in the place of what it showed before.
//!
//! What a reader typed there meanwhile, and where the cursor stands, outlives the change.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_web::{Config, launch::launch_virtual_dom};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element as Place, Event, EventInit, EventTarget, HtmlElement, HtmlInputElement};

use crate::platform;
use crate::ui::islands::{Island, Words, words_path};

/// What the page is told when all islands are there, or none can be: the name of an event.
const DONE: &str = "islands";

/// Mounts every island of the page. Without the words for them, which lie in one file a language, the page stays as it is.
pub fn run() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    spawn_local(async move {
        let left = Left(Rc::new(Cell::new(1)), document.clone());
        mount(&document, &left).await;
        left.less();
    });
}

/// How many islands are still to come.
#[derive(Clone)]
struct Left(Rc<Cell<u32>>, Document);

impl Left {
    fn more(&self) -> Self {
        self.0.set(self.0.get() + 1);
        self.clone()
    }

    fn less(&self) {
        self.0.set(self.0.get() - 1);
        if self.0.get() == 0 {
            dispatch(&self.1, DONE);
        }
    }
}

fn dispatch(target: &EventTarget, name: &str) {
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(name, &bubbles) {
        // Nobody prevents it.
        let _ = target.dispatch_event(&event);
    }
}

async fn mount(document: &Document, left: &Left) -> Option<()> {
    let lang = document.document_element()?.get_attribute("lang")?;
    let words: BTreeMap<String, String> = serde_json::from_str(&platform::read(&words_path(&lang)).await?).ok()?;
    let words = Words::new(words);
    let places = document.query_selector_all("[data-island]").ok()?;
    for number in 0..places.length() {
        let place: Place = places.item(number)?.dyn_into().ok()?;
        // What this version does not know stays as it is.
        if let Some(island) = place.get_attribute("data-island").and_then(|text| serde_json::from_str(&text).ok()) {
            put(document, place, island, words.clone(), left.more());
        }
    }
    Some(())
}

fn put(document: &Document, place: Place, island: Island, words: Words, left: Left) {
    let typed = Typed::of(document, &place);
    place.set_inner_html("");
    let root = Root { island, words, typed: Rc::new(typed), place: place.clone(), left };
    launch_virtual_dom(VirtualDom::new_with_props(root_component, root), Config::new().rootelement(place));
}

#[derive(Clone)]
struct Root {
    island: Island,
    words: Words,
    typed: Rc<Typed>,
    place: Place,
    left: Left,
}

fn root_component(Root { island, words, typed, place, left }: Root) -> Element {
    use_context_provider(|| words);
    use_hook(|| {
        // After the first rendering: until then there is no field.
        dioxus::core::queue_effect(move || {
            typed.give_back(&place);
            place.toggle_attribute("data-mounted").ok();
            left.less();
        });
    });
    island.element()
}

/// What was typed into the fields of a place before its island came.
struct Typed {
    /// By the number of the field.
    values: Vec<String>,
    /// The field with the cursor, and where that stands.
    focus: Option<(usize, u32, u32)>,
    /// Whether the focus is on a button. A place that has one until its island comes has only that.
    is_on_button: bool,
}

impl Typed {
    fn of(document: &Document, place: &Place) -> Self {
        let focused = document.active_element();
        let fields = fields(place);
        let focus = fields.iter().enumerate().find_map(|(number, field)| {
            let start = field.selection_start().ok().flatten().unwrap_or_default();
            let end = field.selection_end().ok().flatten().unwrap_or_default();
            (focused.as_ref() == Some(field.as_ref())).then_some((number, start, end))
        });
        let button = place.query_selector("button").ok().flatten();
        let is_on_button = button.is_some() && button == focused;
        Self { is_on_button, values: fields.iter().map(HtmlInputElement::value).collect(), focus }
    }

    fn give_back(&self, place: &Place) {
        if self.is_on_button
            && let Ok(Some(button)) = place.query_selector("button")
        {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        }
        let fields = fields(place);
        for (field, value) in fields.iter().zip(&self.values).filter(|(_, value)| !value.is_empty()) {
            field.set_value(value);
            dispatch(field, "input");
        }
        if let Some((number, start, end)) = self.focus
            && let Some(field) = fields.get(number)
        {
            let _ = field.unchecked_ref::<HtmlElement>().focus();
            let _ = field.set_selection_range(start, end);
        }
    }
}

fn fields(place: &Place) -> Vec<HtmlInputElement> {
    let Ok(found) = place.query_selector_all("input") else { return Vec::new() };
    (0..found.length()).filter_map(|number| found.item(number)?.dyn_into().ok()).collect()
}
