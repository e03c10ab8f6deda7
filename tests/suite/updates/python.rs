//! The reference client of The Update Framework reads what we publish.

use std::fs;
use std::process::{Command, Output};

use jiff::Timestamp;
use scan_rights::publish::{PrivateKey, Role};

use super::publisher::{Publisher, days, library, library_saying};
use crate::project::repository;

/// Returns one of our scripts, with what others have written in Python.
pub(super) fn python(script: &str) -> Command {
    let python = repository().join("target/python/bin/python");
    assert!(python.exists(), "`make python` brings what the tests need of Python");
    let mut command = Command::new(python);
    command.arg(repository().join("tests/python").join(script));
    command
}

/// Reads parts of what is published; python-tuf takes the time from the machine's clock.
fn read(publisher: &Publisher, parts: &[&str]) -> Output {
    let mut command = python("read.py");
    command.arg(publisher.roots_folder().join("1.root.json")).arg(publisher.place()).args(parts);
    command.output().expect("python starts")
}

#[test]
fn the_reference_client_reads_what_is_published_through_a_change_of_keys() {
    let publisher = Publisher::new();
    publisher.publish(&library(), Timestamp::now());
    let output = read(&publisher, &["lang.en", "lang.pl", "lists", "contacts"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.lines().count() == 4, "{output:?}");

    let other = PrivateKey::draw().expect("drawn");
    let lost = publisher.machine.public().id;
    publisher.roots().change(Role::Timestamp, &[other.public()], &[lost], Timestamp::now()).expect("changed");
    publisher.agree();
    let keys = [&publisher.editor, &publisher.machine, &other];
    publisher.publish_with(&library_saying("Newer words."), Timestamp::now(), &keys);
    assert!(read(&publisher, &["lang.en"]).status.success());
}

#[test]
fn the_reference_client_refuses_what_we_refuse() {
    let publisher = Publisher::new();
    publisher.publish(&library(), Timestamp::now() - days(20));
    let output = read(&publisher, &["lang.en"]);
    assert!(!output.status.success(), "the timestamp has run out");
    assert!(String::from_utf8_lossy(&output.stderr).contains("expired"), "{output:?}");
    publisher.resign(Timestamp::now());
    assert!(read(&publisher, &["lang.en"]).status.success());
    assert!(!read(&publisher, &["lang.xx"]).status.success());
    let path = publisher.place().join("metadata/timestamp.json");
    let text = fs::read_to_string(&path).expect("read");
    fs::write(&path, text.replace("\"version\":1}", "\"version\":7}")).expect("written");
    assert!(!read(&publisher, &["lang.en"]).status.success(), "nobody has signed that");
}
