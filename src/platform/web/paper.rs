//! Printing.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use crate::platform::web::window;

/// Waits until what was changed last is on the screen.
pub async fn drawn() {
    // The next frame is asked for before it is drawn, and the one after it when it was.
    for _ in 0..2 {
        let frame = Promise::new(&mut |done, _| {
            // Without a screen there is nothing to wait for.
            if window().request_animation_frame(&done).is_err() {
                let _ = done.call0(&done);
            }
        });
        // It is never refused.
        let _ = JsFuture::from(frame).await;
    }
}

/// Prints the page. Its style says what of it.
pub fn print() {
    // A browser that cannot print does nothing.
    let _ = window().print();
}
