//! Writes files whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::Error;

/// Replaces a file; readers see the old or the new one, never a part. Its folder is made if it is not there.
///
/// # Errors
///
/// Fails if the file cannot be written; it is the old one then.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    all([(path.to_owned(), bytes)])
}

/// Writes a file that nobody else on this machine may read.
///
/// # Errors
///
/// Fails if the file cannot be written; it is not there then.
pub fn private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = temporary(path, bytes).map_err(|cause| Error::write(path, cause))?;
    file.persist(path).map(drop).map_err(|error| Error::write(path, error.error))
}

/// Replaces files once all of them are on the disk: what is too large for it changes none.
///
/// # Errors
///
/// Fails if one of the files cannot be written; none has changed then, unless a folder was taken away meanwhile.
pub fn all<B: AsRef<[u8]>>(files: impl IntoIterator<Item = (PathBuf, B)>) -> Result<(), Error> {
    let written: Vec<(PathBuf, NamedTempFile)> = files
        .into_iter()
        .map(|(path, bytes)| {
            let file = shared(&path, bytes.as_ref()).map_err(|cause| Error::write(&path, cause))?;
            Ok((path, file))
        })
        .collect::<Result<_, Error>>()?;
    for (path, file) in written {
        file.persist(&path).map_err(|error| Error::write(&path, error.error))?;
    }
    Ok(())
}

/// Writes what is not at its path yet; its folder is made if it is not there, and everybody may read it.
fn shared(path: &Path, bytes: &[u8]) -> std::io::Result<NamedTempFile> {
    fs::create_dir_all(folder(path))?;
    let file = temporary(path, bytes)?;
    readable(file.as_file())?;
    Ok(file)
}

/// The same into a folder that is there, for its owner alone.
fn temporary(path: &Path, bytes: &[u8]) -> std::io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(folder(path))?;
    file.write_all(bytes)?;
    Ok(file)
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Temporary files are private; web servers and colleagues run as somebody else.
#[cfg(unix)]
fn readable(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_that_cannot_be_written_leaves_the_others_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (first, second) = (folder.path().join("first"), folder.path().join("file/second"));
        fs::write(&first, "old").expect("written");
        fs::write(folder.path().join("file"), "in the way").expect("written");
        let error = all([(first.clone(), "new"), (second, "new")]).expect_err("a file is no folder");
        assert!(error.is_output());
        assert_eq!(fs::read_to_string(&first).expect("read"), "old");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 2, "nothing is left behind");
    }
}
