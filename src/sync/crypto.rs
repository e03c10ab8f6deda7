//! Signatures and hashes by `RustCrypto`, for the library that verifies updates: nothing in C.

use std::sync::Once;

use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use sigstore_crypto::{CryptoProvider, Error, HashContext, Result, SigningScheme};
use sigstore_types::HashAlgorithm;

/// What guidance is signed with: ed25519, and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Ed25519;

/// Makes [`Ed25519`] what signatures are verified with, unless the program has chosen before.
pub(crate) fn install() {
    static ONCE: Once = Once::new();
    // Whoever was first has the say: an example that knows more kinds of keys is.
    ONCE.call_once(|| {
        let _ = sigstore_crypto::install_default_provider(&Ed25519);
    });
}

impl CryptoProvider for Ed25519 {
    fn hash(&self, algorithm: HashAlgorithm) -> Result<Box<dyn HashContext>> {
        hash(algorithm)
    }

    fn verify_raw(&self, scheme: SigningScheme, key: &[u8], data: &[u8], signature: &[u8]) -> Result<()> {
        match scheme {
            SigningScheme::Ed25519 => verify(key, data, signature),
            _ => Err(Error::UnsupportedAlgorithm(scheme.name().into())),
        }
    }

    fn verify_prehashed(&self, scheme: SigningScheme, _: &[u8], _: &[u8], _: &[u8]) -> Result<()> {
        Err(Error::UnsupportedAlgorithm(scheme.name().into()))
    }
}

/// Starts a hash.
///
/// # Errors
///
/// Fails if it is none of the SHA-2 family.
fn hash(algorithm: HashAlgorithm) -> Result<Box<dyn HashContext>> {
    match algorithm {
        HashAlgorithm::Sha2256 => Ok(Box::new(Running(Sha256::new()))),
        HashAlgorithm::Sha2384 => Ok(Box::new(Running(Sha384::new()))),
        HashAlgorithm::Sha2512 => Ok(Box::new(Running(Sha512::new()))),
        other => Err(Error::UnsupportedAlgorithm(format!("{other:?}"))),
    }
}

/// Verifies an ed25519 signature, strictly: no key and no signature that several texts would fit.
///
/// # Errors
///
/// Fails if the signature is not that of this key and text.
fn verify(key: &[u8], data: &[u8], signature: &[u8]) -> Result<()> {
    let wrong = || Error::Verification("the signature is not that of the key".into());
    let key: &[u8; 32] = key.try_into().map_err(|_| wrong())?;
    let key = VerifyingKey::from_bytes(key).map_err(|_| wrong())?;
    let signature = Signature::from_slice(signature).map_err(|_| wrong())?;
    key.verify_strict(data, &signature).map_err(|_| wrong())
}

struct Running<D>(D);

impl<D: sha2::Digest + Send> HashContext for Running<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finalize(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().to_vec()
    }
}
