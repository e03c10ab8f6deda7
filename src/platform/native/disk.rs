//! The folder in which the app keeps what its reader asks it to, and nothing before that.
//!
//! - `settings.json`: what was chosen, each under its name, and the number of this form;
//! - `kept/`: a file for each text, under a name that every system allows;
//! - `updates/`: newer texts for the app, of which `sync` knows.
//!
//! Files are written whole or not at all, so a second window finds the old or the new one.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{fs, io};

use serde::{Deserialize, Serialize};

use crate::platform::StoreFault;
use crate::save;

/// The form that is written. A folder of a later one is read as far as it is understood, and left as it is.
const FORM: u32 = 1;

const SETTINGS: &str = "settings.json";
const KEPT: &str = "kept";

/// The folder for newer texts, within that of the app.
pub const UPDATES: &str = "updates";

/// What the reader is told about the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The settings could not be read, and lie aside now.
    Damaged,
    /// A newer version of the app has written them: nothing will be changed.
    Newer,
    /// Nothing can be written there.
    Unwritable,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Settings {
    form: u32,
    #[serde(default)]
    chosen: BTreeMap<String, String>,
}

/// The folder.
#[derive(Debug)]
pub(super) struct Disk {
    folder: PathBuf,
    settings: Settings,
}

static DISK: Mutex<Option<Disk>> = Mutex::new(None);

/// Keeps things in a folder from now on, which need not be there yet; says what is wrong with it.
pub fn start(folder: &Path) -> Option<Fault> {
    let (disk, fault) = Disk::open(folder);
    *lock() = Some(disk);
    fault
}

/// Does something with the folder.
pub(super) fn with<T>(work: impl FnOnce(&mut Disk) -> Result<T, StoreFault>) -> Result<T, StoreFault> {
    lock().as_mut().map_or(Err(StoreFault::Forbidden), work)
}

fn lock() -> std::sync::MutexGuard<'static, Option<Disk>> {
    // Whoever panicked while holding it left whole files behind.
    DISK.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Disk {
    fn open(folder: &Path) -> (Self, Option<Fault>) {
        let (settings, fault) = read(&folder.join(SETTINGS));
        let disk = Self { folder: folder.to_owned(), settings };
        let fault = fault.or_else(|| (!is_writable(folder)).then_some(Fault::Unwritable));
        (disk, fault)
    }

    pub(super) fn keys(&self) -> Result<Vec<String>, StoreFault> {
        let mut keys: Vec<String> = self.settings.chosen.keys().cloned().collect();
        match fs::read_dir(self.folder.join(KEPT)) {
            Ok(entries) => {
                let names = entries.flatten().map(|entry| entry.file_name());
                keys.extend(names.filter_map(|name| key(name.to_str()?)));
            }
            Err(cause) if cause.kind() == ErrorKind::NotFound => {}
            Err(_) => return Err(StoreFault::Forbidden),
        }
        keys.sort();
        Ok(keys)
    }

    /// Takes over what another window has chosen meanwhile.
    fn look(&mut self) {
        let text = fs::read_to_string(self.folder.join(SETTINGS));
        if let Some(settings) = text.ok().and_then(|text| serde_json::from_str(&text).ok()) {
            self.settings = settings;
        }
    }

    pub(super) fn get(&mut self, key: &str) -> Result<Option<String>, StoreFault> {
        self.look();
        if let Some(chosen) = self.settings.chosen.get(key) {
            return Ok(Some(chosen.clone()));
        }
        match fs::read_to_string(self.path(key)) {
            Ok(text) => Ok(Some(text)),
            Err(cause) if is_absent(&cause) => Ok(None),
            Err(_) => Err(StoreFault::Forbidden),
        }
    }

    pub(super) fn set(&self, key: &str, text: &str) -> Result<(), StoreFault> {
        self.write(&self.path(key), text)
    }

    pub(super) fn choose(&mut self, key: &str, value: Option<&str>) -> Result<(), StoreFault> {
        self.look();
        let mut settings = self.settings.clone();
        match value {
            Some(value) => drop(settings.chosen.insert(key.to_owned(), value.to_owned())),
            None => drop(settings.chosen.remove(key)),
        }
        settings.form = settings.form.max(FORM);
        let text = serde_json::to_string_pretty(&settings).expect("texts can always be written as JSON");
        self.write(&self.folder.join(SETTINGS), &text)?;
        self.settings = settings;
        Ok(())
    }

    pub(super) fn remove(&mut self, key: &str) -> Result<(), StoreFault> {
        if self.settings.chosen.contains_key(key) {
            return self.choose(key, None);
        }
        self.allowed()?;
        match fs::remove_file(self.path(key)) {
            Err(cause) if !is_absent(&cause) => Err(StoreFault::Forbidden),
            _ => Ok(()),
        }
    }

    /// Removes everything that is ours; what somebody else put into the folder stays, and so does the folder then.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.settings = Settings::default();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_string_lossy().starts_with(SETTINGS) {
                fs::remove_file(entry.path())?;
            }
        }
        for ours in [KEPT, UPDATES].map(|name| self.folder.join(name)) {
            if ours.is_dir() {
                fs::remove_dir_all(ours)?;
            }
        }
        // Fails if it is not empty or not there, and both are well.
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), StoreFault> {
        self.allowed()?;
        private(&self.folder).map_err(|cause| fault(Some(cause.kind())))?;
        save::replace(path, text.as_bytes()).map_err(|error| fault(error.kind()))
    }

    /// What a newer version wrote is not for this one to change.
    fn allowed(&self) -> Result<(), StoreFault> {
        if self.settings.form > FORM { Err(StoreFault::Forbidden) } else { Ok(()) }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.join(KEPT).join(name(key))
    }
}

fn read(path: &Path) -> (Settings, Option<Fault>) {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(cause) if is_absent(&cause) => return (Settings::default(), None),
        Err(_) => return (Settings::default(), Some(aside(path))),
    };
    match serde_json::from_str::<Settings>(&text) {
        Ok(settings) if settings.form > FORM => (settings, Some(Fault::Newer)),
        Ok(settings) => (settings, None),
        Err(_) => (Settings::default(), Some(aside(path))),
    }
}

/// Puts a damaged file aside, under a name that no other one has. Where that cannot be done, the folder is not ours to write.
fn aside(path: &Path) -> Fault {
    let mut names = (1..100).map(|number| path.with_file_name(format!("{SETTINGS}.damaged-{number}")));
    let moved = names.find(|name| !name.exists()).is_some_and(|name| fs::rename(path, name).is_ok());
    if moved { Fault::Damaged } else { Fault::Unwritable }
}

/// Says whether something could be written to a folder, which need not be there. Nothing is: the file that is tried has no
/// name where the system allows that, and is gone at once elsewhere.
fn is_writable(folder: &Path) -> bool {
    let there = folder.ancestors().find(|folder| folder.exists());
    there.is_some_and(|there| there.is_dir() && tempfile::tempfile_in(there).is_ok())
}

fn is_absent(cause: &io::Error) -> bool {
    matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn fault(kind: Option<ErrorKind>) -> StoreFault {
    match kind {
        Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero) => StoreFault::Full,
        _ => StoreFault::Forbidden,
    }
}

/// Makes the folder if it is not there, for its owner alone: the number of notes and their days are nobody's business.
///
/// # Errors
///
/// Fails if it cannot be made.
pub fn private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Returns the name of a file for a key: letters and digits stay, everything else becomes its bytes in hexadecimal.
fn name(key: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let letter = |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("_{byte:02x}") };
    key.bytes().map(letter).collect()
}

/// Returns the key of a file's [`name`]; none, if it is no name of ours.
fn key(name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.bytes().next() {
        let length = if first == b'_' {
            bytes.push(u8::from_str_radix(rest.get(1..3)?, 16).ok()?);
            3
        } else {
            bytes.push(first);
            1
        };
        rest = rest.get(length..)?;
    }
    let key = String::from_utf8(bytes).ok()?;
    (self::name(&key) == name).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder can be made")
    }

    #[test]
    fn what_is_kept_is_there_when_the_app_comes_back() {
        let folder = folder();
        let home = folder.path().join("new/scan-rights");
        let (mut disk, fault) = Disk::open(&home);
        assert_eq!((fault, home.exists()), (None, false), "nothing is written before something is asked for");
        disk.choose("theme", Some("dark")).expect("chosen");
        disk.set("note:1:2026-11-22", "locked").expect("kept");
        let (mut disk, fault) = Disk::open(&home);
        assert_eq!(fault, None);
        assert_eq!(disk.keys().expect("listed"), ["note:1:2026-11-22", "theme"]);
        assert_eq!(disk.get("theme").expect("read").as_deref(), Some("dark"));
        assert_eq!(disk.get("note:1:2026-11-22").expect("read").as_deref(), Some("locked"));
    }

    #[test]
    fn forgetting_leaves_nothing_of_ours_and_all_of_what_is_not() {
        let folder = folder();
        let home = folder.path().join("home");
        let (mut disk, _) = Disk::open(&home);
        disk.choose("text", Some("large")).expect("chosen");
        disk.set("note:1:2026-11-22", "locked").expect("kept");
        fs::create_dir_all(home.join(UPDATES).join("generations")).expect("made");
        fs::write(home.join("other"), "not ours").expect("written");
        disk.clear().expect("cleared");
        assert_eq!(disk.keys().expect("listed"), Vec::<String>::new());
        assert_eq!(fs::read_dir(&home).expect("listed").count(), 1);
        fs::remove_file(home.join("other")).expect("removed");
        disk.clear().expect("cleared");
        assert!(!home.exists());
    }

    #[test]
    fn damaged_settings_lie_aside_and_the_next_ones_beside_them() {
        let folder = folder();
        for number in 1..=2 {
            fs::write(folder.path().join(SETTINGS), "{ \"form\": 1, \"chosen\": [").expect("written");
            let (disk, fault) = Disk::open(folder.path());
            assert_eq!(fault, Some(Fault::Damaged));
            assert_eq!(disk.keys().expect("listed"), Vec::<String>::new());
            assert!(folder.path().join(format!("{SETTINGS}.damaged-{number}")).exists());
        }
    }

    #[test]
    fn a_folder_of_a_newer_version_is_read_and_not_changed() {
        let folder = folder();
        let text = r#"{"form": 2, "chosen": {"theme": "dark"}, "more": []}"#;
        fs::write(folder.path().join(SETTINGS), text).expect("written");
        let (mut disk, fault) = Disk::open(folder.path());
        assert_eq!(fault, Some(Fault::Newer));
        assert_eq!(disk.get("theme").expect("read").as_deref(), Some("dark"));
        assert_eq!(disk.choose("theme", None), Err(StoreFault::Forbidden));
        assert_eq!(disk.set("note:1:2026-11-22", "locked"), Err(StoreFault::Forbidden));
        assert_eq!(fs::read_to_string(folder.path().join(SETTINGS)).expect("read"), text);
    }

    #[test]
    fn where_nothing_can_be_written_that_is_said_and_nothing_else_fails() {
        let folder = folder();
        fs::write(folder.path().join("file"), "in the way").expect("written");
        let (mut disk, fault) = Disk::open(&folder.path().join("file/home"));
        assert_eq!(fault, Some(Fault::Unwritable));
        assert_eq!(disk.keys(), Err(StoreFault::Forbidden), "notes are not offered to be kept");
        assert_eq!(disk.get("theme"), Ok(None));
        assert_eq!(disk.choose("theme", Some("dark")), Err(StoreFault::Forbidden));
        assert_eq!(disk.get("theme"), Ok(None), "what is not kept does not hold");
    }

    #[test]
    fn a_full_disk_is_told_from_a_forbidden_one() {
        assert_eq!(fault(Some(ErrorKind::StorageFull)), StoreFault::Full);
        assert_eq!(fault(Some(ErrorKind::QuotaExceeded)), StoreFault::Full);
        assert_eq!(fault(Some(ErrorKind::PermissionDenied)), StoreFault::Forbidden);
        assert_eq!(fault(None), StoreFault::Forbidden);
    }

    #[test]
    fn every_key_has_a_name_that_every_system_allows() {
        for key in ["note:1:2026-11-22", "../up", "a/b\\c", "CON.", "ü", ""] {
            let name = name(key);
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{name}");
            assert_eq!(self::key(&name).as_deref(), Some(key));
        }
        for other in ["_", "_zz", "_41", "a.tmp"] {
            assert_eq!(key(other), None, "{other}");
        }
    }
}
