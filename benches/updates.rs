//! What updates cost readers: 16 languages with 60 pages of 4 kB each, and 40 files of contacts.
//!
//! Prints rows as JSON like the bench of the site. A request is one question to a server; bytes are those of the
//! answers, without what HTTP itself needs.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use scan_rights::lang::Tag;
use scan_rights::publish::{Bundle, Effort, Place, PrivateKey, Role, Roots, plan};
use scan_rights::source::{Files, folder};
use scan_rights::sync::transport::{Folder, Source};
use scan_rights::sync::{Home, Report, Request, update};
use serde_json::{Value, json};

const TAGS: [&str; 16] =
    ["en", "ar", "bn", "cy", "fa", "pa", "pl", "pt", "ro", "so", "sq", "ur", "de", "es", "fr", "it"];
const PAGES: usize = 60;
const PAGE: usize = 4096;
const CONTACTS: usize = 40;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let publisher = Publisher::new(folder.path());
    let mut files = generated();
    let start = Instant::now();
    publisher.publish(&files);
    let seconds = start.elapsed().as_secs_f64();
    let reader = |tag: &str| Reader { tag: tag.parse().expect("a tag"), home: Home::new(&folder.path().join(tag)) };

    let english = reader("en");
    let (first, installed) = timed(|| english.update(&publisher));
    let content = packed(&files, &["content/en/", "content/contacts", "locales/languages"]);
    let nothing = english.update(&publisher);
    let page = "content/en/guides/page-7.md";
    let changed = files.get(page).expect("a page").replacen("police", "officers", 1);
    files.insert(page, &changed);
    publisher.publish(&files);
    let paragraph = english.update(&publisher);
    assert_eq!(paragraph.changed, [page]);

    let rows = [
        row("update: nothing new, requests", number(nothing.cost.requests), "", Some(2.0)),
        row("update: nothing new", number(nothing.cost.bytes), "bytes", Some(1000.0)),
        row("update: one paragraph, requests", number(paragraph.cost.requests), "", None),
        row("update: one paragraph", number(paragraph.cost.bytes) / 1000.0, "kB", Some(8.0)),
        row("update: first download, requests", number(first.cost.requests), "", None),
        row("update: first download", number(first.cost.bytes) / 1000.0, "kB", None),
        row("update: first download against its content as brotli", number(first.cost.bytes) / content, "x", Some(1.1)),
        row("update: verify and install one language", installed, "s", Some(0.5)),
        row("publish: 16 languages, everything new", seconds, "s", None),
    ];
    println!("{:#}", Value::from(rows.to_vec()));
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

    fn publish(&self, files: &Files) {
        let place = Place::open(self.place().to_str().expect("a plain path")).expect("a folder");
        let roots = Roots::read(&self.folder.join("roots")).expect("roots");
        let keys = [&self.key];
        let bundle = Bundle::of(files, Effort::Best);
        let plan = plan(&place, roots.complete().expect("complete"), Some(&bundle), &keys, Timestamp::now());
        plan.and_then(|plan| plan.run(&place)).expect("published");
    }

    fn place(&self) -> std::path::PathBuf {
        self.folder.join("place")
    }
}

struct Reader {
    tag: Tag,
    home: Home,
}

impl Reader {
    fn update(&self, publisher: &Publisher) -> Report {
        let root = std::fs::read(publisher.folder.join("roots/1.root.json")).expect("a root");
        let source: Arc<dyn Source> = Arc::new(Folder::new(&publisher.place()));
        let languages = [self.tag.clone()];
        let request = Request { root: &root, languages: &languages, embedded: None, now: Timestamp::now() };
        update(&self.home, &[source], &request).expect("updated")
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
