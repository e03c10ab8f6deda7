//! Search: which page, phrase or contact answers the words that somebody types?
//!
//! 1. [`Index::of`] takes from a library what there is to find in a language; this is what readers' devices load;
//! 2. a [`Searcher`] is built from it there: text compresses better than lists of where each word stands;
//! 3. [`Searcher::search`] looks each word up, with its other forms and one typing mistake forgiven, ranks what has it,
//!    and gives [`Hit`]s, whose matched words are ranges and never HTML.
//!
//! ```
//! use scan_rights::search::{Document, Index, Kind, Searcher};
//!
//! let guide = Document { title: "What if I say no?".into(), ..Document::new(Kind::Guide, "no") };
//! let index = Index { lang: "en".parse().expect("a tag"), documents: vec![guide] };
//! let searcher = Searcher::new(index, None);
//! let hits = searcher.search("say no", 10);
//! assert_eq!((&*hits[0].title.text, &*hits[0].title.ranges), ("What if I say no?", &[10..13, 14..16][..]));
//! ```

mod dictionary;
mod document;
mod gather;
mod marked;
mod order;
mod query;
mod searcher;
mod shelf;
mod tokens;

pub use document::{Document, Index, Kind};
pub use marked::Marked;
pub use searcher::{Hit, Searcher};

/// How many answers readers get at most: what is not among them is asked for in other words.
pub const MOST: usize = 10;
