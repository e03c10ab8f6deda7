//! Reads `content/` and `locales/` from a folder on disk.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::error::Error;
use crate::source::Files;

/// The folders that hold what readers see.
pub(crate) const FOLDERS: [&str; 2] = ["content", "locales"];

/// No page comes near this; what does is a mistake or an attack on memory. In bytes.
const LARGEST: u64 = 1 << 20;

/// Reads every file of the project in `root`. A file that cannot be text of ours is reported and
/// left out.
///
/// # Errors
///
/// Fails if `root` is not a project, or one of its folders cannot be listed.
pub fn read(root: &Path) -> Result<(Files, Vec<Diagnostic>), Error> {
    if !FOLDERS.iter().all(|folder| root.join(folder).is_dir()) {
        return Err(Error::no_content(root));
    }
    let mut paths = Vec::new();
    let mut problems = Vec::new();
    for folder in FOLDERS {
        walk(root, folder, &mut paths, &mut problems)?;
    }
    let texts: Vec<Result<String, Unreadable>> = paths.par_iter().map(|path| text(&root.join(path), LARGEST)).collect();
    let mut files = Files::default();
    for (path, text) in paths.iter().zip(texts) {
        match text {
            Ok(text) => files.insert(path, &text),
            // Pictures and the like may lie beside the texts.
            Err(_) if !is_ours(path) => {}
            Err(Unreadable::Failed(cause)) => return Err(Error::read(&root.join(path), cause)),
            Err(reason) => problems.push(reason.report(path)),
        }
    }
    Ok((files, problems))
}

/// Lists the paths of the files in a folder and in those within it.
fn walk(root: &Path, folder: &str, paths: &mut Vec<String>, problems: &mut Vec<Diagnostic>) -> Result<(), Error> {
    let path = root.join(folder);
    let entries = fs::read_dir(&path).map_err(|cause| Error::read(&path, cause))?;
    for entry in entries {
        let entry = entry.map_err(|cause| Error::read(&path, cause))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let inner = format!("{folder}/{name}");
        // Editors leave hidden files behind; they are nobody's content.
        if name.starts_with('.') {
            continue;
        }
        match entry.path() {
            path if !path.is_dir() => paths.push(inner),
            path if is_ours(&name) || is_circle(&path) => problems.push(Unreadable::Folder.report(&inner)),
            _ => walk(root, &inner, paths, problems)?,
        }
    }
    Ok(())
}

/// Says whether a folder is a link to one of those that it lies in.
fn is_circle(folder: &Path) -> bool {
    let target = fs::canonicalize(folder).ok();
    folder.is_symlink() && folder.ancestors().skip(1).any(|around| fs::canonicalize(around).ok() == target)
}

fn is_ours(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| ["md", "toml", "ftl", "lock"].iter().any(|ours| extension == *ours))
}

enum Unreadable {
    Folder,
    Special,
    /// Its size and the limit.
    TooLarge(u64, u64),
    NotUtf8(usize),
    Failed(std::io::Error),
}

impl Unreadable {
    fn report(&self, path: &str) -> Diagnostic {
        let (code, message, hint) = match self {
            Self::Folder => (
                Code::NotAFile,
                "this is a folder or a link to one, and a file should be here".into(),
                "rename the folder, or put the files themselves here",
            ),
            Self::Special | Self::Failed(_) => {
                (Code::NotAFile, "this is not an ordinary file".into(), "put a text file in its place")
            }
            Self::TooLarge(size, largest) => (
                Code::TooLarge,
                format!("the file has {size} bytes; the limit is {largest}"),
                "keep pages short, and pictures out of the texts",
            ),
            Self::NotUtf8(offset) => (
                Code::NotUtf8,
                format!("the file is not UTF-8 text (byte {offset} is no part of any letter)"),
                "save it again with the encoding UTF-8",
            ),
        };
        Diagnostic::new(code, Place::file(path), message).hint(hint)
    }
}

/// Reads a text file that is no part of the project, of at most so many bytes; none, if it is no such file, which is
/// reported.
///
/// # Errors
///
/// Fails if the file is not there or cannot be read.
pub fn file(path: &Path, largest: u64, problems: &mut Vec<Diagnostic>) -> Result<Option<String>, Error> {
    match text(path, largest) {
        Ok(text) => Ok(Some(text)),
        Err(Unreadable::Failed(cause)) => Err(Error::read(path, cause)),
        Err(reason) => {
            problems.push(reason.report(&path.display().to_string()));
            Ok(None)
        }
    }
}

/// Reads a text, never more of it than the limit: a file can grow while it is read.
fn text(path: &Path, largest: u64) -> Result<String, Unreadable> {
    let about = fs::metadata(path).map_err(Unreadable::Failed)?;
    if about.is_dir() {
        return Err(Unreadable::Folder);
    }
    if !about.is_file() {
        return Err(Unreadable::Special);
    }
    if about.len() > largest {
        return Err(Unreadable::TooLarge(about.len(), largest));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(Unreadable::Failed)?;
    file.take(largest).read_to_end(&mut bytes).map_err(Unreadable::Failed)?;
    // Windows editors put a mark at the start and end lines with two characters.
    let text = String::from_utf8(bytes).map_err(|error| Unreadable::NotUtf8(error.utf8_error().valid_up_to()))?;
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}
