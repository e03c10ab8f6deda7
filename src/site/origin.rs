//! Where the site will stand: chats and search engines want whole addresses.

use std::str::FromStr;

use url::Url;

use crate::error::Error;

/// A scheme and a host, such as `https://example.org`; or nothing, while nobody knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Returns the address of a path; the path itself if the origin is not known.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Says whether the origin is known.
    pub fn is_known(&self) -> bool {
        !self.0.is_empty()
    }
}

impl FromStr for Origin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::origin(text);
        let url = Url::parse(text).map_err(|_| wrong())?;
        let bare = url.has_host()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty();
        if matches!(url.scheme(), "https" | "http") && bare {
            Ok(Self(url.origin().ascii_serialization()))
        } else {
            Err(wrong())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_no_path() {
        let origin: Origin = "https://example.org/".parse().expect("an origin");
        assert_eq!(origin.address("/ar/"), "https://example.org/ar/");
        for bad in
            ["example.org", "ftp://example.org", "https://example.org/app", "https://a@example.org", "javascript:x"]
        {
            assert!(bad.parse::<Origin>().is_err(), "{bad}");
        }
    }
}
