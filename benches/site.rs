//! How fast the site is built: the real content, and a library of 20 languages with 200 pages each. How long
//! translators wait: `check` and `status` over 60 languages with 200 pages each.
//!
//! Prints rows as JSON, which `make bench` puts into one table with what browsers measure. Times on one machine
//! say little about another, so rendering stands beside the plainest thing that could be done with the same texts.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;
use scan_rights::lock::Lock;
use scan_rights::model::Library;
use scan_rights::site::{self, Origin};
use scan_rights::source::{Files, folder};
use scan_rights::ui::Route;
use scan_rights::{check, content, pseudo};

const TAGS: [&str; 61] = [
    "en", "ar", "bg", "bn", "cs", "cy", "de", "es", "fa", "fr", "hi", "it", "lt", "pa", "pl", "pt", "ro", "so", "ur",
    "vi", "af", "am", "az", "be", "ca", "da", "el", "et", "eu", "fi", "ga", "gl", "gu", "he", "hr", "hu", "hy", "id",
    "is", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl",
    "si", "sk", "sl", "sq",
];
/// How many languages the site is built in.
const LANGUAGES: usize = 20;
const PAGES: usize = 200;

fn main() {
    // Memory is measured in a process of its own, which has done nothing else.
    if let Some(pages) = std::env::args().nth(1).and_then(|argument| argument.strip_prefix("memory=")?.parse().ok()) {
        let (library, _) = content::load(&generated(&project(), pages, LANGUAGES));
        drop(site::build(&Arc::new(library), &Origin::default()));
        println!("{}", peak_kilobytes());
        return;
    }
    let only_translators = std::env::args().any(|argument| argument == "translators");
    let rows = if only_translators { translators() } else { [real(), speed(), memory(), translators()].concat() };
    let rows: Vec<_> = rows.iter().map(Row::json).collect();
    println!("{:#}", serde_json::Value::from(rows));
}

#[derive(Clone)]
struct Row {
    name: &'static str,
    measured: f64,
    unit: &'static str,
    limit: Option<Limit>,
}

#[derive(Clone, Copy)]
enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

impl Row {
    fn json(&self) -> serde_json::Value {
        let (kind, limit) = match self.limit {
            Some(Limit::AtMost(limit)) => (Some("at most"), Some(limit)),
            Some(Limit::AtLeast(limit)) => (Some("at least"), Some(limit)),
            None => (None, None),
        };
        serde_json::json!({ "name": self.name, "measured": self.measured, "unit": self.unit, "kind": kind, "limit": limit })
    }
}

fn project() -> Files {
    folder::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project's own folder can be read").0
}

/// From the files of the project to files on disk, without compression.
fn real() -> Vec<Row> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let seconds = best(|| {
        let (library, problems) = check::load(&project());
        assert!(problems.is_empty(), "the content has problems");
        site::write(&site::build(&Arc::new(library), &Origin::default()), folder.path())
            .expect("the site can be written");
    });
    vec![Row {
        name: "3 languages: read, check, render and write the site",
        measured: seconds,
        unit: "s",
        limit: Some(Limit::AtMost(1.0)),
    }]
}

fn speed() -> Vec<Row> {
    let files = generated(&project(), PAGES, LANGUAGES);
    let library = Arc::new(content::load(&files).0);
    let count = pages(&library);
    let render = best(|| drop(site::build(&library, &Origin::default())));
    let floor = best(|| drop(plain(&files)));
    vec![
        Row {
            name: "20 languages x 200 pages: pages rendered and packed a second",
            measured: count / render,
            unit: "pages/s",
            limit: Some(Limit::AtLeast(1000.0)),
        },
        Row {
            name: "the same, time against bare Markdown to HTML of the same texts",
            measured: render / floor,
            unit: "x",
            limit: None,
        },
    ]
}

/// How much more memory the third hundred of pages takes than the second; what is there whatever
/// the number of pages does not count.
fn memory() -> Vec<Row> {
    let [small, middle, large] = [PAGES / 2, PAGES, PAGES + PAGES / 2].map(measured);
    let growth = (large - middle) / (middle - small);
    vec![
        Row { name: "20 languages x 200 pages: peak memory", measured: middle / 1024.0, unit: "MiB", limit: None },
        Row {
            name: "growth of memory: 200 to 300 pages against 100 to 200",
            measured: growth,
            unit: "x",
            limit: Some(Limit::AtMost(1.0)),
        },
    ]
}

/// From the files on disk to what a translator is told, with a lock beside each page.
fn translators() -> Vec<Row> {
    let [small, large] = [30, 60].map(|languages| {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let mut files = generated(&project(), PAGES, languages + 1);
        for sheet in content::sheets(&files) {
            files.insert(&Lock::path(&sheet.path), &sheet.accept(|_| true).write(&sheet.path));
        }
        for (path, text) in files.under("") {
            let path = folder.path().join(&**path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            std::fs::write(path, text).expect("a file can be written");
        }
        let read = || folder::read(folder.path()).expect("the project was just written").0;
        assert_eq!(check::load(&read()).1.first(), None, "the generated content has no problems");
        [best(|| drop(check::load(&read()))), best(|| drop(content::sheets(&read())))]
    });
    let row = |name, measured| Row { name, measured, unit: "s", limit: Some(Limit::AtMost(5.0)) };
    let growth = |name, measured| Row { name, measured, unit: "x", limit: None };
    vec![
        row("60 languages x 200 pages: read and check", large[0]),
        growth("the same, against 30 languages", large[0] / small[0]),
        row("60 languages x 200 pages: status", large[1]),
        growth("the same, against 30 languages", large[1] / small[1]),
    ]
}

/// Runs this program for a number of pages and returns its peak memory in KiB.
fn measured(pages: usize) -> f64 {
    let program = std::env::current_exe().expect("this program has a file");
    let output =
        std::process::Command::new(program).arg(format!("memory={pages}")).output().expect("this program can be run");
    let text = String::from_utf8(output.stdout).expect("it prints a number");
    text.trim().parse().expect("it prints a number")
}

/// Linux keeps the peak of a process.
fn peak_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn pages(library: &Library) -> f64 {
    f64::from(u32::try_from(Route::all(library).len()).expect("fewer pages than that"))
}

/// The best of five runs, in seconds: what the machine can do when nothing else disturbs it.
fn best(mut run: impl FnMut()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    };
    (0..5).map(time).fold(f64::INFINITY, f64::min)
}

/// Every page as bare HTML, on as many cores.
fn plain(files: &Files) -> Vec<String> {
    let html = |(_, text): &(&Arc<str>, &str)| {
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text));
        html
    };
    files.under("content/").par_iter().filter(|(path, _)| path.ends_with(".md")).map(html).collect()
}

/// The project with as many pages as wanted in as many languages: the real ones, then copies of the real guides. The
/// translations are of a made-up language, so that there is as much to compare as in real ones, and nothing wrong.
fn generated(project: &Files, pages: usize, languages: usize) -> Files {
    let english = english(project, pages);
    let translated = pseudo::add(&english);
    let mut files = english;
    for (path, text) in translated.under("") {
        if let Some((folder, name)) = path.split_once("/en-XA/") {
            TAGS[1..languages].iter().for_each(|tag| files.insert(&format!("{folder}/{tag}/{name}"), text));
        }
    }
    let languages = TAGS[..languages].iter().map(|tag| {
        format!("[[language]]\ntag = \"{tag}\"\nname = \"{tag}\"\nendonym = \"{tag}\"\ndirection = \"ltr\"\n")
    });
    files.insert("locales/languages.toml", &languages.collect::<String>());
    files
}

/// The English pages of the project, and as many copies of its guides as are wanting.
fn english(project: &Files, pages: usize) -> Files {
    let mut files = Files::default();
    let is_translated = |path: &str| TAGS[1..].iter().any(|tag| path.split('/').nth(1) == Some(tag));
    for (path, text) in project.under("").into_iter().filter(|(path, _)| !is_translated(path)) {
        files.insert(path, text);
    }
    let guides = project.under("content/en/guides/");
    for number in project.under("content/en/").len()..pages {
        files.insert(&format!("content/en/guides/copy-{number}.md"), guides[number % guides.len()].1);
    }
    let id = |path: &str| path.trim_start_matches("content/en/guides/").trim_end_matches(".md").to_owned();
    let ids: Vec<String> = files.under("content/en/guides/").into_iter().map(|(path, _)| id(path)).collect();
    files.insert("content/guides.toml", &format!("[[section]]\nid = \"scan\"\nguides = {ids:?}\n"));
    files
}
