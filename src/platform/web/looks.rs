//! How the page looks.

use web_sys::Event;

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
