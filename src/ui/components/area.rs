//! The name of an area.

use dioxus::prelude::*;

use crate::model::Area;
use crate::ui::View;

/// Shows the name of an area, or of all of them together.
pub(in crate::ui) fn name(view: &View, area: Option<&Area>) -> Element {
    match area.map(|area| (area, &area.name)) {
        None => view.t("area-all"),
        Some((area, None)) => view.t(&area.message()),
        // As it stands on maps and signs.
        Some((_, Some(name))) => rsx! { bdi { lang: "en", translate: "no", "{name}" } },
    }
}
