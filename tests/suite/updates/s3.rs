//! The whole way through an object store: a real server of S3's interface on this machine, and readers who ask it like a web server.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use super::python::python;
use super::rights::{PASSPHRASE, with_keys, works};
use crate::project::{copy_of_the_small_library, exit_code, rights, transcript, write};
use crate::serve::ask;

/// An object store, until the test is over.
struct Store {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
    address: String,
}

impl Drop for Store {
    fn drop(&mut self) {
        // It may have ended by itself, which the test will have noticed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Store {
    fn open() -> Self {
        let mut command = python("s3.py");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python starts");
        let (orders, answers) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        let mut store = Self { child, orders, answers: BufReader::new(answers), address: String::new() };
        store.address = store.answer();
        assert!(store.address.starts_with("http://127.0.0.1:"), "it says where it is: {:?}", store.address);
        store
    }

    fn order(&mut self, order: &str) -> String {
        writeln!(self.orders, "{order}").expect("it listens");
        self.answer()
    }

    fn answer(&mut self) -> String {
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("it answers");
        line.trim().to_owned()
    }

    /// Lists the paths of what lies at the place.
    fn files(&mut self) -> Vec<String> {
        let all = self.order("list");
        all.split_whitespace().map(|key| key.trim_start_matches("updates/").to_owned()).collect()
    }

    /// Returns the headers with which a reader gets a file.
    fn headers(&self, path: &str) -> (u16, String, String) {
        let host = self.address.trim_start_matches("http://");
        let answer = ask(host, "GET", &format!("/guidance/updates/{path}"), "");
        (answer.status, answer.header("cache-control").to_owned(), answer.header("content-type").to_owned())
    }

    fn url(&self) -> String {
        format!("{}/guidance/updates", self.address)
    }

    /// Runs `rights publish` to the store from a folder with keys.
    fn publish(&self, folder: &Path, library: &Path, more: &[&str]) -> Output {
        let keys = ["--key", "editor.key", "--key", "machine.key"];
        let mut command = rights();
        command.current_dir(folder).env("RIGHTS_PASSPHRASE", PASSPHRASE);
        command.args(["publish", "--allow-warnings", "--quick", "--to", "s3://guidance/updates", "--root"]);
        command.arg(library).args(keys).args(more);
        with_credentials(&mut command, &self.address).output().expect("the tool starts")
    }
}

/// The variables that docs/publishing.md names, and leave to do without TLS on this machine.
fn with_credentials<'a>(command: &'a mut Command, address: &str) -> &'a mut Command {
    let credentials = [("AWS_ACCESS_KEY_ID", "anna"), ("AWS_SECRET_ACCESS_KEY", "secret"), ("AWS_REGION", "eu-west-2")];
    command.envs(credentials).env("AWS_ENDPOINT", address).env("AWS_ALLOW_HTTP", "true").env("NO_PROXY", "127.0.0.1")
}

fn published(output: &Output) -> String {
    assert_eq!(exit_code(output), 0, "{}", transcript(output));
    transcript(output)
}

#[test]
fn guidance_goes_through_an_object_store_whatever_breaks_off() {
    let (folder, library, mut store) = (with_keys(), copy_of_the_small_library(), Store::open());
    let (folder, library) = (folder.path(), library.path());
    works(folder, "keys sign cem.key");

    let dry = published(&store.publish(folder, library, &["--dry-run"]));
    assert!(store.files().is_empty(), "nothing is put");
    let named: Vec<&str> = dry.lines().filter_map(|line| line.trim().split_once(' ')).map(|(_, path)| path).collect();
    assert!(published(&store.publish(folder, library, &[])).starts_with("edition 1: "));
    let there = store.files();
    assert!(there.len() > 40 && there.iter().all(|path| named.contains(&path.as_str())), "{there:?}\n{dry}");
    compare_headers(&mut store);

    let sync = format!("sync --from {} --trust updates/1.root.json --data-dir reader", store.url());
    assert!(works(folder, &sync).contains("edition 1 of 20"));
    let again = published(&store.publish(folder, library, &[]));
    assert!(again.contains("edition 1: 1 files put"), "only the timestamp is new: {again}");
    assert_eq!(store.files().len(), there.len());
    works(folder, &sync);
    assert!(works(folder, &sync).contains("nothing new: edition 1"));

    let page = "content/en/pages/about.md";
    let text = std::fs::read_to_string(library.join(page)).expect("a page");
    write(library, page, format!("{text}\n\nNewer words.\n"));
    store.order("2");
    let broken = store.publish(folder, library, &[]);
    assert_ne!(exit_code(&broken), 0, "{}", transcript(&broken));
    assert_eq!(store.files().len(), there.len() + 2, "it broke off half-way");
    assert!(works(folder, &sync).contains("nothing new: edition 1"), "readers notice nothing");
    store.order("all");
    let resumed = published(&store.publish(folder, library, &[]));
    assert!(resumed.starts_with("edition 2: 6 files put"), "the index of English, and what names it: {resumed}");
    assert!(works(folder, &sync).contains("edition 2 of 20"));
}

/// Compares what a reader's cache is told of each file with what docs/scale.md says.
fn compare_headers(store: &mut Store) {
    let mut kinds = BTreeSet::new();
    for path in store.files() {
        kinds.insert(path.split('/').next().unwrap_or_default().to_owned());
        let cache = match path.as_str() {
            "metadata/timestamp.json" => "public, max-age=300",
            _ => "public, max-age=31536000, immutable",
        };
        assert_eq!(store.headers(&path), (200, cache.into(), "application/octet-stream".into()), "{path}");
    }
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["blobs", "metadata", "packs", "targets"]);
    assert_eq!(store.headers("metadata/2.root.json").0, 404, "readers look for the next root");
}
