//! The files of the site.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::platform::web::window;

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
