//! Which keys may sign what: a folder with a file for each version, `1.root.json`, `2.root.json` and so on.
//!
//! The files are public and are kept where the project's texts are. The newest may still wait for signatures, which
//! people add on machines of their own; it can be changed until all are there. The others never change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::{Value, json};
use sigstore_tuf::{Metadata, Root, TrustedMetadataSet};

use crate::error::Error;
use crate::publish::key::{PrivateKey, PublicKey};
use crate::publish::metadata::{self, envelope};
use crate::save;

/// What a key may sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Which keys may sign what.
    Root,
    /// The guidance.
    Targets,
    /// Which guidance is the newest.
    Snapshot,
    /// That it still is.
    Timestamp,
}

impl Role {
    /// All of them, the most powerful first.
    pub const ALL: [Self; 4] = [Self::Root, Self::Targets, Self::Snapshot, Self::Timestamp];

    /// Returns its name in metadata.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Targets => "targets",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
        }
    }

    /// How many of its keys have to sign. One key of the root may be lost or stolen.
    fn threshold(self) -> u64 {
        if self == Self::Root { 2 } else { 1 }
    }
}

/// All versions of the root that a project has.
#[derive(Clone, Debug)]
pub struct Roots {
    folder: PathBuf,
    /// The file of each version, from the first.
    files: Vec<Vec<u8>>,
}

/// How far the newest root is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Its version.
    pub version: u64,
    /// How many signatures by keys of the root it has.
    pub signatures: usize,
    /// Why it is not complete yet.
    pub missing: Option<String>,
}

impl Roots {
    /// Reads a folder, which need not be there yet.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be read, is no root, or no successor of the one before it.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        crate::sync::install_crypto();
        let mut roots = Self { folder: folder.into(), files: Vec::new() };
        loop {
            let path = roots.path(roots.files.len() + 1);
            match fs::read(&path) {
                Ok(bytes) => roots.files.push(bytes),
                Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => break,
                Err(cause) => return Err(Error::read(&path, cause)),
            }
        }
        if roots.files.len() > 1 {
            let settled = &roots.files[..roots.files.len() - 1];
            chain(settled).map_err(|cause| Error::keys(format!("{}: {cause}", folder.display())))?;
        }
        Ok(roots)
    }

    /// Returns the files, once the newest has all the signatures that it needs.
    ///
    /// # Errors
    ///
    /// Fails if there is none, or one waits for signatures.
    pub fn complete(&self) -> Result<&[Vec<u8>], Error> {
        match self.signed() {
            Some(Signed { missing: None, .. }) => Ok(&self.files),
            Some(Signed { version, missing: Some(missing), .. }) => {
                Err(Error::keys(format!("version {version} of the root is not complete: {missing}")))
            }
            None => Err(Error::keys(format!("{} has no root; `rights keys add` makes one", self.folder.display()))),
        }
    }

    /// Says how far the newest root is.
    pub fn signed(&self) -> Option<Signed> {
        let missing = match (chain(&self.files), self.newest_value()) {
            (Err(cause), _) => Some(cause),
            (Ok(_), Some(root)) => Role::ALL.iter().find_map(|role| lacks(&root["signed"], *role)),
            (Ok(_), None) => None,
        };
        let value = self.newest_value()?;
        let signatures = value["signatures"].as_array().map_or(0, Vec::len);
        Some(Signed { version: self.files.len() as u64, signatures, missing })
    }

    /// Lets keys sign for a role, and takes it from others: by their ids, or the starts of these.
    ///
    /// # Errors
    ///
    /// Fails if a key that should go is not there, or the file cannot be written.
    pub fn change(
        &mut self,
        role: Role,
        add: &[PublicKey],
        remove: &[String],
        now: Timestamp,
    ) -> Result<Signed, Error> {
        let (version, mut root) = self.draft(now)?;
        let mut ids = ids(&root, role);
        for gone in remove {
            let before = ids.len();
            ids.retain(|id| !id.starts_with(gone.as_str()));
            if gone.is_empty() || ids.len() + 1 != before {
                return Err(Error::keys(format!("`{gone}` is not one key of the role {}", role.as_str())));
            }
        }
        for key in add {
            ids.push(key.id.clone());
            root["keys"][&key.id] = key.value.clone();
        }
        ids.sort();
        ids.dedup();
        root["roles"][role.as_str()] = json!({ "keyids": ids, "threshold": role.threshold() });
        forget_unused(&mut root);
        self.put(version, &root, &BTreeMap::new())?;
        self.signed().ok_or_else(|| Error::keys("the root is damaged".into()))
    }

    /// Adds a signature to the newest root.
    ///
    /// # Errors
    ///
    /// Fails if the key has no say in it, or the file cannot be written.
    pub fn sign(&mut self, key: &PrivateKey) -> Result<Signed, Error> {
        let version = self.files.len();
        let newest = self.newest_value().ok_or_else(|| Error::keys("there is no root to sign".into()))?;
        let before = version.checked_sub(2).and_then(|at| parse(&self.files[at]));
        let id = key.public().id;
        let has_say =
            std::iter::once(&newest).chain(&before).any(|root| ids(&root["signed"], Role::Root).contains(&id));
        if !has_say {
            return Err(Error::keys(format!("the key {id} has no say in version {version} of the root")));
        }
        let mut signatures = signatures(&newest);
        signatures.insert(id, key.sign(&metadata::canonical(&newest["signed"])));
        self.put(version, &newest["signed"], &signatures)?;
        self.signed().ok_or_else(|| Error::keys("the root is damaged".into()))
    }

    /// Returns the version to change and what it says: the newest, or one after it if that is complete.
    fn draft(&self, now: Timestamp) -> Result<(usize, Value), Error> {
        let is_complete = self.signed().is_some_and(|signed| signed.missing.is_none());
        let version = if self.files.is_empty() { 1 } else { self.files.len() + usize::from(is_complete) };
        let empty = || json!({ "keys": {}, "roles": {}, "consistent_snapshot": true });
        let mut root = self.newest_value().map_or_else(empty, |newest| newest["signed"].clone());
        let head = metadata::head("root", version as u64, now);
        for (name, value) in head.as_object().ok_or_else(|| Error::keys("the root is damaged".into()))? {
            root[name] = value.clone();
        }
        for role in Role::ALL.map(Role::as_str) {
            if root["roles"].get(role).is_none() {
                root["roles"][role] = json!({ "keyids": [], "threshold": 1 });
            }
        }
        Ok((version, root))
    }

    fn put(&mut self, version: usize, root: &Value, signatures: &BTreeMap<String, String>) -> Result<(), Error> {
        let bytes = envelope(root, signatures);
        save::replace(&self.path(version), &bytes)?;
        self.files.truncate(version - 1);
        self.files.push(bytes);
        Ok(())
    }

    fn newest_value(&self) -> Option<Value> {
        parse(self.files.last()?)
    }

    fn path(&self, version: usize) -> PathBuf {
        self.folder.join(format!("{version}.root.json"))
    }
}

fn parse(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(bytes).ok()
}

/// Follows a chain of roots from the first, as readers do.
pub(crate) fn chain(files: &[Vec<u8>]) -> Result<Root, String> {
    let (first, rest) = files.split_first().ok_or("there is no root")?;
    let mut trusted = TrustedMetadataSet::from_root(first).map_err(|cause| cause.to_string())?;
    for file in rest {
        trusted.update_root(file).map_err(|cause| cause.to_string())?;
    }
    Ok(trusted.root().clone())
}

fn ids(root: &Value, role: Role) -> Vec<String> {
    let ids = root["roles"][role.as_str()]["keyids"].as_array();
    ids.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn signatures(root: &Value) -> BTreeMap<String, String> {
    let all = root["signatures"].as_array().into_iter().flatten();
    all.filter_map(|one| Some((one["keyid"].as_str()?.to_owned(), one["sig"].as_str()?.to_owned()))).collect()
}

/// Says what a role lacks. Of a root's keys one more is wanted than sign, so that one may be lost.
fn lacks(root: &Value, role: Role) -> Option<String> {
    let (has, needs) = (ids(root, role).len(), if role == Role::Root { 3 } else { 1 });
    (has < needs).then(|| format!("the role {} has {has} keys and needs {needs}", role.as_str()))
}

fn forget_unused(root: &mut Value) {
    let used: Vec<String> = Role::ALL.iter().flat_map(|role| ids(root, *role)).collect();
    if let Some(keys) = root["keys"].as_object_mut() {
        keys.retain(|id, _| used.contains(id));
    }
}

/// Returns the path at which a version is served.
pub(crate) fn served_at(version: usize) -> String {
    format!("metadata/{version}.root.json")
}

/// Reads one root by itself.
pub(crate) fn single(bytes: &[u8]) -> Option<Root> {
    Some(Metadata::<Root>::from_slice(bytes).ok()?.into_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys<const N: usize>() -> [PrivateKey; N] {
        std::array::from_fn(|_| PrivateKey::draw().expect("drawn"))
    }

    fn public(keys: &[PrivateKey]) -> Vec<PublicKey> {
        keys.iter().map(PrivateKey::public).collect()
    }

    #[test]
    fn two_of_three_make_a_root_and_a_lost_key_is_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let now = Timestamp::now();
        let mut roots = Roots::read(folder.path()).expect("empty");
        assert!(roots.complete().is_err());
        let (owners, [online, late]) = (keys::<3>(), keys());
        roots.change(Role::Root, &public(&owners), &[], now).expect("added");
        for role in [Role::Targets, Role::Snapshot, Role::Timestamp] {
            roots.change(role, &[online.public()], &[], now).expect("added");
        }
        assert!(roots.sign(&online).is_err(), "it has no say");
        assert!(roots.sign(&owners[0]).expect("signed").missing.is_some());
        // Signed on another machine, from the file alone.
        let mut elsewhere = Roots::read(folder.path()).expect("read");
        let signed = elsewhere.sign(&owners[1]).expect("signed");
        assert_eq!((signed.version, signed.signatures, signed.missing), (1, 2, None));

        let lost = owners[2].public().id;
        let signed = elsewhere.change(Role::Root, &[late.public()], &[lost[..12].to_owned()], now).expect("changed");
        assert_eq!((signed.version, signed.signatures), (2, 0));
        assert!(elsewhere.complete().is_err(), "nobody has agreed to it yet");
        elsewhere.sign(&owners[0]).expect("signed");
        elsewhere.sign(&owners[1]).expect("signed");
        let roots = Roots::read(folder.path()).expect("read");
        assert_eq!(roots.complete().expect("complete").len(), 2);
        assert!(!chain(&roots.files).expect("it holds").keys.contains_key(&lost));
    }

    #[test]
    fn a_change_takes_the_signatures_of_before_along_to_nowhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut roots = Roots::read(folder.path()).expect("empty");
        let owners = keys::<3>();
        roots.change(Role::Root, &public(&owners), &[], Timestamp::now()).expect("added");
        roots.sign(&owners[0]).expect("signed");
        let signed = roots.change(Role::Targets, &[owners[0].public()], &[], Timestamp::now()).expect("added");
        assert_eq!((signed.version, signed.signatures), (1, 0));
        assert!(roots.change(Role::Targets, &[], &["ffff".into()], Timestamp::now()).is_err());
        assert!(roots.change(Role::Targets, &[], &[String::new()], Timestamp::now()).is_err());
    }
}
