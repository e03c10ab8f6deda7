//! Texts made small for the way.

use std::io::Write as _;

use brotli::enc::BrotliEncoderParams;

/// The smallest and the largest window that brotli has, as powers of two.
const WINDOWS: std::ops::RangeInclusive<i32> = 10..=22;

/// How much work compressing may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As much as there is, once, for millions of readers.
    Best,
    /// A tenth of that, for a tenth more bytes: to try something out.
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
pub(super) fn pack(texts: &[&[u8]], effort: Effort) -> Vec<u8> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::pack::unpack;

    #[test]
    fn texts_come_back_one_after_the_other() {
        for effort in [Effort::Best, Effort::Quick] {
            let packed = pack(&["قف".as_bytes(), b"stop"], effort);
            assert_eq!(unpack(&packed, 8).expect("whole"), "قفstop".as_bytes());
        }
    }

    #[test]
    fn a_window_is_no_larger_than_its_text_needs() {
        assert_eq!([0, 1008, 1009, 4000, 1 << 20, 1 << 30].map(window), [10, 10, 11, 12, 21, 22]);
        let text: Vec<u8> = (0..3000_u32).flat_map(|number| (number % 251).to_string().into_bytes()).collect();
        let packed = pack(&[&text], Effort::Best);
        assert_eq!(unpack(&packed, text.len() as u64).expect("whole"), text);
    }
}
