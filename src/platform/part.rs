//! What there is to read aloud.

use crate::platform::Place;

/// A stretch of a text in one language, within one block.
#[derive(Clone)]
pub struct Part {
    /// The tag of the language.
    pub lang: String,
    /// Its text, in order.
    pub pieces: Vec<Piece>,
    /// Where it stands.
    pub place: Place,
}

/// A piece of a text.
#[derive(Clone)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A telephone number.
    Number(String),
}
