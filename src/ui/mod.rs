//! The screens, as Dioxus components: rendered to files today, mounted in a window tomorrow.
//!
//! 1. A [`Route`] says which [`Screen`] in which language;
//! 2. a [`View`] is a route with the library, and speaks its language;
//! 3. its [`content()`] is one of [`pages`], made of [`blocks`] and [`components`];
//! 4. [`body()`] puts the [`shell`] around it.
//!
//! Rendering reads no clock, storage or network, and injects no text as HTML.

mod blocks;
mod components;
pub mod islands;
pub mod messages;
mod pages;
mod route;
mod shell;
mod view;

pub use pages::{Content, More, content};
pub use route::{Route, Screen};
pub use shell::body;
pub use view::View;

/// The one style sheet.
pub const CSS: &str = include_str!("../../assets/css/app.css");

/// How islands look. It comes with them: static pages need none of it.
pub const ISLANDS_CSS: &str = include_str!("../../assets/css/islands.css");

/// Where the quick exit leads: a page that anybody could have been looking at.
pub const NEUTRAL_SITE: &str = "https://www.bbc.co.uk/weather";
