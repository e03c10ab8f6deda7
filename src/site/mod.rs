//! The static site: everything a web server needs, and a server to look at it.
//!
//! 1. [`document`] renders one page to HTML, its style inline, without [`comments`];
//! 2. [`mod@build`] renders all of them side by side and adds a [`pack`] for each language, the service
//!    worker, the manifest and what a server must be told ([`headers`]);
//! 3. [`Modules`] bring islands to pages;
//! 4. [`translate`] adds the pages that say how far the translations are;
//! 5. [`output`] writes what has changed into a folder that is ours;
//! 6. [`mod@compress`] puts `.br` and `.gz` beside it;
//! 7. [`serve`] shows it on this machine with the same headers.

mod build;
mod comments;
mod compress;
mod document;
mod headers;
mod modules;
mod origin;
mod output;
mod pack;
mod serve;
pub mod translate;

pub use build::{Asset, Site, build, shared};
pub use compress::compress;
pub use document::render;
pub use modules::Modules;
pub use origin::Origin;
pub use output::{Written, write};
pub(crate) use serve::serve_router;
pub use serve::{on, run};
