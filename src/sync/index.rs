//! What an update consists of: parts, each with an index that names its files, their hashes and lengths.
//!
//! A part is a language (`lang.pl`), the contacts (`contacts`) or the other lists (`lists`). Its index is a target of
//! The Update Framework; the files themselves are not, so that metadata stays small. A file is fetched and kept by the
//! SHA-256 of its text. An index is signed, and its names are checked all the same: a key can be stolen.

#[cfg(feature = "publish")]
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::hash::sha256;
#[cfg(feature = "publish")]
use crate::source::Files;
use crate::sync::Fault;

/// The part of the lists that belong to no language.
pub(crate) const LISTS: &str = "lists";
/// The part of whom readers can turn to.
pub(crate) const CONTACTS: &str = "contacts";
pub(crate) const LANGUAGE: &str = "lang.";

/// The version of the format. A later one that readers of this one cannot use has another number.
const FORMAT: u32 = 1;
/// The longest path of a file, in bytes.
const LONGEST: usize = 200;
/// The most files of a part.
const MOST_FILES: usize = 10_000;
/// The largest file, in bytes; no page comes near.
const LARGEST: u64 = 1 << 20;
/// The most that a part may have, and the most that its index may, in bytes.
const LARGEST_PART: u64 = 64 << 20;
const LARGEST_INDEX: usize = 4 << 20;

/// The files of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Index {
    format: u32,
    files: Vec<Entry>,
}

/// A file: its path, the SHA-256 of its text in hexadecimal digits, and its length in bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry(pub(crate) String, pub(crate) String, pub(crate) u64);

impl Index {
    /// Makes the index of a part; in the order of paths, so that the same files make the same index.
    #[cfg(any(feature = "publish", test))]
    fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let entry = |(path, text): (&str, &str)| Entry(path.into(), sha256(text.as_bytes()), text.len() as u64);
        Self { format: FORMAT, files: files.into_iter().map(entry).collect() }
    }

    /// Returns the index as it is signed.
    pub(crate) fn write(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("texts and numbers can always be written as JSON")
    }

    /// Returns the line that a pack begins with: paths and lengths. From them and the texts follows all of the index.
    pub(crate) fn outline(&self) -> Vec<u8> {
        let files: Vec<(&str, u64)> = self.files.iter().map(|Entry(path, _, length)| (&**path, *length)).collect();
        let mut line = serde_json::to_vec(&files).expect("texts and numbers can always be written as JSON");
        line.push(b'\n');
        line
    }

    /// Works out the index of what a pack holds, and the texts in it. Nothing of it is verified.
    pub(crate) fn of_pack(pack: &[u8]) -> Option<(Self, Vec<&[u8]>)> {
        let end = pack.iter().position(|byte| *byte == b'\n')?;
        let outline: Vec<(String, u64)> = serde_json::from_slice(&pack[..end]).ok()?;
        let (mut rest, mut files, mut texts) = (&pack[end + 1..], Vec::new(), Vec::new());
        for (path, length) in outline {
            let (text, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
            files.push(Entry(path, sha256(text), length));
            texts.push(text);
            rest = after;
        }
        rest.is_empty().then_some((Self { format: FORMAT, files }, texts))
    }

    /// Reads the index of a part.
    pub(crate) fn read(part: &str, bytes: &[u8]) -> Result<Self, Fault> {
        let wrong = |what: &str| Fault::refused(format!("the index of `{part}` {what}"));
        if bytes.len() > LARGEST_INDEX {
            return Err(wrong("is larger than any guidance has"));
        }
        let index: Self = serde_json::from_slice(bytes).map_err(|cause| wrong("cannot be read").because(cause))?;
        if index.format != FORMAT {
            return Err(wrong("was made for a newer app"));
        }
        if index.files.len() > MOST_FILES || index.length().is_none_or(|length| length > LARGEST_PART) {
            return Err(wrong("names more than any guidance has"));
        }
        let mut seen = BTreeSet::new();
        for Entry(path, hash, length) in &index.files {
            if part_of(path).as_deref() != Some(part) || !seen.insert(path) {
                return Err(wrong("names a file that is no part of it"));
            }
            if !is_hash(hash) || *length > LARGEST {
                return Err(wrong("has a file that cannot be"));
            }
        }
        Ok(index)
    }

    pub(crate) fn files(&self) -> &[Entry] {
        &self.files
    }

    /// Returns how many bytes all of it is, or none if no number is large enough.
    pub(crate) fn length(&self) -> Option<u64> {
        self.files.iter().try_fold(0_u64, |sum, Entry(_, _, length)| sum.checked_add(*length))
    }
}

/// Sorts files into parts, each with its index.
#[cfg(feature = "publish")]
pub(crate) fn split(files: &Files) -> BTreeMap<String, Index> {
    let mut parts: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    for (path, text) in files.under("") {
        if let Some(part) = part_of(path) {
            parts.entry(part).or_default().push((path, text));
        }
    }
    parts.into_iter().map(|(part, files)| (part, Index::of(files))).collect()
}

/// Returns the name of the part of a language.
pub(crate) fn language(tag: &str) -> String {
    format!("{LANGUAGE}{tag}")
}

/// Returns the part that a file belongs to; none, if its path is not one that guidance has.
pub(crate) fn part_of(path: &str) -> Option<String> {
    let names: Vec<&str> = path.split('/').collect();
    if path.len() > LONGEST || !names.iter().all(|name| is_plain(name)) || !is_text(path) {
        return None;
    }
    match names[..] {
        ["content", "contacts.toml"] | ["content", "contacts.d", _] => Some(CONTACTS.into()),
        ["content" | "locales", _] | ["content", "data", _] => Some(LISTS.into()),
        ["content", tag, _, _] | ["locales", tag, _] if !["data", "contacts.d"].contains(&tag) => Some(language(tag)),
        _ => None,
    }
}

fn is_plain(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    !name.starts_with('.') && !name.is_empty() && name.bytes().all(fits)
}

fn is_text(path: &str) -> bool {
    let ending = Path::new(path).extension();
    ending.is_some_and(|ending| ["md", "toml", "ftl", "lock"].iter().any(|ours| ending == *ours))
}

/// Says whether a text is a SHA-256 in the one spelling that names have.
pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_belong_to_the_part_that_their_path_says() {
        for (path, part) in [
            ("content/en/stop/over.md", Some("lang.en")),
            ("content/pl/stop/over.lock", Some("lang.pl")),
            ("locales/pt-BR/ui.ftl", Some("lang.pt-BR")),
            ("content/contacts.toml", Some("contacts")),
            ("content/contacts.d/leeds.toml", Some("contacts")),
            ("content/phrases.toml", Some("lists")),
            ("content/data/charts.toml", Some("lists")),
            ("locales/languages.toml", Some("lists")),
            ("content/en/stop/photo.png", None),
            ("content/../../etc/passwd.toml", None),
            ("content/en/stop/../../x.md", None),
            ("/content/en/stop/over.md", None),
            ("content//stop/over.md", None),
            ("content\\en\\stop\\over.md", None),
            ("content/en/stop/o\0ver.md", None),
            ("content/en/.hidden/over.md", None),
            ("src/lib.md", None),
            ("", None),
        ] {
            assert_eq!(part_of(path).as_deref(), part, "{path:?}");
        }
        assert_eq!(part_of(&format!("content/en/stop/{}.md", "a".repeat(10_000))), None);
    }

    #[test]
    fn an_index_follows_from_its_pack() {
        let index = Index::of([("content/en/stop/a.md", "words"), ("content/en/stop/b.md", "")]);
        let pack = [&index.outline()[..], b"words"].concat();
        assert_eq!(Index::of_pack(&pack), Some((index, vec![&b"words"[..], b""])));
        for wrong in [&pack[..pack.len() - 1], &[&pack[..], b"x"].concat(), b"words", b"", b"[[\"a\",-1]]\n"] {
            assert_eq!(Index::of_pack(wrong), None);
        }
    }

    #[test]
    fn an_index_comes_back_and_a_hostile_one_does_not() {
        let index = Index::of([("content/en/stop/over.md", "words")]);
        assert_eq!(Index::read("lang.en", &index.write()).expect("read"), index);
        assert!(Index::read("lang.pl", &index.write()).is_err(), "files of another language");
        let entry = |path: &str, length| Entry(path.into(), sha256(b""), length);
        let good = "content/en/stop/over.md";
        for (what, files) in [
            ("climbs out", vec![entry("content/en/stop/../over.md", 1)]),
            ("is named twice", vec![entry(good, 1), entry(good, 1)]),
            ("is too large", vec![entry(good, LARGEST + 1)]),
            ("is larger than numbers", vec![entry(good, u64::MAX), entry("content/en/stop/b.md", u64::MAX)]),
            ("has no hash", vec![Entry(good.into(), "../../x".into(), 1)]),
        ] {
            let fault = Index::read("lang.en", &Index { format: FORMAT, files }.write()).expect_err(what);
            assert!(fault.is_refused(), "{what}: {fault}");
        }
        let newer = Index { format: 2, files: Vec::new() }.write();
        assert!(Index::read("lang.en", &newer).expect_err("newer").to_string().contains("newer app"));
    }
}
