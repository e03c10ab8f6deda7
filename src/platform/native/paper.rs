//! Printing.

use dioxus::document;

/// Waits until what was changed last is on the screen.
pub async fn drawn() {
    // Without a screen there is nothing to wait for.
    let _ = document::eval("await new Promise((done) => requestAnimationFrame(done))").await;
}

/// Prints the page. Its style says what of it.
pub fn print() {
    dioxus_desktop::window().print();
}
