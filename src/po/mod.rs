//! Translations as PO files, for Poedit, Weblate and the tools of gettext.
//!
//! 1. [`syntax`] reads and writes the format, [`header`] says which language a file is in;
//! 2. [`words`] are what a translator sees of a part: its words, its context, and notes about it;
//! 3. [`export()`] writes an entry for each part of a language;
//! 4. [`merge`] compares each entry with the file of now, [`rewrite`] puts what was taken into texts and locks, and
//!    [`verify`] looks at the result before anything is written;
//! 5. [`import()`] does all of it, in memory.

mod export;
mod header;
mod import;
mod merge;
mod rewrite;
mod syntax;
mod verify;
mod words;

pub use export::export;
pub use import::{Import, Request, import};

/// The largest PO file that is read, in bytes. A language of ours has a twentieth of it; what is larger is a mistake, or an
/// attack on memory.
pub const LARGEST: u64 = 8 << 20;
