//! Other programs of the system, by small ones in their places that write down what they were called with.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::{TempDir, tempdir};

use crate::window::Window;

/// Makes a folder with a program in it that writes its arguments, a line for each call, beside itself, and then does more.
fn program(name: &str, more: &str) -> TempDir {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, format!("#!/bin/sh\necho \"$@\" >> {}/calls\n{more}\n", folder.path().display()))
        .expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it can be run");
    folder
}

/// Waits until there are calls that are as wanted, and returns them.
fn calls(folder: &Path, are: impl Fn(&str) -> bool) -> String {
    let start = Instant::now();
    loop {
        let calls = fs::read_to_string(folder.join("calls")).unwrap_or_default();
        if are(&calls) {
            return calls;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "never called so: {calls}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_page_is_read_aloud_part_by_part_until_the_reader_goes_elsewhere() {
    let list = "if [ \"$1\" = --list-synthesis-voices ]; then echo NAME LANGUAGE VARIANT; echo A en-GB none; echo B pl none; \
                elif [ \"$1\" = --wait ]; then sleep 0.2; fi";
    let programs = program("spd-say", list);
    let folder = tempdir().expect("a folder");
    let mut window = Window::with_programs(programs.path(), folder.path(), "/en/");
    window.tap("#aloud");
    let said = calls(programs.path(), |calls| calls.matches("--wait").count() > 2);
    assert!(said.contains("--language en-GB -- Police want to scan your fingerprint or face?"), "{said}");
    window.wait("document.querySelector('.read')");
    window.follow("/en/guides/");
    std::thread::sleep(Duration::from_millis(600));
    let after = calls(programs.path(), |_| true).matches("--wait").count();
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(calls(programs.path(), |_| true).matches("--wait").count(), after, "it reads on");
    // A phrase for the officer is English, whatever the reader reads.
    window.ask("scanRights.tell({ kind: 'go', href: '/pl/card/' })");
    window.wait_for("/pl/card/");
    window.tap(".phrase a.say");
    window.tap("[data-target] nav button");
    calls(programs.path(), |calls| calls.lines().last().is_some_and(|last| last.contains("-- Am I being detained?")));
}

#[test]
fn a_language_without_a_voice_is_said() {
    let programs = program("spd-say", "exit 1");
    let folder = tempdir().expect("a folder");
    let mut window = Window::with_programs(programs.path(), folder.path(), "/so/");
    window.tap("#aloud");
    window.wait(
        "document.querySelector('.reading') && document.querySelector('.reading').innerText.includes('Soomaali')",
    );
}

#[test]
fn telephone_and_mail_go_to_the_system_and_the_web_after_a_yes() {
    let programs = program("xdg-open", "");
    let folder = tempdir().expect("a folder");
    let mut window = Window::with_programs(programs.path(), folder.path(), "/en/help/");
    window.tap("main a[href^='tel:']");
    let called = calls(programs.path(), |calls| !calls.is_empty());
    assert!(called.starts_with("tel:+44"), "{called}");
    window.tap("main a[href^='https:']");
    window.wait("document.getElementById('leaving').open");
    assert_eq!(calls(programs.path(), |_| true).lines().count(), 1, "not before the reader has said so");
    window.tap("#leaving .ways button");
    let called = calls(programs.path(), |calls| calls.lines().count() == 2);
    assert!(called.lines().nth(1).is_some_and(|call| call.starts_with("https://")), "{called}");
    window.wait_for("/en/help/");
}
