//! A language in one file, for the service worker: every page and the few files that all pages use.

use serde::Serialize;

use crate::hash::sha256;
use crate::site::Asset;

#[derive(Serialize)]
struct Pack<'a> {
    lang: &'a str,
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    path: &'a str,
    r#type: &'static str,
    sha256: String,
    body: &'a str,
}

/// Packs the assets that belong to a language, and those that belong to none, which all pages share.
pub(super) fn pack(lang: &str, assets: &[Asset]) -> String {
    let entries =
        assets.iter().filter(|asset| asset.lang.as_deref().is_none_or(|of| of == lang)).filter_map(entry).collect();
    serde_json::to_string(&Pack { lang, entries }).expect("texts can always be written as JSON")
}

/// Pictures stay out: only an installed app shows them, and the system keeps them then.
fn entry(asset: &Asset) -> Option<Entry<'_>> {
    let body = std::str::from_utf8(&asset.bytes).ok()?;
    Some(Entry { path: &asset.path, r#type: content_type(&asset.path), sha256: sha256(&asset.bytes), body })
}

/// Returns the type of a file, by its ending.
pub(super) fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("json") => "application/json",
        Some("js") => "text/javascript; charset=utf-8",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/html; charset=utf-8",
    }
}
