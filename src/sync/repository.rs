//! A [`Source`] in the form in which the library for The Update Framework asks, with a count of what it costs.

use std::future::ready;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sigstore_tuf::transport::FetchFuture;
use sigstore_tuf::{Error, Repository};

use crate::hash::sha256;
use crate::sync::disk::{Disk, replace};
use crate::sync::transport::{Answer, Source};
use crate::sync::{Fault, pack};

/// The one file whose content changes under its name.
const TIMESTAMP: &str = "timestamp.json";
/// The end of the name of the largest list, of which a third is left when it is packed. The others are hashes and signatures.
const TARGETS: &str = ".targets.json";

/// What an update has cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// How often something was asked for.
    pub requests: u64,
    /// How many bytes came, without what HTTP itself needs.
    pub bytes: u64,
}

/// Fetches from one source, counts, and remembers what went wrong.
#[derive(Clone, Debug)]
pub(crate) struct Fetcher {
    inner: Arc<Inner>,
    /// Whether lists may lie there in a smaller form as well.
    asks_for_packed: bool,
}

#[derive(Debug)]
struct Inner {
    source: Arc<dyn Source>,
    /// Where trusted metadata is kept.
    metadata: PathBuf,
    disk: Arc<dyn Disk>,
    requests: AtomicU64,
    bytes: AtomicU64,
    fault: Mutex<Option<Fault>>,
    tag: Mutex<Option<String>>,
}

impl Fetcher {
    pub(crate) fn new(source: Arc<dyn Source>, metadata: PathBuf, disk: Arc<dyn Disk>) -> Self {
        let (requests, bytes) = <(AtomicU64, AtomicU64)>::default();
        let (fault, tag) = <(Mutex<_>, Mutex<_>)>::default();
        let inner = Arc::new(Inner { source, metadata, disk, requests, bytes, fault, tag });
        Self { inner, asks_for_packed: false }
    }

    /// Takes lists in the form that `rights publish` packs them in, where they are there in it.
    pub(crate) fn asking_for_packed(self) -> Self {
        Self { asks_for_packed: true, ..self }
    }

    /// Gets what is at a path. Nothing comes back where there is nothing.
    pub(crate) fn get(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        match self.ask(path, most, None)? {
            Answer::Found(bytes, _) => Ok(Some(bytes)),
            Answer::Missing | Answer::Unchanged => Ok(None),
        }
    }

    pub(crate) fn cost(&self) -> Cost {
        Cost { requests: self.inner.requests.load(Ordering::Relaxed), bytes: self.inner.bytes.load(Ordering::Relaxed) }
    }

    /// Returns what went wrong on the way, which the library would only tell as text.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.inner.fault.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Gets a list, which is verified once it is unpacked.
    fn get_list(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        if self.asks_for_packed
            && let Some(packed) = self.get(&format!("{path}{}", pack::ENDING), most)?
        {
            let damaged =
                |cause| Fault::refused(format!("{path} from {} is damaged", self.inner.source.name())).because(cause);
            return pack::unpack_up_to(&packed, most).map(Some).map_err(damaged);
        }
        self.get(path, most)
    }

    fn ask(&self, path: &str, most: u64, tag: Option<&str>) -> Result<Answer, Fault> {
        self.inner.requests.fetch_add(1, Ordering::Relaxed);
        let answer = self.inner.source.get(path, most, tag)?;
        if let Answer::Found(bytes, _) = &answer {
            self.inner.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        }
        Ok(answer)
    }

    /// Asks for the newest timestamp only if it is another one than the one that is kept.
    fn timestamp(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        let kept = std::fs::read(self.inner.metadata.join(TIMESTAMP)).ok();
        let tag = kept.as_deref().and_then(|kept| self.known_tag(kept));
        match self.ask(path, most, tag.as_deref())? {
            Answer::Found(bytes, tag) => {
                *self.inner.tag.lock().unwrap_or_else(PoisonError::into_inner) =
                    tag.map(|tag| self.tag_line(&bytes, &tag));
                Ok(Some(bytes))
            }
            Answer::Unchanged => Ok(kept),
            Answer::Missing => Ok(None),
        }
    }

    /// A tag holds for the server that gave it and for what it was given to.
    fn tag_line(&self, timestamp: &[u8], tag: &str) -> String {
        format!("{}\n{}\n{tag}", sha256(self.inner.source.name().as_bytes()), sha256(timestamp))
    }

    fn known_tag(&self, timestamp: &[u8]) -> Option<String> {
        let line = std::fs::read_to_string(self.tag_path()).ok()?;
        let tag = line.lines().nth(2)?;
        (line == self.tag_line(timestamp, tag)).then(|| tag.to_owned())
    }

    fn tag_path(&self) -> PathBuf {
        self.inner.metadata.join("timestamp.tag")
    }

    /// Keeps the tag of the newest timestamp, now that it was verified.
    pub(crate) fn keep_tag(&self) -> Result<(), Fault> {
        match self.inner.tag.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(line) => replace(&*self.inner.disk, &self.tag_path(), line.as_bytes()),
            None => Ok(()),
        }
    }

    fn answered<'a>(&self, result: Result<Option<Vec<u8>>, Fault>) -> FetchFuture<'a> {
        Box::pin(ready(result.map_err(|fault| {
            let error = Error::transport(fault.to_string());
            *self.inner.fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
            error
        })))
    }
}

impl Repository for Fetcher {
    fn fetch_metadata<'a>(&'a self, name: &'a str, max_length: u64) -> FetchFuture<'a> {
        let path = format!("metadata/{name}");
        self.answered(match name {
            TIMESTAMP => self.timestamp(&path, max_length),
            name if name.ends_with(TARGETS) => self.get_list(&path, max_length),
            _ => self.get(&path, max_length),
        })
    }

    fn fetch_target<'a>(&'a self, path: &'a str, max_length: u64) -> FetchFuture<'a> {
        self.answered(self.get_list(&format!("targets/{path}"), max_length))
    }
}

impl std::ops::Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { requests: self.requests + other.requests, bytes: self.bytes + other.bytes }
    }
}
