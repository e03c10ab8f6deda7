//! Everything that the site consists of, in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use dioxus_ssr::Renderer;
use rayon::prelude::*;
use serde::Serialize;

use crate::hash::sha256;
use crate::lang::Tag;
use crate::model::Library;
use crate::site::{Modules, Origin, comments, document, headers, pack};
use crate::ui::{Route, Screen, View, islands};

/// A file of the site that pages use.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its address, from the root.
    pub path: String,
    /// The language whose page it is; none, if all share it.
    pub lang: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The files of a site by their path in its folder, with `/` on every system.
pub type Site = BTreeMap<String, Vec<u8>>;

/// What pages share, as it lies in `assets/public`.
const SHARED: [(&str, &[u8]); 6] = [
    ("/app.js", include_bytes!("../../assets/public/app.js")),
    ("/icon.svg", include_bytes!("../../assets/public/icon.svg")),
    ("/icon-192.png", include_bytes!("../../assets/public/icon-192.png")),
    ("/icon-512.png", include_bytes!("../../assets/public/icon-512.png")),
    ("/manifest.webmanifest", include_bytes!("../../assets/public/manifest.webmanifest")),
    ("/share.png", include_bytes!("../../assets/public/share.png")),
];

const SERVICE_WORKER: &str = include_str!("../../assets/public/sw.js");

#[derive(Serialize)]
struct Release {
    id: String,
    packs: BTreeMap<String, Packed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    islands: Option<Unpacked>,
}

/// Files that are kept together, whole or not at all, and come one by one.
#[derive(Serialize)]
struct Unpacked {
    sha256: String,
    files: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Packed {
    /// The service worker finds the pack by the start of it.
    sha256: String,
    bytes: usize,
}

/// Returns a file that pages share by its address, and its type.
pub fn shared(path: &str) -> Option<(&'static [u8], &'static str)> {
    let (path, bytes) = SHARED.iter().find(|(shared, _)| *shared == path)?;
    Some((bytes, pack::content_type(path)))
}

/// Makes every file of the site. The same library gives the same bytes.
pub fn build(library: &Arc<Library>, origin: &Origin, modules: &Modules) -> Site {
    let mut assets: Vec<Asset> = Route::all(library)
        .into_par_iter()
        .map_init(Renderer::new, |renderer, route| page(library, route, origin, renderer))
        .collect();
    assets.extend(SHARED.map(|(path, bytes)| Asset { path: path.into(), lang: None, bytes: sent(path, bytes) }));
    if !modules.is_empty() {
        let tags: Vec<&Tag> = library.languages.iter().map(|language| &language.tag).collect();
        assets.par_extend(tags.par_iter().flat_map_iter(|tag| for_islands(library, tag)));
    }
    let mut site = Site::new();
    let tags: Vec<&str> = library.languages.iter().map(|language| language.tag.as_str()).collect();
    let packs: Vec<(&str, String)> = tags.par_iter().map(|tag| (*tag, pack::pack(tag, &assets))).collect();
    let mut release = Release { id: String::new(), packs: BTreeMap::new(), islands: unpacked(modules) };
    for (tag, pack) in packs {
        let sha256 = sha256(pack.as_bytes());
        // The name changes with the content, so that no cache on the way can answer with another one.
        site.insert(format!("packs/{tag}.{}.json", &sha256[..16]), pack.clone().into_bytes());
        release.packs.insert(tag.to_owned(), Packed { sha256, bytes: pack.len() });
    }
    site.extend(modules.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())));
    site.insert("sw.js".into(), service_worker(release).into_bytes());
    site.insert("_headers".into(), headers::headers_file().into_bytes());
    site.insert("nginx.conf.example".into(), headers::nginx_file().into_bytes());
    site.insert("robots.txt".into(), b"User-agent: *\nAllow: /\n".to_vec());
    site.extend(assets.into_iter().map(|asset| (file(&asset.path), asset.bytes)));
    site
}

/// Returns a file as it is sent.
fn sent(path: &str, bytes: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(script) if pack::content_type(path).starts_with("text/javascript") => comments::without(script).into_bytes(),
        _ => bytes.into(),
    }
}

/// What islands load in a language: their words, and what there is to find.
fn for_islands(library: &Arc<Library>, tag: &Tag) -> [Asset; 2] {
    let view = View::new(library, Route::In(tag.clone(), Screen::Home));
    [islands::words_path(tag.as_str()), islands::search::index_path(tag)].map(|path| {
        let text = islands::file(&view, &path).expect("islands know the files that they ask for");
        Asset { path, lang: Some(tag.to_string()), bytes: text.into_bytes() }
    })
}

fn unpacked(modules: &Modules) -> Option<Unpacked> {
    let files: BTreeMap<String, String> =
        modules.files().map(|(path, bytes)| (format!("/{path}"), sha256(bytes))).collect();
    let all: String = files.iter().flat_map(|(path, sha256)| [path, " ", sha256, "\n"]).collect();
    // Each file has its own hash; this one only names them all.
    (!files.is_empty()).then(|| Unpacked { sha256: sha256(all.as_bytes())[..16].to_owned(), files })
}

fn page(library: &Arc<Library>, route: Route, origin: &Origin, renderer: &mut Renderer) -> Asset {
    let lang = match &route {
        Route::Languages | Route::Translate(_) => None,
        Route::In(tag, _) => Some(tag.to_string()),
    };
    let path = route.path();
    let bytes = document::render(&View::new(library, route), origin, renderer).into_bytes();
    Asset { path, lang, bytes }
}

/// Returns the file that answers for an address.
pub(super) fn file(path: &str) -> String {
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The service worker knows its release: when the content changes, so does it, and browsers fetch both.
fn service_worker(mut release: Release) -> String {
    let json = |release: &Release| serde_json::to_string(release).expect("texts can always be written as JSON");
    release.id = sha256(json(&release).as_bytes())[..16].to_owned();
    format!("self.RELEASE = {};\n{}", json(&release), comments::without(SERVICE_WORKER))
}
