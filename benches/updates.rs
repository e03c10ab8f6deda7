//! What updates cost readers and publishers: 16 languages with 60 pages of 4 kB each, and 40 files of contacts; and what 10,000
//! phones are to a server. docs/scale.md computes from these numbers what all readers together cost.
//!
//! Prints rows as JSON like the bench of the site. A request is one question to a server, a real one on this machine; bytes are
//! those of the answers, and beside them all that goes over the wire in both directions, without TLS.

mod phones;

use std::path::Path;
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};
use phones::{Server, Wire};
use scan_rights::lang::Tag;
use scan_rights::publish::{Bundle, Effort, Place, PrivateKey, Role, Roots, plan};
use scan_rights::source::{Files, folder};
use scan_rights::sync::transport::open;
use scan_rights::sync::{Home, Report, Request, update};
use serde_json::{Value, json};

const TAGS: [&str; 16] =
    ["en", "ar", "bn", "cy", "fa", "pa", "pl", "pt", "ro", "so", "sq", "ur", "de", "es", "fr", "it"];
const PAGES: usize = 60;
const PAGE: usize = 4096;
const CONTACTS: usize = 40;
/// The page of which somebody changes a paragraph.
const CHANGED: &str = "content/en/guides/page-7.md";

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let publisher = Publisher::new(folder.path());
    let mut files = generated();
    let ((), everything) = timed(|| publisher.publish(&files, 0));
    let server = Server::of(&publisher.place());
    let reader = Reader { publisher: &publisher, wire: Wire::to(&server), tag: "en", home: "reader" };

    let first = reader.update();
    let content = packed(&files, &["content/en/", "content/contacts", "locales/languages"]);
    let soon = reader.update();
    publisher.resign(1);
    let next_day = reader.update();
    assert!(!soon.report.is_new && !next_day.report.is_new);
    let changed = files.get(CHANGED).expect("a page").replacen("police", "officers", 1);
    files.insert(CHANGED, &changed);
    let ((), one_page) = timed(|| publisher.publish(&files, 2));
    let paragraph = reader.update();
    assert_eq!(paragraph.report.changed, [CHANGED]);
    let load = phones::ask(&server);

    let against = number(first.report.cost.bytes) / content;
    let mut rows = [
        first.rows("update: first download", None),
        paragraph.rows("update: one paragraph", Some(8000.0)),
        next_day.rows("update: nothing new, a day later", Some(1000.0)),
        soon.rows("update: nothing new, within the day", Some(1000.0)),
    ]
    .concat();
    rows.extend([
        row("update: first download against its content as brotli", against, "x", Some(1.1)),
        row("update: verify and install a language, the slowest of five", slowest(&publisher), "s", Some(0.5)),
        row("publish: 16 languages, everything new", everything, "s", None),
        row("publish: 16 languages, one paragraph new", one_page, "s", None),
        row("load: 10,000 phones, nothing new, requests answered", load.requests_a_second, "/s", None),
        row("load: 10,000 phones, nothing new, over the wire for each", load.bytes_a_phone, "bytes", None),
        row("load: 10,000 phones, nothing new, without an answer", number(load.errors), "", Some(0.0)),
    ]);
    println!("{:#}", Value::from(rows));
}

/// How long a language takes that is at hand and has to be verified and written, in seconds.
fn slowest(publisher: &Publisher) -> f64 {
    let folder = publisher.place();
    let from = folder.to_str().expect("a plain path");
    let seconds = |tag: &str| timed(|| publisher.bring(tag, &format!("disk-{tag}"), from)).1;
    TAGS[..5].iter().map(|tag| seconds(tag)).fold(0.0, f64::max)
}

fn row(name: &str, measured: f64, unit: &str, limit: Option<f64>) -> Value {
    json!({ "name": name, "measured": measured, "unit": unit, "kind": limit.map(|_| "at most"), "limit": limit })
}

fn number(count: u64) -> f64 {
    f64::from(u32::try_from(count).expect("fewer than that"))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    (work(), start.elapsed().as_secs_f64())
}

struct Publisher<'a> {
    folder: &'a Path,
    key: PrivateKey,
}

impl<'a> Publisher<'a> {
    fn new(folder: &'a Path) -> Self {
        let keys: [PrivateKey; 3] = std::array::from_fn(|_| PrivateKey::draw().expect("random numbers"));
        let mut roots = Roots::read(&folder.join("roots")).expect("a new folder");
        let public: Vec<_> = keys.iter().map(PrivateKey::public).collect();
        for role in Role::ALL {
            roots.change(role, &public, &[], Timestamp::now()).expect("changed");
        }
        for key in &keys {
            roots.sign(key).expect("signed");
        }
        let [key, ..] = keys;
        Self { folder, key }
    }

    /// Publishes files so many hours from now.
    fn publish(&self, files: &Files, hours: i64) {
        self.put(Some(&Bundle::of(files, Effort::Best)), hours);
    }

    /// Says that what is there still is the newest, as a machine does every day.
    fn resign(&self, hours: i64) {
        self.put(None, hours);
    }

    fn put(&self, bundle: Option<&Bundle>, hours: i64) {
        let place = Place::open(self.place().to_str().expect("a plain path")).expect("a folder");
        let roots = Roots::read(&self.folder.join("roots")).expect("roots");
        let now = Timestamp::now() + SignedDuration::from_hours(hours);
        let plan = plan(&place, roots.complete().expect("complete"), bundle, &[&self.key], now);
        plan.and_then(|plan| plan.run(&place)).expect("published");
    }

    fn place(&self) -> std::path::PathBuf {
        self.folder.join("place")
    }

    /// Brings a language to a folder of a reader.
    fn bring(&self, tag: &str, home: &str, from: &str) -> Report {
        let root = std::fs::read(self.folder.join("roots/1.root.json")).expect("a root");
        let languages: [Tag; 1] = [tag.parse().expect("a tag")];
        let request = Request { root: &root, languages: &languages, embedded: None, now: Timestamp::now() };
        let home = Home::new(&self.folder.join(home));
        update(&home, &[open(from, None).expect("a source")], &request).expect("updated")
    }
}

/// Somebody who reads one language, and asks a server.
struct Reader<'a> {
    publisher: &'a Publisher<'a>,
    wire: Wire,
    tag: &'a str,
    home: &'a str,
}

/// An update, and what it was on the wire.
struct Brought {
    report: Report,
    wire: u64,
}

impl Reader<'_> {
    fn update(&self) -> Brought {
        let report = self.publisher.bring(self.tag, self.home, &self.wire.url());
        Brought { report, wire: self.wire.bytes() }
    }
}

impl Brought {
    /// The rows of one kind of update, with the most bytes that it may cost.
    fn rows(&self, what: &str, most: Option<f64>) -> Vec<Value> {
        let cost = self.report.cost;
        // Whatever else may take many requests: that there is nothing to bring takes two.
        let requests = (!self.report.is_new).then_some(2.0);
        vec![
            row(&format!("{what}, requests"), number(cost.requests), "", requests),
            row(what, number(cost.bytes), "bytes", most),
            row(&format!("{what}, over the wire"), number(self.wire), "bytes", None),
        ]
    }
}

/// How many bytes files are as brotli, each folder as one.
fn packed(files: &Files, folders: &[&str]) -> f64 {
    let size = |folder: &&str| {
        let text: String = files.under(folder).into_iter().map(|(_, text)| text).collect();
        let mut packed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut text.as_bytes(), &mut packed, &params).expect("memory");
        packed.len() as u64
    };
    number(folders.iter().map(size).sum())
}

/// Pages with the words of the real ones, in an order of their own where there are not enough.
fn generated() -> Files {
    let real = folder::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project").0;
    let mut files = Files::default();
    files.insert("locales/languages.toml", real.get("locales/languages.toml").expect("the list"));
    for tag in TAGS {
        let words = words(&real, tag);
        for number in 0..PAGES {
            files.insert(&format!("content/{tag}/guides/page-{number}.md"), &page(&words, number));
        }
    }
    for number in 0..CONTACTS {
        let text = format!(
            "by = \"Group {number}\"\n\n[[contact]]\nid = \"group-{number}\"\nname = \"Group {number}\"\nneeds = [\"scan\"]\n\
             areas = [\"GB-LDS\"]\nphone = \"+44113496{number:04}\"\nurl = \"https://group-{number}.example.org\"\n\
             words.en.about = \"Neighbours of street {number} who come along to the police station.\"\n"
        );
        files.insert(&format!("content/contacts.d/group-{number}.toml"), &text);
    }
    files
}

fn words(real: &Files, tag: &str) -> Vec<String> {
    let texts = real.under(&format!("content/{tag}/"));
    let texts = if texts.is_empty() { real.under("content/en/") } else { texts };
    let pages = texts.into_iter().filter(|(path, _)| path.ends_with(".md"));
    pages.flat_map(|(_, text)| text.split_inclusive(". ").map(str::to_owned)).collect()
}

/// A page of its own: sentences that are far apart in the real texts, at least as many bytes as a page has.
fn page(sentences: &[String], number: usize) -> String {
    let mut text = String::new();
    let mut at = number * 31;
    while text.len() < PAGE {
        text.push_str(&sentences[at % sentences.len()]);
        at += 1 + number % 7;
    }
    text
}
