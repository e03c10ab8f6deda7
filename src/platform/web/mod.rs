//! A browser.

mod clipboard;
mod file;
mod focus;
mod forget;
mod kept;
mod looks;
mod page;
mod paper;
mod share;
#[cfg(not(feature = "app"))]
mod site;
pub mod store;
mod today;
#[cfg(not(feature = "app"))]
pub mod vault;
mod voice;

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use web_sys::Window;

pub use clipboard::copy;
pub use file::save;
pub use focus::focus;
pub use forget::forget;
pub use kept::{discard, keep, kept};
pub use looks::dress;
pub use page::{Here, Place, close, here, open, page_text, phrase_text, show};
pub use paper::{drawn, print};
pub use share::{can_share, share};
#[cfg(not(feature = "app"))]
pub use site::read;
pub use today::{day_in_words, today};
pub use voice::{Voice, hush, hush_on_leaving, on_phrase, say, voices};

fn window() -> Window {
    web_sys::window().expect("islands run in a page")
}

/// Returns a part of an object; none, where the browser is too old to have it.
fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|member| !member.is_undefined() && !member.is_null())
}

/// Calls what an object can do, if it can.
fn call(object: &JsValue, name: &str, told: &JsValue) -> Option<JsValue> {
    member(object, name)?.dyn_into::<Function>().ok()?.call1(object, told).ok()
}

/// Does some work at once: a page has no second thread for it.
#[cfg(feature = "app")]
#[expect(clippy::unused_async, reason = "elsewhere there is something to wait for")]
pub async fn beside<T>(work: impl FnOnce() -> T) -> T {
    work()
}
