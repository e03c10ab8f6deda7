//! The site while somebody writes it: every saved file is on the open page at once, and what is wrong is shown there.
//!
//! 1. [`mod@watch`] reads the project anew whenever a file is saved;
//! 2. [`notes`] puts each problem beside the part of the page that it is about;
//! 3. [`serve`] renders the page that is asked for, and tells it when there is a newer one.

mod notes;
mod serve;
mod watch;

pub use serve::run;
pub use watch::{Shown, watch};
