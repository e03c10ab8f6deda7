//! `content/data/charts.toml`: the figures.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::content::list;
use crate::diag::{Code, Diagnostic};
use crate::model::{Bar, Chart, ChartId, Id, SourceId};
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    chart: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<ChartId>,
    sources: Vec<SourceId>,
    bar: Vec<Figure>,
    whole: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figure {
    id: Id<Bar>,
    value: f64,
}

/// Reads the charts. One without figures, or with a figure that cannot be drawn, is reported and left out.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> BTreeMap<ChartId, Chart> {
    let Some((File { chart: entries }, list)) = list::read::<File>("content/data/charts.toml", files, problems) else {
        return BTreeMap::new();
    };
    list::unique(entries.iter().map(|entry| (entry.id.get_ref().as_str(), entry.id.span())), &list, problems);
    let mut charts = BTreeMap::new();
    for Entry { id, sources, bar, whole } in entries {
        if bar.is_empty() || bar.iter().map(|bar| bar.value).chain(whole).any(|value| !value.is_finite() || value < 0.0)
        {
            let message = format!("the chart `{}` needs at least one figure, and none below zero", id.get_ref());
            problems.push(list.problem(Code::BadList, id.span(), message));
            continue;
        }
        let id = id.into_inner();
        let bars = bar.into_iter().map(|Figure { id, value }| Bar { id, value }).collect();
        charts.insert(id.clone(), Chart { id, sources, bars, whole });
    }
    charts
}
