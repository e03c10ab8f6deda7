//! A site served on this machine: the headers, languages and compressed copies of a server of its own.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use scan_rights::site::{Site, compress, write};
use tempfile::TempDir;

use crate::project::{self, empty_folder, rights};

/// A tool that serves, until the test is over.
struct Server {
    child: Child,
    host: String,
    _site: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which the test will have noticed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a server answers.
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }
}

fn site() -> Site {
    let page = |words: &str| format!("<!doctype html><title>{words}</title>").into_bytes();
    let files = [
        ("index.html", "languages"),
        ("en/index.html", "home"),
        ("en/404/index.html", "not here"),
        ("ar/404/index.html", "ليست هنا"),
        ("ar/stop/index.html", "قف"),
        ("packs/en.0123.json", "pack"),
        ("sw.js", "worker"),
    ];
    files.into_iter().map(|(path, words)| (path.to_owned(), page(words))).collect()
}

/// Serves a small site on a port that is free.
fn served() -> Server {
    let folder = empty_folder();
    let site = site();
    write(&site, &folder.path().join("dist")).expect("a new folder");
    compress(&site, &folder.path().join("dist")).expect("ours");
    project::write(folder.path(), "secret.txt", "beside the site");
    let mut command = rights();
    command.args(["serve", "--port", "0", "--dir"]).arg(folder.path().join("dist"));
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the tool starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("an address");
    let host =
        line.trim().strip_prefix("http://").and_then(|line| line.strip_suffix('/')).expect("an address").to_owned();
    Server { child, host, _site: folder }
}

impl Server {
    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        ask(&self.host, method, path, headers)
    }
}

/// Asks a server for something, on a connection of its own.
pub(crate) fn ask(host: &str, method: &str, path: &str, headers: &str) -> Answer {
    let mut stream = TcpStream::connect(host).expect("it listens");
    let request = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("it answers");
    answer(&bytes)
}

fn answer(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("headers end");
    let head = std::str::from_utf8(&bytes[..end]).expect("headers are text");
    let mut lines = head.lines();
    let status =
        lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok()).expect("a status");
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Answer { status, headers: lines.filter_map(header).collect(), body: bytes[end + 4..].to_vec() }
}

#[test]
fn it_prints_its_address_and_answers_there() {
    let server = served();
    assert!(server.host.starts_with("127.0.0.1:"), "nobody else can reach it: {}", server.host);
    let home = server.get("/en/");
    assert_eq!((home.status, home.text()), (200, "<!doctype html><title>home</title>"));
    assert!(server.get("/").text().contains("languages"));
}

#[test]
fn every_answer_forbids_what_pages_do_not_need() {
    let server = served();
    for path in ["/", "/ar/stop/", "/nowhere/", "/sw.js", "/packs/en.0123.json"] {
        let answer = server.get(path);
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(
            !policy.replace("'wasm-unsafe-eval'", "").contains("unsafe") && !policy.contains("http"),
            "{path}: {policy}"
        );
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{path}");
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
}

#[test]
fn a_lost_address_is_answered_in_the_language_that_it_was_asked_in() {
    let server = served();
    for (path, words) in [
        ("/ar/nothing/", "ليست هنا"),
        ("/ar/stop/nothing.html", "ليست هنا"),
        ("/nothing", "not here"),
        ("/xx/nothing/", "not here"),
        ("/..%2f..%2f/x", "not here"),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains(words), "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[test]
fn packs_are_kept_and_all_else_is_asked_for_anew() {
    let server = served();
    assert_eq!(server.get("/packs/en.0123.json").header("cache-control"), "public, max-age=31536000, immutable");
    for path in ["/", "/en/", "/sw.js"] {
        assert_eq!(server.get(path).header("cache-control"), "no-cache", "{path}");
    }
}

#[test]
fn compressed_copies_are_sent_to_those_who_take_them() {
    let server = served();
    let plain = server.get("/ar/stop/");
    for (takes, sent) in [("br", "br"), ("gzip", "gzip"), ("gzip, br", "br"), ("identity", "")] {
        let answer = server.ask("GET", "/ar/stop/", &format!("Accept-Encoding: {takes}\r\n"));
        assert_eq!((answer.status, answer.header("content-encoding")), (200, sent), "{takes}");
        assert_eq!(answer.header("content-type"), plain.header("content-type"), "{takes}");
        assert_eq!(answer.body == plain.body, sent.is_empty(), "{takes}");
    }
}

#[test]
fn nothing_beside_the_site_is_served() {
    let server = served();
    for path in
        ["/../secret.txt", "/%2e%2e/secret.txt", "/en/../../secret.txt", "/..%2fsecret.txt", "//secret.txt", "/%00"]
    {
        let answer = server.get(path);
        assert!(answer.status >= 400, "{path}: {}", answer.status);
        assert!(!String::from_utf8_lossy(&answer.body).contains("beside"), "{path}");
    }
    assert_eq!(server.ask("POST", "/en/", "Content-Length: 0\r\n").status, 405);
}
