//! What locks a text with a passphrase, beside the page where there are threads: it takes a second, so that guessing takes years.

use crate::platform::{self, VaultFault};
use crate::vault::{self, Fault};

/// Locks a text.
///
/// # Errors
///
/// Fails if the device has no random numbers.
pub async fn lock(text: &str, passphrase: &str) -> Result<String, VaultFault> {
    let (text, passphrase) = (text.to_owned(), passphrase.to_owned());
    ask(move || vault::lock(&text, &passphrase)).await
}

/// Opens what was locked.
///
/// # Errors
///
/// Fails if the passphrase is another one, or the text damaged.
pub async fn unlock(locked: &str, passphrase: &str) -> Result<String, VaultFault> {
    let (locked, passphrase) = (locked.to_owned(), passphrase.to_owned());
    ask(move || vault::unlock(&locked, &passphrase)).await
}

async fn ask(work: impl FnOnce() -> Result<String, Fault> + Send + 'static) -> Result<String, VaultFault> {
    if cfg!(feature = "browser") {
        // There is no thread beside the page, which stands still meanwhile: it first says why.
        platform::drawn().await;
    }
    match platform::beside(move || Some(work())).await {
        Some(Ok(text)) => Ok(text),
        Some(Err(Fault::WrongPassphrase)) => Err(VaultFault::WrongPassphrase),
        Some(Err(Fault::Damaged)) => Err(VaultFault::Damaged),
        None => Err(VaultFault::Unavailable),
    }
}
