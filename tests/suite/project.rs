//! The projects that tests work on: the small library, the same with a fault, and the real content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use scan_rights::diag::{self, Diagnostic};
use scan_rights::model::Library;
use scan_rights::source::{Files, folder};
use scan_rights::{check, content, po};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The day on which all tests run, whenever that is: no review of a page becomes due meanwhile.
pub(crate) const TODAY: &str = "2026-11-22";

/// Files at the top of a fault that say what to do instead of being laid over the library.
const REMOVE: &str = "REMOVE";
const GROW: &str = "GROW";
const IMPORT: &str = "IMPORT";

/// Returns the root of the repository, where the real content is.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the folder of the small library, which is complete and has no fault.
pub(crate) fn small_library() -> PathBuf {
    repository().join("tests/fixtures/library")
}

/// Returns the folder of all faults.
pub(crate) fn faults() -> PathBuf {
    repository().join("tests/fixtures/faults")
}

/// Copies the small library to a folder that a test may change.
pub(crate) fn copy_of_the_small_library() -> TempDir {
    let copy = empty_folder();
    lay_over(copy.path(), &small_library());
    copy
}

/// Copies the small library and lays a fault over it.
pub(crate) fn library_with(fault: &str) -> TempDir {
    let folder = faults().join(fault);
    assert!(folder.is_dir(), "there is no fault {}", folder.display());
    let copy = copy_of_the_small_library();
    lay_over(copy.path(), &folder);
    for path in instructions(&folder, REMOVE) {
        fs::remove_file(copy.path().join(&path)).unwrap_or_else(|error| panic!("{fault} removes {path}: {error}"));
    }
    // Too large for a repository: such a file is a hole that has a size.
    for line in instructions(&folder, GROW) {
        let (path, bytes) = line.split_once(' ').expect("a path and a number of bytes");
        let file = fs::File::create(copy.path().join(path)).expect("the file is made");
        file.set_len(bytes.parse().expect("a number of bytes")).expect("the file grows");
    }
    copy
}

/// Makes a folder that goes away after the test.
pub(crate) fn empty_folder() -> TempDir {
    tempfile::tempdir().expect("a folder is made")
}

/// Writes a file into a folder, and the folders that it needs.
pub(crate) fn write(folder: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("its folder is made");
    fs::write(path, text).expect("it is written");
}

/// Lists the files of a folder and its subfolders by their paths in it.
pub(crate) fn files_in(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        let entry = entry.expect("the folder can be listed");
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(folder).expect("it lies in the folder");
            files.push(path.to_str().expect("names are plain").to_owned());
        }
    }
    files
}

/// Reads the library of a project, whatever is wrong with it.
pub(crate) fn library_of(root: &Path) -> Arc<Library> {
    let (files, _) = folder::read(root).expect("a project");
    Arc::new(content::load(&files).0)
}

/// Reads and checks a project the way the tool does.
pub(crate) fn checked(root: &Path) -> (Files, Vec<Diagnostic>) {
    let (files, mut problems) = folder::read(root).expect("a project");
    let (library, found) = check::load(&files);
    problems.extend(found);
    problems.extend(check::reviews(&library, TODAY.parse().expect("a day")));
    diag::sort(&mut problems);
    (files, problems)
}

/// Returns the language and the name of the PO file that is at fault, if one is.
pub(crate) fn import_of(fault: &str) -> Option<(String, String)> {
    let line = instructions(&faults().join(fault), IMPORT).pop()?;
    let (lang, file) = line.split_once(' ').expect("a language and a file");
    Some((lang.to_owned(), file.to_owned()))
}

/// Imports a PO file the way the tool does, in memory.
pub(crate) fn imported(root: &Path, lang: &str, name: &str) -> (Files, Vec<Diagnostic>) {
    let (mut files, tag) = (folder::read(root).expect("a project").0, lang.parse().expect("a tag"));
    let mut sheets = content::sheets(&files);
    sheets.retain(|sheet| sheet.lang == tag);
    let text = fs::read_to_string(root.join(name)).expect("a PO file");
    let (tag, text, on) = (&tag, &*text, "2026-12-01".parse().expect("a day"));
    let request = po::Request { name, text, tag, overwrite: false, on, sign: &|_, text| Ok(text.to_owned()) };
    let problems = po::import(&files, &sheets, &request).expect("nothing to sign").problems;
    files.insert(name, text);
    (files, problems)
}

/// Returns the tool, ready for its arguments.
pub(crate) fn rights() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rights"));
    command.env_remove("PORT").env("RIGHTS_TODAY", TODAY);
    command
}

/// Runs the tool to its end.
pub(crate) fn run(command: &mut Command) -> Output {
    command.output().expect("the tool starts")
}

/// Returns what the tool printed, and what it ended with, as a person at a terminal sees it.
pub(crate) fn transcript(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the tool prints UTF-8");
    format!("{}{}exit code {}\n", text(&output.stdout), text(&output.stderr), exit_code(output))
}

/// Returns what the tool ended with.
pub(crate) fn exit_code(output: &Output) -> i32 {
    output.status.code().expect("the tool ends by itself")
}

/// Compares a text with the one that a person has looked at, in a folder of `snapshots/`.
pub(crate) fn is_as_reviewed(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{folder}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

fn lay_over(target: &Path, folder: &Path) {
    for path in files_in(folder).iter().filter(|path| ![REMOVE, GROW, IMPORT].contains(&path.as_str())) {
        // What is a link in the small library is a file of its own in the copy.
        write(target, path, fs::read(folder.join(path)).expect("it can be read"));
    }
}

fn instructions(fault: &Path, name: &str) -> Vec<String> {
    let text = fs::read_to_string(fault.join(name)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}
