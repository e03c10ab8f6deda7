//! Pages are compared with their sources again before the day that they name.

use jiff::civil::Date;

use crate::diag::{self, Code, Diagnostic};
use crate::model::{Library, Page};

/// So many days before it is due, a review is announced.
const NOTICE: i32 = 30;

/// Returns the pages whose review is due on the day `today`, or soon will be, sorted.
pub(super) fn due(library: &Library, today: Date) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = library.english().filter_map(|page| of_page(page, today)).collect();
    diag::sort(&mut problems);
    problems
}

fn of_page(page: &Page, today: Date) -> Option<Diagnostic> {
    let next = page.review.next;
    // A page without front matter has no such day, and a problem of its own.
    if next == Date::ZERO {
        return None;
    }
    let problem = match today.until(next).ok()?.get_days() {
        days if days < 0 => {
            let message = format!("the law on this page was to be compared with its sources by {next}");
            Diagnostic::new(Code::ReviewOverdue, page.place.clone(), message)
        }
        days if days <= NOTICE => {
            let message = format!("the law on this page is to be compared with its sources by {next}");
            Diagnostic::new(Code::ReviewSoon, page.place.clone(), message)
        }
        _ => return None,
    };
    Some(
        problem.hint("read the sources again, mend the page, and set `on` to that day and `next` to half a year later"),
    )
}
