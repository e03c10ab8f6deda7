//! Newer texts in the window: signed by a publisher of our own, served by our own server, with the real content.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::{TempDir, tempdir};
use walkdir::WalkDir;

use crate::window::{Window, app};

const STATUS: &str = "document.querySelector('#updates [role=status]').innerText";
const CHECK: &str = "#updates .actions:not(:has(+ .meta)) button:first-child";
const OPEN: &str = "#updates .actions:not(:has(+ .meta)) button:last-child";
const SAVE: &str = "#updates .actions:has(+ .meta) button";

/// Somebody who publishes updates, with a server.
struct Publisher {
    project: TempDir,
    server: Child,
}

impl Drop for Publisher {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Publisher {
    fn new() -> Self {
        let project = tempdir().expect("a temporary folder can be made");
        let folder = project.path();
        for root in ["content", "locales"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root), &folder.join(root));
        }
        fs::create_dir(folder.join("place")).expect("made");
        // The server is one for sites, which have a first page.
        fs::write(folder.join("place/index.html"), "<!doctype html><title>Updates</title>").expect("written");
        for key in ["anna", "ben", "cem", "editor", "machine"] {
            rights(folder, &format!("keys new {key}"));
        }
        rights(folder, "keys add root anna.pub ben.pub cem.pub");
        for (role, key) in [("targets", "editor"), ("snapshot", "machine"), ("timestamp", "machine")] {
            rights(folder, &format!("keys add {role} {key}.pub"));
        }
        rights(folder, "keys sign anna.key");
        rights(folder, "keys sign ben.key");
        let mut serve = tool(folder);
        serve.args(["serve", "--dir", "place", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = serve.spawn().expect("the tool starts");
        let said = BufReader::new(server.stdout.take().expect("its words are heard")).lines().next();
        let said = said.expect("a line").expect("text");
        let address = said.split_whitespace().find(|word| word.starts_with("http://")).expect("an address");
        fs::write(folder.join("updates/mirrors.txt"), format!("# ours\n{address}\n")).expect("written");
        Self { project, server }
    }

    fn folder(&self) -> &Path {
        self.project.path()
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.folder().join(file);
        let text = fs::read_to_string(&path).expect("a text");
        assert!(text.contains(from), "{file}: {from}");
        fs::write(path, text.replacen(from, to, 1)).expect("written");
    }

    fn publish(&self) {
        let publish = "publish --quick --allow-warnings --to place --key editor.key --key machine.key";
        rights(self.folder(), publish);
    }

    /// Opens the app of somebody who takes its updates.
    fn reader(&self, home: &Path, page: &str) -> Window {
        let mut command = app(&home.join("data"), "en_GB.UTF-8");
        Window::start(command.arg(page).env("SCAN_RIGHTS_PUBLISHER", self.folder()).env("HOME", home))
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).into_iter().map(|entry| entry.expect("listed")) {
        let path = to.join(entry.path().strip_prefix(from).expect("within"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(path).expect("made");
        } else {
            fs::copy(entry.path(), path).expect("copied");
        }
    }
}

fn tool(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rights"));
    command.current_dir(folder).env("RIGHTS_PASSPHRASE", "seven green buses at noon");
    command
}

fn rights(folder: &Path, words: &str) {
    let output = tool(folder).args(words.split(' ')).output().expect("the tool starts");
    assert!(output.status.success(), "rights {words}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// Has the next file that the reader is asked for be this one.
fn choose(window: &mut Window, bytes: &[u8]) {
    use base64::Engine as _;
    let file = base64::engine::general_purpose::STANDARD.encode(bytes);
    window.ask(&format!(
        "HTMLInputElement.prototype.click = function () {{ \
           const data = new DataTransfer(); \
           data.items.add(new File([Uint8Array.from(atob('{file}'), (one) => one.charCodeAt(0))], 'passed-on.tar.gz')); \
           this.files = data.files; \
           this.dispatchEvent(new Event('change')); \
         }}"
    ));
}

#[test]
fn newer_texts_come_are_shown_stay_and_go_from_hand_to_hand() {
    let publisher = Publisher::new();
    publisher.change("content/en/stop/fingerprint.md", "title = \"", "title = \"Newer: ");
    publisher.publish();
    let home = tempdir().expect("a temporary folder can be made");
    let title = "document.querySelector('h1').innerText.startsWith('Newer: ')";

    let mut window = publisher.reader(home.path(), "/en/settings/");
    window.wait("document.querySelector('#updates')");
    assert!(window.text().contains("This app has not checked for new words yet."));
    assert!(!home.path().join("data").exists(), "nothing is written and nothing is fetched that nobody asked for");
    assert_eq!(window.ask(&format!("return document.querySelectorAll('{SAVE}').length")), 0, "nothing to pass on yet");
    window.tap(CHECK);
    window.wait(&format!("{STATUS} === 'New words have come. You see them now.'"));
    assert!(window.text().contains("You have update number"), "{}", window.text());
    window.wait("document.querySelector('#updates li a[href=\"/en/stop/fingerprint/\"]')");
    assert_eq!(window.ask("return document.querySelectorAll('#updates li').length"), 1, "nothing else has changed");
    window.follow("/en/stop/fingerprint/");
    assert_eq!(window.ask(&format!("return {title}")), true);
    assert!(window.close().success());

    let mut window = publisher.reader(home.path(), "/en/stop/fingerprint/");
    assert_eq!(window.ask(&format!("return {title}")), true, "they are there from the first page on");
    window.press("ArrowLeft", "altKey: true");
    window.ask("scanRights.tell({ kind: 'go', href: '/en/settings/' })");
    window.tap(CHECK);
    window.wait(&format!("{STATUS} === 'You have the newest words.'"));
    assert!(window.text().contains("Last checked on "));
    window.tap(SAVE);
    window.wait("document.body.innerText.includes('scan-rights-update.tar.gz')");
    assert!(window.close().success());

    let file = fs::read(home.path().join("scan-rights-update.tar.gz")).expect("a file to pass on");
    let friend = tempdir().expect("a temporary folder can be made");
    let mut window = publisher.reader(friend.path(), "/ar/settings/");
    let mut damaged = file.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    choose(&mut window, &damaged);
    window.tap(OPEN);
    window.wait(&format!("{STATUS}.length > 40"));
    assert!(!friend.path().join("data/updates/current").exists(), "nothing of it was installed");
    choose(&mut window, &file);
    window.tap(OPEN);
    window.wait("document.querySelector('#updates li a')");
    window.follow("/en/settings/");
    window.wait("document.body.innerText.includes('You have update number')");
    window.tap("#delete");
    window.tap(".actions button:first-child:not(#updates *)");
    window.wait("document.querySelector('#deleted')");
    assert!(!friend.path().join("data").exists());
}

#[test]
fn what_goes_wrong_is_said_and_the_reader_keeps_what_is_there() {
    let mut publisher = Publisher::new();
    publisher.publish();
    let home = tempdir().expect("a temporary folder can be made");
    let timestamp: PathBuf = publisher.folder().join("place/metadata/timestamp.json");
    let signed = fs::read_to_string(&timestamp).expect("signed");
    fs::write(&timestamp, signed.replacen("\"version\":1", "\"version\":2", 1)).expect("written");

    let mut window = publisher.reader(home.path(), "/en/settings/");
    window.tap(CHECK);
    window.wait(&format!("{STATUS}.includes('not signed by us')"));
    publisher.server.kill().expect("the server goes");
    publisher.server.wait().expect("it is gone");
    window.tap(CHECK);
    window.wait(&format!("{STATUS}.includes('could not reach the server')"));
    assert!(window.text().contains("The words in this app are from "));

    // What is turned on is remembered, with a minute for the next time; what is turned off is forgotten.
    window.tap("input[name=updates-auto]");
    window.tap("input[name=updates-tor]");
    let settings = home.path().join("data/settings.json");
    window.wait("document.querySelector('input[name=updates-tor]').checked");
    let kept = fs::read_to_string(&settings).expect("settings");
    assert!(kept.contains("updates-next") && kept.contains("socks5h://127.0.0.1:9050"), "{kept}");
    window.tap("input[name=updates-auto]");
    window.wait("!document.querySelector('input[name=updates-auto]').checked");
    let kept = fs::read_to_string(&settings).expect("settings");
    assert!(!kept.contains("updates-next") && !kept.contains("updates-auto"), "{kept}");
    assert!(window.close().success());

    // Long ago somebody looked the last time.
    let long_ago =
        kept.replacen("\"chosen\": {", "\"chosen\": {\n    \"updates-checked\": \"2020-01-01T00:00:00Z\",", 1);
    fs::write(&settings, long_ago).expect("written");
    let mut window = publisher.reader(home.path(), "/en/settings/");
    window.wait("document.querySelector('#updates').innerText.includes('1 January 2020')");
}

/// It takes a minute: so long the app waits after it was opened.
#[test]
fn who_has_turned_it_on_gets_newer_texts_without_a_tap_when_the_app_is_opened_again() {
    let publisher = Publisher::new();
    publisher.change("content/en/stop/fingerprint.md", "title = \"", "title = \"Newer: ");
    publisher.publish();
    let home = tempdir().expect("a temporary folder can be made");
    let data = home.path().join("data");
    fs::create_dir(&data).expect("made");
    fs::write(data.join("settings.json"), r#"{"form": 1, "chosen": {"updates-auto": "yes"}}"#).expect("written");
    let title = "return document.querySelector('h1').innerText.startsWith('Newer: ')";

    let mut window = publisher.reader(home.path(), "/en/stop/fingerprint/");
    let start = Instant::now();
    while !data.join("updates/current").exists() {
        assert!(start.elapsed() < Duration::from_mins(3), "nothing comes by itself");
        thread::sleep(Duration::from_millis(200));
    }
    window.follow("/en/");
    window.tap("a.now");
    window.follow("/en/stop/fingerprint/");
    assert_eq!(window.ask(title), false, "nobody's pages change while they act on them");
    assert!(window.close().success());
    let kept = fs::read_to_string(data.join("settings.json")).expect("settings");
    assert!(kept.contains("updates-next"), "and not again today: {kept}");
    let mut window = publisher.reader(home.path(), "/en/stop/fingerprint/");
    assert_eq!(window.ask(title), true);
}

#[test]
fn an_app_that_was_built_without_a_publisher_speaks_of_no_updates() {
    let home = tempdir().expect("a temporary folder can be made");
    let mut window = Window::open(home.path(), "/en/settings/");
    window.wait("document.querySelector('#delete')");
    assert_eq!(window.ask("return document.querySelector('#updates') === null"), true);
}
