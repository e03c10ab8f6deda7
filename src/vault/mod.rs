//! What a reader keeps, locked with a passphrase, in the format of age that other tools open as well.
//!
//! ```ignore
//! let kept = vault::lock("They stopped me at noon.", "seven green buses")?;
//! assert_eq!(vault::unlock(&kept, "seven green buses")?, "They stopped me at noon.");
//! ```

#[cfg(feature = "vault")]
pub mod worker;

use std::fmt;

use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::{DecryptError, decrypt, encrypt_and_armor};

/// How much work a guess at a passphrase is: 2 to this power rounds of scrypt, with as many kilobytes of memory. A
/// constant, where `age` would measure the clock, which wasm has not. At 32 MB a cheap phone still has the room.
const WORK: u8 = 15;

/// The most work that is accepted when opening, so that a text of somebody else's making cannot take all of the device.
const MOST_WORK: u8 = 17;

/// Why a text stays locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The passphrase is another one.
    WrongPassphrase,
    /// The locked text is not, or no longer, what [`lock`] wrote.
    Damaged,
}

impl Fault {
    /// Returns its name, by which a worker tells a page.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong-passphrase",
            Self::Damaged => "damaged",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::WrongPassphrase => "the passphrase is another one",
            Self::Damaged => "the locked text is damaged",
        })
    }
}

impl std::error::Error for Fault {}

/// Locks a text: what comes back is plain letters, fit for any storage.
///
/// # Errors
///
/// Fails only if the device has no random numbers.
pub fn lock(text: &str, passphrase: &str) -> Result<String, Fault> {
    let mut recipient = Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK);
    encrypt_and_armor(&recipient, text.as_bytes()).map_err(|_| Fault::Damaged)
}

/// Opens what was locked.
///
/// # Errors
///
/// Fails if the passphrase is another one, or the locked text damaged.
pub fn unlock(locked: &str, passphrase: &str) -> Result<String, Fault> {
    let mut identity = Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let text = decrypt(&identity, locked.as_bytes()).map_err(|fault| match fault {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Fault::WrongPassphrase,
        _ => Fault::Damaged,
    })?;
    String::from_utf8(text).map_err(|_| Fault::Damaged)
}

#[cfg(test)]
mod tests {
    use age::scrypt::Recipient;

    use super::*;

    const NOTE: &str = "Police stopped me at Elm Road. قالوا: القانون. ਪੁਲਿਸ";
    const PASSPHRASE: &str = "seven green buses";

    /// A text that somebody else locked, with less or more work.
    fn locked_with(work: u8) -> String {
        let mut recipient = Recipient::new(SecretString::from(PASSPHRASE));
        recipient.set_work_factor(work);
        encrypt_and_armor(&recipient, NOTE.as_bytes()).expect("locked")
    }

    #[test]
    fn what_was_locked_opens_with_its_passphrase_and_no_other() {
        let kept = lock(NOTE, PASSPHRASE).expect("locked");
        assert!(!kept.contains("Elm"), "{kept}");
        assert_eq!(unlock(&kept, PASSPHRASE).as_deref(), Ok(NOTE));
        for other in ["seven green buse", "Seven green buses", ""] {
            assert_eq!(unlock(&kept, other), Err(Fault::WrongPassphrase));
        }
    }

    #[test]
    fn the_same_text_is_locked_anew_each_time() {
        assert_ne!(lock(NOTE, PASSPHRASE).expect("locked"), lock(NOTE, PASSPHRASE).expect("locked"));
    }

    #[test]
    fn an_empty_text_and_a_long_one_come_back() {
        for text in [String::new(), "x".repeat(200_000)] {
            assert_eq!(unlock(&lock(&text, PASSPHRASE).expect("locked"), PASSPHRASE), Ok(text));
        }
    }

    #[test]
    fn damage_is_told_from_a_wrong_passphrase() {
        let kept = locked_with(2);
        assert_eq!(unlock(&kept, PASSPHRASE).as_deref(), Ok(NOTE));
        let lines: Vec<&str> = kept.lines().collect();
        let end = lines.len() - 1;
        let shorter = lines[..end].join("\n");
        let without_a_line = [&lines[..end - 1], &lines[end..]].concat().join("\n");
        let changed = kept.replace(lines[end - 2], &lines[end - 2].chars().rev().collect::<String>());
        for damaged in ["", "no age at all", &shorter, &without_a_line, &changed] {
            assert_eq!(unlock(damaged, PASSPHRASE), Err(Fault::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_text_that_asks_for_hours_of_work_is_refused_before_any_is_done() {
        assert_eq!(unlock(&locked_with(MOST_WORK + 1), PASSPHRASE), Err(Fault::Damaged));
        // Nobody can lock with this much; a hostile file only has to say so.
        let header = "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\n\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef";
        let start = std::time::Instant::now();
        assert_eq!(unlock(header, PASSPHRASE), Err(Fault::Damaged));
        assert!(start.elapsed().as_secs() < 5);
    }
}
