//! The whole way by the tool: keys, publication, update, passing on, a new key, and the website of what was signed.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::project::{
    copy_of_the_small_library, empty_folder, exit_code, files_in, rights, run, small_library, transcript,
};

pub(super) const PASSPHRASE: &str = "seven green buses at noon";

/// Runs the tool in a folder, with a passphrase that nobody has to type.
fn tool(folder: &Path, args: &str) -> Output {
    let mut command = rights();
    command.current_dir(folder).env("RIGHTS_PASSPHRASE", PASSPHRASE);
    run(command.args(args.split(' ').map(|arg| arg.replace("LIBRARY", small_library().to_str().expect("plain")))))
}

pub(super) fn works(folder: &Path, args: &str) -> String {
    let output = tool(folder, args);
    assert_eq!(exit_code(&output), 0, "rights {args}\n{}", transcript(&output));
    transcript(&output)
}

pub(super) fn with_keys() -> tempfile::TempDir {
    let folder = empty_folder();
    for name in ["anna", "ben", "cem", "editor", "machine"] {
        let said = works(folder.path(), &format!("keys new {name}"));
        let secret = fs::read_to_string(folder.path().join(format!("{name}.key"))).expect("a key");
        assert!(secret.starts_with("-----BEGIN AGE ENCRYPTED FILE-----") && !said.contains("BEGIN"));
    }
    works(folder.path(), "keys add root anna.pub ben.pub cem.pub");
    works(folder.path(), "keys add targets editor.pub");
    works(folder.path(), "keys add snapshot machine.pub");
    assert!(works(folder.path(), "keys add timestamp machine.pub").contains("not complete"));
    assert!(works(folder.path(), "keys sign anna.key").contains("not complete"));
    folder
}

#[test]
fn from_nothing_to_a_reader_and_through_a_lost_key() {
    let folder = with_keys();
    let folder = folder.path();
    let publish = "publish --root LIBRARY --allow-warnings --quick --to place --key editor.key --key machine.key";
    assert_eq!(exit_code(&tool(folder, publish)), 64, "one signature is too few");
    assert!(works(folder, "keys sign cem.key").contains("is complete"));
    let dry = works(folder, &format!("{publish} --dry-run"));
    assert!(dry.contains("metadata/timestamp.json") && files_in(&folder.join("place")).is_empty(), "{dry}");
    assert!(works(folder, publish).starts_with("edition 1: "));

    let sync = "sync --from place --trust updates/1.root.json --data-dir home";
    assert!(works(folder, sync).contains("edition 1 of 20"));
    assert!(works(folder, sync).contains("nothing new: edition 1"));
    let again = works(folder, publish);
    assert!(again.contains("edition 1: 1 files put"), "only the timestamp is new: {again}");
    assert!(works(folder, "resign --to place --key machine.key").contains("edition 1: 1 files"));
    works(folder, "export-update update.tar.gz --data-dir home");
    assert!(works(folder, "sync --from update.tar.gz --data-dir friend").contains("edition 1"));

    // Ben has lost his key. The other two put Dora's in its place; readers follow.
    works(folder, "keys new dora");
    works(folder, "keys rotate root ben.pub dora.pub");
    works(folder, "keys new machine2");
    works(folder, "keys rotate timestamp machine.pub machine2.pub");
    works(folder, "keys sign anna.key");
    works(folder, "keys sign cem.key");
    let roots = fs::read(folder.join("place/metadata/1.root.json")).expect("the first root");
    works(folder, &format!("{publish} --key machine2.key"));
    assert_eq!(fs::read(folder.join("place/metadata/1.root.json")).expect("it stays"), roots);
    works(folder, sync);
    works(folder, "sync --from place --data-dir new");
}

#[test]
fn what_is_wrong_ends_in_words_and_a_number() {
    let folder = with_keys();
    works(folder.path(), "keys sign cem.key");
    let case = |args: &str, code: i32, words: &str| {
        let output = tool(folder.path(), args);
        let said = transcript(&output);
        assert!(exit_code(&output) == code && said.contains(words), "rights {args}\n{said}");
    };
    case("keys new anna", 64, "is there already");
    case("keys sign machine.key", 64, "no say");
    case("keys sign nobody.key", 74, "cannot read");
    case("keys add targets anna.key", 64, "no public key");
    case("keys rotate root machine.pub editor.pub", 64, "not one key");
    case("publish --root LIBRARY --allow-warnings --quick --to place --key machine.key", 64, "role targets");
    case("resign --to place --key machine.key", 64, "nothing is there");
    case("sync --from nowhere", 69, "cannot read nowhere");
    case("sync --from http://example.org/", 64, "https");
    case("sync --from place --trust anna.pub", 64, "root of trust");
    case("sync --from place", 69, "not found");
    case("sync --from anna.pub", 65, "no update file");
    case("export-update file.tar.gz --data-dir nothing", 69, "no update is installed");
    let broken = copy_of_the_small_library();
    crate::project::write(broken.path(), "content/en/pages/about.md", "no front matter");
    let root = broken.path().display();
    case(&format!("publish --root {root} --allow-warnings --to place --key editor.key"), 2, "nothing was published");
    assert!(!folder.path().join("place/metadata/timestamp.json").exists());
}

#[test]
fn the_website_is_built_of_what_was_signed() {
    let folder = with_keys();
    let folder = folder.path();
    works(folder, "keys sign cem.key");
    works(folder, "publish --root LIBRARY --allow-warnings --quick --to place --key editor.key --key machine.key");
    works(folder, "site --root LIBRARY --out direct --no-compress");
    works(folder, "site --from place --data-dir home --out signed --no-compress");
    let mut same = 0;
    for path in files_in(&folder.join("direct")).into_iter().filter(|path| path.ends_with("index.html")) {
        let read = |of: &str| fs::read_to_string(folder.join(of).join(&path)).expect("a page");
        assert!(path.contains("translate") || read("direct") == read("signed"), "{path}");
        same += 1;
    }
    assert!(same > 30, "{same}");
}
