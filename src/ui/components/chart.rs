//! A chart that is a table: bars for the eye, numbers for everybody.

use dioxus::prelude::*;

use crate::model::{Bar, Chart, ChartId, Page};
use crate::ui::View;

/// Shows a chart with its period, its forces, its limits and its sources.
pub(in crate::ui) fn figure(view: &View, page: &Page, id: &ChartId) -> Element {
    let Some(chart) = view.library.charts.get(id) else { return rsx! {} };
    let name = |part: &str| format!("chart-{id}.{part}");
    rsx! {
        figure {
            table {
                caption { {view.t(&format!("chart-{id}"))} }
                thead {
                    tr {
                        th { scope: "col", {view.t("chart-who")} }
                        th { scope: "col", {view.t(&name("unit"))} }
                    }
                }
                tbody {
                    for bar in &chart.bars {
                        {row(view, chart, bar)}
                    }
                }
            }
            figcaption {
                dl {
                    dt { {view.t("chart-period")} }
                    dd { {view.t(&name("period"))} }
                    dt { {view.t("chart-forces")} }
                    dd { {view.t(&name("forces"))} }
                    dt { {view.t("chart-limits")} }
                    dd { {view.t(&name("limits"))} }
                    dt { {view.t("chart-source")} }
                    {sources(view, page, chart)}
                }
            }
        }
    }
}

/// A row: the bar is drawn in the units of the chart, so no style has to carry its length.
fn row(view: &View, chart: &Chart, bar: &Bar) -> Element {
    let label = format!("chart-{}-{}", chart.id, bar.id);
    rsx! {
        tr {
            th { scope: "row", {view.t(&label)} }
            td {
                svg { class: "bar", view_box: "0 0 {chart.scale()} 1", preserve_aspect_ratio: "none", "aria-hidden": "true",
                    rect { width: "{bar.value}", height: "1" }
                }
                span { "{bar.value}" }
            }
        }
    }
}

fn sources(view: &View, page: &Page, chart: &Chart) -> Element {
    let known = chart.sources.iter().filter_map(|id| Some((page.source_number(id), view.library.sources.get(id)?)));
    rsx! {
        for (number, citation) in known {
            dd { lang: "en", dir: "ltr",
                match number {
                    Some(number) => rsx! { a { href: "#source-{number}", "{citation.title}" } },
                    None => rsx! { "{citation.title}" },
                }
            }
        }
    }
}
