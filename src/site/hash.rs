//! SHA-256, in the two spellings that the web uses.

use base64::Engine as _;
use sha2::{Digest, Sha256};

/// Returns the hash in hexadecimal digits, as packs and file names have it.
pub(super) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the hash as a Content-Security-Policy names an inline style.
pub(super) fn policy(bytes: &[u8]) -> String {
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(bytes)))
}
