//! A window that is driven: scripts go in by its standard input, and what they return comes back.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long anything may take. A debug build on a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open window. It is closed when nobody holds it any more.
pub(crate) struct Window {
    process: Child,
    asks: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

/// Returns the app, for readers of a language, with what it keeps in a folder.
pub(crate) fn app(folder: &Path, locale: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scan-rights"));
    command.arg("--data-dir").arg(folder).env("LANGUAGE", "").env("LC_ALL", "").env("LANG", locale);
    command
}

impl Window {
    /// Opens the app with a page.
    pub(crate) fn open(folder: &Path, page: &str) -> Self {
        Self::start(app(folder, "en_GB.UTF-8").arg(page))
    }

    /// Opens the app with the first page of readers of a language.
    pub(crate) fn of_reader(folder: &Path, locale: &str) -> Self {
        Self::start(&mut app(folder, locale))
    }

    /// Opens the app with a page on another display.
    pub(crate) fn on_display(display: &str, folder: &Path, page: &str) -> Self {
        Self::start(app(folder, "en_GB.UTF-8").arg(page).env("DISPLAY", display))
    }

    /// Opens the app with a page, with programs of a folder before those of the system.
    pub(crate) fn with_programs(programs: &Path, folder: &Path, page: &str) -> Self {
        let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap_or_default());
        Self::start(app(folder, "en_GB.UTF-8").arg(page).env("PATH", path))
    }

    /// Opens the app as a command says.
    pub(crate) fn start(command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the app starts");
        let asks = process.stdin.take();
        let answers = BufReader::new(process.stdout.take().expect("its answers are heard"));
        let mut window = Self { process, asks, answers };
        assert_eq!(window.answer(), "shown");
        window
    }

    /// Runs the body of a script in the page, and returns what it returns.
    pub(crate) fn ask(&mut self, script: &str) -> Value {
        let asks = self.asks.as_mut().expect("it is open");
        // A line is a script.
        writeln!(asks, "{}", script.replace('\n', " ")).expect("the app listens");
        self.answer()
    }

    fn answer(&mut self) -> Value {
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("the app answers");
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no answer: {line:?}"));
        assert!(answer.get("fault").is_none(), "{answer}");
        answer
    }

    /// Waits until an expression is true in the page.
    pub(crate) fn wait(&mut self, expression: &str) {
        let start = Instant::now();
        while self.ask(&format!("return Boolean({expression})")) != true {
            let body = || "return document.body.innerText.slice(0, 2000)";
            assert!(start.elapsed() < PATIENCE, "never true: {expression}\n{}", self.ask(body()));
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Taps what a selector finds first, once it is there.
    pub(crate) fn tap(&mut self, selector: &str) {
        let found = format!("document.querySelector({})", quoted(selector));
        self.wait(&found);
        self.ask(&format!("{found}.click()"));
    }

    /// Taps the first link to an address, and waits for its page.
    pub(crate) fn follow(&mut self, href: &str) {
        self.tap(&format!("a[href='{href}']"));
        self.wait_for(href.split('#').next().unwrap_or(href));
    }

    /// Waits for the page with an address.
    pub(crate) fn wait_for(&mut self, path: &str) {
        self.wait(&format!("scanRights.path() === {}", quoted(path)));
    }

    /// Writes into a field.
    pub(crate) fn write(&mut self, selector: &str, text: &str) {
        let found = format!("document.querySelector({})", quoted(selector));
        self.wait(&found);
        self.ask(&format!(
            "const field = {found}; field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }}))",
            quoted(text)
        ));
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, key: &str, modifiers: &str) {
        self.ask(&format!(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: {}, bubbles: true, {modifiers} }}))",
            quoted(key)
        ));
    }

    /// Returns the text that can be seen.
    pub(crate) fn text(&mut self) -> String {
        self.ask("return document.body.innerText").as_str().unwrap_or_default().to_owned()
    }

    /// Sends a script after which the app answers no more.
    pub(crate) fn last(mut self, script: &str) -> ExitStatus {
        let mut asks = self.asks.take().expect("it is open");
        writeln!(asks, "{script}").expect("the app listens");
        // Held open: the end of the lines would end it, too.
        let status = self.end();
        drop(asks);
        status
    }

    /// Closes the window as the end of its input does, and returns how it ended.
    pub(crate) fn close(mut self) -> ExitStatus {
        self.asks = None;
        self.end()
    }

    fn end(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.process.try_wait().expect("it can be asked") {
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "the app does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Returns the number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = self.answers.read_to_end(&mut Vec::new());
    }
}

/// Writes a text the way scripts do.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("texts can always be written as JSON")
}
