//! How the page looks, and where the reader is in it.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlElement};

use super::window;

/// Has the page look as a setting says: the style sheet knows `data-<name>` of the outermost element.
pub fn dress(name: &str, value: Option<&str>) {
    let Some(root) = window().document().and_then(|document| document.document_element()) else { return };
    let name = format!("data-{name}");
    // Neither of these fails: the names are in the code.
    let _ = match value {
        Some(value) => root.set_attribute(&name, value),
        None => root.remove_attribute(&name),
    };
    // The script of the page gives the browser's own bar the same colour.
    if let Ok(event) = Event::new("dressed") {
        let _ = window().dispatch_event(&event);
    }
}

/// Moves the focus to the element with an id.
pub fn focus(id: &str) {
    let element = window().document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot have the focus does not get it.
        let _ = element.focus();
    }
}
