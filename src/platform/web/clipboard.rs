//! What the reader can paste elsewhere.

use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

use crate::platform::web::{call, member, window};

/// Copies a text; says whether it worked.
///
/// Browsers allow it only while they deal with a tap, so it is asked for at once and not when the answer is waited for.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    // A page that came without encryption has no clipboard.
    let asked = member(&window().navigator(), "clipboard")
        .and_then(|clipboard| call(&clipboard, "writeText", &text.into()))
        .and_then(|answer| answer.dyn_into::<Promise>().ok());
    async move {
        match asked {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        }
    }
}
