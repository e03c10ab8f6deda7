//! The way into the sender's mail app: an address that begins with `mailto:`.

use std::fmt::Write as _;

/// How long such an address may be. Some apps cut off or refuse longer ones.
const MOST: usize = 1800;

/// A link that opens a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mail {
    pub(super) href: String,
    /// Whether the letter is in it, or too long for that.
    pub(super) has_body: bool,
}

impl Mail {
    /// Makes a mail; what cannot be an address is left out of it.
    pub(super) fn new(address: &str, subject: &str, body: &str) -> Self {
        let address = address.trim();
        let to = if is_address(address) { encoded(address) } else { String::new() };
        let short = format!("mailto:{to}?subject={}", encoded(subject));
        let long = format!("{short}&body={}", encoded(body));
        let has_body = long.len() <= MOST;
        Self { href: if has_body { long } else { short }, has_body }
    }
}

/// Says whether a mail could get there: something, `@`, something, and no gap between.
pub(super) fn is_address(text: &str) -> bool {
    let Some((name, site)) = text.split_once('@') else { return false };
    !name.is_empty() && !site.is_empty() && !site.contains('@') && !text.contains(char::is_whitespace)
}

/// Encodes a text for an address; lines end as in mails.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => encoded.push(byte.into()),
            b'\n' => encoded.push_str("%0D%0A"),
            // Writing to a string cannot fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_has_address_subject_and_letter() {
        let mail = Mail::new(" office@example.org ", "Complaint & more?", "Dear Ana,\n50% ü");
        assert_eq!(
            mail.href,
            "mailto:office@example.org?subject=Complaint%20%26%20more%3F&body=Dear%20Ana%2C%0D%0A50%25%20%C3%BC"
        );
        assert!(mail.has_body);
    }

    #[test]
    fn a_letter_that_is_too_long_is_left_out() {
        let fits = |length| Mail::new("", "S", &"a".repeat(length)).has_body;
        let most = MOST - "mailto:?subject=S&body=".len();
        assert!(fits(most) && !fits(most + 1));
        assert_eq!(Mail::new("a@b.c", "S", &"ü".repeat(MOST)).href, "mailto:a@b.c?subject=S");
    }

    #[test]
    fn what_is_no_address_is_left_out() {
        for odd in ["", "office", "@b.c", "a@", "a@b@c", "a b@c.d", "a@b.c\nd"] {
            assert!(!is_address(odd), "{odd}");
            assert_eq!(Mail::new(odd, "S", "").href, "mailto:?subject=S&body=");
        }
        assert_eq!(Mail::new("a?bcc=x@b.c", "S", "").href, "mailto:a%3Fbcc%3Dx@b.c?subject=S&body=");
    }
}
