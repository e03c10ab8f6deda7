//! Files for the reader, and from them.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::platform::native::script;

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

/// Has the reader choose a file, and returns what is in it. On every system the webview knows how to do this.
pub async fn pick() -> Option<Vec<u8>> {
    let text: String = script::ask("return await scanRights.pick()").join().await.ok()?;
    STANDARD.decode(text).ok()
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
    let (stem, ending) = name.split_once('.').unwrap_or((name, "txt"));
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
        for (name, another) in [
            ("letter-complaint.txt", "letter-complaint-2.txt"),
            ("scan-rights-update.tar.gz", "scan-rights-update-2.tar.gz"),
        ] {
            let paths = ["first", "second"].map(|text| write(folder.path(), name, text.as_bytes()).expect("written"));
            let texts = paths.each_ref().map(|path| std::fs::read_to_string(path).expect("read"));
            assert_eq!(texts, ["first", "second"]);
            assert_eq!(paths, [name, another].map(|name| folder.path().join(name)));
        }
    }
}
