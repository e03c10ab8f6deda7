//! What the webview of a phone has to do for the app, tried in the one of a desk.

use tempfile::tempdir;

use crate::window::Window;

/// The script that phones have beside the page's.
const PHONE: &str = include_str!("../../src/app/host/phone.js");

/// Has the page do what it does on a phone. A script comes as one line, so it has no comments.
fn on_a_phone(window: &mut Window) {
    let lines: Vec<&str> = PHONE.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    window.ask(&lines.join(" "));
}

#[test]
fn the_back_button_goes_back_in_the_app_and_is_the_systems_again_at_its_start() {
    let folder = tempdir().expect("a folder");
    let mut window = Window::open(folder.path(), "/en/");
    on_a_phone(&mut window);
    let start = window.ask("return history.length").as_u64().expect("a number");
    window.tap("a.now");
    window.wait_for("/en/stop/");
    window.follow("/en/stop/fingerprint/");
    window.wait(&format!("history.length === {}", start + 2));

    // What the button does.
    window.ask("history.back()");
    window.wait_for("/en/stop/");
    window.ask("history.back()");
    window.wait_for("/en/");
    window.wait("history.state === 0");

    // Another way from here on takes the place of the first one.
    window.follow("/en/guides/");
    window.wait(&format!("history.length === {}", start + 1));
    window.ask("history.back()");
    window.wait_for("/en/");
    window.ask("history.forward()");
    window.wait_for("/en/guides/");
}

#[test]
fn the_back_button_takes_away_a_phrase_that_fills_the_screen() {
    let folder = tempdir().expect("a folder");
    let mut window = Window::open(folder.path(), "/ar/card/");
    on_a_phone(&mut window);
    window.tap(".phrase a.say");
    window.wait("document.querySelector('[data-target]') && history.state === 1");
    window.ask("history.back()");
    window.wait("!document.querySelector('[data-target]')");
    assert_eq!(window.ask("return scanRights.path()"), "/ar/card/");
}
