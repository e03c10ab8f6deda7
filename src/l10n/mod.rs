//! Messages: Fluent, one bundle a language, one chain of bundles for its readers.
//!
//! 1. [`parse`] reads `.ftl` files into a [`Bundle`], with what each message [`Uses`];
//! 2. a [`Locale`] asks its language first, then those it falls back to, and says which answered;
//! 3. [`Dates`] writes a day as readers of a language write it.

mod bundle;
mod date;
mod locale;
mod uses;

pub use bundle::{Bundle, Message, message_id, parse};
pub use date::Dates;
pub use locale::{Args, Locale};
pub use uses::{Counts, Selection, Uses};
