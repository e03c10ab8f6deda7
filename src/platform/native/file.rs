//! Files for the reader.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Hears where a file was saved.
type Hears = Box<dyn Fn(PathBuf)>;

thread_local! {
    static HEARS: RefCell<Option<Hears>> = const { RefCell::new(None) };
}

/// Calls, from now on, with the path of each file that was saved: unlike a browser, a window shows no list of them.
pub fn on_saved(hears: impl Fn(PathBuf) + 'static) {
    HEARS.set(Some(Box::new(hears)));
}

/// Saves a text, or what else a file can have, where downloads go, under a name that no file there has; says whether it did.
pub fn save(name: &str, content: &(impl AsRef<[u8]> + ?Sized)) -> bool {
    let Some(path) = put(name, content.as_ref()) else { return false };
    HEARS.with_borrow(|hears| {
        if let Some(hears) = hears {
            hears(path);
        }
    });
    true
}

/// Puts a file where the reader looks for it. An iPhone has no folder of downloads, but lets its reader see the app's documents.
#[cfg(not(target_os = "android"))]
fn put(name: &str, content: &[u8]) -> Option<PathBuf> {
    let user = directories::UserDirs::new()?;
    let folders = [user.download_dir(), user.document_dir(), Some(user.home_dir())];
    let folder = folders.into_iter().flatten().find(|folder| folder.is_dir())?;
    write(folder, name, content)
}

/// Puts a file where the reader looks for it.
#[cfg(target_os = "android")]
fn put(name: &str, content: &[u8]) -> Option<PathBuf> {
    use crate::platform::native::downloads::{self, Downloads};

    match downloads::downloads()? {
        Downloads::List => downloads::put(name, content),
        Downloads::Folder(folder) => write(&folder, name, content),
    }
}

fn write(folder: &Path, name: &str, content: &[u8]) -> Option<PathBuf> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let names = (2..1000).map(|number| format!("{stem}-{number}.{ending}"));
    for name in std::iter::once(name.to_owned()).chain(names) {
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(mut file) => {
                let is_written = file.write_all(content).is_ok();
                if !is_written {
                    // Half a letter helps nobody. If it cannot go either, nothing more can be done.
                    let _ = fs::remove_file(&path);
                }
                return is_written.then_some(path);
            }
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {}
            Err(_) => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_of_the_reader_is_overwritten() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let names = ["first", "second"]
            .map(|text| write(folder.path(), "letter-complaint.txt", text.as_bytes()).expect("written"));
        let texts = names.each_ref().map(|path| std::fs::read_to_string(path).expect("read"));
        assert_eq!(texts, ["first", "second"]);
        assert!(names[1].ends_with("letter-complaint-2.txt"));
    }
}
