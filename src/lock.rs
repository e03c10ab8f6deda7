//! Lock files: which English each part of a translation was made from.
//!
//! The lock of `content/ar/stop/over.md` is `content/ar/stop/over.lock`, that of `locales/ar/ui.ftl` is
//! `locales/ar/ui.lock`. A part is the title, the summary or a block of a page (by its number in the translation, from
//! 1), or a message. Where the English of a part is another one by now, readers get the English. The tool alone writes
//! these files; a seal over the content gives away what somebody has changed by hand or put beside another file.

use serde::{Deserialize, Serialize};

use crate::diag::{Code, Diagnostic, Place};
use crate::hash;
use crate::source::Files;

/// For whoever opens a lock file.
const ABOUT: &str =
    "The English that each part was translated from. `rights accept` writes this file; nobody edits it.";

/// The ending of the names of lock files.
pub const ENDING: &str = ".lock";

/// What a translation was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// Its parts in the order of the translation.
    pub parts: Vec<Part>,
}

/// A part of a translation and its English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// `title`, `summary`, the number of a block, or the name of a message.
    pub name: String,
    /// The hash of the English; empty, like the English, if nobody has accepted the part yet.
    pub hash: String,
    /// The English as it was then.
    pub english: String,
}

/// A lock as its file has it: JSON, since there can be thousands and nobody writes them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    about: String,
    file: String,
    seal: String,
    parts: Vec<Part>,
}

impl Part {
    /// Records that the part `name` was made from `english`.
    pub fn new(name: impl Into<String>, english: &str) -> Self {
        Self { name: name.into(), hash: hash(english), english: english.to_owned() }
    }

    /// Records that nobody has accepted the part `name`.
    pub fn unaccepted(name: impl Into<String>) -> Self {
        Self { name: name.into(), hash: String::new(), english: String::new() }
    }
}

impl Lock {
    /// Returns the path of the lock of the file at `path`.
    pub fn path(path: &str) -> String {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        format!("{stem}{ENDING}")
    }

    /// Reads the lock of the translation at `path`. Without one nothing is known, and nothing outdated; one that the
    /// tool did not write is reported, and then nothing counts as accepted.
    pub fn read(path: &str, files: &Files, problems: &mut Vec<Diagnostic>) -> Option<Self> {
        let (file, text) = files.entry(&Self::path(path))?;
        let broken = |message: &str| {
            Diagnostic::new(Code::LockBroken, Place::new(file, 0..0), message)
                .hint("compare the translation with the English and run `rights accept`, which writes the file anew")
        };
        match serde_json::from_str::<Written>(text) {
            Ok(written) if written.file != path => {
                problems.push(broken(&format!("this is the lock of {}", written.file)));
            }
            Ok(written) if written.seal != seal(path, &written.parts) => {
                problems.push(broken("the file was changed by something else than the tool"));
            }
            Ok(written) => return Some(Self { parts: written.parts }),
            Err(_) => problems.push(broken("the file cannot be read as a lock")),
        }
        Some(Self::default())
    }

    /// Returns the text of the lock file of the translation at `path`.
    ///
    /// # Panics
    ///
    /// Never: texts can always be written as JSON.
    pub fn write(&self, path: &str) -> String {
        let parts = self.parts.clone();
        let written = Written { about: ABOUT.into(), file: path.into(), seal: seal(path, &parts), parts };
        serde_json::to_string_pretty(&written).expect("texts can always be written as JSON") + "\n"
    }

    /// Returns a part.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Says whether the part `name` was made from the English with this [`hash`](fn@hash). Blocks have other numbers
    /// once one was put before them.
    pub fn holds(&self, name: &str, hash: &str) -> bool {
        let is_block = |name: &str| name.bytes().all(|byte| byte.is_ascii_digit());
        let is_meant = |part: &Part| part.name == name || is_block(name) && is_block(&part.name);
        self.parts.iter().any(|part| part.hash == hash && is_meant(part))
    }
}

/// Returns the hash of a text, whatever its lines and the spaces around them: 16 hexadecimal digits.
pub fn hash(text: &str) -> String {
    hash::short(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// No secret is in it: it tells mistakes from what the tool wrote, not an attacker.
fn seal(path: &str, parts: &[Part]) -> String {
    let texts = parts.iter().flat_map(|part| [&part.name, &part.hash, &part.english]).map(String::as_str);
    let all: String = std::iter::once(path).chain(texts).flat_map(|text| [text, "\0"]).collect();
    hash::short(&all)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PATH: &str = "content/ar/stop/over.md";

    fn read(path: &str, text: &str) -> (Option<Lock>, Vec<&'static str>) {
        let mut files = Files::default();
        files.insert(&Lock::path(path), text);
        let mut problems = Vec::new();
        let lock = Lock::read(path, &files, &mut problems);
        (lock, problems.iter().map(|problem| problem.code.as_str()).collect())
    }

    fn lock() -> Lock {
        Lock { parts: vec![Part::new("title", "It is over"), Part::new("1", "- one\n- two"), Part::unaccepted("2")] }
    }

    #[test]
    fn line_breaks_do_not_make_another_text() {
        assert_eq!(hash("one two\n  three\n"), hash("one\ntwo three"));
        assert_ne!(hash("one two"), hash("onetwo"));
    }

    #[test]
    fn a_part_holds_for_the_english_it_was_made_from() {
        let lock = lock();
        assert!(lock.holds("title", &hash("It is  over\n")));
        assert!(!lock.holds("title", &hash("It is not over")));
        assert!(!lock.holds("2", &hash("")), "what nobody accepted holds for nothing");
        assert!(!lock.holds("3", &hash("- one")));
        assert!(lock.holds("3", &hash("- one - two")), "a block has another number once one was put before it");
    }

    #[test]
    fn what_the_tool_did_not_write_is_reported_and_holds_for_nothing() {
        let text = lock().write(PATH);
        for (path, text) in [
            (PATH, text.replace("It is over", "It is done")),
            (PATH, text.replace("\"name\": \"1\"", "\"name\": \"3\"")),
            (PATH, "not a lock".to_owned()),
            ("content/ar/stop/anyway.md", text.clone()),
            ("content/pl/stop/over.md", text.clone()),
        ] {
            assert_eq!(read(path, &text), (Some(Lock::default()), vec!["lock-broken"]), "{path}\n{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(texts in proptest::collection::vec(("[a-z0-9.-]{1,9}", any::<String>()), 0..6)) {
            let lock = Lock { parts: texts.iter().map(|(name, english)| Part::new(name.clone(), english)).collect() };
            prop_assert_eq!(read(PATH, &lock.write(PATH)), (Some(lock), vec![]));
        }
    }
}
