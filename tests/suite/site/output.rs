//! How a site comes to a folder: only what is new, only where it may, and whole at any moment.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use scan_rights::site::{Site, Written, compress, write};
use tempfile::TempDir;

use crate::project::{self, empty_folder, files_in};

/// The file by which a folder is known as ours.
const MARK: &str = ".scan-rights-site";

/// Makes a site of a few files; what is in them is no matter here.
fn site() -> Site {
    let page = |words: &str| format!("<!doctype html><title>{words}</title><p>{}", words.repeat(40)).into_bytes();
    let files = [
        ("_headers", b"/*\n".to_vec()),
        ("app.js", b"'use strict';".to_vec()),
        ("ar/index.html", page("ar")),
        ("en/index.html", page("en")),
        ("en/stop/index.html", page("Choose what is happening")),
        ("icon-192.png", vec![0x89, 0, 1, 2]),
        ("icon.svg", b"<svg/>".to_vec()),
        ("index.html", page("languages")),
        ("manifest.webmanifest", b"{}".to_vec()),
        ("packs/en.0123.json", page("a pack")),
        ("pl/guides/after/index.html", page("after")),
        ("pl/index.html", page("pl")),
    ];
    files.into_iter().map(|(path, bytes)| (path.to_owned(), bytes)).collect()
}

/// Returns the same site with another text on one page, two pages more, and one less.
fn next_version() -> Site {
    let mut site = site();
    site.insert("en/stop/index.html".into(), b"<!doctype html><p>Pick".to_vec()).expect("it was there before");
    site.insert("ar/new/index.html".into(), b"<!doctype html><p>New".to_vec());
    site.insert("en/stop/new/index.html".into(), b"<!doctype html><p>New".to_vec());
    site.remove("pl/guides/after/index.html").expect("it was there before");
    site
}

/// Writes and compresses the site into a folder of its own.
fn published() -> TempDir {
    let folder = empty_folder();
    publish(&site(), folder.path());
    folder
}

fn publish(site: &Site, folder: &Path) -> Written {
    let written = write(site, folder).expect("the folder is ours");
    compress(site, folder).expect("the folder is ours");
    written
}

/// Asserts that a folder holds this site and nothing else, each file with copies that are the same.
fn holds_exactly(folder: &Path, site: &Site) {
    let mut wanted: Vec<String> = vec![MARK.into()];
    for (path, bytes) in site {
        assert_eq!(fs::read(folder.join(path)).expect("a file of the site"), *bytes, "{path}");
        wanted.push(path.clone());
        wanted.extend([".br", ".gz"].map(|ending| format!("{path}{ending}")).into_iter().filter(|copy| {
            let compressed = [".html", ".js", ".json", ".svg", ".webmanifest"].iter().any(|kind| path.ends_with(kind));
            assert_eq!(folder.join(copy).exists(), compressed, "{copy}");
            compressed
        }));
    }
    wanted.sort();
    let mut held = files_in(folder);
    held.sort();
    assert_eq!(held, wanted);
    no_copy_is_stale(folder);
}

/// Asserts that every compressed copy is that of the file beside it, and returns how many there are.
fn no_copy_is_stale(folder: &Path) -> usize {
    let copies: Vec<_> = files_in(folder).into_iter().filter(|path| is_copy(path)).collect();
    for copy in &copies {
        let file = copy.trim_end_matches(".br").trim_end_matches(".gz");
        let original = fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{copy} lies alone: {error}"));
        assert_eq!(unpacked(&folder.join(copy)), original, "{copy} is of another file");
    }
    copies.len()
}

fn is_copy(path: &str) -> bool {
    [".br", ".gz"].iter().any(|ending| path.ends_with(ending))
}

fn unpacked(path: &Path) -> Vec<u8> {
    let bytes = fs::read(path).expect("a compressed file");
    let mut unpacked = Vec::new();
    if path.extension().is_some_and(|extension| extension == "br") {
        brotli::BrotliDecompress(&mut &bytes[..], &mut unpacked).expect("it is Brotli");
    } else {
        flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut unpacked).expect("it is gzip");
    }
    unpacked
}

fn age_of(folder: &Path) -> Vec<(String, std::time::SystemTime)> {
    let age = |path: &str| fs::metadata(folder.join(path)).and_then(|about| about.modified()).expect("a time");
    // The list of files is written anew each time, so that it is right at any moment.
    files_in(folder).into_iter().filter(|path| path != MARK).map(|path| (path.clone(), age(&path))).collect()
}

#[test]
fn a_site_comes_whole_to_a_new_folder() {
    let folder = empty_folder();
    let inside = folder.path().join("not/there/yet");
    let written = publish(&site(), &inside);
    assert_eq!(written, Written { changed: site().len(), removed: 0 });
    holds_exactly(&inside, &site());
    assert_eq!(no_copy_is_stale(&inside), 20);
}

#[test]
fn a_second_build_changes_nothing() {
    let folder = published();
    let before = age_of(folder.path());
    assert_eq!(publish(&site(), folder.path()), Written { changed: 0, removed: 0 });
    assert_eq!(compress(&site(), folder.path()).expect("ours"), 0);
    assert_eq!(age_of(folder.path()), before);
    assert_eq!(before.len(), 32);
}

#[test]
fn removed_pages_go_with_their_copies_and_folders() {
    let folder = published();
    assert!(folder.path().join("pl/guides/after/index.html.br").exists());
    assert_eq!(publish(&next_version(), folder.path()), Written { changed: 3, removed: 1 });
    assert!(!folder.path().join("pl/guides/after").exists());
    holds_exactly(folder.path(), &next_version());
}

#[test]
fn only_what_changed_is_compressed_again() {
    let folder = published();
    write(&next_version(), folder.path()).expect("ours");
    assert_eq!(compress(&next_version(), folder.path()).expect("ours"), 3);
}

#[test]
fn a_copy_is_never_older_than_its_file() {
    let folder = published();
    let copies = no_copy_is_stale(folder.path());
    // The build ends here, before anything is compressed again.
    write(&next_version(), folder.path()).expect("ours");
    assert_eq!(no_copy_is_stale(folder.path()), copies - 4, "two of the changed page, two of the removed one");
}

#[test]
fn what_we_did_not_write_stays() {
    let folder = published();
    project::write(folder.path(), "pl/guides/after/notes.txt", "mine");
    project::write(folder.path(), "CNAME", "rights.example");
    publish(&next_version(), folder.path());
    assert_eq!(fs::read(folder.path().join("pl/guides/after/notes.txt")).expect("still there"), b"mine");
    assert_eq!(fs::read(folder.path().join("CNAME")).expect("still there"), b"rights.example");
    assert!(!folder.path().join("pl/guides/after/index.html").exists());
}

#[test]
fn a_folder_with_other_files_is_refused_and_left_alone() {
    let folder = empty_folder();
    project::write(folder.path(), "thesis/chapter.txt", "years of work");
    let error = write(&site(), folder.path()).expect_err("not ours");
    assert!(error.is_output());
    assert!(error.to_string().contains("that this tool did not write"), "{error}");
    assert_eq!(files_in(folder.path()), ["thesis/chapter.txt"]);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused_and_left_alone() {
    let folder = empty_folder();
    project::write(folder.path(), "dist", "a file");
    assert!(write(&site(), &folder.path().join("dist")).expect_err("no folder").is_output());
    assert_eq!(fs::read(folder.path().join("dist")).expect("still there"), b"a file");
}

#[test]
fn a_list_of_files_cannot_lead_out_of_the_folder() {
    let outside = empty_folder();
    project::write(outside.path(), "precious.txt", "keep me");
    let folder = outside.path().join("dist");
    let absolute = outside.path().join("precious.txt");
    let list = format!("../precious.txt\n{}\nen/../../precious.txt\n./../precious.txt\n\n", absolute.display());
    project::write(&folder, MARK, list);
    publish(&site(), &folder);
    assert_eq!(fs::read(absolute).expect("still there"), b"keep me");
    holds_exactly(&folder, &site());
}

/// Something in the way of one file, so that writing ends there.
fn blocked(folder: &Path, path: &str) {
    project::write(folder, &format!("{path}/in/the/way"), "");
}

#[test]
fn a_build_that_is_interrupted_leaves_a_folder_that_is_ours() {
    let folder = empty_folder();
    let part: Site = site().iter().take(6).map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    publish(&part, folder.path());
    blocked(folder.path(), "pl/index.html");
    assert!(write(&site(), folder.path()).expect_err("something is in the way").is_output());
    fs::remove_dir_all(folder.path().join("pl/index.html")).expect("it goes");
    publish(&site(), folder.path());
    holds_exactly(folder.path(), &site());
}

#[test]
fn an_update_that_is_interrupted_has_whole_files_old_or_new_and_no_stale_copy() {
    let folder = published();
    // Files are written in the order of their paths, so this is in the middle.
    blocked(folder.path(), "en/stop/new/index.html");
    write(&next_version(), folder.path()).expect_err("something is in the way");
    no_copy_is_stale_among(folder.path(), &site(), &next_version());
    fs::remove_dir_all(folder.path().join("en/stop/new")).expect("it goes");
    // Whoever goes back to the old version finds no trace of the new one.
    let back = empty_folder();
    copy(folder.path(), back.path());
    publish(&site(), back.path());
    holds_exactly(back.path(), &site());
    publish(&next_version(), folder.path());
    holds_exactly(folder.path(), &next_version());
}

fn no_copy_is_stale_among(folder: &Path, old: &Site, new: &Site) {
    let mut whole = 0;
    for path in files_in(folder).iter().filter(|path| *path != MARK && !is_copy(path) && !path.ends_with("/way")) {
        let bytes = fs::read(folder.join(path)).expect("a file");
        assert!([old, new].iter().any(|site| site.get(path) == Some(&bytes)), "{path} is of neither version");
        whole += 1;
    }
    assert_eq!(whole, old.len() + 1, "one of the two new pages came through");
    no_copy_is_stale(folder);
}

fn copy(from: &Path, to: &Path) {
    for path in files_in(from) {
        project::write(to, &path, fs::read(from.join(&path)).expect("a file"));
    }
}

#[test]
#[cfg(unix)]
fn a_web_server_may_read_every_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = published();
    for path in files_in(folder.path()) {
        let mode = fs::metadata(folder.path().join(&path)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o644, "{path}");
    }
}
