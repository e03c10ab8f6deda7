//! Printing.

use crate::platform::native::script;

/// Waits until what was changed last is on the screen.
pub async fn drawn() {
    // Without a screen there is nothing to wait for.
    let _ = script::ask("await new Promise((done) => requestAnimationFrame(done))").await;
}

/// Prints the page. Its style says what of it.
pub fn print() {
    dioxus_desktop::window().print();
}
