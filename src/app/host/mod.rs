//! Where the app runs: in a window of its own, or in a page of a browser. Both do the same for it.
//!
//! - `run` starts it, and returns when it is over;
//! - `begin` is called before the first screen is shown, and `shown` once it is;
//! - `open` hands an address to the system, `leave` ends it at once, `zoom` makes everything larger or smaller;
//! - `press` hands on that the button of a phrase was pressed.

#[cfg(feature = "browser")]
mod browser;
#[cfg(not(feature = "browser"))]
mod native;

#[cfg(feature = "browser")]
pub use browser::run;
#[cfg(feature = "browser")]
pub(super) use browser::{begin, leave, open, press, shown, zoom};
#[cfg(not(feature = "browser"))]
pub use native::run;
#[cfg(not(feature = "browser"))]
pub(super) use native::{begin, leave, open, press, shown, zoom};
