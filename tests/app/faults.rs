//! What can be wrong with the device.

use std::fs;
use std::process::Stdio;

use tempfile::tempdir;

use crate::window::{Window, app};

#[test]
fn without_a_display_it_says_so_and_ends_with_69() {
    let folder = tempdir().expect("a folder");
    let mut command = app(folder.path(), "en_GB.UTF-8");
    let output =
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").stdin(Stdio::null()).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(69), "{said}");
    assert!(said.contains("error: there is no display") && !said.contains("panicked"), "{said}");
}

#[test]
fn what_makes_no_sense_ends_with_64() {
    let folder = tempdir().expect("a folder");
    for wrong in [&["--colour"][..], &["no/such/kind/of/page"], &["one", "two"]] {
        let output = app(folder.path(), "C").args(wrong).stdin(Stdio::null()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(64), "{wrong:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("hint: "));
    }
}

#[test]
fn damaged_settings_lie_aside_and_everything_is_shown() {
    let folder = tempdir().expect("a folder");
    fs::write(folder.path().join("settings.json"), "{ \"form\": 1, \"cho").expect("written");
    let mut window = Window::open(folder.path(), "/en/");
    window.wait("document.body.innerText.includes('Your settings could not be read')");
    assert!(folder.path().join("settings.json.damaged-1").exists());
    window.tap(".update p button");
    window.wait("!document.body.innerText.includes('Your settings could not be read')");
    window.follow("/en/guides/");
}

#[test]
fn what_a_newer_version_wrote_is_used_and_not_changed() {
    let folder = tempdir().expect("a folder");
    let text = r#"{ "form": 9, "chosen": { "theme": "dark" }, "new": true }"#;
    fs::write(folder.path().join("settings.json"), text).expect("written");
    let mut window = Window::open(folder.path(), "/ar/settings/");
    window.wait("document.body.innerText.includes('كتبت نسخة أحدث')");
    assert_eq!(window.ask("return document.documentElement.dataset.theme"), "dark");
    window.tap("input[name=theme][value=light]");
    window.wait("document.querySelector('.setting:nth-of-type(2) [role=status]').innerText.length > 0");
    assert!(window.close().success());
    assert_eq!(fs::read_to_string(folder.path().join("settings.json")).expect("read"), text);
}

#[test]
fn where_nothing_can_be_kept_everything_is_shown() {
    let folder = tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "in the way").expect("written");
    let mut window = Window::open(&file.join("folder"), "/en/");
    window.wait("document.body.innerText.includes('Nothing can be saved on this device now')");
    window.follow("/en/settings/");
    window.tap("input[name=text][value=larger]");
    window.wait("document.documentElement.dataset.text === 'larger'");
    assert_eq!(fs::read_to_string(&file).expect("read"), "in the way");
}

#[test]
fn a_second_window_opens_beside_the_first_and_both_keep() {
    let folder = tempdir().expect("a folder");
    let mut first = Window::open(folder.path(), "/en/settings/");
    let mut second = Window::open(folder.path(), "/en/note/");
    assert_ne!(first.id(), second.id());
    first.tap("input[name=theme][value=dark]");
    first.wait("document.documentElement.dataset.theme === 'dark'");
    second.follow("/en/settings/");
    second.wait("document.querySelector('input[value=dark]').checked");
    second.tap("input[name=text][value=large]");
    second.wait("document.documentElement.dataset.text === 'large'");
    assert!(first.close().success() && second.close().success());
    let kept = fs::read_to_string(folder.path().join("settings.json")).expect("read");
    assert!(kept.contains("dark") && kept.contains("large"), "{kept}");
}
