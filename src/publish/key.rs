//! Keys that sign guidance. A private one is never printed, and only ever written locked with a passphrase.

use std::fmt;
use std::path::Path;

use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use sigstore_tuf::Key;

use crate::error::Error;
use crate::vault;

/// The shortest passphrase that is accepted, in characters. The file of a key may be stolen.
const SHORTEST: usize = 12;

/// A private key.
pub struct PrivateKey(SigningKey);

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey of {}", self.public().id)
    }
}

impl PrivateKey {
    /// Draws a new key.
    ///
    /// # Errors
    ///
    /// Fails if the machine has no random numbers.
    pub fn draw() -> Result<Self, Error> {
        let mut seed = [0; 32];
        getrandom_04::fill(&mut seed)
            .map_err(|cause| Error::keys(format!("no random numbers are to be had: {cause}")))?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// Returns the text of its file, locked with a passphrase.
    ///
    /// # Errors
    ///
    /// Fails if the passphrase is too short.
    pub fn lock(&self, passphrase: &str) -> Result<String, Error> {
        if passphrase.chars().count() < SHORTEST {
            return Err(Error::keys(format!("a passphrase of a key has at least {SHORTEST} characters")));
        }
        vault::lock(&hex::encode(self.0.to_bytes()), passphrase)
            .map_err(|fault| Error::keys(format!("the key cannot be locked: {fault}")))
    }

    /// Opens what [`lock`](Self::lock) returned.
    ///
    /// # Errors
    ///
    /// Fails if the passphrase is another one, or the file is damaged.
    pub fn unlock(path: &Path, locked: &str, passphrase: &str) -> Result<Self, Error> {
        let failed = |cause: &dyn fmt::Display| Error::keys(format!("{} stays locked: {cause}", path.display()));
        let text = vault::unlock(locked, passphrase).map_err(|fault| failed(&fault))?;
        let mut seed = [0; 32];
        hex::decode_to_slice(text, &mut seed).map_err(|_| failed(&"it is no key"))?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// Returns the other half, which everybody may see.
    ///
    /// # Panics
    ///
    /// Never: it is made in the form that is asked for.
    pub fn public(&self) -> PublicKey {
        let public = hex::encode(self.0.verifying_key().to_bytes());
        let value = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": public } });
        PublicKey::new(value).expect("it is a key of the form that is asked for")
    }

    /// Signs bytes; in hexadecimal digits, as metadata has it.
    pub(crate) fn sign(&self, bytes: &[u8]) -> String {
        hex::encode(self.0.sign(bytes).to_bytes())
    }
}

/// A public key, as metadata has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// Its name in metadata: a hash of it.
    pub id: String,
    pub(crate) value: Value,
}

impl PublicKey {
    fn new(value: Value) -> Option<Self> {
        crate::sync::install_crypto();
        let key: Key = serde_json::from_value(value.clone()).ok()?;
        // An ed25519 key of 32 bytes and nothing else: readers verify no other.
        (key.keytype == "ed25519" && key.verification_key().is_ok()).then_some(())?;
        Some(Self { id: key.key_id().ok()?, value })
    }

    /// Returns the text of its file.
    pub fn write(&self) -> String {
        format!("{:#}\n", self.value)
    }

    /// Reads the file of a public key.
    ///
    /// # Errors
    ///
    /// Fails if it is none.
    pub fn read(path: &Path, text: &str) -> Result<Self, Error> {
        let value = serde_json::from_str(text).ok();
        value.and_then(Self::new).ok_or_else(|| Error::keys(format!("{} is no public key", path.display())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_with_its_passphrase_alone_and_is_never_shown() {
        let key = PrivateKey::draw().expect("drawn");
        let secret = hex::encode(key.0.to_bytes());
        let locked = key.lock("seven green buses").expect("locked");
        let path = Path::new("a.key");
        assert!(!locked.contains(&secret) && !format!("{key:?}").contains(&secret));
        assert_eq!(PrivateKey::unlock(path, &locked, "seven green buses").expect("unlocked").public(), key.public());
        assert!(PrivateKey::unlock(path, &locked, "seven red buses").is_err());
        assert!(key.lock("short").is_err());
    }

    #[test]
    fn a_public_key_is_known_by_a_hash_of_itself() {
        let public = PrivateKey::draw().expect("drawn").public();
        assert_eq!(PublicKey::read(Path::new("a.pub"), &public.write()).expect("read"), public);
        assert_eq!(public.id.len(), 64);
        for text in ["", "{}", "{\"keytype\":\"rsa\",\"scheme\":\"ed25519\",\"keyval\":{\"public\":\"00\"}}"] {
            assert!(PublicKey::read(Path::new("a.pub"), text).is_err(), "{text}");
        }
    }
}
