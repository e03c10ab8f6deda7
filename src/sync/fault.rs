//! Why an update did not come. Whatever it is, what was there before is there still.

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// A failed update.
#[derive(Debug)]
pub struct Fault {
    kind: Kind,
    /// What failed, in words that go before a colon and the cause.
    what: String,
    /// Of the disk, what was to be written.
    path: PathBuf,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unreachable,
    Refused,
    Expired,
    Disk,
    Busy,
    Nonsense,
}

/// What the tool ends with is known by [`Error`] alone.
impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault.kind {
            Kind::Unreachable | Kind::Busy => Self::unreachable(fault.to_string()),
            Kind::Refused | Kind::Expired => Self::refused(fault.to_string()),
            Kind::Nonsense => Self::sense(fault.to_string()),
            Kind::Disk => match fault.cause.map(<dyn StdError + Send + Sync>::downcast::<std::io::Error>) {
                Some(Ok(cause)) => Self::write(&fault.path, *cause),
                _ => Self::write(&fault.path, std::io::ErrorKind::Other.into()),
            },
        }
    }
}

impl Fault {
    /// A source that does not answer, or lacks what it should have.
    pub(crate) fn unreachable(what: impl Into<String>) -> Self {
        Self::new(Kind::Unreachable, what)
    }

    /// Something that nobody signed, or that is not what was signed.
    pub(crate) fn refused(what: impl Into<String>) -> Self {
        Self::new(Kind::Refused, what)
    }

    /// Something that was signed, for a time that is over.
    pub(crate) fn expired(what: impl Into<String>) -> Self {
        Self::new(Kind::Expired, what)
    }

    /// A disk that is full, or may not be written to.
    pub(crate) fn disk(path: &Path, cause: std::io::Error) -> Self {
        let fault = Self::new(Kind::Disk, format!("cannot write {}", path.display())).because(cause);
        Self { path: path.into(), ..fault }
    }

    /// Somebody else is at it.
    pub(crate) fn busy() -> Self {
        Self::new(Kind::Busy, "another update is running")
    }

    /// A source, a root or a language that makes no sense.
    pub(crate) fn nonsense(what: impl Into<String>) -> Self {
        Self::new(Kind::Nonsense, what)
    }

    pub(crate) fn because(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    fn new(kind: Kind, what: impl Into<String>) -> Self {
        Self { kind, what: what.into(), path: PathBuf::new(), cause: None }
    }

    /// Says whether there was no way to the update: no network, no such file, nothing at the address.
    pub fn is_unreachable(&self) -> bool {
        self.kind == Kind::Unreachable
    }

    /// Says whether something did not verify. Nothing of it was kept.
    pub fn is_refused(&self) -> bool {
        self.kind == Kind::Refused
    }

    /// Says whether what was found is too old to be installed.
    pub fn is_expired(&self) -> bool {
        self.kind == Kind::Expired
    }

    /// Says whether the device's own disk was the reason.
    pub fn is_disk(&self) -> bool {
        self.kind == Kind::Disk
    }

    /// Says whether another process is updating already.
    pub fn is_busy(&self) -> bool {
        self.kind == Kind::Busy
    }

    /// Says whether the request made no sense.
    pub fn is_usage(&self) -> bool {
        self.kind == Kind::Nonsense
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        let mut cause = self.source();
        while let Some(this) = cause {
            write!(f, ": {this}")?;
            cause = this.source();
        }
        Ok(())
    }
}

impl StdError for Fault {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}
