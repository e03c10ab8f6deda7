//! Pictures of five pages in English and Arabic, in `target/pictures`, for a person to look at.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::tempdir;

use crate::window::Window;

/// Their names and addresses.
const PAGES: [(&str, &str); 5] = [
    ("home", ""),
    ("step", "stop/fingerprint/"),
    ("card", "card/"),
    ("guide", "guides/after/"),
    ("settings", "settings/"),
];

/// A picture of less, in bytes, shows nothing.
const LEAST: u64 = 8_000;

/// A display of which nobody else has a part.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn new() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "900x760x24", "-nolisten", "tcp"]);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb is there");
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("it is heard")).read_line(&mut number).expect("it says its number");
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// Takes a picture as soon as there is something on it.
    fn picture(&self, file: &Path) {
        let start = Instant::now();
        while self.take(file) < LEAST {
            assert!(start.elapsed() < Duration::from_secs(10), "{} shows nothing", file.display());
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    fn take(&self, file: &Path) -> u64 {
        let taken = Command::new("import").args(["-display", &self.name, "-window", "root"]).arg(file).status();
        assert!(taken.is_ok_and(|status| status.success()), "a picture can be taken");
        fs::metadata(file).expect("it is there").len()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn target() -> PathBuf {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    fs::create_dir_all(&target).expect("a folder");
    target
}

#[test]
fn five_pages_in_two_directions() {
    let (target, display) = (target(), Display::new());
    let folder = tempdir().expect("a folder");
    for tag in ["en", "ar"] {
        for (name, path) in PAGES {
            let mut window = Window::on_display(&display.name, folder.path(), &format!("/{tag}/{path}"));
            window.ask("await document.fonts.ready; await new Promise((done) => setTimeout(done, 500))");
            let wide = window.ask("return document.documentElement.scrollWidth - innerWidth");
            assert!(wide.as_i64() <= Some(0), "{tag} {name} sticks out by {wide}");
            display.picture(&target.join(format!("{tag}-{name}.png")));
        }
    }
}
