//! How fast the site is built: the real content, and a library of 20 languages with 200 pages each. How long
//! translators wait: `check` and `status` over 60 languages with 200 pages each. How fast 5,000 documents are searched.
//!
//! Prints rows as JSON, which `make bench` puts into one table with what browsers measure. Times on one machine
//! say little about another, so rendering stands beside the plainest thing that could be done with the same texts.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;
use scan_rights::lang::Tag;
use scan_rights::lock::Lock;
use scan_rights::model::Library;
use scan_rights::search::{Document, Index, Searcher};
use scan_rights::site::{self, Modules, Origin};
use scan_rights::source::{Files, folder};
use scan_rights::ui::Route;
use scan_rights::{check, content};

/// Languages whose pages have the real Polish words.
const LATIN: [&str; 34] = [
    "pl", "af", "az", "bs", "ca", "cs", "da", "de", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "id", "is",
    "it", "lt", "lv", "ms", "nb", "nl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw", "tr",
];
/// Languages whose pages have the real Arabic words.
const ARABIC: [&str; 27] = [
    "ar", "ar-AE", "ar-BH", "ar-DJ", "ar-DZ", "ar-EG", "ar-EH", "ar-ER", "ar-IL", "ar-IQ", "ar-JO", "ar-KM", "ar-KW",
    "ar-LB", "ar-LY", "ar-MA", "ar-MR", "ar-OM", "ar-PS", "ar-QA", "ar-SA", "ar-SD", "ar-SO", "ar-SY", "ar-TD",
    "ar-TN", "ar-YE",
];
/// How many languages the site is built in.
const LANGUAGES: usize = 20;
const PAGES: usize = 200;

fn main() {
    // Memory is measured in a process of its own, which has done nothing else.
    if let Some(pages) = std::env::args().nth(1).and_then(|argument| argument.strip_prefix("memory=")?.parse().ok()) {
        let (library, _) = content::load(&generated(&project(), pages, LANGUAGES));
        drop(site::build(&Arc::new(library), &Origin::default(), &Modules::default()));
        println!("{}", peak_kilobytes());
        return;
    }
    let is_asked_for = |name: &str| std::env::args().any(|argument| argument == name);
    let rows = match () {
        () if is_asked_for("translators") => translators(),
        () if is_asked_for("search") => searching(),
        () => [real(), speed(), memory(), translators(), searching()].concat(),
    };
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
        site::write(&site::build(&Arc::new(library), &Origin::default(), &Modules::default()), folder.path())
            .expect("the site can be written");
    });
    vec![Row {
        name: "the real content in all languages: read, check, render and write the site",
        measured: seconds,
        unit: "s",
        limit: Some(Limit::AtMost(1.0)),
    }]
}

fn speed() -> Vec<Row> {
    let files = generated(&project(), PAGES, LANGUAGES);
    let library = Arc::new(content::load(&files).0);
    let count = pages(&library);
    let render = best(|| drop(site::build(&library, &Origin::default(), &Modules::default())));
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

/// What somebody waits for who types: the index of the real content and one of 5,000 documents, their words taken from
/// the English pages and half of them changed, so that there are as many different words as in so many real ones.
fn searching() -> Vec<Row> {
    let (library, _) = content::load(&project());
    let index = Index::of(&library, &Tag::english());
    let json = serde_json::to_vec(&index).expect("an index can be written");
    let read = || serde_json::from_slice::<Index>(&json).expect("it was just written");
    let load = best(|| drop(Searcher::new(read(), None)));
    let small = Searcher::new(read(), None);
    let large = Searcher::new(many(&index, 5000), None);
    let slowest = |searcher: &Searcher| {
        let time = |query: &&str| best(|| drop(searcher.search(query, 10)));
        QUERIES.iter().map(time).fold(0.0, f64::max) * 1000.0
    };
    let row = |name, measured, limit| Row { name, measured, unit: "ms", limit };
    vec![
        row("search: the English index, read and built", load * 1000.0, None),
        row("search: the slowest query over the English guidance", slowest(&small), Some(Limit::AtMost(2.6))),
        row("search: the slowest query over 5,000 documents", slowest(&large), Some(Limit::AtMost(8.0))),
    ]
}

/// What words are changed by.
const SYLLABLES: [&str; 8] = ["an", "ber", "cho", "dis", "el", "fra", "gon", "ut"];

/// Short and long, half typed, misspelt, frequent and rare words.
const QUERIES: [&str; 8] = [
    "p",
    "po",
    "police",
    "can police take fingerprint street",
    "imigration oficer fingreprint scaner",
    "what happens if i refuse a fingerprint scan and they say they will do it anyway",
    "xylophone quixotically",
    "the a to of and in is you it for they not or",
];

fn many(index: &Index, count: usize) -> Index {
    // Numbers that are far apart, and the same at each run.
    let mut seed = 1_u64;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 40).expect("24 bits")
    };
    let mut reworded = |text: &str| {
        let word = |word: &str| match next() {
            number if number % 2 == 0 => word.to_owned(),
            number => format!("{word}{}{}", SYLLABLES[number / 2 % 8], SYLLABLES[number / 16 % 8]),
        };
        text.split(' ').map(word).collect::<Vec<_>>().join(" ")
    };
    let copy = |(number, document): (usize, &Document)| Document {
        id: format!("{}-{number}", document.id),
        variant_of: None,
        title: reworded(&document.title),
        summary: reworded(&document.summary),
        text: document.text.iter().map(|text| reworded(text)).collect(),
        ..document.clone()
    };
    let pages = index.documents.iter().filter(|document| document.text.len() > 4);
    Index { lang: index.lang.clone(), documents: pages.cycle().take(count).enumerate().map(copy).collect() }
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

/// The project with as many pages as wanted in as many languages, one of them English: the real pages, then copies of
/// the real guides, with the words of the real translations.
fn generated(project: &Files, pages: usize, languages: usize) -> Files {
    let mut tags = LATIN.iter().zip(&ARABIC).flat_map(|(latin, arabic)| [(*latin, "pl"), (*arabic, "ar")]);
    let mut chosen = vec![("en", "en")];
    chosen.extend(tags.by_ref().chain(LATIN[ARABIC.len()..].iter().map(|tag| (*tag, "pl"))).take(languages - 1));
    assert_eq!(chosen.len(), languages, "there are enough languages");
    let mut files = lists(project);
    for (tag, words) in &chosen {
        for (path, text) in translation(project, words, pages) {
            files.insert(&path.replacen(&format!("/{words}/"), &format!("/{tag}/"), 1), text);
        }
    }
    let entry = |(tag, words): &(&str, &str)| {
        let direction = if *words == "ar" { "rtl" } else { "ltr" };
        format!("[[language]]\ntag = \"{tag}\"\nname = \"{tag}\"\nendonym = \"{tag}\"\ndirection = \"{direction}\"\n")
    };
    files.insert("locales/languages.toml", &chosen.iter().map(entry).collect::<String>());
    let guides = files.under("content/en/guides/");
    let id = |path: &str| path.trim_start_matches("content/en/guides/").trim_end_matches(".md").to_owned();
    let ids: Vec<String> = guides.into_iter().map(|(path, _)| id(path)).collect();
    files.insert("content/guides.toml", &format!("[[section]]\nid = \"scan\"\nguides = {ids:?}\n"));
    files
}

/// The files of the project that belong to no language.
fn lists(project: &Files) -> Files {
    let mut files = Files::default();
    for (path, text) in project.under("content/") {
        if path.matches('/').count() == 1 || path.starts_with("content/data/") {
            files.insert(path, text);
        }
    }
    files
}

/// The files of a language without their locks, and copies of its guides until there are as many pages as wanted.
fn translation<'a>(project: &'a Files, tag: &str, pages: usize) -> Vec<(String, &'a str)> {
    let of = |folder: &str| {
        let files = project.under(&format!("{folder}/{tag}/")).into_iter();
        files
            .filter(|(path, _)| !path.ends_with(".lock"))
            .map(|(path, text)| (path.to_string(), text))
            .collect::<Vec<_>>()
    };
    let mut files = of("content");
    let guides: Vec<&str> = files.iter().filter(|(path, _)| path.contains("/guides/")).map(|(_, text)| *text).collect();
    for number in files.len()..pages {
        files.push((format!("content/{tag}/guides/copy-{number}.md"), guides[number % guides.len()]));
    }
    files.extend(of("locales"));
    files
}
