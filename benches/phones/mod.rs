//! A static server on this machine, what goes over the wire to one phone, and ten thousand phones that ask at once whether there
//! is something new.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::{HeaderValue, header};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// How many phones ask, and how many of them at a time.
const PHONES: u64 = 10_000;
const AT_A_TIME: u64 = 64;
/// After this time no phone begins any more, and none waits longer than that for an answer.
const LIMIT: Duration = Duration::from_mins(1);
const PATIENCE: Duration = Duration::from_secs(10);

/// A server of files that tags them and answers with 304 to those who know the tag, as `rights serve` does.
pub(crate) struct Server {
    address: SocketAddr,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    pub(crate) fn of(folder: &Path) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a free port");
        let address = listener.local_addr().expect("an address");
        let short = HeaderValue::from_static("public, max-age=300");
        let layer = SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, short);
        let router = Router::new().fallback_service(ServeDir::new(folder)).layer(layer);
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { address, _runtime: runtime }
    }
}

/// A way to a server that counts what goes over it, in both directions.
pub(crate) struct Wire {
    address: SocketAddr,
    count: Arc<Count>,
}

#[derive(Default)]
struct Count {
    bytes: AtomicU64,
    open: AtomicU64,
}

impl Wire {
    pub(crate) fn to(server: &Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let (to, count) = (server.address, Arc::new(Count::default()));
        let wire = Self { address: listener.local_addr().expect("an address"), count: Arc::clone(&count) };
        thread::spawn(move || {
            for reader in listener.incoming() {
                let (reader, server) = (reader.expect("a reader"), TcpStream::connect(to).expect("it listens"));
                for (from, to) in [(&reader, &server), (&server, &reader)] {
                    let (from, to) = (from.try_clone().expect("a copy"), to.try_clone().expect("a copy"));
                    let count = Arc::clone(&count);
                    count.open.fetch_add(1, Ordering::SeqCst);
                    thread::spawn(move || carry(&from, &to, &count));
                }
            }
        });
        wire
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Returns how many bytes went over it since the last time, once all connections are closed.
    pub(crate) fn bytes(&self) -> u64 {
        let start = Instant::now();
        while self.count.open.load(Ordering::SeqCst) > 0 {
            assert!(start.elapsed() < PATIENCE, "a reader that is done closes its connections");
            thread::sleep(Duration::from_millis(5));
        }
        self.count.bytes.swap(0, Ordering::SeqCst)
    }
}

fn carry(mut from: &TcpStream, mut to: &TcpStream, count: &Count) {
    // Whoever hangs up early has got what it wanted.
    let bytes = io::copy(&mut from, &mut to).unwrap_or(0);
    let _ = to.shutdown(std::net::Shutdown::Write);
    count.bytes.fetch_add(bytes, Ordering::SeqCst);
    count.open.fetch_sub(1, Ordering::SeqCst);
}

/// What ten thousand phones have met with.
pub(crate) struct Load {
    pub(crate) requests_a_second: f64,
    pub(crate) bytes_a_phone: f64,
    pub(crate) errors: u64,
}

/// Lets all phones ask for the next root, which is not there, and for the timestamp, which they know; each on a connection of
/// its own, as phones do.
pub(crate) fn ask(server: &Server) -> Load {
    let tag = tag(server.address).expect("the server tags its files");
    let (next, bytes, done) = <(AtomicU64, AtomicU64, AtomicU64)>::default();
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while next.fetch_add(1, Ordering::Relaxed) < PHONES && start.elapsed() < LIMIT {
                    if let Ok(count) = phone(server.address, &tag) {
                        bytes.fetch_add(count, Ordering::Relaxed);
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let (done, seconds) = (done.into_inner(), start.elapsed().as_secs_f64());
    let number = |count: u64| f64::from(u32::try_from(count).expect("fewer than that"));
    Load {
        requests_a_second: 2.0 * number(done) / seconds,
        bytes_a_phone: number(bytes.into_inner()) / number(done.max(1)),
        errors: PHONES - done,
    }
}

/// One phone's question; returns the bytes that went over the wire.
fn phone(address: SocketAddr, tag: &str) -> io::Result<u64> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let root = request(address, "metadata/2.root.json", "");
    let timestamp = request(address, "metadata/timestamp.json", &format!("if-none-match: {tag}\r\n"));
    let mut bytes = root.len() + timestamp.len();
    for (request, status) in [(root, "404"), (timestamp, "304")] {
        stream.write_all(request.as_bytes())?;
        let head = head(&mut stream)?;
        if head.split(' ').nth(1) != Some(status) {
            return Err(io::Error::other(head));
        }
        bytes += head.len();
    }
    Ok(bytes as u64)
}

/// The tag that the server gives the timestamp.
fn tag(address: SocketAddr) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.write_all(request(address, "metadata/timestamp.json", "").as_bytes()).ok()?;
    let head = head(&mut stream).ok()?;
    Some(head.lines().find_map(|line| line.strip_prefix("etag: "))?.to_owned())
}

/// What an app sends.
fn request(host: SocketAddr, path: &str, more: &str) -> String {
    format!("GET /{path} HTTP/1.1\r\naccept: */*\r\nhost: {host}\r\n{more}\r\n")
}

/// Reads what comes before a body; neither answer to a phone has one.
fn head(stream: &mut TcpStream) -> io::Result<String> {
    let (mut head, mut piece) = (Vec::new(), [0; 1024]);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut piece)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => head.extend_from_slice(&piece[..count]),
        }
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}
