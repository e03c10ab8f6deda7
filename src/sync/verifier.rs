//! What a source says, verified step by step: from the root of trust to a single target.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use sigstore_tuf::{TargetFile, Targets, Updater};

use crate::hash::sha256;
use crate::sync::disk::Disk;
use crate::sync::repository::Fetcher;
use crate::sync::transport::Source;
use crate::sync::trust::{Trust, done, limits, verdict};
use crate::sync::{Fault, crypto};

/// Who may sign for targets besides the role of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delegations {
    /// Nobody: guidance has one list of parts.
    None,
    /// Whoever that role says, as The Update Framework has it.
    Followed,
}

/// A source of which nothing is believed that is not signed.
#[derive(Debug)]
pub struct Verifier {
    fetcher: Fetcher,
    trust: Trust,
    updater: Updater,
    source: String,
}

/// A target that somebody has signed for.
#[derive(Clone, Debug)]
pub struct Target {
    name: String,
    file: TargetFile,
}

impl Target {
    /// Says whether bytes are the target.
    pub fn is(&self, bytes: &[u8]) -> bool {
        sha256(bytes) == self.hash()
    }

    /// Returns the SHA-256 that it has; nothing has none.
    pub(crate) fn hash(&self) -> &str {
        self.file.hashes.get("sha256").map_or("", String::as_str)
    }
}

impl Verifier {
    /// Starts with a root that came another way than from the source, and with what is trusted since.
    ///
    /// # Errors
    ///
    /// Fails if the root is none, or cannot be kept.
    pub fn new(
        source: &Arc<dyn Source>,
        root: &[u8],
        metadata: &Path,
        disk: &Arc<dyn Disk>,
        delegations: Delegations,
    ) -> Result<Self, Fault> {
        crypto::install();
        let mut fetcher = Fetcher::new(Arc::clone(source), metadata.into(), Arc::clone(disk));
        if delegations == Delegations::None {
            fetcher = fetcher.asking_for_packed();
        }
        let trust = Trust::new(metadata.into(), Arc::clone(disk));
        let no_root = |cause| Fault::nonsense("the root of trust is none").because(cause);
        let updater = Updater::new(fetcher.clone(), root).map_err(no_root)?;
        let updater = updater.with_config(limits(delegations)).with_store(trust.clone());
        let verifier = Self { fetcher, trust, updater, source: source.name().into() };
        verifier.kept(Ok(()))?;
        Ok(verifier)
    }

    /// Brings what is newest, as far as its signatures hold at that time: roots, timestamp, snapshot, list of targets.
    ///
    /// # Errors
    ///
    /// Fails if something does not verify, is too old, cannot be had, or cannot be kept.
    pub fn refresh(&mut self, now: Timestamp) -> Result<(), Fault> {
        let refreshed = done(self.updater.refresh(now));
        self.kept(refreshed)
    }

    /// Looks a target up that is signed for.
    ///
    /// # Errors
    ///
    /// Fails like [`refresh`](Self::refresh), which has to come first.
    pub fn target(&mut self, name: &str, now: Timestamp) -> Result<Option<Target>, Fault> {
        let found = done(self.updater.get_target_info(name, now));
        Ok(self.kept(found)?.map(|file| Target { name: name.into(), file }))
    }

    /// Brings the bytes of a target.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be had, or are not those that somebody has signed for.
    pub fn download(&self, target: &Target) -> Result<Vec<u8>, Fault> {
        self.kept(done(self.updater.download_target(&target.file, &target.name)))
    }

    /// Returns the list of targets, once it is [verified](Self::refresh).
    pub(crate) fn targets(&self) -> Option<&Targets> {
        self.updater.trusted().targets_role("targets")
    }

    pub(crate) fn fetcher(&self) -> &Fetcher {
        &self.fetcher
    }

    /// A version that could not be kept could be taken back by the next source, so that is worse than what else there is.
    fn kept<T>(&self, result: sigstore_tuf::Result<T>) -> Result<T, Fault> {
        match (self.trust.fault(), result) {
            (Some(fault), _) => Err(fault),
            (None, Ok(value)) => Ok(value),
            (None, Err(error)) => Err(self.fetcher.fault().unwrap_or_else(|| verdict(&self.source, error))),
        }
    }
}
