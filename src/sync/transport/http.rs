//! Updates from a web server, which need not be a trusted one.

use std::io::Read as _;
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::header::{ETAG, HeaderMap, IF_NONE_MATCH};
use reqwest::{StatusCode, Url, redirect};
use rustls::{ClientConfig, RootCertStore};

use crate::sync::Fault;
use crate::sync::transport::{Answer, Source};

/// How long it may take until there is a connection.
const CONNECT: Duration = Duration::from_secs(20);

/// How long a server is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Until an answer is there, besides what its size needs.
    pub answer: Duration,
    /// What a weak signal still brings, in bytes a second. Who sends slower than this wastes somebody's battery.
    pub slowest: u64,
}

impl Default for Patience {
    fn default() -> Self {
        Self { answer: Duration::from_secs(30), slowest: 2_000 }
    }
}

/// A tag is a few letters; we keep no more of it.
const LONGEST_TAG: usize = 200;

/// A web server with updates on it.
#[derive(Debug)]
pub struct Http {
    base: Url,
    client: Client,
    patience: Patience,
}

/// What stands between a reader and a server at the reader's own wish, such as Tor.
#[derive(Clone, Debug)]
pub struct Proxy(reqwest::Proxy);

impl std::str::FromStr for Proxy {
    type Err = Fault;

    fn from_str(address: &str) -> Result<Self, Fault> {
        let wrong = || Fault::nonsense(format!("`{address}` is no proxy, like socks5h://127.0.0.1:9050"));
        let url = Url::parse(address).map_err(|cause| wrong().because(cause))?;
        // `socks5` without the `h` would look names up by itself: whoever watches the network would read them.
        if !["http", "https", "socks5h"].contains(&url.scheme()) || !url.has_host() {
            return Err(wrong());
        }
        reqwest::Proxy::all(url).map(Self).map_err(|cause| wrong().because(cause))
    }
}

impl Http {
    /// Names a server by the address that the paths of an update follow.
    ///
    /// # Errors
    ///
    /// Fails if it is no such address. It has to be `https`, so that nobody on the way sees what is read; on this
    /// machine and for onion services, `http` will do.
    pub fn new(address: &str, proxy: Option<&Proxy>) -> Result<Self, Fault> {
        let slash = if address.ends_with('/') { "" } else { "/" };
        let base = Url::parse(&format!("{address}{slash}"))
            .map_err(|cause| Fault::nonsense(format!("`{address}` is no address")).because(cause))?;
        if !is_private(&base) {
            return Err(Fault::nonsense(format!("`{address}` should start with https://")));
        }
        let client = client(proxy).map_err(|cause| Fault::unreachable("no way to the network").because(cause))?;
        Ok(Self { base, client, patience: Patience::default() })
    }

    /// The same with another patience.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    fn ask(&self, path: &str, most: u64, tag: Option<&str>) -> Result<Response, Fault> {
        let failed = |cause: reqwest::Error| self.failed(path).because(cause.without_url());
        let url = self.base.join(path).map_err(|cause| self.failed(path).because(cause))?;
        let Patience { answer, slowest, .. } = self.patience;
        let request = self.client.get(url).timeout(answer + Duration::from_secs(most / slowest));
        let request = tag.into_iter().fold(request, |request, tag| request.header(IF_NONE_MATCH, tag));
        request.send().map_err(failed)
    }

    fn failed(&self, path: &str) -> Fault {
        Fault::unreachable(format!("cannot get {path} from {}", self.base))
    }
}

impl Source for Http {
    fn get(&self, path: &str, most: u64, tag: Option<&str>) -> Result<Answer, Fault> {
        let response = self.ask(path, most, tag)?;
        match response.status() {
            StatusCode::OK => {
                let tag = tag_of(response.headers());
                let mut bytes = Vec::new();
                // Whatever the server says of the size: no more than allowed is ever read.
                response.take(most + 1).read_to_end(&mut bytes).map_err(|cause| self.failed(path).because(cause))?;
                if bytes.len() as u64 > most {
                    return Err(Fault::refused(format!("{path} from {} is larger than it may be", self.base)));
                }
                Ok(Answer::Found(bytes, tag))
            }
            StatusCode::NOT_MODIFIED if tag.is_some() => Ok(Answer::Unchanged),
            // Object stores say "forbidden" of what is not there, so that nobody can try out names.
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN | StatusCode::GONE => Ok(Answer::Missing),
            status => Err(self.failed(path).because(format!("the server says {status}"))),
        }
    }

    fn name(&self) -> &str {
        self.base.as_str()
    }
}

fn tag_of(headers: &HeaderMap) -> Option<String> {
    let tag = headers.get(ETAG)?.to_str().ok()?;
    Some(tag.to_owned()).filter(|tag| tag.len() <= LONGEST_TAG)
}

fn client(proxy: Option<&Proxy>) -> reqwest::Result<Client> {
    // The only proxy is one that the reader has set.
    let client = Client::builder().no_proxy().connect_timeout(CONNECT).redirect(redirect::Policy::custom(redirected));
    let client = proxy.into_iter().fold(client, |client, Proxy(proxy)| client.proxy(proxy.clone()));
    client.tls_backend_preconfigured(tls()).build()
}

/// A mirror may move, not make what was private public.
fn redirected(attempt: redirect::Attempt<'_>) -> redirect::Action {
    if attempt.previous().len() > 3 || !is_private(attempt.url()) { attempt.stop() } else { attempt.follow() }
}

fn is_private(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("https", Some(_)) => true,
        // The last label of an onion service is `onion`; the parser has made the letters small.
        ("http", Some(host)) => {
            ["localhost", "127.0.0.1", "[::1]"].contains(&host) || host.rsplit('.').next() == Some("onion")
        }
        _ => false,
    }
}

fn tls() -> ClientConfig {
    let authorities = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    ClientConfig::builder_with_provider(rustls_rustcrypto::provider().into())
        .with_safe_default_protocol_versions()
        .expect("the provider has what these versions need")
        .with_root_certificates(authorities)
        .with_no_client_auth()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_private_ways_are_taken() {
        for address in ["https://example.org/updates", "http://127.0.0.1:8080", "http://abc.onion/x"] {
            assert!(Http::new(address, None).is_ok(), "{address}");
        }
        for address in ["http://example.org", "ftp://example.org", "http://127.0.0.1.example.org", "https://", "x"] {
            assert!(Http::new(address, None).expect_err(address).is_usage());
        }
        for (address, is_proxy) in [
            ("socks5h://127.0.0.1:9050", true),
            ("http://localhost:8118", true),
            ("socks5://127.0.0.1:9050", false),
            ("127.0.0.1:9050", false),
            ("nonsense", false),
        ] {
            assert_eq!(address.parse::<Proxy>().is_ok(), is_proxy, "{address}");
        }
    }
}
