//! Compares what a library says with what it should.
//!
//! 1. [`references`]: whatever a page refers to is there, and holds for the page's nations;
//! 2. [`flow`]: every step of the stop flow can be reached, leads on, and never in a circle;
//! 3. [`guides`]: the list of guides and the guides that were written are the same;
//! 4. [`addresses`]: no two screens share an address, and the pages that screens lead to are there;
//! 5. [`messages`]: English has every message that is shown, and translations use the same variables.

mod addresses;
mod flow;
mod guides;
mod messages;
mod references;

use crate::diag::{self, Diagnostic};
use crate::model::Library;

/// Returns everything that is wrong with a library, sorted.
pub fn check(library: &Library) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    references::check(library, &mut problems);
    flow::check(library, &mut problems);
    guides::check(library, &mut problems);
    addresses::check(library, &mut problems);
    messages::check(library, &mut problems);
    diag::sort(&mut problems);
    problems
}
