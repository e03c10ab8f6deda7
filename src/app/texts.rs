//! The texts that are packed into the program, which `build.rs` does: a pack for each language and one that they share.

use std::io::Read as _;

use jiff::Timestamp;

use crate::source::Files;

/// The name of the pack that languages share.
const SHARED: &str = "shared";

/// Packs by the tags of their languages.
const PACKS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// How many bytes are unpacked at once.
const ROOM: usize = 1 << 16;

/// When the texts were last written, in seconds since 1970.
const WRITTEN: &str = include_str!(concat!(env!("OUT_DIR"), "/written"));

/// Returns when the texts were last written.
#[cfg_attr(feature = "browser", allow(dead_code))]
pub(super) fn written() -> Timestamp {
    let seconds = WRITTEN.parse().expect("seconds are a number");
    Timestamp::from_second(seconds).expect("a clock of a developer is right to the century")
}

/// Returns the texts that languages share, the list of languages among them.
pub(super) fn shared() -> Files {
    let mut files = Files::default();
    add(SHARED, &mut files);
    files
}

/// Returns all texts of all languages.
#[cfg_attr(feature = "browser", allow(dead_code))] // A page of a browser is as new as its site.
pub(super) fn all() -> Files {
    let mut files = Files::default();
    PACKS.iter().for_each(|(owner, _)| add(owner, &mut files));
    files
}

/// Adds the texts of a language. One that has none adds none.
pub(super) fn add(tag: &str, files: &mut Files) {
    let Some((_, packed)) = PACKS.iter().find(|(owner, _)| *owner == tag) else { return };
    let mut texts = String::new();
    brotli::Decompressor::new(*packed, ROOM)
        .read_to_string(&mut texts)
        .expect("the program's own packs are whole, and of text");
    let mut rest = &*texts;
    while let Some((head, texts)) = rest.split_once('\n') {
        let (path, length) = head.rsplit_once(' ').expect("a text is packed with its path and length");
        let (text, next) = texts.split_at(length.parse().expect("a length is a number"));
        files.insert(path, text);
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::source::folder;

    #[test]
    fn the_packs_have_every_text_of_the_folders() {
        let (read, _) = folder::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository");
        assert_eq!(all().under(""), read.under(""));
        assert!(PACKS.len() > 12, "every language has a pack");
    }
}
