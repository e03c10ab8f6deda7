//! The static site: what its pages are, that nothing gets into them, and how they come to a folder.

mod content;
mod hostile;
mod output;
mod packs;
mod pages;

use std::path::Path;
use std::sync::LazyLock;

use scan_rights::content::sheets;
use scan_rights::site::{Modules, Origin, Site, build, translate};
use scan_rights::source::folder;

use crate::html::Page;
use crate::project::{library_of, small_library};

/// The site of the small library, which many tests look at.
static SMALL: LazyLock<Site> = LazyLock::new(|| site_of(&small_library()));

/// Its pages, by their addresses.
static SMALL_PAGES: LazyLock<Vec<(String, Page)>> = LazyLock::new(|| pages_of(&SMALL));

/// Builds the site of a project, for the origin that pages name in these tests.
fn site_of(root: &Path) -> Site {
    let (library, files) = (library_of(root), folder::read(root).expect("a project").0);
    let mut site = build(&library, &origin(), &Modules::default());
    site.extend(translate::pages(&library, &sheets(&files), &origin()));
    site
}

fn origin() -> Origin {
    "https://rights.example".parse().expect("an origin")
}

/// Returns a page's HTML by its address: `/en/stop/`.
fn html<'a>(site: &'a Site, address: &str) -> &'a str {
    let path = file_of(address);
    let bytes = site.get(&path).unwrap_or_else(|| panic!("the site has no {path}"));
    std::str::from_utf8(bytes).expect("pages are UTF-8")
}

/// Returns the file that a server answers an address with.
fn file_of(address: &str) -> String {
    let path = address.strip_prefix('/').expect("addresses start at the root");
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// Reads every page of a site, by its address.
fn pages_of(site: &Site) -> Vec<(String, Page)> {
    let address = |path: &String| path.strip_suffix("index.html").map(|folder| format!("/{folder}"));
    let addresses: Vec<_> = site.keys().filter_map(address).collect();
    addresses.into_iter().map(|address| (address.clone(), Page::read(html(site, &address)))).collect()
}
