//! What to say and do when police want to scan your fingerprint or face in the street.
//!
//! The crate turns a folder of Markdown, TOML and Fluent files into pages that work without a
//! network and without script. Data flows one way:
//!
//! 1. [`source`] reads the files, whole and within limits;
//! 2. [`content`] parses pages, phrases, contacts and citations, and [`l10n`] the messages; what is
//!    wrong becomes a [`diag::Diagnostic`], never a panic and never the end;
//! 3. [`model::Library`] holds the result: typed, resolved for every language, without input or output;
//! 4. [`check`] compares what the library says with what it should; [`status`] counts how far each language is;
//! 5. [`search`] finds documents by the words of any script that [`text`] makes comparable;
//! 6. [`ui`] renders a library's screens as Dioxus components;
//! 7. `app` shows them in a window, with all texts inside; `platform` is what the device around it can do;
//! 8. `vault` locks what a reader keeps, with a passphrase;
//! 9. `publish` signs guidance, and `sync` brings it to a device: verified, whole or not at all;
//! 10. `site` writes them as static files, `po` brings translations to other tools and back, and `cli` is the tool
//!     `rights` around it all; `preview` shows pages while they are written, `pseudo` makes up languages to look at them.
//!
//! ```
//! use scan_rights::{content, source::Files};
//!
//! let mut files = Files::default();
//! files.insert("locales/languages.toml", "[[language]]\ntag = \"en\"\nname = \"English\"\nendonym = \"English\"\ndirection = \"ltr\"\n");
//! files.insert("content/en/pages/about.md", "+++\ntitle = \"About\"\n+++\nNothing is stored.");
//!
//! let (library, problems) = content::load(&files);
//! assert_eq!(library.languages.source().endonym, "English");
//! assert!(problems.iter().any(|problem| problem.message.contains("summary")));
//! ```

#[cfg(feature = "app")]
pub mod app;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod content;
pub mod diag;
pub mod error;
pub mod exit;
mod hash;
pub mod l10n;
pub mod lang;
pub mod lock;
pub mod model;
#[cfg(feature = "islands")]
pub mod mount;
pub mod platform;
#[cfg(feature = "cli")]
pub mod po;
#[cfg(feature = "cli")]
pub mod preview;
#[cfg(feature = "cli")]
pub mod project;
#[cfg(feature = "cli")]
pub mod pseudo;
#[cfg(feature = "publish")]
pub mod publish;
#[cfg(any(feature = "cli", feature = "native", feature = "publish"))]
pub mod save;
pub mod search;
#[cfg(feature = "cli")]
pub mod site;
pub mod source;
pub mod status;
#[cfg(feature = "sync")]
pub mod sync;
pub mod text;
pub mod ui;
#[cfg(any(feature = "app", feature = "publish", feature = "vault", test))]
pub mod vault;
