//! Writes what is installed as one file, which another device verifies exactly like a download.

use std::collections::BTreeMap;
use std::fs;

use sigstore_tuf::{Metadata, Root, Snapshot, Targets};

use crate::hash::sha256;
use crate::lang::Tag;
use crate::sync::generation::Generation;
use crate::sync::index::{self, Entry, Index};
use crate::sync::pack::store;
use crate::sync::transport::Archive;
use crate::sync::{Fault, Home};

/// Returns the bytes of a file with all that is installed, and the signatures that say so.
///
/// # Errors
///
/// Fails if nothing is installed, or not what the newest signatures speak of: then an update was interrupted.
pub fn export(home: &Home) -> Result<Vec<u8>, Fault> {
    let nothing = || Fault::unreachable("no update is installed that could be passed on; update first");
    let generation = home.generations().next().ok_or_else(nothing)?;
    let (mut files, named) = metadata(home, &generation).ok_or_else(nothing)?;
    for (part, bytes) in named {
        let (index, hash) = (Index::read(part, bytes)?, sha256(bytes));
        let text = |Entry(_, hash, _): &Entry| generation.texts.get(hash).map_or(&[][..], Vec::as_slice);
        let outline = index.outline();
        let texts: Vec<&[u8]> = std::iter::once(&*outline).chain(index.files().iter().map(text)).collect();
        files.insert(format!("targets/{hash}.{part}"), bytes.clone());
        // The file is compressed as a whole, so that readers' apps do without the larger half of brotli.
        files.insert(format!("packs/{hash}"), store(&texts));
    }
    Ok(Archive::write(&files))
}

/// Files by their names, as they are served; and parts with their indexes.
type Speaks<'a> = (BTreeMap<String, Vec<u8>>, Vec<(&'a String, &'a Vec<u8>)>);

/// Returns the metadata, if it speaks of this generation, and the parts that it names: a language that the newest source
/// was made without is still the one of before.
fn metadata<'a>(home: &Home, generation: &'a Generation) -> Option<Speaks<'a>> {
    let read = |name: &str| fs::read(home.metadata().join(name)).ok();
    let (timestamp, snapshot, targets) = (read("timestamp.json")?, read("snapshot.json")?, read("targets.json")?);
    let signed = Metadata::<Targets>::from_slice(&targets).ok()?;
    let is_named = |(part, bytes): &(&String, &Vec<u8>)| {
        signed.signed().targets.get(*part).is_some_and(|target| target.hashes.get("sha256") == Some(&sha256(bytes)))
    };
    let named: Vec<_> = generation.indexes.iter().filter(is_named).collect();
    let english = index::language(Tag::english().as_str());
    if !named.iter().any(|(part, _)| **part == english) {
        return None;
    }
    let snapshot_version = Metadata::<Snapshot>::from_slice(&snapshot).ok()?.signed().version;
    let mut files = BTreeMap::from([
        ("metadata/timestamp.json".to_owned(), timestamp),
        (format!("metadata/{snapshot_version}.snapshot.json"), snapshot),
        (format!("metadata/{}.targets.json", signed.signed().version), targets),
    ]);
    // Whoever gets the file may know an older root, so all that lead to the newest come along.
    for entry in fs::read_dir(home.metadata().join("root_history")).ok()?.flatten() {
        let bytes = fs::read(entry.path()).ok()?;
        if let Ok(root) = Metadata::<Root>::from_slice(&bytes) {
            files.insert(format!("metadata/{}.root.json", root.signed().version), bytes);
        }
    }
    Some((files, named))
}
