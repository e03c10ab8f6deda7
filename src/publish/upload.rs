//! Brings guidance to a place, so that whoever reads it at any moment finds a state that verifies.
//!
//! First what is found by its hash; then lists under names of their own, which nobody asks for yet; at last the timestamp,
//! which names them. An interrupted upload is run again and goes on where it was.

use jiff::Timestamp;
use rayon::prelude::*;

use crate::error::Error;
use crate::publish::bundle::Bundle;
use crate::publish::deployed::Deployed;
use crate::publish::key::PrivateKey;
use crate::publish::place::Place;
use crate::publish::roots;
use crate::publish::signer::{Signer, TIMESTAMP};

/// What will be put where, in this order.
#[derive(Clone, Debug)]
pub struct Plan {
    objects: Vec<(String, Vec<u8>)>,
    /// What is there already.
    skipped: usize,
    /// The number of the edition that readers have afterwards.
    pub edition: u64,
}

/// What was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How many files.
    pub files: usize,
    /// How many bytes.
    pub bytes: usize,
    /// How many files were there already.
    pub skipped: usize,
}

/// Works out what has to be put at a place, so that readers get a bundle; without one, what keeps alive what they have.
///
/// # Errors
///
/// Fails if the place cannot be read, a key is missing that has to sign, or there is nothing yet to keep alive.
pub fn plan(
    place: &Place,
    roots: &[Vec<u8>],
    bundle: Option<&Bundle>,
    keys: &[&PrivateKey],
    now: Timestamp,
) -> Result<Plan, Error> {
    let root = roots::chain(roots).map_err(Error::keys)?;
    let deployed = Deployed::read(place, roots)?;
    let mut plan = Plan { objects: Vec::new(), skipped: 0, edition: 0 };
    if let Some(bundle) = bundle {
        plan.add_missing(place, bundle)?;
    }
    let signer = Signer { place, root: &root, deployed: &deployed, keys, now };
    let targets = signer.targets(bundle, &mut plan)?;
    let snapshot = signer.snapshot(targets, &mut plan)?;
    plan.edition = targets;
    let timestamp = signer.timestamp(snapshot)?;
    let first_new = deployed.root.as_ref().map_or(0, |(version, _)| *version);
    let new_roots =
        roots.iter().enumerate().skip(first_new).map(|(at, bytes)| (roots::served_at(at + 1), bytes.clone()));
    let timestamp = (TIMESTAMP.to_owned(), timestamp);
    // If readers of the old root can verify the timestamp as well, it goes first, and nobody sees the one without the other.
    let fits_both = deployed.root.as_ref().is_some_and(|(_, old)| Signer::fits(&timestamp.1, &plan, old));
    if fits_both {
        plan.objects.push(timestamp);
        plan.objects.extend(new_roots);
    } else {
        plan.objects.extend(new_roots);
        plan.objects.push(timestamp);
    }
    Ok(plan)
}

impl Plan {
    /// Lists what will be put, with its size, in order.
    pub fn objects(&self) -> impl Iterator<Item = (&str, usize)> {
        self.objects.iter().map(|(path, bytes)| (path.as_str(), bytes.len()))
    }

    /// Puts it there.
    ///
    /// # Errors
    ///
    /// Fails if the place does not take it. What readers have until then still verifies.
    pub fn run(&self, place: &Place) -> Result<Outcome, Error> {
        for (path, bytes) in &self.objects {
            place.put(path, bytes)?;
        }
        Ok(self.outcome())
    }

    /// Returns what [`run`](Self::run) would do.
    pub fn outcome(&self) -> Outcome {
        let bytes = self.objects.iter().map(|(_, bytes)| bytes.len()).sum();
        Outcome { files: self.objects.len(), bytes, skipped: self.skipped }
    }

    pub(crate) fn push(&mut self, path: String, bytes: Vec<u8>) {
        self.objects.push((path, bytes));
    }

    pub(crate) fn contents(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.objects.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Asks first what is there: only the rest has to be compressed.
    fn add_missing(&mut self, place: &Place, bundle: &Bundle) -> Result<(), Error> {
        let mut missing = Vec::new();
        for (path, object) in &bundle.objects {
            if place.has(path)? {
                self.skipped += 1;
            } else {
                missing.push((path, object));
            }
        }
        self.objects.par_extend(missing.into_par_iter().map(|(path, object)| (path.clone(), object.bytes().to_vec())));
        Ok(())
    }
}
