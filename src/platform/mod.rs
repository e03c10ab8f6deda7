//! What the device can do, behind one API: the browser's `web`, or `absent` where pages are only rendered.
//!
//! Nothing here is asked while a component renders: devices differ, and pages that are made ahead know none.

#[cfg(not(feature = "islands"))]
mod absent;
mod part;
#[cfg(feature = "islands")]
mod web;

#[cfg(not(feature = "islands"))]
pub use absent::*;
pub use part::{Part, Piece};
#[cfg(feature = "islands")]
pub use web::*;
