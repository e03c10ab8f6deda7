//! Texts that were made small for the way, and become large again within limits. What makes them small is the publisher's alone
//! (`publish::pack`).

use std::io::{self, Read as _};

/// What the name of a list ends with where it lies packed beside itself. Servers know `.br`, and may unpack it on the way.
pub(crate) const ENDING: &str = ".packed";

/// The most bytes of a meta-block whose length takes four digits of four bits.
const BLOCK: usize = 1 << 16;

/// Writes texts, one after the other, as one, in brotli's form but as large as they are (RFC 7932, section 9.2).
pub(crate) fn store(texts: &[&[u8]]) -> Vec<u8> {
    let texts = texts.concat();
    let mut stored = Vec::new();
    for (number, block) in texts.chunks(BLOCK).enumerate() {
        // From the lowest bit: not the last block (0), four digits (00), one less than the length, not compressed (1).
        let header = (block.len() - 1) << 3 | 1 << 19;
        // A first bit before the first of them: a window of 16 bits.
        let header = if number == 0 { header << 1 } else { header };
        stored.extend(&header.to_le_bytes()[..3]);
        stored.extend(block);
    }
    // The last block, and nothing in it; before it the window, if there was no other.
    stored.push(if texts.is_empty() { 0b110 } else { 0b11 });
    stored
}

/// Decompresses exactly so many bytes. What would become more is given up as soon as it does.
pub(crate) fn unpack(packed: &[u8], length: u64) -> io::Result<Vec<u8>> {
    let text = unpack_up_to(packed, length)?;
    if text.len() as u64 == length { Ok(text) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// Decompresses at most so many bytes.
pub(crate) fn unpack_up_to(packed: &[u8], most: u64) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    brotli::Decompressor::new(packed, 1 << 14).take(most + 1).read_to_end(&mut text)?;
    if text.len() as u64 > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is larger than it says"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_comes_back_whole_or_not_at_all() {
        let stored = store(&["قف".as_bytes(), b"stop"]);
        assert_eq!(unpack(&stored, 8).expect("whole"), "قفstop".as_bytes());
        assert!(unpack(&stored, 7).is_err());
        assert!(unpack(&stored, 9).is_err());
        assert!(unpack(&stored[..stored.len() - 1], 8).is_err());
    }

    #[test]
    fn texts_of_any_length_can_be_stored() {
        for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 7] {
            let text: Vec<u8> = (0..=250).cycle().take(length).collect();
            let stored = store(&[&text]);
            assert!(stored.len() <= length + 4 + 3 * length / BLOCK, "{length}: {}", stored.len());
            assert_eq!(unpack(&stored, length as u64).expect("whole"), text);
        }
    }

    #[test]
    fn a_bomb_is_given_up_at_its_limit() {
        let bomb = include_bytes!("../../tests/fixtures/updates/bomb.br");
        assert!(bomb.len() < 1000, "{} bytes become 256 MB", bomb.len());
        let start = std::time::Instant::now();
        assert_eq!(unpack(bomb, 4096).expect_err("too large").kind(), io::ErrorKind::FileTooLarge);
        assert!(start.elapsed().as_millis() < 500, "it was not unpacked first");
    }
}
