//! A language in one file: what the service worker keeps for use without a network.

use std::collections::{BTreeMap, BTreeSet};

use scan_rights::site::Site;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{SMALL, file_of, site_of};
use crate::project::{copy_of_the_small_library, write};

/// Returns what the service worker knows of its release.
fn release(site: &Site) -> Value {
    let script = std::str::from_utf8(&site["sw.js"]).expect("UTF-8");
    let (first, _) = script.split_once(";\n").expect("the release is in the first line");
    let json = first.strip_prefix("self.RELEASE = ").expect("it is set there");
    serde_json::from_str(json).expect("it is JSON")
}

/// Reads the pack of a language, checked against the release, as texts by their addresses.
fn pack(site: &Site, lang: &str) -> BTreeMap<String, Value> {
    let packed = &release(site)["packs"][lang];
    let path = file_of_pack(lang, packed);
    let bytes = site.get(&path).unwrap_or_else(|| panic!("the site has no {path}"));
    assert_eq!(packed["sha256"].as_str(), Some(sha256(bytes).as_str()), "{path}");
    assert_eq!(packed["bytes"].as_u64(), u64::try_from(bytes.len()).ok(), "{path}");
    let pack: Value = serde_json::from_slice(bytes).expect("it is JSON");
    assert_eq!(pack["lang"], lang);
    let entries = pack["entries"].as_array().expect("entries");
    let address = |entry: &Value| entry["path"].as_str().expect("an address").to_owned();
    let by_address: BTreeMap<_, _> = entries.iter().map(|entry| (address(entry), entry.clone())).collect();
    assert_eq!(by_address.len(), entries.len(), "{path} has an address twice");
    by_address
}

/// Returns where the service worker looks for a pack.
fn file_of_pack(lang: &str, packed: &Value) -> String {
    format!("packs/{lang}.{}.json", &packed["sha256"].as_str().expect("a hash")[..16])
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_pack_has_every_page_of_its_language_and_what_all_pages_use() {
    for lang in ["en", "ar", "pl"] {
        let has: BTreeSet<_> = pack(&SMALL, lang).into_keys().collect();
        let pages = SMALL.keys().filter(|path| path.starts_with(&format!("{lang}/")));
        let mut wanted: BTreeSet<_> = pages.map(|path| format!("/{}", path.trim_end_matches("index.html"))).collect();
        assert_eq!(wanted.len(), 33);
        wanted.extend(["/", "/app.js", "/icon.svg", "/manifest.webmanifest"].map(str::to_owned));
        assert_eq!(has, wanted, "{lang}");
    }
}

#[test]
fn what_is_in_a_pack_is_what_the_site_has() {
    for lang in ["en", "ar", "pl"] {
        for (address, entry) in pack(&SMALL, lang) {
            let file = &SMALL[&file_of(&address)];
            assert_eq!(entry["body"].as_str().map(str::as_bytes), Some(&file[..]), "{address}");
            assert_eq!(entry["sha256"].as_str(), Some(sha256(file).as_str()), "{address}");
            let html = address.ends_with('/');
            assert_eq!(entry["type"] == "text/html; charset=utf-8", html, "{address}");
        }
    }
}

#[test]
fn every_pack_of_the_site_is_in_the_release() {
    let packs: BTreeSet<_> = SMALL.keys().filter(|path| path.starts_with("packs/")).cloned().collect();
    let release = release(&SMALL);
    let listed = release["packs"].as_object().expect("packs").iter();
    let listed: BTreeSet<_> = listed.map(|(lang, packed)| file_of_pack(lang, packed)).collect();
    assert_eq!(packs.len(), 3);
    assert_eq!(packs, listed);
}

#[test]
fn a_changed_word_makes_another_release_and_another_pack_of_that_language_alone() {
    let project = copy_of_the_small_library();
    assert_eq!(release(&site_of(project.path())), release(&SMALL));

    let path = "content/pl/pages/about.md";
    let page = std::fs::read_to_string(project.path().join(path)).expect("a page");
    assert!(page.contains("niczego"));
    write(project.path(), path, page.replace("niczego", "nic"));
    let (before, after) = (release(&SMALL), release(&site_of(project.path())));
    assert_ne!(before["id"], after["id"]);
    assert_ne!(before["packs"]["pl"], after["packs"]["pl"]);
    assert_eq!(before["packs"]["en"], after["packs"]["en"]);
    assert_eq!(before["packs"]["ar"], after["packs"]["ar"]);
}
