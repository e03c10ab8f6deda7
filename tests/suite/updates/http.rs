//! Web servers on this machine, good ones and bad ones.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use scan_rights::sync::transport::{Http, Patience, Proxy, open};
use scan_rights::sync::{Fault, Report, update};

use super::publisher::{Publisher, Reader, days, few_pages_saying, now};

/// A server that runs until the test is over.
pub(super) struct Server {
    address: SocketAddr,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    pub(super) fn of(router: Router) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a free port");
        let address = listener.local_addr().expect("an address");
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { address, _runtime: runtime }
    }

    /// A server of a folder, as web servers are: with a tag for each file.
    pub(super) fn of_folder(folder: &Path) -> Self {
        Self::of(Router::new().fallback(file).with_state(Arc::new(folder.to_owned())))
    }

    /// A server that answers everything in the same way.
    fn always(answer: fn() -> Response) -> Self {
        Self::of(Router::new().fallback(move || async move { answer() }))
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

async fn file(State(folder): State<Arc<std::path::PathBuf>>, headers: HeaderMap, request: Request) -> Response {
    let path = folder.join(request.uri().path().trim_start_matches('/'));
    let Ok(bytes) = tokio::fs::read(path).await else { return StatusCode::NOT_FOUND.into_response() };
    let tag = format!("\"{}\"", bytes.iter().fold(7_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(*byte)));
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known == tag.as_str()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    ([(header::ETAG, tag)], bytes).into_response()
}

fn update_from(reader: &Reader, addresses: &[&str], proxy: Option<&Proxy>) -> Result<Report, Fault> {
    let sources: Vec<_> = addresses.iter().map(|address| open(address, proxy).expect("an address")).collect();
    update(&reader.home(), &sources, &reader.request())
}

#[test]
fn an_update_comes_over_http_and_nothing_new_costs_next_to_nothing() {
    let publisher = Publisher::of_a_few_pages();
    let server = Server::of_folder(&publisher.place());
    let reader = Reader::of(&publisher).speaking(&["pl"]);
    let first = update_from(&reader, &[&server.url()], None).expect("updated");
    assert!(first.is_new && first.cost.requests <= 12, "{:?}", first.cost);
    let again = update_from(&reader, &[&server.url()], None).expect("updated");
    assert_eq!((again.cost.requests, again.cost.bytes, again.is_new), (2, 0, false), "nothing but a tag was compared");
    publisher.resign(now() + days(1));
    let signed_anew = update_from(&reader, &[&server.url()], None).expect("updated");
    assert!(signed_anew.cost.requests == 2 && signed_anew.cost.bytes < 1000, "{:?}", signed_anew.cost);
    publisher.publish(&few_pages_saying("Newer words."), now() + days(1));
    update_from(&reader, &[&server.url()], None).expect("updated");
    assert!(reader.page().contains("Newer words."));
}

#[test]
fn a_login_page_is_no_update() {
    let publisher = Publisher::of_a_few_pages();
    let (reader, good) = (Reader::of(&publisher), Server::of_folder(&publisher.place()));
    let portal = Server::always(|| ([(header::CONTENT_TYPE, "text/html")], "<h1>Log in to Wi-Fi</h1>").into_response());
    for _ in 0..2 {
        let fault = update_from(&reader, &[&portal.url()], None).expect_err("no update");
        assert!(fault.is_refused() && fault.to_string().contains("no update"), "{fault}");
        assert!(reader.page() == "came with the app" || reader.page().len() > 100);
        // Once there is a way to the mirror, it works.
        update_from(&reader, &[&portal.url(), &good.url()], None).expect("the next mirror");
    }
}

/// A server that writes what it likes, byte by byte, until nobody listens.
fn raw(mut write: impl FnMut(&mut TcpStream) -> std::io::Result<()> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let _ = stream.read(&mut [0; 4096]);
            let _ = write(&mut stream);
        }
    });
    format!("http://{address}/")
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";

#[test]
fn data_without_an_end_is_left_unread() {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let endless = raw(move |stream| {
        stream.write_all(HEAD)?;
        loop {
            stream.write_all(&vec![b' '; 65_536])?;
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    let fault = update_from(&reader, &[&endless], None).expect_err("no update");
    assert!(fault.is_refused() && fault.to_string().contains("larger"), "{fault}");
    let megabytes = sent.load(Ordering::Relaxed) / 16;
    assert!(megabytes < 32, "{megabytes} MB were taken");
}

#[test]
fn data_that_comes_too_slowly_is_waited_for_no_longer() {
    let drip = raw(|stream| {
        stream.write_all(HEAD)?;
        loop {
            stream.write_all(b" ")?;
            std::thread::sleep(Duration::from_millis(20));
        }
    });
    let silent = raw(|_| {
        std::thread::sleep(Duration::from_mins(10));
        Ok(())
    });
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    for address in [drip, silent] {
        let patience = Patience { answer: Duration::from_millis(300), slowest: 1 << 20 };
        let source = Http::new(&address, None).expect("an address").with_patience(patience);
        let start = Instant::now();
        let fault = update(&reader.home(), &[Arc::new(source)], &reader.request()).expect_err("no update");
        assert!(fault.is_unreachable(), "{fault}");
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }
}

#[test]
fn servers_that_fail_are_told_from_updates_that_do_not_verify() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    let broken = Server::always(|| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    let away = Server::always(|| [(header::LOCATION, "http://example.org/")].into_response());
    for address in [broken.url(), "http://127.0.0.1:9/".to_owned()] {
        let fault = update_from(&reader, &[&address], None).expect_err("no update");
        assert!(fault.is_unreachable(), "{fault}");
    }
    assert!(update_from(&reader, &[&away.url()], None).is_err());
    assert_eq!(reader.page(), "came with the app");
}

#[test]
fn a_redirect_out_of_what_is_private_is_not_followed() {
    let publisher = Publisher::of_a_few_pages();
    let reader = Reader::of(&publisher);
    let away =
        Server::always(|| (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, "http://192.0.2.1/")]).into_response());
    let start = Instant::now();
    assert!(update_from(&reader, &[&away.url()], None).expect_err("no update").is_unreachable());
    assert!(start.elapsed() < Duration::from_secs(5), "nobody was asked there");
}

#[test]
fn a_proxy_gets_everything_that_is_asked() {
    let publisher = Publisher::of_a_few_pages();
    let asked = Server::of_folder(&publisher.place());
    let reader = Reader::of(&publisher);
    // The proxy is all that there is: the host that is named does not exist.
    let proxy: Proxy = asked.url().parse().expect("a proxy");
    update_from(&reader, &["http://updates.onion/"], Some(&proxy)).expect("through the proxy");
}
