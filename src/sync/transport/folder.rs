//! Updates in a folder, such as a memory stick.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};

use crate::sync::Fault;
use crate::sync::transport::{Answer, Source};

/// A folder with an update in it.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    name: String,
}

impl Folder {
    /// Names a folder.
    pub fn new(root: &Path) -> Self {
        Self { root: root.into(), name: root.display().to_string() }
    }
}

impl Source for Folder {
    fn get(&self, path: &str, most: u64, _: Option<&str>) -> Result<Answer, Fault> {
        if !Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) {
            return Ok(Answer::Missing);
        }
        let failed = |cause| Fault::unreachable(format!("cannot read {path} in {}", self.name)).because(cause);
        let file = match File::open(self.root.join(path)) {
            Ok(file) => file,
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Answer::Missing),
            Err(cause) => return Err(failed(cause)),
        };
        let mut bytes = Vec::new();
        // What only looks like a file can go on for ever.
        file.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > most {
            return Err(Fault::refused(format!("{path} in {} is larger than it may be", self.name)));
        }
        Ok(Answer::Found(bytes, None))
    }

    fn name(&self) -> &str {
        &self.name
    }
}
