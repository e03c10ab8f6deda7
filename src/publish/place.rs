//! Where guidance is published: a folder, or an object store that web servers read from.

use std::path::Path as FilePath;
use std::sync::Arc;

use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{Attribute, Attributes, ObjectStore, ObjectStoreExt as _, PutOptions};
use tokio::runtime::{Builder, Runtime};

use crate::error::Error;

/// A day's worth of phones asks a cache for this file and for the next root; nothing else ever changes.
const TIMESTAMP: &str = "metadata/timestamp.json";
/// How long caches keep what changes, and what does not.
const SHORT: &str = "public, max-age=300";
const LONG: &str = "public, max-age=31536000, immutable";

/// A place to publish to. Nothing in it is ever deleted.
#[derive(Debug)]
pub struct Place {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
    /// Folders keep no headers.
    keeps_headers: bool,
    name: String,
    runtime: Runtime,
}

impl Place {
    /// Names a folder, or `s3://bucket/prefix` with its credentials in the variables that other tools know
    /// (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ENDPOINT`).
    ///
    /// # Errors
    ///
    /// Fails if it is no such place, or the folder cannot be made.
    pub fn open(name: &str) -> Result<Self, Error> {
        let failed = |cause: &dyn std::fmt::Display| Error::place(name, cause);
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|cause| failed(&cause))?;
        if let Some(rest) = name.strip_prefix("s3://") {
            // A process has one library for TLS. Whoever came first has chosen it.
            let _ = rustls_rustcrypto::provider().install_default();
            let store = AmazonS3Builder::from_env().with_url(name).build().map_err(|cause| failed(&cause))?;
            let prefix = Path::from(rest.split_once('/').map_or("", |(_, prefix)| prefix));
            return Ok(Self { store: Arc::new(store), prefix, keeps_headers: true, name: name.into(), runtime });
        }
        std::fs::create_dir_all(name).map_err(|cause| Error::write(FilePath::new(name), cause))?;
        let store = LocalFileSystem::new_with_prefix(name).map_err(|cause| failed(&cause))?.with_fsync(true);
        Ok(Self { store: Arc::new(store), prefix: Path::default(), keeps_headers: false, name: name.into(), runtime })
    }

    /// Returns what lies at a path; nothing, if there is nothing.
    pub(crate) fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let read = self.runtime.block_on(async { self.store.get(&self.at(path)).await?.bytes().await });
        match read {
            Ok(bytes) => Ok(Some(bytes.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(cause) => Err(Error::place(&self.name, &cause)),
        }
    }

    /// Says whether something lies at a path.
    pub(crate) fn has(&self, path: &str) -> Result<bool, Error> {
        match self.runtime.block_on(self.store.head(&self.at(path))) {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(cause) => Err(Error::place(&self.name, &cause)),
        }
    }

    /// Puts something at a path: all of it, or nothing.
    pub(crate) fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let options = PutOptions { attributes: self.headers(path), ..PutOptions::default() };
        let at = self.at(path);
        let put = self.store.put_opts(&at, bytes.to_vec().into(), options);
        self.runtime.block_on(put).map(drop).map_err(|cause| Error::place(&self.name, &cause))
    }

    fn headers(&self, path: &str) -> Attributes {
        let cache = if path == TIMESTAMP { SHORT } else { LONG };
        let kept = [(Attribute::CacheControl, cache), (Attribute::ContentType, "application/octet-stream")];
        kept.into_iter().filter(|_| self.keeps_headers).collect()
    }

    fn at(&self, path: &str) -> Path {
        self.prefix.parts().chain(Path::from(path).parts()).collect()
    }
}
