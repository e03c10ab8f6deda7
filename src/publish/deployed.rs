//! What readers have now.

use std::collections::BTreeMap;

use jiff::Timestamp as Time;
use sigstore_tuf::{Metadata, Role, Root, Snapshot, Targets, Timestamp};

use crate::error::Error;
use crate::publish::metadata::verified;
use crate::publish::place::Place;
use crate::publish::roots;

/// The state of a place, as far as somebody of ours has signed it.
#[derive(Debug, Default)]
pub(crate) struct Deployed {
    /// The newest root there, by its version.
    pub(crate) root: Option<(usize, Root)>,
    pub(crate) timestamp: Option<Known>,
    pub(crate) snapshot: Option<Known>,
    pub(crate) targets: Option<Known>,
    /// The indexes of the parts, by their hashes.
    pub(crate) indexes: BTreeMap<String, String>,
}

/// A version that is there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) version: u64,
    pub(crate) expires: Time,
    /// Whether the newest root's keys have signed it.
    pub(crate) is_valid: bool,
}

impl Deployed {
    /// Reads what is at a place. What another publisher has signed is no state of ours.
    pub(crate) fn read(place: &Place, roots: &[Vec<u8>]) -> Result<Self, Error> {
        let mut deployed = Self::default();
        for (at, ours) in roots.iter().enumerate() {
            match place.get(&roots::served_at(at + 1))? {
                Some(there) if there != *ours => return Err(foreign("another root of trust")),
                Some(there) => deployed.root = roots::single(&there).map(|root| (at + 1, root)),
                None => break,
            }
        }
        let all: Vec<Root> = roots.iter().rev().filter_map(|bytes| roots::single(bytes)).collect();
        let Some(bytes) = place.get("metadata/timestamp.json")? else { return Ok(deployed) };
        let (timestamp, known) =
            signed_by_any::<Timestamp>(&bytes, "timestamp", &all).ok_or_else(|| foreign("a timestamp"))?;
        deployed.timestamp = Some(known);
        let Some(pin) = timestamp.signed().snapshot_meta() else { return Ok(deployed) };
        let path = format!("metadata/{}.snapshot.json", pin.version);
        let Some((snapshot, known)) = read::<Snapshot>(place, &path, "snapshot", &all)? else { return Ok(deployed) };
        deployed.snapshot = Some(known);
        let Some(pin) = snapshot.signed().meta.get("targets.json") else { return Ok(deployed) };
        let path = format!("metadata/{}.targets.json", pin.version);
        let Some((targets, known)) = read::<Targets>(place, &path, "targets", &all)? else { return Ok(deployed) };
        deployed.targets = Some(known);
        let hash = |(part, target): (&String, &sigstore_tuf::TargetFile)| {
            Some((part.clone(), target.hashes.get("sha256")?.clone()))
        };
        deployed.indexes = targets.signed().targets.iter().filter_map(hash).collect();
        Ok(deployed)
    }
}

fn read<T: Role>(place: &Place, path: &str, role: &str, roots: &[Root]) -> Result<Option<(Metadata<T>, Known)>, Error> {
    Ok(place.get(path)?.and_then(|bytes| signed_by_any(&bytes, role, roots)))
}

/// Reads metadata that the keys of one of the roots have signed; the newest is the first.
fn signed_by_any<T: Role>(bytes: &[u8], role: &str, roots: &[Root]) -> Option<(Metadata<T>, Known)> {
    let found = |(at, root): (usize, &Root)| Some((at, verified::<T>(bytes, role, root)?));
    let (at, metadata) = roots.iter().enumerate().find_map(found)?;
    let known = Known { version: metadata.signed().version(), expires: metadata.signed().expires(), is_valid: at == 0 };
    Some((metadata, known))
}

fn foreign(what: &str) -> Error {
    Error::keys(format!("there is {what} at that place that none of these keys has signed"))
}
