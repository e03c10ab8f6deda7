//! The example that the public conformance suite of The Update Framework can drive does what its command line promises.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::Timestamp;
use scan_rights::publish::{PrivateKey, Role};
use serde_json::Value;
use tempfile::TempDir;

use super::http::Server;
use super::publisher::{Publisher, days, few_pages, few_pages_saying};
use super::python::python;
use crate::project::{empty_folder, files_in};

/// A client with folders of its own.
struct Client(TempDir);

impl Client {
    /// A client that trusts the first root of a place.
    fn of(place: &Path) -> Self {
        let client = Self(empty_folder());
        client.init(&place.join("metadata/1.root.json")).expect("a root");
        client
    }

    fn metadata(&self) -> PathBuf {
        self.0.path().join("metadata")
    }

    /// Runs the example to its end; what it says if it fails.
    fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new(program());
        let output = command.arg("--metadata-dir").arg(self.metadata()).args(arguments).output().expect("it starts");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        match output.status.code() {
            Some(0) => Ok(()),
            Some(1) => Err(said),
            other => panic!("it ends with {other:?}: {said}"),
        }
    }

    fn init(&self, root: &Path) -> Result<(), String> {
        self.run(&["init", root.to_str().expect("a plain path")])
    }

    fn refresh(&self, place: &Path) -> Result<(), String> {
        let server = Server::of_folder(place);
        self.run(&["--metadata-url", &format!("{}metadata", server.url()), "refresh"])
    }

    /// Brings a target, and returns what lies in the folder for targets afterwards.
    fn download(&self, place: &Path, target: &str) -> Result<Vec<Vec<u8>>, String> {
        let (server, folder) = (Server::of_folder(place), self.0.path().join("targets"));
        let (metadata, targets) = (format!("{}metadata/", server.url()), format!("{}targets/", server.url()));
        let folder = folder.to_str().expect("a plain path");
        let from = ["--metadata-url", &metadata, "--target-base-url", &targets];
        self.run(&[&from[..], &["--target-name", target, "--target-dir", folder, "download"]].concat())?;
        Ok(files_in(Path::new(folder))
            .iter()
            .map(|name| fs::read(Path::new(folder).join(name)).expect("read"))
            .collect())
    }

    /// Lists the metadata that is trusted, with its versions. There is nothing else in the folder.
    fn trusted(&self) -> Vec<(String, u64)> {
        let version = |name: String| {
            let text = fs::read(self.metadata().join(&name)).expect("read");
            let json: Value = serde_json::from_slice(&text).expect("JSON");
            (name.trim_end_matches(".json").to_owned(), json["signed"]["version"].as_u64().expect("a version"))
        };
        files_in(&self.metadata()).into_iter().map(version).collect()
    }

    /// The version of each of the four roles, root first.
    fn versions(&self) -> [u64; 4] {
        let trusted = self.trusted();
        let of = |role: &str| trusted.iter().find(|(name, _)| name == role).map_or(0, |(_, version)| *version);
        ["root", "timestamp", "snapshot", "targets"].map(of)
    }
}

/// The example stands beside the tool.
fn program() -> PathBuf {
    let tool = Path::new(env!("CARGO_BIN_EXE_rights"));
    let program = tool.with_file_name("examples").join("tuf_client");
    assert!(
        program.exists(),
        "`cargo build --features drive,conformance --example tuf_client` makes {}",
        program.display()
    );
    program
}

/// A publisher of a few pages on the day on which the test runs, since the example looks at the clock.
fn publisher() -> Publisher {
    let publisher = Publisher::new();
    publisher.publish(&few_pages(), Timestamp::now());
    publisher
}

/// A repository that the reference implementation has written: its two states.
fn repository(kind: &str) -> (TempDir, [PathBuf; 2]) {
    let folder = empty_folder();
    let output = python("repository.py").arg(kind).arg(folder.path()).output().expect("python starts");
    assert!(output.status.success(), "{output:?}");
    let states = ["1", "2"].map(|state| folder.path().join(state));
    (folder, states)
}

#[test]
fn it_trusts_a_root_then_what_is_signed_and_brings_targets() {
    let publisher = publisher();
    let place = publisher.place();
    let client = Client::of(&place);
    assert_eq!(client.trusted(), [("root".to_owned(), 1)], "nothing was asked for");
    client.refresh(&place).expect("refreshed");
    let four = ["root", "snapshot", "targets", "timestamp"].map(|role| (role.to_owned(), 1));
    assert_eq!(client.trusted(), four);
    let signed = files_in(&place).into_iter().find(|path| path.ends_with(".lang.en")).expect("an index");
    let bytes = fs::read(place.join(&signed)).expect("read");
    assert_eq!(client.download(&place, "lang.en").expect("a target"), std::slice::from_ref(&bytes));
    // It is at hand, so nobody asks for it again.
    fs::remove_file(place.join(&signed)).expect("removed");
    assert_eq!(client.download(&place, "lang.en").expect("at hand"), [bytes]);
    let said = client.download(&place, "lang.xx").expect_err("no such target");
    assert!(said.contains("nobody has signed"), "{said}");
    assert_eq!(client.trusted(), four);
}

#[test]
fn nonsense_ends_with_one() {
    let publisher = publisher();
    let (place, client) = (publisher.place(), Client(empty_folder()));
    assert!(client.init(&place.join("metadata/timestamp.json")).is_err(), "it is no root");
    assert!(client.init(&place.join("nothing")).is_err());
    assert!(client.refresh(&place).is_err(), "there is no root to start from");
    assert!(!client.metadata().join("root.json").exists());
    for arguments in [&[][..], &["revert"], &["refresh"], &["--metadata-url"], &["--speed", "7", "refresh"]] {
        assert!(client.run(arguments).is_err(), "{arguments:?}");
    }
}

#[test]
fn an_older_state_is_refused() {
    let publisher = publisher();
    let (older, client) = (publisher.copy_of_the_place(), Client::of(&publisher.place()));
    publisher.publish(&few_pages_saying("Newer words."), Timestamp::now());
    client.refresh(&publisher.place()).expect("refreshed");
    assert_eq!(client.versions(), [1, 2, 2, 2]);
    let said = client.refresh(older.path()).expect_err("a rollback");
    assert!(said.contains("does not verify"), "{said}");
    assert_eq!(client.versions(), [1, 2, 2, 2]);
}

#[test]
fn what_has_run_out_is_refused_until_it_is_signed_anew() {
    let publisher = Publisher::new();
    publisher.publish(&few_pages(), Timestamp::now() - days(20));
    let client = Client::of(&publisher.place());
    let said = client.refresh(&publisher.place()).expect_err("the timestamp has run out");
    assert!(said.contains("too old"), "{said}");
    publisher.resign(Timestamp::now());
    client.refresh(&publisher.place()).expect("it is good for 14 days");
}

#[test]
fn what_nobody_has_signed_is_refused() {
    let publisher = publisher();
    let client = Client::of(&publisher.place());
    client.refresh(&publisher.place()).expect("refreshed");
    let path = publisher.place().join("metadata/timestamp.json");
    let text = fs::read_to_string(&path).expect("read");
    fs::write(&path, text.replace("\"version\":1}", "\"version\":7}")).expect("written");
    assert!(client.refresh(&publisher.place()).expect_err("a wrong signature").contains("does not verify"));
    assert_eq!(client.versions(), [1, 1, 1, 1]);
}

#[test]
fn a_change_of_keys_is_followed_from_any_root() {
    let publisher = publisher();
    let client = Client::of(&publisher.place());
    client.refresh(&publisher.place()).expect("refreshed");
    let (other, lost) = (PrivateKey::draw().expect("drawn"), publisher.machine.public().id);
    publisher.roots().change(Role::Timestamp, &[other.public()], &[lost], Timestamp::now()).expect("changed");
    publisher.agree();
    let keys = [&publisher.editor, &publisher.machine, &other];
    publisher.publish_with(&few_pages_saying("Newer words."), Timestamp::now(), &keys);
    let newcomer = Client::of(&publisher.place());
    for client in [client, newcomer] {
        client.refresh(&publisher.place()).expect("refreshed");
        client.refresh(&publisher.place()).expect("again, from the newest root");
        assert_eq!(client.versions(), [2, 2, 2, 2]);
        assert_eq!(client.trusted().len(), 4, "no root of before lies about");
    }
}

#[test]
fn repositories_of_the_reference_implementation_are_read_whatever_keys_they_have() {
    for kind in ["ecdsa", "rsa", "ed25519"] {
        let (_folder, [first, second]) = repository(kind);
        let client = Client::of(&first);
        client.refresh(&first).expect(kind);
        assert_eq!(client.download(&first, "notes.txt").expect(kind), [b"notes of state 1"]);
        // Another role has signed for these, whose name is none for a file; and targets have folders.
        let both = client.download(&second, "people/leeds.txt").expect(kind);
        assert_eq!(both, [&b"notes of state 1"[..], b"people of state 2"]);
        let trusted: Vec<String> = client.trusted().into_iter().map(|(name, _)| name).collect();
        assert_eq!(trusted, ["..%2Fpeople", "root", "snapshot", "targets", "timestamp"], "{kind}");
        assert!(client.refresh(&first).is_err(), "{kind}: a rollback");
        assert_eq!(client.versions(), [1, 2, 2, 2], "{kind}");

        let newcomer = Client::of(&second);
        let read = |place: &Path| -> Value {
            serde_json::from_slice(&fs::read(place.join("metadata/timestamp.json")).expect("read")).expect("JSON")
        };
        let mut forged = read(&second);
        forged["signatures"] = read(&first)["signatures"].clone();
        fs::write(second.join("metadata/timestamp.json"), forged.to_string()).expect("written");
        assert!(newcomer.refresh(&second).is_err(), "{kind}: the signature is that of another text");
        assert_eq!(newcomer.versions(), [1, 0, 0, 0], "{kind}");
    }
}
