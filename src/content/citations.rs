//! `content/sources.toml`: what pages cite.

use std::collections::BTreeMap;

use crate::content::{day::Day, link, list};
use crate::diag::{Code, Diagnostic};
use crate::model::{Citation, Confidence, SourceId, SourceKind};
use crate::source::Files;
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: SourceKind,
    title: String,
    provision: Option<String>,
    url: Option<Spanned<String>>,
    quote: Option<String>,
    seen: Day,
    confidence: Confidence,
}

/// Reads the sources.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> BTreeMap<SourceId, Citation> {
    let Some((entries, list)) = list::read::<BTreeMap<SourceId, Entry>>("content/sources.toml", files, problems) else {
        return BTreeMap::new();
    };
    let mut sources = BTreeMap::new();
    for (id, entry) in entries {
        let url = entry.url.and_then(|url| https(&url, &list, problems));
        let Entry { kind, title, provision, quote, seen, confidence, .. } = entry;
        sources.insert(id, Citation { kind, title, provision, url, quote, seen: seen.0, confidence });
    }
    sources
}

/// Takes an `https` address with a host; reports anything else.
pub(super) fn https(text: &Spanned<String>, list: &list::List<'_>, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let ok = link::is_https(text.get_ref());
    if !ok {
        let message = format!("`{}` is not an https address", text.get_ref());
        problems.push(
            list.problem(Code::BadUrl, text.span(), message)
                .hint("write the whole address from https:// on, or leave the field out"),
        );
    }
    ok.then(|| text.get_ref().clone())
}
