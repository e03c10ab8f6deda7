//! What the app costs beside the smallest window that the same library can make: `examples/smallest.rs` shows one word.
//!
//! 1. Each window is opened several times in turn, so that what else the machine does falls on both: how long until its
//!    first text is drawn, as its webview says (First Contentful Paint of the W3C's Paint Timing), and how much memory it and the webview's processes then have;
//! 2. pages are tapped one after the other in one window: how long until the next one is drawn;
//! 3. the size of the program without its symbols.
//!
//! Prints rows as JSON, as the bench of the site does. It needs a display; `make bench` brings one.

#[path = "../tests/app/window.rs"]
#[allow(dead_code)] // Tests do more with it.
mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tempfile::TempDir;
use window::{Window, app};

/// How often each window is opened.
const RUNS: usize = 7;
/// How many pages are tapped.
const SWITCHES: usize = 200;
/// How long the page is looked at before the next tap, in milliseconds: it is on the screen then.
const PAUSE: u32 = 300;
/// The languages in which they are.
const TAGS: [&str; 2] = ["en", "ar"];
/// They are tapped in turn: the first screen, a step, the card, a long guide, the list of contacts.
const PAGES: [&str; 6] = ["", "stop/", "stop/fingerprint/", "card/", "guides/scanner/", "help/"];

/// Returns when the first text was drawn, in milliseconds since 1970.
const PAINTED: &str =
    "return performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime";

const APP: &str = env!("CARGO_BIN_EXE_scan-rights");

fn main() {
    let (app, smallest) = opened();
    let times: Vec<f64> = TAGS.iter().flat_map(|tag| switches(tag)).collect();
    let rows = [
        row("app: time to first text against the smallest window", ratio(&app, &smallest, |cost| cost.text), "x", 1.25),
        row("app: memory against the smallest window", ratio(&app, &smallest, |cost| cost.memory), "x", 1.15),
        row("app: time to first text", median(&app, |cost| cost.text), "ms", f64::INFINITY),
        row("app: memory with the webview's processes", median(&app, |cost| cost.memory), "MiB", f64::INFINITY),
        row("app: page to page, 99th percentile", percentile(&times, 99), "ms", 50.0),
        row("app: page to page, median", percentile(&times, 50), "ms", f64::INFINITY),
        row("app: program, stripped", stripped(), "MB", 12.0),
    ];
    println!("{:#}", Value::from(rows.to_vec()));
}

fn row(name: &str, measured: f64, unit: &str, most: f64) -> Value {
    let limit = most.is_finite().then_some(most);
    json!({ "name": name, "measured": measured, "unit": unit, "kind": limit.map(|_| "at most"), "limit": limit })
}

/// What a window costs: milliseconds to its first text, and memory in MiB.
struct Cost {
    text: f64,
    memory: f64,
}

fn opened() -> (Vec<Cost>, Vec<Cost>) {
    let smallest = Path::new(APP).with_file_name("examples").join("smallest");
    assert!(smallest.exists(), "`make bench` builds {}", smallest.display());
    // What the system reads from the disk once is not counted.
    for program in [Path::new(APP), &smallest] {
        cost(program);
    }
    (0..RUNS).map(|_| (cost(Path::new(APP)), cost(&smallest))).unzip()
}

fn cost(program: &Path) -> Cost {
    let start = SystemTime::now();
    let (_folder, mut window) = open(program, None);
    let painted = window.ask(PAINTED).as_f64().expect("a time");
    let text = painted - start.duration_since(UNIX_EPOCH).expect("a clock that is right").as_secs_f64() * 1000.0;
    std::thread::sleep(std::time::Duration::from_millis(1500));
    Cost { text, memory: memory(&window) }
}

/// Taps from page to page; returns the milliseconds from a tap to the frame after the next page is there.
fn switches(tag: &str) -> Vec<f64> {
    let (_folder, mut window) = open(Path::new(APP), Some(&format!("/{tag}/")));
    let paths: Vec<String> = PAGES.iter().map(|path| format!("/{tag}/{path}")).collect();
    let turns = (1..=SWITCHES / TAGS.len()).map(|turn| &paths[turn % paths.len()]);
    turns.map(|path| window.ask(&switch(path)).as_f64().expect("a time")).collect()
}

fn switch(path: &str) -> String {
    let path = Value::from(path);
    format!(
        "const link = document.createElement('a'); link.href = {path}; link.hreflang = 'x'; document.body.append(link); \
         await new Promise((done) => setTimeout(done, {PAUSE})); const start = performance.now(); link.click(); \
         while (scanRights.path() !== {path}) await new Promise((done) => setTimeout(done)); \
         void document.body.offsetHeight; const time = performance.now() - start; link.remove(); return time"
    )
}

/// Opens a program of ours, in a folder of its own.
fn open(program: &Path, page: Option<&str>) -> (TempDir, Window) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let mut command = if program == Path::new(APP) { app(folder.path(), "en_GB.UTF-8") } else { Command::new(program) };
    // The window goes first, as what is last is.
    let window = Window::start(command.args(page));
    (folder, window)
}

/// Returns the resident memory of a program and of all that it has started, in MiB.
fn memory(window: &Window) -> f64 {
    let kilobytes: u64 = family(window.id()).into_iter().map(resident).sum();
    #[allow(clippy::cast_precision_loss)] // No machine has so much.
    let kilobytes = kilobytes as f64;
    kilobytes / 1024.0
}

/// Lists a process and its descendants.
fn family(id: u32) -> Vec<u32> {
    let children = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let children = children.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let ids: Vec<u32> =
        children.flat_map(|ids| ids.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>()).collect();
    std::iter::once(id).chain(ids.into_iter().flat_map(family)).collect()
}

fn resident(id: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn stripped() -> f64 {
    let copy: PathBuf = std::env::temp_dir().join(format!("scan-rights-stripped-{}", std::process::id()));
    let status = Command::new("strip").arg("-o").arg(&copy).arg(APP).status();
    assert!(status.is_ok_and(|status| status.success()), "strip comes with the linker");
    let bytes = fs::metadata(&copy).expect("it is there").len();
    fs::remove_file(&copy).expect("it can be removed");
    #[allow(clippy::cast_precision_loss)] // No program is so large.
    let bytes = bytes as f64;
    bytes / 1e6
}

fn ratio(app: &[Cost], smallest: &[Cost], of: fn(&Cost) -> f64) -> f64 {
    median(app, of) / median(smallest, of)
}

fn median(costs: &[Cost], of: fn(&Cost) -> f64) -> f64 {
    percentile(&costs.iter().map(of).collect::<Vec<_>>(), 50)
}

fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values[(values.len() * percent / 100).min(values.len() - 1)]
}
