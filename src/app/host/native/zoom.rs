//! How large everything is.

use std::cell::Cell;

/// Sizes as browsers have them, in hundredths.
const SIZES: [u16; 14] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

/// The size without a choice.
const USUAL: usize = 5;

thread_local! {
    static SIZE: Cell<usize> = const { Cell::new(USUAL) };
}

/// Makes everything a step larger or smaller; 0 is as it was.
pub(in crate::app) fn zoom(by: i32) {
    let size = step(SIZE.get(), by);
    SIZE.set(size);
    dioxus_desktop::window().set_zoom_level(f64::from(SIZES[size]) / 100.0);
}

fn step(size: usize, by: i32) -> usize {
    match by {
        0 => USUAL,
        by if by > 0 => (size + 1).min(SIZES.len() - 1),
        _ => size.saturating_sub(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_largest_and_a_smallest_size_and_a_way_back() {
        let after = |steps: &[i32]| SIZES[steps.iter().fold(USUAL, |size, by| step(size, *by))];
        assert_eq!(after(&[1]), 110);
        assert_eq!(after(&[1; 30]), 400);
        assert_eq!(after(&[-1; 30]), 50);
        assert_eq!(after(&[-1, -1, 0]), 100);
    }
}
