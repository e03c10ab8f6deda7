//! Disks that are full, devices that go off, folders that cannot be written: at every step, the reader can read on.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::SignedDuration;
use scan_rights::sync::{Home, update};

use super::faulty::{Fails, Faulty};
use super::publisher::{PAGE, Publisher, Reader, days, few_pages_saying, now, shown, source};
use crate::project::{files_in, write};

/// More steps than any update has.
const NEVER: usize = usize::MAX;

fn copy(folder: &Path) -> tempfile::TempDir {
    let copy = crate::project::empty_folder();
    for path in files_in(folder) {
        write(copy.path(), &path, fs::read(folder.join(&path)).expect("read"));
    }
    copy
}

/// Stops an update of a device at every step, one after the other. What is shown is always what was there before or
/// what came; and the next update succeeds and leaves nothing behind.
fn at_every_step(publisher: &Publisher, before: &Reader, old: &str, new: &str, how: Fails) {
    let run = |folder: &Path, at| {
        let disk = Arc::new(Faulty::at(at, how));
        let home = Home::with_disk(folder, Arc::<Faulty>::clone(&disk));
        (update(&home, &[source(&publisher.place())], &before.request()), disk.steps())
    };
    let whole = copy(before.folder.path());
    let (report, steps) = run(whole.path(), NEVER);
    assert!(report.expect("it succeeds on a good disk").is_new);
    let after = files_in(whole.path());
    let (mut olds, mut news) = (0, 0);
    for step in 0..steps {
        let device = copy(before.folder.path());
        let (result, _) = run(device.path(), step);
        let home = Home::with_disk(device.path(), Faulty::never());
        let page = shown(&home).files.get(PAGE).unwrap_or("").to_owned();
        match (page.contains(old), page.contains(new)) {
            (true, false) => olds += 1,
            (false, true) => news += 1,
            _ => panic!("{how:?} at step {step}: the page says {page:?}"),
        }
        if let Err(fault) = &result {
            assert!(fault.is_disk(), "{how:?} at step {step}: {fault}");
        }
        assert!(result.is_err() || page.contains(new), "{how:?} at step {step}: it said that all is well");
        update(&home, &[source(&publisher.place())], &before.request()).expect("the next one succeeds");
        assert!(shown(&home).files.get(PAGE).is_some_and(|page| page.contains(new)));
        let left: Vec<String> =
            files_in(device.path()).into_iter().filter(|path| path.contains("unfinished")).collect();
        assert!(left.is_empty(), "{how:?} at step {step} leaves {left:?}");
        assert!(files_in(device.path()).len() <= after.len() + 1, "{how:?} at step {step}");
    }
    assert!(olds > 10 && steps > 15, "{how:?}: {steps} steps, {olds} with the old page, {news} with the new one");
}

#[test]
fn the_first_update_can_be_stopped_at_every_step() {
    let publisher = Publisher::new();
    publisher.publish(&few_pages_saying("Words of the first."), now());
    for how in [Fails::Killed, Fails::PowerLost, Fails::Full] {
        at_every_step(&publisher, &Reader::of(&publisher), "came with the app", "Words of the first.", how);
    }
}

#[test]
fn the_second_and_the_third_update_can_be_stopped_at_every_step() {
    let publisher = Publisher::new();
    let reader = Reader::of(&publisher);
    publisher.publish(&few_pages_saying("Words of the first."), now());
    reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Words of the second."), now() + days(1));
    for how in [Fails::Killed, Fails::PowerLost, Fails::Full] {
        at_every_step(&publisher, &reader, "Words of the first.", "Words of the second.", how);
    }
    reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Words of the third."), now() + days(2));
    for how in [Fails::Killed, Fails::PowerLost, Fails::Full] {
        at_every_step(&publisher, &reader, "Words of the second.", "Words of the third.", how);
    }
}

#[test]
fn whatever_file_of_a_device_is_damaged_something_whole_is_shown_and_the_next_update_mends_it() {
    let publisher = Publisher::new();
    let reader = Reader::of(&publisher);
    publisher.publish(&few_pages_saying("Words of the first."), now());
    reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Words of the second."), now() + days(1));
    reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Words of the third."), now() + days(2));
    let mut damaged = 0;
    for path in files_in(reader.folder.path()) {
        let bytes = fs::read(reader.folder.path().join(&path)).expect("read");
        let mut flipped = bytes.clone();
        if let Some(byte) = flipped.get_mut(bytes.len() / 2) {
            *byte ^= 1;
        }
        for wrong in [&bytes[..bytes.len() / 2], &[], &flipped, b"\0\0\0"] {
            let device = copy(reader.folder.path());
            write(device.path(), &path, wrong);
            let home = Home::with_disk(device.path(), Faulty::never());
            let page = shown(&home).files.get(PAGE).expect("a page").to_owned();
            assert!(page.contains("Words of the second.") || page.contains("Words of the first."), "{path}: {page}");
            update(&home, &[source(&publisher.place())], &reader.request())
                .unwrap_or_else(|fault| panic!("{path} damaged: {fault}"));
            let page = shown(&home).files.get(PAGE).expect("a page").to_owned();
            assert!(page.contains("Words of the third."), "{path}: {page}");
            damaged += 1;
        }
    }
    assert!(damaged > 30, "{damaged}");
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_read_on() {
    let publisher = Publisher::new();
    let reader = Reader::of(&publisher);
    publisher.publish(&few_pages_saying("Words of the first."), now());
    reader.update_from(&publisher.place()).expect("updated");
    publisher.publish(&few_pages_saying("Words of the second."), now() + days(1));
    // A test may run as one who may write everything, so the folder is on a disk that takes nothing.
    let home = Home::with_disk(reader.folder.path(), Arc::new(Faulty::at(0, Fails::Killed)));
    let fault = update(&home, &[source(&publisher.place())], &reader.request()).expect_err("nothing can be written");
    assert!(fault.is_disk(), "{fault}");
    assert!(reader.page().contains("Words of the first."));
    // Where a folder should be, there is a file.
    let folder = crate::project::empty_folder();
    write(folder.path(), "home", "in the way");
    let home = Home::new(&folder.path().join("home"));
    assert!(update(&home, &[source(&publisher.place())], &reader.request()).expect_err("no folder").is_disk());
    assert_eq!(shown(&home).edition, None);
}

#[test]
fn of_two_at_once_one_installs_and_the_other_says_so() {
    let publisher = Publisher::new();
    publisher.publish(&few_pages_saying("Words of the first."), now());
    let reader = Reader::of(&publisher);
    let results: Vec<_> = std::thread::scope(|scope| {
        let one = || update(&reader.home(), &[source(&publisher.place())], &reader.request());
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(|thread| thread.join().expect("it ends")).collect()
    });
    assert!(results.iter().any(Result::is_ok));
    assert!(results.iter().filter_map(|result| result.as_ref().err()).all(scan_rights::sync::Fault::is_busy));
    assert!(reader.page().contains("Words of the first."));
}

/// Ends the reading even if the test fails.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn reading_while_somebody_installs_shows_one_whole_edition() {
    const EDITIONS: i64 = 6;
    let publisher = Publisher::new();
    let reader = Reader::of(&publisher);
    publisher.publish(&few_pages_saying("Words of edition 0."), now());
    reader.update_from(&publisher.place()).expect("updated");
    let is_over = AtomicBool::new(false);
    let read = std::thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let mut read = 0;
            while !is_over.load(Ordering::Relaxed) {
                let page = reader.page();
                assert!(page.contains("Words of edition"), "{page}");
                read += 1;
            }
            read
        });
        let over = Over(&is_over);
        for edition in 1..EDITIONS {
            let at = now() + SignedDuration::from_hours(edition);
            publisher.publish(&few_pages_saying(&format!("Words of edition {edition}.")), at);
            reader.update_from(&publisher.place()).expect("whoever reads and tidies up is waited for");
        }
        drop(over);
        reading.join().expect("it ends")
    });
    assert!(read > 3, "{read}");
    assert!(reader.page().contains(&format!("Words of edition {}.", EDITIONS - 1)));
}

#[test]
fn whoever_tidies_up_is_waited_for_and_whoever_installs_is_not() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    let lock = fs::File::create(reader.folder.path().join("lock")).expect("made");
    lock.lock().expect("nobody else has it");
    let start = Instant::now();
    assert!(reader.update_from(&publisher.place()).expect_err("somebody has it for long").is_busy());
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(reader.page(), "came with the app", "reading waits for nobody");
    std::thread::scope(|scope| {
        let update = scope.spawn(|| reader.update_from(&publisher.place()));
        std::thread::sleep(Duration::from_millis(50));
        drop(lock);
        update.join().expect("it ends").expect("a moment is waited for");
    });
}

#[test]
fn what_an_interrupted_installation_left_goes_when_the_app_starts_unless_somebody_installs() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    reader.update_from(&publisher.place()).expect("updated");
    let left = format!("generations/{}.unfinished", "0".repeat(64));
    write(reader.folder.path(), &left, "half of a generat");
    let lock = fs::File::create(reader.folder.path().join("lock")).expect("made");
    lock.lock().expect("nobody else has it");
    let start = Instant::now();
    assert!(reader.shown().edition.is_some() && reader.folder.path().join(&left).exists());
    assert!(start.elapsed() < Duration::from_secs(2), "nobody waits to read: {:?}", start.elapsed());
    drop(lock);
    assert!(reader.shown().edition.is_some() && !reader.folder.path().join(&left).exists());
}
