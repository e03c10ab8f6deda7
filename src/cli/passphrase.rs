//! Asks for passphrases, and opens keys with them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::publish::PrivateKey;

/// Where machines that sign by themselves have their passphrase.
const VARIABLE: &str = "RIGHTS_PASSPHRASE";

/// Asks for a passphrase, without showing it.
pub(super) fn ask(question: &str) -> Result<String, Error> {
    if let Ok(passphrase) = std::env::var(VARIABLE) {
        return Ok(passphrase);
    }
    let failed = |cause| Error::keys(format!("no passphrase can be asked for here ({cause}); {VARIABLE} may have it"));
    rpassword::prompt_password(format!("{question}: ")).map_err(failed)
}

/// Asks for a new passphrase, twice: nobody can find a mistyped one again.
pub(super) fn ask_new(question: &str) -> Result<String, Error> {
    let passphrase = ask(question)?;
    if passphrase == ask("the same again")? {
        Ok(passphrase)
    } else {
        Err(Error::keys("the passphrases differ".into()))
    }
}

/// Opens the files of private keys.
pub(super) fn unlock(paths: &[PathBuf]) -> Result<Vec<PrivateKey>, Error> {
    paths.iter().map(|path| unlock_one(path)).collect()
}

/// Opens the file of a private key.
pub(super) fn unlock_one(path: &Path) -> Result<PrivateKey, Error> {
    let locked = fs::read_to_string(path).map_err(|cause| Error::read(path, cause))?;
    PrivateKey::unlock(path, &locked, &ask(&format!("passphrase of {}", path.display()))?)
}
