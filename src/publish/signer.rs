//! Signs what is new or about to run out.

use std::collections::BTreeMap;

use jiff::Timestamp as Time;
use serde_json::Value;
use sigstore_tuf::{Root, Snapshot, Targets, Timestamp};

use crate::error::Error;
use crate::hash::sha256;
use crate::publish::bundle::Bundle;
use crate::publish::deployed::{Deployed, Known};
use crate::publish::key::PrivateKey;
use crate::publish::metadata::{self, is_due, sign, verified};
use crate::publish::pack::{Effort, pack};
use crate::publish::place::Place;
use crate::publish::upload::Plan;
use crate::sync::pack::ENDING;

/// Where readers look first.
pub(super) const TIMESTAMP: &str = "metadata/timestamp.json";

/// What is needed to sign.
pub(super) struct Signer<'a> {
    pub(super) place: &'a Place,
    pub(super) root: &'a Root,
    pub(super) deployed: &'a Deployed,
    pub(super) keys: &'a [&'a PrivateKey],
    pub(super) now: Time,
}

impl Signer<'_> {
    /// Adds the list of targets, if it is another one or has to be signed anew; returns its version.
    pub(super) fn targets(&self, bundle: Option<&Bundle>, plan: &mut Plan) -> Result<u64, Error> {
        let known = self.deployed.targets;
        let Some(bundle) = bundle else {
            let nothing =
                || Error::keys("nothing is there that today's keys have signed; `rights publish` signs it".into());
            return known.filter(|known| known.is_valid).map(|known| known.version).ok_or_else(nothing);
        };
        let indexes: BTreeMap<String, String> =
            bundle.indexes.iter().map(|(part, bytes)| (part.clone(), sha256(bytes))).collect();
        if let Some(known) = known.filter(|known| self.holds("targets", known) && indexes == self.deployed.indexes) {
            return Ok(known.version);
        }
        let version = self.free("targets", known)?;
        let bytes = self.sign("targets", &metadata::targets(version, self.now, &bundle.indexes))?;
        let path = format!("metadata/{version}.targets.json");
        let packed = pack(&[&bytes], Effort::Best);
        // The list itself goes first: it is what takes the version's name, should the upload break off here.
        plan.push(path.clone(), bytes);
        plan.push(format!("{path}{ENDING}"), packed);
        Ok(version)
    }

    /// Adds the snapshot, if it has to name other targets or be signed anew; returns its version.
    pub(super) fn snapshot(&self, targets: u64, plan: &mut Plan) -> Result<u64, Error> {
        let known = self.deployed.snapshot;
        let names_them = self.deployed.targets.is_some_and(|known| known.version == targets);
        if let Some(known) = known.filter(|known| self.holds("snapshot", known) && names_them) {
            return Ok(known.version);
        }
        let version = self.free("snapshot", known)?;
        let bytes = self.sign("snapshot", &metadata::snapshot(version, self.now, targets))?;
        plan.push(format!("metadata/{version}.snapshot.json"), bytes);
        Ok(version)
    }

    pub(super) fn timestamp(&self, snapshot: u64) -> Result<Vec<u8>, Error> {
        let version = self.deployed.timestamp.map_or(1, |known| known.version + 1);
        self.sign("timestamp", &metadata::timestamp(version, self.now, snapshot))
    }

    fn holds(&self, role: &str, known: &Known) -> bool {
        let can_sign = !self.keys_of(role).is_empty();
        known.is_valid && known.expires > self.now && !(can_sign && is_due(role, known.expires, self.now))
    }

    /// Returns the keys that the new root gives the role, and those that the root of before gave it.
    fn keys_of(&self, role: &str) -> Vec<&PrivateKey> {
        let roots = std::iter::once(self.root).chain(self.deployed.root.as_ref().map(|(_, root)| root));
        let ids: Vec<&String> = roots.filter_map(|root| root.role(role)).flat_map(|role| &role.keyids).collect();
        self.keys.iter().copied().filter(|key| ids.contains(&&key.public().id)).collect()
    }

    /// Returns a version whose name nobody has used, not even an upload that was interrupted.
    fn free(&self, role: &str, known: Option<Known>) -> Result<u64, Error> {
        let mut version = known.map_or(1, |known| known.version + 1);
        while self.place.has(&format!("metadata/{version}.{role}.json"))? {
            version += 1;
        }
        Ok(version)
    }

    fn sign(&self, role: &str, signed: &Value) -> Result<Vec<u8>, Error> {
        let bytes = sign(signed, self.keys_of(role));
        let is_enough = match role {
            "targets" => verified::<Targets>(&bytes, role, self.root).is_some(),
            "snapshot" => verified::<Snapshot>(&bytes, role, self.root).is_some(),
            _ => verified::<Timestamp>(&bytes, role, self.root).is_some(),
        };
        if !is_enough {
            return Err(Error::keys(format!("a key of the role {role} has to sign: name it with --key")));
        }
        Ok(bytes)
    }

    /// Says whether everything new verifies for readers of another root, too.
    pub(super) fn fits(timestamp: &[u8], plan: &Plan, root: &Root) -> bool {
        let fits = |(path, bytes): (&str, &[u8])| match path.rsplit_once('.').map(|(path, _)| path) {
            Some(path) if path.ends_with(".targets") => verified::<Targets>(bytes, "targets", root).is_some(),
            Some(path) if path.ends_with(".snapshot") => verified::<Snapshot>(bytes, "snapshot", root).is_some(),
            _ => true,
        };
        verified::<Timestamp>(timestamp, "timestamp", root).is_some() && plan.contents().all(fits)
    }
}
