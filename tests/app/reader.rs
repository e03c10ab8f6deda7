//! What a reader does.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::{TempDir, tempdir};
use walkdir::WalkDir;

use crate::window::Window;

fn folder() -> TempDir {
    tempdir().expect("a temporary folder can be made")
}

#[test]
fn from_home_to_what_to_say_in_two_taps() {
    let folder = folder();
    let mut window = Window::of_reader(folder.path(), "en_GB.UTF-8");
    window.wait_for("/en/");
    assert_eq!(window.ask("return document.querySelectorAll('h1').length"), 1, "what the document came with is gone");
    window.tap("a.now");
    window.wait_for("/en/stop/");
    window.follow("/en/stop/fingerprint/");
    assert!(window.ask("return document.querySelectorAll('main .say').length").as_u64() > Some(2));
    assert_eq!(window.ask("return document.activeElement.localName"), "h1", "a screen reader begins with the title");
    assert_eq!(window.ask("return scrollY"), 0);
    assert!(window.ask("return document.title").as_str().is_some_and(|title| title.ends_with(" · Scan Rights")));
    window.press("ArrowLeft", "altKey: true");
    window.wait_for("/en/stop/");
    window.press("ArrowRight", "altKey: true");
    window.wait_for("/en/stop/fingerprint/");
    assert!(!folder.path().join("settings.json").exists(), "nothing is written that nobody asked for");
}

#[test]
fn nothing_is_left_in_the_folders_of_who_only_reads() {
    let home = folder();
    let mut app = Command::new(env!("CARGO_BIN_EXE_scan-rights"));
    for variable in ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
        app.env_remove(variable);
    }
    let mut window = Window::start(app.arg("/en/").env("HOME", home.path()));
    window.follow("/en/stop/");
    assert!(window.close().success());
    let files = WalkDir::new(home.path()).into_iter().map(|entry| entry.expect("listed").into_path());
    let ours: Vec<PathBuf> = files.filter(|path| path.to_string_lossy().contains("scan-rights")).collect();
    assert_eq!(ours, Vec::<PathBuf>::new());
}

#[test]
fn a_phrase_fills_the_screen_and_its_neighbours_follow() {
    let folder = folder();
    let mut window = Window::open(folder.path(), "/ar/card/");
    let shown =
        "[...document.querySelectorAll('.phrase')].filter((one) => getComputedStyle(one).position === 'fixed').length";
    assert_eq!(window.ask(&format!("return {shown}")), 0);
    window.tap(".phrase a.say");
    window.wait(&format!("{shown} === 1"));
    let first = window.ask("return document.querySelector('[data-target]').id");
    window.tap("[data-target] nav a:last-child");
    window.wait(&format!("document.querySelector('[data-target]').id !== {first}"));
    window.tap("[data-target] a.close");
    window.wait(&format!("{shown} === 0"));
}

#[test]
fn the_language_changes_on_every_page_and_with_it_the_direction() {
    let folder = folder();
    let mut window = Window::of_reader(folder.path(), "pl_PL.UTF-8");
    window.wait_for("/pl/");
    assert_eq!(window.ask("return document.documentElement.lang + document.documentElement.dir"), "plltr");
    window.follow("/pl/help/");
    window.tap("header summary");
    window.wait("document.querySelector('header details').open");
    window.tap("header details a[hreflang=ar]");
    window.wait_for("/ar/help/");
    assert_eq!(window.ask("return document.querySelector('header details').open"), false, "the list is out of the way");
    assert_eq!(window.ask("return document.documentElement.lang + document.documentElement.dir"), "arrtl");
    assert_eq!(window.ask("return getComputedStyle(document.body).direction"), "rtl");
    window.follow("/en/help/");
    assert_eq!(window.ask("return document.documentElement.lang + document.documentElement.dir"), "enltr");
}

#[test]
fn a_language_that_is_chosen_on_the_first_page_comes_first_next_time() {
    let folder = folder();
    let mut window = Window::of_reader(folder.path(), "zh_CN.UTF-8");
    window.wait_for("/");
    window.tap("a[data-remember=ur]");
    window.wait_for("/ur/");
    assert!(window.close().success());
    let mut window = Window::of_reader(folder.path(), "zh_CN.UTF-8");
    window.wait_for("/ur/");
    window.tap("a[href='/#languages']");
    window.wait_for("/");
}

#[test]
fn a_note_is_there_again_after_a_restart_for_who_knows_its_passphrase() {
    let folder = folder();
    let passphrase = "seven green buses";
    let mut window = Window::open(folder.path(), "/en/note/");
    window.write("[data-mounted] textarea", "Police stopped me at Elm Road.");
    window.write("#note-passphrase", passphrase);
    window.tap("section.form form:has(#note-passphrase) button");
    window.wait("document.querySelector('.notes li')");
    assert!(window.close().success());
    let kept: Vec<_> = fs::read_dir(folder.path().join("kept")).expect("kept").flatten().collect();
    assert_eq!(kept.len(), 1);
    let locked = fs::read_to_string(kept[0].path()).expect("read");
    assert!(locked.starts_with("-----BEGIN AGE ENCRYPTED FILE-----") && !locked.contains("Elm"), "{locked}");

    let mut window = Window::open(folder.path(), "/en/note/");
    assert!(!window.text().contains("Elm Road"));
    let open = |window: &mut Window, passphrase: &str| {
        window.write("#note-passphrase-1", passphrase);
        window.tap("form:has(#note-passphrase-1) button");
    };
    window.tap(".notes details summary");
    open(&mut window, "seven red buses");
    window
        .wait("[...document.querySelectorAll('[role=status]')].some((said) => said.innerText.includes('passphrase'))");
    open(&mut window, passphrase);
    window.wait("[...document.querySelectorAll('textarea')].some((field) => field.value.includes('Elm Road'))");
}

#[test]
fn leaving_ends_it_at_once_and_so_does_escape_three_times() {
    let folder = folder();
    let window = Window::open(folder.path(), "/en/stop/");
    assert!(window.last("document.querySelector('a[data-leave]').click()").success());
    let window = Window::open(folder.path(), "/en/card/");
    let press = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));";
    assert!(window.last(&press.repeat(3)).success());
}

#[test]
fn settings_hold_on_every_page_and_after_a_restart_until_all_is_deleted() {
    let folder = folder();
    let mut window = Window::open(folder.path(), "/en/settings/");
    window.tap("input[name=theme][value=dark]");
    window.tap("input[name=text][value=large]");
    window.tap("input[name=nation][value=scotland]");
    window.tap("input[name=area][value=wales]");
    window.wait("document.documentElement.dataset.theme === 'dark'");
    assert!(!window.text().contains("MB"), "no list of languages to keep: all are there");
    window.follow("/en/");
    window.tap("a.now");
    window.wait_for("/en/stop/scotland/");
    assert!(window.close().success());

    let mut window = Window::open(folder.path(), "/en/");
    assert_eq!(
        window.ask("return document.documentElement.dataset.theme + document.documentElement.dataset.text"),
        "darklarge"
    );
    window.tap("a[href='/en/help/']");
    window.wait_for("/en/help/wales/");
    window.follow("/en/settings/");
    window.wait("document.querySelector('input[value=scotland]').checked");
    window.tap("#delete");
    window.tap(".setting .actions button");
    window.wait("document.getElementById('deleted')");
    assert_eq!(window.ask("return document.documentElement.dataset.theme ?? ''"), "");
    assert!(!folder.path().exists() || fs::read_dir(folder.path()).expect("listed").next().is_none());
}

#[test]
fn search_answers_from_what_is_inside() {
    let folder = folder();
    let mut window = Window::open(folder.path(), "/pl/search/");
    window.write("#search-field", "odcisk palca");
    window.wait("document.querySelectorAll('.found li a').length > 2");
    window.tap(".found li a");
    window.wait("document.querySelector('main h1') && scanRights.path() !== '/pl/search/'");
}

#[test]
fn an_address_of_the_web_opens_after_a_notice_alone() {
    let folder = folder();
    let mut window = Window::open(folder.path(), "/ar/about/sources/law/");
    window.tap("main a[href^='https:']");
    window.wait("document.getElementById('leaving').open");
    let text = window.ask("return document.getElementById('leaving').innerText");
    assert!(
        text.as_str().is_some_and(|text| text.contains("https://") && text.contains("أنت تغادر التطبيق")),
        "{text}"
    );
    window.tap("#leaving .ways button:last-child");
    window.wait("!document.getElementById('leaving').open");
    window.wait_for("/ar/about/sources/law/");
}

#[test]
fn nothing_else_can_lead_the_window_away() {
    let folder = folder();
    let mut window = Window::open(folder.path(), "/en/");
    for script in [
        "location.href = 'https://example.org/'",
        "location.href = 'file:///etc/passwd'",
        "open('https://example.org/')",
        "const form = document.createElement('form'); form.action = 'https://example.org/'; document.body.append(form); form.submit()",
        "const link = document.createElement('a'); link.href = 'javascript:document.body.remove()'; document.body.append(link); link.click()",
    ] {
        window.ask(script);
        window.wait_for("/en/");
    }
    assert!(window.text().contains("I am being stopped now"));
    let fetched = "return await fetch('https://example.org/').then(() => 'came', () => 'refused')";
    assert_eq!(window.ask(fetched), "refused");
}

#[test]
fn every_page_shows_what_the_site_has_and_asks_nothing_of_the_web() {
    let folder = folder();
    let mut window = Window::open(folder.path(), "/so/a-z/");
    let links = window.ask("return [...new Set([...document.querySelectorAll('main a[href^=\"/so/\"]')].map((a) => a.getAttribute('href')))]");
    let links: Vec<String> = serde_json::from_value(links).expect("a list");
    assert!(links.len() > 40, "{}", links.len());
    for link in links.iter().step_by(5) {
        window.follow(link);
        window.wait("document.querySelector('main h1').innerText.length > 3");
        window.press("ArrowLeft", "altKey: true");
        window.wait_for("/so/a-z/");
    }
}
