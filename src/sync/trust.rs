//! The metadata that this device trusts, kept so that no later source can go back behind it.

use std::fs;
use std::future::Future;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use sigstore_tuf::{Error, MetadataStore, UpdaterConfig};

use crate::sync::Fault;
use crate::sync::disk::{Disk, replace};
use crate::sync::verifier::Delegations;

/// The most bytes of metadata of each kind. Ours is a few kilobytes; what is larger is somebody's attack.
pub(crate) fn limits(delegations: Delegations) -> UpdaterConfig {
    let mut limits = UpdaterConfig::default();
    limits.root_max_length = 128_000;
    limits.timestamp_max_length = 16_000;
    limits.snapshot_max_length = 128_000;
    limits.targets_max_length = 512_000;
    limits.target_max_length = 4 << 20;
    if delegations == Delegations::None {
        // The list of targets itself, and nothing that it points at.
        limits.max_delegations = 1;
    }
    limits
}

/// A folder of metadata, written so that it outlives a loss of power, and never silently not written: a version that
/// was forgotten could be shown again.
#[derive(Clone, Debug)]
pub(crate) struct Trust(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    disk: Arc<dyn Disk>,
    fault: Mutex<Option<Fault>>,
}

impl Trust {
    pub(crate) fn new(folder: PathBuf, disk: Arc<dyn Disk>) -> Self {
        Self(Arc::new(Inner { folder, disk, fault: Mutex::default() }))
    }

    /// Returns why something could not be kept, which the library would let pass.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.0.fault.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.0.folder.join(name)).ok()
    }
}

impl MetadataStore for Trust {
    fn load(&self, name: &str) -> sigstore_tuf::Result<Option<Vec<u8>>> {
        match fs::read(self.0.folder.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(Error::io(format!("cannot read {name}"), cause)),
        }
    }

    fn store(&self, name: &str, bytes: &[u8]) -> sigstore_tuf::Result<()> {
        if !is_kept(name) || self.read(name).is_some_and(|kept| kept == bytes) {
            return Ok(());
        }
        replace(&*self.0.disk, &self.0.folder.join(name), bytes).map_err(|fault| {
            let error = Error::transport(fault.to_string());
            self.0.fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
            error
        })
    }
}

/// Each role is kept once, by its name without a version; of roots all are, so that trust can be followed anew.
/// Targets are kept elsewhere.
fn is_kept(name: &str) -> bool {
    match name.strip_prefix("root_history/") {
        Some(root) => is_plain(root),
        None => is_plain(name) && !has_version(name),
    }
}

/// Tells `2.root.json` from `root.json`, and from `2.json`, which is what somebody may have called a role.
fn has_version(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    parts.len() > 2 && !parts[0].is_empty() && parts[0].bytes().all(|byte| byte.is_ascii_digit())
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && Path::new(name).file_name().is_some_and(|file| file == name)
}

/// Runs what only looks asynchronous: all our sources have answered when they return.
pub(crate) fn done<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => unreachable!("sources answer before they return"),
    }
}

/// Says in our words what the library says of metadata.
pub(crate) fn verdict(source: &str, error: Error) -> Fault {
    match &error {
        Error::Expired { role, .. } => {
            Fault::expired(format!("what {source} has is too old to be installed ({role})")).because(error)
        }
        Error::Json(_) => Fault::refused(format!("{source} answers with something that is no update")).because(error),
        Error::Transport { .. } => Fault::unreachable(format!("{source} has no update")).because(error),
        _ => Fault::refused(format!("{source} has an update that does not verify")).because(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_is_kept_once_and_nothing_outside_the_folder() {
        for name in ["root.json", "timestamp.json", "root_history/2.root.json", "2.json", "..%2Frole.json"] {
            assert!(is_kept(name), "{name}");
        }
        for name in ["2.root.json", "10.role.json", "targets/file.txt", "../role.json", "/role.json", "", ".."] {
            assert!(!is_kept(name), "{name}");
        }
    }
}
