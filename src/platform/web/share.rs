//! The list of apps that can take something from a page.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::web::{call, member, window};

/// Says whether there is such a list.
pub fn can_share() -> bool {
    member(&window().navigator(), "share").is_some()
}

/// Shows the list for a text, an address, or both; says whether it was shown. Whoever closes it has seen it.
///
/// Browsers allow it only while they deal with a tap, so it is asked for at once and not when the answer is waited for.
pub fn share(title: &str, text: Option<&str>, url: Option<&str>) -> impl Future<Output = bool> + use<> {
    let asked = call(&window().navigator(), "share", &offer(title, text, url))
        .and_then(|answer| answer.dyn_into::<Promise>().ok());
    async move {
        match asked {
            Some(promise) => JsFuture::from(promise).await.map_or_else(|fault| is_closed(&fault), |_| true),
            None => false,
        }
    }
}

fn offer(title: &str, text: Option<&str>, url: Option<&str>) -> JsValue {
    let offer = Object::new();
    for (name, value) in [("title", Some(title)), ("text", text), ("url", url)] {
        if let Some(value) = value {
            // A new object takes everything.
            let _ = Reflect::set(&offer, &name.into(), &value.into());
        }
    }
    offer.into()
}

fn is_closed(fault: &JsValue) -> bool {
    member(fault, "name").and_then(|name| name.as_string()).as_deref() == Some("AbortError")
}
