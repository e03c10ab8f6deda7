//! Content can be hostile: however a page is made, reading it takes no longer than its size explains.
//! Sizes are such that work in proportion takes well under a second, and work that grows with the
//! square of the size takes minutes.

use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use scan_rights::site::{Modules, Origin, build};

use crate::project::{copy_of_the_small_library, library_of, rights, write};

const ENGLISH: &str = "\
+++
title = \"Long\"
summary = \"A long page.\"
nations = [\"scotland\"]
[review]
state = \"unchecked\"
on = 2026-11-22
next = 2027-05-22
+++

";

const POLISH: &str = "\
+++
title = \"Długa\"
summary = \"Długa strona.\"
[translation]
status = \"machine\"
on = 2026-11-22
+++

";

/// Checks the small library with a long page and its translation, and returns what the tool ends with.
fn checked_in_time(english: &str, polish: &str, format: &str) -> i32 {
    let project = copy_of_the_small_library();
    write(project.path(), "content/en/pages/long.md", format!("{ENGLISH}{english}"));
    write(project.path(), "content/pl/pages/long.md", format!("{POLISH}{polish}"));
    ends_in_time(rights().args(["check", "--format", format, "--root"]).arg(project.path()))
}

/// Runs the tool, and ends it where it does not end by itself.
fn ends_in_time(command: &mut Command) -> i32 {
    const ENOUGH: Duration = Duration::from_secs(30);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the tool starts");
    let start = Instant::now();
    while start.elapsed() < ENOUGH {
        if let Some(status) = child.try_wait().expect("it is our child") {
            return status.code().expect("the tool ends by itself");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().and_then(|()| child.wait()).expect("it is our child");
    panic!("the tool has not ended after {ENOUGH:?}");
}

#[test]
fn a_page_of_many_paragraphs_is_read_in_time() {
    let page = "a\n\n".repeat(40_000);
    assert_eq!(checked_in_time(&page, &page, "human"), 0);
}

#[test]
fn a_translation_of_another_shape_is_read_in_time() {
    let (english, polish) = ("a\n\n## b\n\n".repeat(2000), "a\n\n### b\n\n".repeat(2000));
    assert_eq!(checked_in_time(&english, &polish, "human"), 0);
}

#[test]
fn a_page_of_nested_quotations_is_read_in_time() {
    let page = format!("{}a\n", "> ".repeat(20_000));
    assert_eq!(checked_in_time(&page, &page, "short"), 2);
}

#[test]
fn a_page_of_nested_lists_is_read_in_time() {
    let page: String = (0..300).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect();
    assert_eq!(checked_in_time(&page, &page, "short"), 0);
}

#[test]
fn a_page_of_nothing_but_problems_is_reported_in_time() {
    assert_eq!(checked_in_time(&"<b>".repeat(10_000), "a\n", "human"), 2);
    assert_eq!(checked_in_time(&"a <b>\n\n".repeat(10_000), "a\n", "human"), 2);
}

#[test]
fn a_message_that_multiplies_itself_is_read_in_time() {
    let project = copy_of_the_small_library();
    let mut messages = String::from("a0 = ha ha ha ha ha ha ha ha\n");
    for level in 1..30 {
        let before = format!("{{ a{} }}", level - 1);
        writeln!(messages, "a{level} = {}", before.repeat(10)).expect("memory can be written");
    }
    messages.push_str("leave = { a29 }\n");
    // Of two messages of one name the first holds, and this file comes before the others.
    write(project.path(), "locales/pl/a.ftl", &messages);
    let code = ends_in_time(rights().args(["check", "--root"]).arg(project.path()));
    assert_eq!(code, 2, "the message is there twice");
    let start = Instant::now();
    let site = build(&library_of(project.path()), &Origin::default(), &Modules::default());
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    let page = &site["pl/index.html"];
    assert!(page.len() < 100_000, "a page of {} bytes", page.len());
}

#[test]
#[cfg(unix)]
fn a_pipe_in_the_place_of_a_page_is_not_waited_for() {
    let project = copy_of_the_small_library();
    let pipe = project.path().join("content/en/pages/pipe.md");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts").success());
    assert_eq!(ends_in_time(rights().args(["check", "--root"]).arg(project.path())), 2);
}

#[test]
#[cfg(unix)]
fn folders_that_contain_themselves_are_not_followed_forever() {
    let project = copy_of_the_small_library();
    for name in ["one", "other"] {
        std::os::unix::fs::symlink(".", project.path().join("content").join(name)).expect("a link is made");
    }
    assert_ne!(ends_in_time(rights().args(["check", "--root"]).arg(project.path())), 0);
}
