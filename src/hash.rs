//! SHA-256 in hexadecimal digits, as metadata, addresses and locks have it.

use sha2::{Digest as _, Sha256};

/// How many digits tell apart what was written by mistake from what was not; for attackers all are needed.
const SHORT: usize = 16;
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Returns the hash of bytes: 64 digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let digits = |byte: u8| [byte >> 4, byte & 15].map(|half| char::from(DIGITS[usize::from(half)]));
    Sha256::digest(bytes).into_iter().flat_map(digits).collect()
}

/// Returns the start of the hash of a text, where nobody is to be kept from forging it: 16 digits.
pub(crate) fn short(text: &str) -> String {
    let mut hash = sha256(text.as_bytes());
    hash.truncate(SHORT);
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_other_tools_write() {
        // As `sha256sum` prints it.
        assert_eq!(sha256(b"stop\n"), "a11c3d917a2149a4b548217038bc8f2dd2130a1966e0c7af5c4225d81f25a8c3");
        assert_eq!(short("stop\n"), "a11c3d917a2149a4");
    }
}
