//! Drawings of lines, in the colour of the text around them.

use dioxus::prelude::*;

/// A magnifying glass.
pub(in crate::ui) const SEARCH: &str = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21";
/// The globe.
pub(in crate::ui) const LANGUAGE: &str =
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c6 6 6 12 0 18M12 3c-6 6-6 12 0 18";
/// A loudspeaker.
pub(in crate::ui) const ALOUD: &str = "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11";
/// Stop.
pub(in crate::ui) const STOP: &str = "M6 6h12v12H6z";
/// One place that leads to two others.
pub(in crate::ui) const SHARE: &str = "M9 11l6.5-4M9 13l6.5 4M6.5 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M18 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M18 16a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5";

/// Draws one. What it means is said beside it.
pub(in crate::ui) fn icon(lines: &str) -> Element {
    rsx! {
        svg { view_box: "0 0 24 24", width: "24", height: "24", fill: "none", stroke: "currentColor", stroke_width: "1.75", "aria-hidden": "true",
            path { d: lines }
        }
    }
}
