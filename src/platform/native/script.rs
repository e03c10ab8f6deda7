//! What only the webview can do.

use dioxus::document::{self, Eval};
use serde::Serialize;

/// Runs a script in the page. Nobody hears what comes of it.
pub(super) fn run(script: &str) {
    // It fails only if the window is gone, and then nobody misses it.
    let _ = dioxus_desktop::window().webview.evaluate_script(script);
}

/// Calls a function of the page's script, which is in `src/app/page.js`.
pub(super) fn call(function: &str, told: &impl Serialize) {
    run(&format!("scanRights.{function}({})", quoted(told)));
}

/// Asks the page what a script returns.
pub(super) fn ask(script: &str) -> Eval {
    // Held until the next question: the page would let go of its end before the answer is read.
    document::eval(&format!("scanRights.asked = dioxus; {script}"))
}

/// Writes something the way scripts do.
pub(super) fn quoted(told: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(told).expect("texts can always be written as JSON")
}
