//! What is published comes to a reader, by folder and from hand to hand.

use std::fs;
use std::io::{Read as _, Write as _};
use std::sync::Arc;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use scan_rights::check;
use scan_rights::source::Files;
use scan_rights::sync::transport::{Archive, Source, open};
use scan_rights::sync::{Embedded, Home, export, start, update};

use super::publisher::{
    PAGE, Publisher, Reader, days, embedded, few_pages, few_pages_saying, library, library_saying, now, source,
};

#[test]
fn what_is_published_is_what_a_reader_gets() {
    let publisher = Publisher::of_the_small_library();
    let reader = Reader::of(&publisher);
    let report = reader.update_from(&publisher.place()).expect("updated");
    assert!(report.is_new && report.edition.version == 1 && report.missing.is_empty(), "{report:?}");
    let shown = reader.shown();
    assert_eq!(shown.edition, Some(report.edition));
    let mut compared = 0;
    for (path, text) in library().under("").into_iter().filter(|(path, _)| !path.ends_with(".lock")) {
        assert_eq!(shown.files.get(path), Some(text), "{path}");
        compared += 1;
    }
    assert!(compared > 20);
    let (_, problems) = check::load(&shown.files);
    let ours: Vec<_> = problems.iter().filter(|problem| !problem.place.file.contains("/so/")).collect();
    assert!(ours.is_empty(), "the locks of readers hold, too: {ours:#?}");
}

#[test]
fn nothing_new_costs_two_requests_and_less_than_a_kilobyte() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    reader.update_from(&publisher.place()).expect("updated");
    for day in [1, 2] {
        publisher.resign(now() + days(day));
        let report = reader.update_from(&publisher.place()).expect("updated");
        assert!(!report.is_new);
        assert!(report.cost.requests <= 2 && report.cost.bytes <= 1000, "{:?}", report.cost);
    }
}

#[test]
fn a_changed_page_comes_alone_and_is_named() {
    let publisher = Publisher::of_the_small_library();
    let reader = Reader::of(&publisher);
    let first = reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&library_saying("Newer words."), now() + days(1));
    let report = reader.update_from(&publisher.place()).expect("updated");
    assert_eq!(report.changed, [PAGE]);
    assert_eq!(report.edition.version, 2);
    assert!(report.cost.requests <= 6, "{:?}", report.cost);
    assert!(report.cost.bytes < first.cost.bytes / 3, "{:?} after {:?}", report.cost, first.cost);
    assert!(reader.page().contains("Newer words."));
}

#[test]
fn a_removed_page_is_gone_and_named() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    publisher.publish(&few_pages_saying("Newer words."), now());
    reader.update_from(&publisher.place()).expect("updated");
    let mut fewer = Files::default();
    for (path, text) in few_pages().under("").into_iter().filter(|(path, _)| &***path != PAGE) {
        fewer.insert(path, text);
    }
    publisher.publish(&fewer, now() + days(1));
    assert_eq!(reader.update_from(&publisher.place()).expect("updated").changed, [PAGE]);
    assert_eq!(reader.shown().files.get(PAGE), None, "not even that of the app comes back");
}

#[test]
fn a_reader_of_one_language_gets_it_and_english_and_keeps_the_others_of_the_app() {
    let publisher = Publisher::of_the_small_library();
    let reader = Reader::of(&publisher).speaking(&["pl", "so"]);
    let report = reader.update_from(&publisher.place()).expect("updated");
    assert_eq!(report.missing, ["so".parse().expect("a tag")]);
    let files = reader.shown().files;
    assert!(!files.under("content/pl/").is_empty() && !files.under("content/en/").is_empty());
    assert!(files.under("content/ar/").is_empty());
    assert_eq!(files.get("content/so/stop/over.md"), Some("Somali came with the app"));
}

#[test]
fn a_file_from_a_reader_of_another_language_takes_none_away() {
    let publisher = Publisher::of_the_small_library();
    let mine = Reader::of(&publisher).speaking(&["ar"]);
    mine.update_from(&publisher.place()).expect("updated");
    let arabic = |reader: &Reader| reader.shown().files.under("content/ar/").len();
    let had = arabic(&mine);
    assert!(had > 0);

    publisher.publish(&library_saying("Newer words."), now());
    let friend = Reader::of(&publisher).speaking(&["pl"]);
    friend.update_from(&publisher.place()).expect("updated");
    let file = friend.folder.path().join("update.tar.gz");
    fs::write(&file, export(&friend.home()).expect("exported")).expect("written");

    let passed_on: Arc<dyn Source> = Arc::new(Archive::read(&file).expect("an update file"));
    let report = update(&mine.home(), &[passed_on], &mine.request()).expect("updated");
    assert_eq!((report.edition.version, &report.missing), (2, &mine.languages));
    assert!(mine.page().contains("Newer words."));
    assert_eq!(arabic(&mine), had, "Arabic is still the one of before");
    assert!(export(&mine.home()).is_ok(), "and what is newest can be passed on");
    // What was brought once comes along, whatever is asked for.
    let mine = mine.speaking(&["pl"]);
    let report = mine.update_from(&publisher.place()).expect("updated");
    assert!(report.is_new && arabic(&mine) == had && !mine.shown().files.under("content/pl/").is_empty());
    assert!(mine.update_from(&publisher.place()).is_ok_and(|report| !report.is_new));
}

#[test]
fn what_came_with_the_app_is_not_fetched() {
    let publisher = Publisher::of_a_few_pages();
    let mut reader = Reader::of(&publisher);
    let all = reader.update_from(&publisher.place()).expect("updated").cost;
    reader = Reader::of(&publisher);
    reader.embedded = Some(Embedded { files: few_pages(), made: now() - days(1) });
    publisher.publish(&few_pages_saying("Newer words."), now());
    let report = reader.update_from(&publisher.place()).expect("updated");
    assert!(report.cost.bytes < all.bytes, "{:?} instead of {all:?}", report.cost);
    assert!(reader.page().contains("Newer words."));
}

#[test]
fn the_newest_of_what_came_with_the_app_and_what_is_installed_wins() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    reader.update_from(&publisher.place()).expect("updated");
    for (made, edition) in [(now() - days(1), Some(1)), (now() + days(1), None)] {
        let shown = start(&reader.home(), &Embedded { files: embedded(), made });
        assert_eq!(shown.edition.map(|edition| edition.version), edition);
    }
    // An older app under newer data shows the newer data.
    let older = start(&reader.home(), &Embedded { files: embedded(), made: now() - days(900) });
    assert!(older.edition.is_some());
}

#[test]
fn time_stops_installing_and_never_showing() {
    let publisher = Publisher::of_a_few_pages();
    let mut reader = Reader::of(&publisher);
    reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Newer words."), now());
    reader.now = now() + days(3650);
    let fault = reader.update_from(&publisher.place()).expect_err("too old");
    assert!(fault.is_expired(), "{fault}");
    assert_eq!(reader.shown().edition.map(|edition| edition.version), Some(1), "shown all the same");
}

#[test]
fn a_clock_that_is_wrong_loses_nothing() {
    let publisher = Publisher::of_a_few_pages();
    // Two days before it was published is as far as a clock may be behind.
    for (off, installs) in
        [(-3650, false), (-365, false), (-1, true), (0, true), (10, true), (365, false), (3650, false)]
    {
        let reader = Reader::of(&publisher).at(now() + days(off));
        let updated = reader.update_from(&publisher.place());
        assert_eq!(updated.is_ok(), installs, "{off} days off");
        if let Err(fault) = updated {
            assert!(fault.is_expired() || off < 0 && fault.to_string().contains("is the clock right?"), "{fault}");
        }
        assert!(!reader.page().is_empty(), "{off} days off");
    }
    for off in [-1, 1] {
        let reader = Reader::of(&publisher).at(now() + jiff::SignedDuration::from_hours(off));
        reader.update_from(&publisher.place()).expect("an hour is nothing");
    }
    let app = Embedded { files: embedded(), made: now() + days(40_000) };
    assert_eq!(scan_rights::sync::now(Some(&app)), app.made, "it is never earlier than the app");
}

#[test]
fn an_update_goes_from_hand_to_hand() {
    let publisher = Publisher::of_a_few_pages();
    let first = Reader::of(&publisher);
    assert!(export(&first.home()).is_err(), "there is nothing to pass on yet");
    first.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Newer words."), now());
    first.update_from(&publisher.place()).expect("updated");
    let file = first.folder.path().join("update.tar.gz");
    fs::write(&file, export(&first.home()).expect("exported")).expect("written");

    let second = Reader::of(&publisher);
    let passed_on = open(file.to_str().expect("a plain path"), None).expect("an update file");
    let report = update(&second.home(), &[passed_on], &second.request()).expect("updated");
    assert_eq!(report.edition.version, 2);
    assert!(second.page().contains("Newer words."));
    // And on.
    assert_eq!(export(&second.home()).expect("exported"), fs::read(&file).expect("read"));
}

#[test]
fn a_file_that_is_cut_off_or_changed_anywhere_installs_nothing_else() {
    let publisher = Publisher::of_a_few_pages();
    let first = Reader::of(&publisher);
    let own = first.shown().files;
    first.update_from(&publisher.place()).expect("updated");
    let whole = export(&first.home()).expect("exported");
    let mut tar = Vec::new();
    GzDecoder::new(&*whole).read_to_end(&mut tar).expect("unpacked");
    let right = first.shown().files;
    let file = first.folder.path().join("update.tar.gz");
    let (mut refused, mut same) = (0, 0);
    for part in 0..60 {
        let at = tar.len() * part / 60;
        let mut changed = tar.clone();
        changed[at] ^= 0x20;
        // Whoever changes a file can pack it anew, so that its checksum is right.
        let cut = (packed(&tar[..at]), true);
        for (bytes, is_cut) in [(whole[..whole.len() * part / 60].to_vec(), false), (packed(&changed), false), cut] {
            fs::write(&file, bytes).expect("written");
            let reader = Reader::of(&publisher);
            let updated = Archive::read(&file)
                .and_then(|archive| update(&reader.home(), &[Arc::new(archive)], &reader.request()));
            // Some bytes of a tar say nothing.
            if updated.is_ok() {
                let shown = reader.shown().files;
                let is_whole = || right.under("").into_iter().all(|(path, text)| shown.get(path) == Some(text));
                // Without its end it may be a file with fewer languages; what it has is right.
                let known = |path: &str| [right.get(path), own.get(path)];
                let is_part = || shown.under("").into_iter().all(|(path, text)| known(path).contains(&Some(text)));
                assert!(is_whole() || is_cut && is_part(), "at {at}");
                same += 1;
            } else {
                assert_eq!(reader.page(), "came with the app", "at {at}");
                refused += 1;
            }
        }
    }
    assert!(refused > 60, "{refused} were refused, {same} made no difference");
}

fn packed(tar: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(tar).and_then(|()| packed.finish()).expect("packed")
}

#[test]
fn mirrors_are_tried_until_one_has_it_in_an_order_of_the_devices_own() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    let empty = crate::project::empty_folder();
    let mirrors = vec![source(empty.path()), source(&publisher.place())];
    let report = update(&reader.home(), &mirrors, &reader.request()).expect("updated");
    assert!(report.failed.len() == 1 && report.is_new, "{report:?}");
    let names: Vec<String> = (0..8).map(|number| format!("mirror-{number}")).collect();
    let order = |home: &Home| -> Vec<String> {
        let mirrors = names.iter().map(|name| source(std::path::Path::new(name))).collect();
        let sorted = scan_rights::sync::in_order(home, mirrors).expect("a number is kept");
        sorted.iter().map(|mirror| mirror.name().to_owned()).collect()
    };
    let other = Reader::of(&publisher);
    assert_eq!(order(&reader.home()), order(&reader.home()), "a device keeps to its order");
    assert_ne!(order(&reader.home()), order(&other.home()), "two devices hardly ever have the same");
}
