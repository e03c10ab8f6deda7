//! Attacks on updates that are known by name, and a few more. None of them changes what a reader sees.

use std::fs;
use std::path::Path;

use scan_rights::check;
use scan_rights::publish::{PrivateKey, Role};
use scan_rights::site;
use scan_rights::source::Files;
use scan_rights::sync::transport::{Answer, Source};
use scan_rights::sync::{Fault, update};
use serde_json::{Value, json};

use super::publisher::{PAGE, Publisher, Reader, days, few_pages, few_pages_saying, library_saying, now};
use crate::project::files_in;

/// A publisher with two editions, and a reader who has the second one.
fn at_the_second_edition() -> (Publisher, Reader, tempfile::TempDir) {
    let publisher = Publisher::of_a_few_pages();
    let first = publisher.copy_of_the_place();
    publisher.publish(&few_pages_saying("Words of the second."), now() + days(1));
    let reader = Reader::of(&publisher);
    reader.update_from(&publisher.place()).expect("updated");
    (publisher, reader, first)
}

fn refuses(reader: &Reader, place: &Path, what: &str) {
    let before = reader.page();
    let fault = reader.update_from(place).expect_err(what);
    assert!(fault.is_refused() || fault.is_unreachable(), "{what}: {fault}");
    assert_eq!(reader.page(), before, "{what}");
}

fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

/// Changes what metadata says, and signs it with a key.
fn forge(place: &Path, name: &str, key: &PrivateKey, change: impl FnOnce(&mut Value)) {
    let path = place.join("metadata").join(name);
    let mut signed = json_of(&path)["signed"].clone();
    change(&mut signed);
    // Where a list does not lie packed, it comes as it is.
    let _ = fs::remove_file(path.with_extension("json.packed"));
    fs::write(path, scan_rights::publish::sign(&signed, [key])).expect("written");
}

#[test]
fn arbitrary_content_at_every_file() {
    let publisher = Publisher::of_a_few_pages();
    let right = few_pages().get(PAGE).expect("the page").to_owned();
    let (mut changed, mut refused) = (0, 0);
    // Whoever lacks most of a part gets its pack; where there is none, the files one by one. Lists lie there packed or not.
    for (has_packs, has_packed_lists) in [(true, true), (false, true), (false, false)] {
        let mirror = publisher.copy_of_the_place();
        if !has_packs {
            fs::remove_dir_all(mirror.path().join("packs")).expect("removed");
        }
        if !has_packed_lists {
            for path in files_in(mirror.path()).into_iter().filter(|path| path.ends_with(".packed")) {
                fs::remove_file(mirror.path().join(path)).expect("removed");
            }
        }
        for path in files_in(mirror.path()) {
            let file = mirror.path().join(&path);
            let bytes = fs::read(&file).expect("read");
            let mut flipped = bytes.clone();
            flipped[bytes.len() / 2] ^= 1;
            for wrong in [&bytes[..bytes.len() / 2], &flipped, b"", b"<html>"] {
                fs::write(&file, wrong).expect("written");
                let reader = Reader::of(&publisher);
                if reader.update_from(mirror.path()).is_ok() {
                    // The first root comes with the app. Of a pack and its files one is enough, and of a list and its packed form.
                    let has_pack =
                        has_packs && ["blobs/", "packs/", "targets/"].iter().any(|part| path.starts_with(part));
                    let has_other = has_pack || mirror.path().join(format!("{path}.packed")).exists();
                    assert!(has_other || path.contains("1.root"), "{path}");
                    assert_eq!(reader.page(), right, "{path}");
                } else {
                    assert_eq!(reader.page(), "came with the app", "{path}");
                    refused += 1;
                }
                changed += 1;
            }
            fs::write(&file, bytes).expect("written");
        }
    }
    assert!(changed > 150 && refused > 100, "{changed} changes, {refused} refused");
}

#[test]
fn rollback_to_what_was_published_before() {
    let (publisher, reader, first) = at_the_second_edition();
    refuses(&reader, first.path(), "an old mirror");
    // Only the timestamp is old: the lists that it names are still there.
    let mirror = publisher.copy_of_the_place();
    fs::copy(first.path().join("metadata/timestamp.json"), mirror.path().join("metadata/timestamp.json"))
        .expect("copied");
    refuses(&reader, mirror.path(), "an old timestamp");
    forge(mirror.path(), "timestamp.json", &publisher.machine, |signed| signed["version"] = json!(99));
    refuses(&reader, mirror.path(), "a new timestamp that names an old snapshot");
}

#[test]
fn freeze_with_metadata_that_has_run_out() {
    let (publisher, mut reader, _) = at_the_second_edition();
    let frozen = publisher.copy_of_the_place();
    publisher.publish(&few_pages_saying("Words of the third."), now() + days(20));
    reader.now = now() + days(21);
    let fault = reader.update_from(frozen.path()).expect_err("it is the old one");
    assert!(fault.is_expired(), "{fault}");
    reader.update_from(&publisher.place()).expect("the true one is there");
    assert!(reader.page().contains("Words of the third."));
}

#[test]
fn fast_forward_ends_when_the_keys_are_changed() {
    let (publisher, reader, _) = at_the_second_edition();
    // Whoever has the machine's key makes readers believe that they have the newest for ever.
    let stolen = publisher.copy_of_the_place();
    forge(stolen.path(), "timestamp.json", &publisher.machine, |signed| signed["version"] = json!(u64::MAX / 4));
    reader.update_from(stolen.path()).expect("the key is good");
    refuses(&reader, &publisher.place(), "what the publisher has seems old");

    let other = PrivateKey::draw().expect("drawn");
    let mut roots = publisher.roots();
    for role in [Role::Snapshot, Role::Timestamp] {
        let lost = publisher.machine.public().id;
        roots.change(role, &[other.public()], &[lost], now()).expect("changed");
    }
    publisher.agree();
    publisher.publish_with(&few_pages_saying("Words of the third."), now() + days(2), &[&publisher.editor, &other]);
    reader.update_from(&publisher.place()).expect("trust is back");
    assert!(reader.page().contains("Words of the third."));
    refuses(&reader, stolen.path(), "the stolen key is worth nothing");
}

#[test]
fn mix_and_match_of_editions() {
    let (publisher, _, first) = at_the_second_edition();
    let mut mixed = 0;
    for name in ["1.targets.json", "1.snapshot.json"] {
        let mirror = publisher.copy_of_the_place();
        let second = name.replace('1', "2");
        let _ = fs::remove_file(mirror.path().join(format!("metadata/{second}.packed")));
        fs::copy(first.path().join("metadata").join(name), mirror.path().join("metadata").join(&second))
            .expect("copied");
        refuses(&Reader::of(&publisher), mirror.path(), name);
        mixed += 1;
    }
    // Texts and indexes of one edition under the names of the other.
    let targets = |version| json_of(&publisher.place().join(format!("metadata/{version}.targets.json")));
    let hash = |version: u32, part: &str| {
        targets(version)["signed"]["targets"][part]["hashes"]["sha256"].as_str().expect("a hash").to_owned()
    };
    let mirror = publisher.copy_of_the_place();
    let path =
        |version, folder: &str, end: &str| mirror.path().join(format!("{folder}/{}{end}", hash(version, "lang.en")));
    fs::remove_dir_all(mirror.path().join("packs")).expect("removed");
    for end in [".lang.en", ".lang.en.packed"] {
        fs::copy(path(1, "targets", end), path(2, "targets", end)).expect("copied");
    }
    refuses(&Reader::of(&publisher), mirror.path(), "an old index under the new name");
    let mirror = publisher.copy_of_the_place();
    let path = |version| mirror.path().join(format!("packs/{}", hash(version, "lang.en")));
    fs::copy(path(1), path(2)).expect("copied");
    refuses(&Reader::of(&publisher), mirror.path(), "old texts under the new name");
    assert_eq!(mixed, 2);
}

#[test]
fn keys_below_the_threshold_and_keys_of_the_wrong_role() {
    let (publisher, reader, _) = at_the_second_edition();
    let mallory = PrivateKey::draw().expect("drawn");
    let forged = |name: &str, key: &PrivateKey| {
        let mirror = publisher.copy_of_the_place();
        forge(mirror.path(), name, key, |signed| signed["version"] = json!(50));
        mirror
    };
    for key in [&mallory, &publisher.editor, &publisher.owners[0]] {
        refuses(&reader, forged("timestamp.json", key).path(), "a timestamp by another key");
    }
    for key in [&mallory, &publisher.machine, &publisher.owners[0]] {
        let mirror = publisher.copy_of_the_place();
        forge(mirror.path(), "2.targets.json", key, |signed| signed["targets"] = json!({}));
        refuses(&Reader::of(&publisher), mirror.path(), "targets by another key");
    }
    // One owner of three makes a root of their own.
    let mirror = publisher.copy_of_the_place();
    let mut signed = json_of(&mirror.path().join("metadata/1.root.json"))["signed"].clone();
    signed["version"] = json!(2);
    signed["roles"]["root"]["threshold"] = json!(1);
    let root = |keys: &[&PrivateKey]| scan_rights::publish::sign(&signed, keys.iter().copied());
    for keys in
        [&[&publisher.owners[2]][..], &[&publisher.owners[2], &mallory], &[&publisher.owners[2], &publisher.editor]]
    {
        fs::write(mirror.path().join("metadata/2.root.json"), root(keys)).expect("written");
        refuses(&reader, mirror.path(), "a root that one owner has signed");
    }
    // The same owner twice is still one.
    let mut twice: Value = serde_json::from_slice(&root(&[&publisher.owners[2]])).expect("JSON");
    let signature = twice["signatures"][0].clone();
    twice["signatures"] = json!([signature, signature]);
    fs::write(mirror.path().join("metadata/2.root.json"), twice.to_string()).expect("written");
    refuses(&reader, mirror.path(), "a root that one owner has signed twice");
}

#[test]
fn hostile_names_under_a_stolen_key() {
    let long = format!("content/en/pages/{}.md", "a".repeat(10_000));
    let names =
        ["content/en/pages/../../../../escape.md", "/etc/passwd.md", "content/en/pages/a\0b.md", &long, "a/b", "."];
    for name in names {
        let publisher = Publisher::of_a_few_pages();
        let reader = Reader::of(&publisher);
        // A name of a part, in the list of targets.
        let mirror = publisher.copy_of_the_place();
        forge(mirror.path(), "1.targets.json", &publisher.editor, |signed| {
            let target = signed["targets"]["lang.en"].clone();
            signed["targets"][format!("lang.{name}")] = target;
        });
        assert!(reader.update_from(mirror.path()).is_err());
        // A name of a file, in an index.
        let reader = Reader::of(&publisher);
        publisher.publish_index("lang.en", &[(name, "words")]);
        assert!(reader.update_from(&publisher.place()).expect_err("hostile").is_refused());
        let outside: Vec<_> =
            files_in(reader.folder.path()).into_iter().filter(|path| path.contains("escape")).collect();
        assert!(outside.is_empty() && reader.page() == "came with the app");
    }
}

#[test]
fn a_bomb_under_a_stolen_key() {
    let publisher = Publisher::of_a_few_pages();
    let start = std::time::Instant::now();
    for folders in [["targets/", "packs/"], ["blobs/", "packs/"], ["metadata/1.targets", "metadata/1.targets"]] {
        let mirror = publisher.copy_of_the_place();
        let bombed =
            files_in(mirror.path()).into_iter().filter(|path| folders.iter().any(|part| path.starts_with(part)));
        let count = bombed.map(|path| fs::write(mirror.path().join(path), BOMB).expect("written")).count();
        assert!(count > 1, "{count}");
        refuses(&Reader::of(&publisher), mirror.path(), "a bomb");
    }
    assert!(start.elapsed().as_secs() < 10);
}

/// Brotli of a quarter of a gigabyte of nothing.
const BOMB: &[u8] = include_bytes!("../../fixtures/updates/bomb.br");

#[test]
fn hostile_words_under_a_good_key_stay_words() {
    let publisher = Publisher::new();
    let hostile = "<script>alert(1)</script>\n\n[tap](javascript:alert(1)) <img src=x onerror=alert(1)>";
    publisher.publish(&library_saying(hostile), now());
    let reader = Reader::of(&publisher);
    reader.update_from(&publisher.place()).expect("it is signed");
    let mut files = Files::default();
    for (path, text) in reader.shown().files.under("").into_iter().filter(|(path, _)| !path.contains("/so/")) {
        files.insert(path, text);
    }
    let (shown, problems) = check::load(&files);
    assert!(problems.iter().any(|problem| problem.place.file.as_ref() == PAGE), "it is found, too");
    let site = site::build(&shown.into(), &site::Origin::default(), &site::Modules::default());
    let page = String::from_utf8(site["en/about/index.html"].clone()).expect("UTF-8");
    for bad in ["alert(1)</script>", "href=\"javascript", "onerror=alert", "<img src=x"] {
        assert!(!page.contains(bad), "{bad} got through");
    }
}

/// A mirror that answers slowly, one byte at a time, would be the timeouts' to end; one that lies about what has not changed
/// is this one's.
#[derive(Debug)]
struct Liar;

impl Source for Liar {
    fn get(&self, _: &str, _: u64, _: Option<&str>) -> Result<Answer, Fault> {
        Ok(Answer::Unchanged)
    }

    fn name(&self) -> &'static str {
        "liar"
    }
}

#[test]
fn a_mirror_that_says_nothing_has_changed_to_somebody_who_has_nothing() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    assert!(update(&reader.home(), &[std::sync::Arc::new(Liar)], &reader.request()).is_err());
    assert_eq!(reader.page(), "came with the app");
    reader.update_from(&publisher.place()).expect("updated");
    let report = update(&reader.home(), &[std::sync::Arc::new(Liar)], &reader.request());
    assert!(report.is_ok_and(|report| !report.is_new), "it is believed until time runs out");
    let mut later = reader;
    later.now = now() + days(30);
    assert!(update(&later.home(), &[std::sync::Arc::new(Liar)], &later.request()).expect_err("old").is_expired());
}

#[test]
fn another_publisher_is_nobody() {
    let (ours, theirs) = (Publisher::of_a_few_pages(), Publisher::of_a_few_pages());
    refuses(&Reader::of(&ours), &theirs.place(), "somebody else's keys");
}
