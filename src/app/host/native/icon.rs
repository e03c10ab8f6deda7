//! The picture of the window.

use std::io::Cursor;

use dioxus_desktop::tao::window::Icon;
use png::{Decoder, Transformations};

const PICTURE: &[u8] = include_bytes!("../../../../assets/public/icon-192.png");

/// Returns the picture. The window library has a way of its own to read one, which brings what reads all kinds of pictures.
pub(super) fn icon() -> Option<Icon> {
    let mut decoder = Decoder::new(Cursor::new(PICTURE));
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    Icon::from_rgba(pixels, frame.width, frame.height).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_can_be_read() {
        assert!(icon().is_some());
    }
}
