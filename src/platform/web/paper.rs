//! Printing.

use crate::platform::web::window;

/// Prints the page. Its style says what of it.
pub fn print() {
    // A browser that cannot print does nothing.
    let _ = window().print();
}
