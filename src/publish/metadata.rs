//! Metadata of The Update Framework, as it is signed.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sigstore_tuf::{Metadata, Role, Root, canonical_json};

use crate::hash::sha256;
use crate::publish::key::PrivateKey;
use crate::sync::PUBLISHED;

/// The version of the specification that this follows.
const SPEC: &str = "1.0.31";

/// How long a role's signatures hold: offline keys rarely sign, online ones every day.
pub(crate) fn lifetime(role: &str) -> SignedDuration {
    let days = match role {
        "root" => 730,
        "targets" => 365,
        "snapshot" => 90,
        _ => 14,
    };
    SignedDuration::from_hours(24 * days)
}

/// Says whether metadata should be signed anew: a third of its time is left, or less.
pub(crate) fn is_due(role: &str, expires: Timestamp, now: Timestamp) -> bool {
    expires < now + lifetime(role) / 3
}

/// Returns what every role's metadata begins with.
pub(crate) fn head(role: &str, version: u64, now: Timestamp) -> Value {
    let expires = whole_second(now + lifetime(role));
    json!({ "_type": role, "spec_version": SPEC, "version": version, "expires": expires.to_string() })
}

/// The list of targets: the index of each part.
pub(crate) fn targets(version: u64, now: Timestamp, indexes: &BTreeMap<String, Vec<u8>>) -> Value {
    let target = |bytes: &Vec<u8>| json!({ "length": bytes.len(), "hashes": { "sha256": sha256(bytes) } });
    let targets: BTreeMap<&String, Value> = indexes.iter().map(|(part, bytes)| (part, target(bytes))).collect();
    with(
        head("targets", version, now),
        [("targets", json!(targets)), (PUBLISHED, json!(whole_second(now).to_string()))],
    )
}

/// The list that says which targets are the newest.
pub(crate) fn snapshot(version: u64, now: Timestamp, targets: u64) -> Value {
    with(head("snapshot", version, now), [("meta", json!({ "targets.json": { "version": targets } }))])
}

/// The few bytes that readers ask for every day.
pub(crate) fn timestamp(version: u64, now: Timestamp, snapshot: u64) -> Value {
    with(head("timestamp", version, now), [("meta", json!({ "snapshot.json": { "version": snapshot } }))])
}

pub(crate) fn with<const N: usize>(mut head: Value, fields: [(&str, Value); N]) -> Value {
    for (name, value) in fields {
        head[name] = value;
    }
    head
}

/// Returns the bytes of metadata, signed with each of the keys.
pub fn sign<'a>(signed: &Value, keys: impl IntoIterator<Item = &'a PrivateKey>) -> Vec<u8> {
    let bytes = canonical(signed);
    let signatures: BTreeMap<String, String> =
        keys.into_iter().map(|key| (key.public().id, key.sign(&bytes))).collect();
    envelope(signed, &signatures)
}

/// Returns the bytes of metadata with signatures by the names of their keys.
pub(crate) fn envelope(signed: &Value, signatures: &BTreeMap<String, String>) -> Vec<u8> {
    let signatures: Vec<Value> = signatures.iter().map(|(id, sig)| json!({ "keyid": id, "sig": sig })).collect();
    canonical(&json!({ "signed": signed, "signatures": signatures }))
}

/// Returns the bytes that are signed.
pub(crate) fn canonical(value: &Value) -> Vec<u8> {
    canonical_json::to_canonical_bytes(value).expect("metadata has no numbers but whole ones")
}

/// Reads metadata of a role, if the role's keys in a root have signed it, however long ago.
pub(crate) fn verified<T: Role>(bytes: &[u8], role: &str, root: &Root) -> Option<Metadata<T>> {
    let metadata = Metadata::<T>::from_slice(bytes).ok()?;
    metadata.verify_threshold(&root.keys, root.role(role)?, role).ok()?;
    Some(metadata)
}

/// The Update Framework knows no parts of seconds.
fn whole_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).expect("it was a time before")
}
