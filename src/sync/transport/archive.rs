//! An update as one file, which goes from hand to hand: a tar of what a folder would have, compressed with gzip.
//!
//! Nothing in it is ever written to the disk under the name that it has there.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::sync::Fault;
use crate::sync::transport::{Answer, Source};

/// The largest file that is read, in bytes, before it is unpacked and after: all of it is held in memory.
const LARGEST: u64 = 64 << 20;

/// An update in a file.
#[derive(Debug)]
pub struct Archive {
    files: BTreeMap<String, Vec<u8>>,
    name: String,
}

impl Archive {
    /// Reads a file that holds an update.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or is no such file.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let name = path.display().to_string();
        let failed = |cause| Fault::unreachable(format!("cannot read {name}")).because(cause);
        let bytes = up_to_largest(File::open(path).map_err(failed)?).map_err(failed)?;
        Self::of(&bytes, &name)
    }

    /// Reads the bytes of such a file; `name` is what it is called in messages.
    ///
    /// # Errors
    ///
    /// Fails if they are none.
    pub fn of(bytes: &[u8], name: &str) -> Result<Self, Fault> {
        let no_update = |cause: io::Error| Fault::refused(format!("{name} is no update file")).because(cause);
        let limited = |bytes: &[u8]| {
            let too_large = || Fault::refused(format!("{name} is larger than any update"));
            if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(()) }
        };
        limited(bytes)?;
        let tar = up_to_largest(GzDecoder::new(bytes)).map_err(no_update)?;
        limited(&tar)?;
        Ok(Self { files: entries(&tar).map_err(no_update)?, name: name.into() })
    }

    /// Returns the bytes of a file that holds these, by their paths.
    pub(crate) fn write(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
        packed(&write(files.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice()))))
    }
}

fn packed(tar: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(tar).and_then(|()| packed.finish()).expect("memory takes everything")
}

/// Reads no more than shows that something is too large.
fn up_to_largest(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads the files of a tar by their names. It needs no more memory than the tar itself.
pub(crate) fn entries(bytes: &[u8]) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in tar::Archive::new(bytes).entries()? {
        let mut entry = entry?;
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let mut text = Vec::new();
        entry.read_to_end(&mut text)?;
        if text.len() as u64 != entry.size() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        files.insert(path, text);
    }
    Ok(files)
}

/// Writes files as a tar: the same files make the same bytes.
pub(crate) fn write<'a>(files: impl IntoIterator<Item = (String, &'a [u8])>) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, path, bytes).expect("memory takes everything, and our names are plain");
    }
    tar.into_inner().expect("memory takes everything")
}

impl Source for Archive {
    fn get(&self, path: &str, most: u64, _: Option<&str>) -> Result<Answer, Fault> {
        match self.files.get(path) {
            None => Ok(Answer::Missing),
            Some(bytes) if bytes.len() as u64 > most => {
                Err(Fault::refused(format!("{path} in {} is larger than it may be", self.name)))
            }
            Some(bytes) => Ok(Answer::Found(bytes.clone(), None)),
        }
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn is_without(&self, part: &str) -> bool {
        let is_index = |path: &String| {
            let name = path.strip_prefix("targets/").and_then(|name| name.split_once('.'));
            name.is_some_and(|(_, named)| named == part)
        };
        !self.files.keys().any(is_index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_is_given_up_at_its_limit() {
        let bomb = packed(&vec![0; usize::try_from(LARGEST).expect("it fits into memory") + 1]);
        assert!(bomb.len() < 100_000, "{} bytes become 64 MB", bomb.len());
        let fault = Archive::of(&bomb, "bomb").expect_err("too large");
        assert!(fault.is_refused() && fault.to_string().contains("larger than any update"), "{fault}");
    }
}
