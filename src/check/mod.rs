//! Compares what a library says with what it should.
//!
//! 1. [`references`]: whatever a page refers to is there, and holds for the page's nations;
//! 2. [`confidence`]: what is not settled stands where readers are told so;
//! 3. [`flow`]: every step of the stop flow can be reached, leads on, and never in a circle;
//! 4. [`guides`]: the list of guides and the guides that were written are the same, and none is too long;
//!    [`posted`]: each letter has a page that shows it;
//! 5. [`addresses`]: no two screens share an address, and the pages that screens lead to are there;
//! 6. [`letters`]: translations have the letters of their language, and no mark of direction stays open;
//! 7. [`messages`]: English has every message that is shown, and translations use the same variables and numbers;
//! 8. [`plurals`]: words that depend on a number are there for every plural form of their language;
//! 9. [`reading`]: English pages are plain enough for a reader of eleven years;
//! 10. [`mod@reviews`]: pages are compared with their sources again in time.

mod addresses;
mod confidence;
mod flow;
mod guides;
mod letters;
mod messages;
mod plurals;
mod posted;
mod reading;
mod references;
mod reviews;
mod syllables;

use jiff::civil::Date;

use crate::content;
use crate::diag::{self, Code, Diagnostic};
use crate::model::Library;
use crate::source::Files;

/// Makes a library of files, with everything that is wrong in the files and with the library, sorted.
pub fn load(files: &Files) -> (Library, Vec<Diagnostic>) {
    let (library, mut problems) = content::load(files);
    letters::check(&library.languages, files, &mut problems);
    reading::check(&library, files, &mut problems);
    // Whatever refers to a list that could not be read would seem wrong.
    if !problems.iter().any(|problem| matches!(problem.code, Code::BadList | Code::FileMissing)) {
        problems.extend(check(&library));
    }
    diag::sort(&mut problems);
    (library, problems)
}

/// Returns the pages that are to be compared with their sources again on the day `today`, or soon. It is apart from
/// [`load`], since a page that was right does not become wrong overnight: nobody is kept from building the site.
pub fn reviews(library: &Library, today: Date) -> Vec<Diagnostic> {
    reviews::due(library, today)
}

/// Returns everything that is wrong with a library, sorted.
pub fn check(library: &Library) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    references::check(library, &mut problems);
    confidence::check(library, &mut problems);
    flow::check(library, &mut problems);
    guides::check(library, &mut problems);
    posted::check(library, &mut problems);
    addresses::check(library, &mut problems);
    messages::check(library, &mut problems);
    letters::scripts(library, &mut problems);
    diag::sort(&mut problems);
    problems
}
