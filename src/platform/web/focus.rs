//! The cursor.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::platform::web::window;

/// Puts the cursor on the element with an id.
pub fn focus(id: &str) {
    let found = window().document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot have it leaves it where it is.
        let _ = element.focus();
    }
}
