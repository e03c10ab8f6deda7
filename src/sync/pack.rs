//! Texts made small for the way, and large again within limits.

use std::io::{self, Read as _, Write as _};

use brotli::enc::BrotliEncoderParams;

/// The smallest and the largest window that brotli has, as powers of two.
const WINDOWS: std::ops::RangeInclusive<i32> = 10..=22;

/// What the name of a list ends with where it lies packed beside itself. Servers know `.br`, and may unpack it on the way.
pub(crate) const ENDING: &str = ".packed";

/// How much work compressing may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As much as there is, once, for millions of readers.
    Best,
    /// A tenth of that, for a tenth more bytes: on a phone, or to try something out.
    Quick,
}

impl Effort {
    fn quality(self) -> i32 {
        match self {
            Self::Best => 11,
            Self::Quick => 5,
        }
    }
}

/// Compresses texts, one after the other, as one.
pub(crate) fn pack(texts: &[&[u8]], effort: Effort) -> Vec<u8> {
    let length = texts.iter().map(|text| text.len()).sum();
    let (quality, lgwin) = (effort.quality(), window(length));
    let params = BrotliEncoderParams { quality, lgwin, size_hint: length, ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::with_params(&mut packed, 1 << 16, &params);
    for text in texts {
        writer.write_all(text).expect("memory takes everything");
    }
    drop(writer);
    packed
}

/// Returns the smallest window in which all of a text is: a larger one is memory that both sides set aside for nothing.
fn window(length: usize) -> i32 {
    // Sixteen bytes of a window are not for use.
    let fits = |window: &i32| length + 16 <= 1 << window;
    WINDOWS.into_iter().find(fits).unwrap_or(*WINDOWS.end())
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
    fn texts_come_back_one_after_the_other() {
        for effort in [Effort::Best, Effort::Quick] {
            let packed = pack(&["قف".as_bytes(), b"stop"], effort);
            assert_eq!(unpack(&packed, 8).expect("whole"), "قفstop".as_bytes());
            assert!(unpack(&packed, 7).is_err());
            assert!(unpack(&packed, 9).is_err());
            assert!(unpack(&packed[..packed.len() - 1], 8).is_err());
        }
    }

    #[test]
    fn a_window_is_no_larger_than_its_text_needs() {
        assert_eq!([0, 1008, 1009, 4000, 1 << 20, 1 << 30].map(window), [10, 10, 11, 12, 21, 22]);
        let text: Vec<u8> = (0..3000_u32).flat_map(|number| (number % 251).to_string().into_bytes()).collect();
        let packed = pack(&[&text], Effort::Best);
        assert_eq!(unpack(&packed, text.len() as u64).expect("whole"), text);
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
