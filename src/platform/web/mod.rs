//! A browser.

mod kept;
mod looks;
mod storage;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window};

pub use kept::{discard, keep, kept};
pub use looks::{dress, focus};
pub use storage::{forget, store, stored};

fn window() -> Window {
    web_sys::window().expect("islands run in a page")
}

/// Returns the text of a file of the site, by its path from the root; none, if it cannot be had now.
pub async fn read(path: &str) -> Option<String> {
    fetch(path).await.ok().flatten()
}

async fn fetch(path: &str) -> Result<Option<String>, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(path)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
