//! Whatever a translation, a list or a message says, pages show it as words and as nothing else.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use dioxus_ssr::Renderer;
use proptest::prelude::*;
use proptest::{collection, sample};
use scan_rights::content;
use scan_rights::diag::{Code, Severity};
use scan_rights::model::Library;
use scan_rights::site::render;
use scan_rights::source::{Files, folder};
use scan_rights::ui::{Route, View};
use url::Url;

use super::{SMALL_PAGES, origin};
use crate::html::{Element, Page};
use crate::project::small_library;

/// Where the small library says something that somebody else could have written.
const WORDS: &[(&str, &[&str])] = &[
    ("content/en/stop/fingerprint.md", &["They want my fingerprint", "What to say and do about a scan.", "Stay calm."]),
    ("content/ar/stop/fingerprint.md", &["يريدون بصمة إصبعي", "ماذا تقول وتفعل عند المسح.", "ابق هادئا."]),
    ("content/en/pages/about.md", &["A. Example", "The app keeps nothing."]),
    ("content/contacts.toml", &["Example Lawyers", "Exampleton"]),
    ("content/sources.toml", &["Example Act 2000", "section 1", "A constable may do this, and not that."]),
    ("locales/languages.toml", &["العربية"]),
    ("locales/en/contacts.ftl", &["Free advice after a scan.", "Monday to Friday"]),
    ("locales/en/phrases.ftl", &["Am I being detained?", "They may scan you all the same."]),
    ("locales/ar/phrases.ftl", &["هل أنا محتجز؟"]),
    ("locales/ar/facts.ftl", &["عدد مرات المسح لكل ألف شخص", "الجنوب"]),
    // These stand in titles and attributes too.
    ("locales/en/ui.ftl", &["Scan Rights", "Which nation's rules", "What happens next?", "Language"]),
];

/// The pages that show all of these words.
const SHOWN: &[&str] =
    &["/", "/en/stop/fingerprint/", "/ar/stop/fingerprint/", "/en/card/", "/en/help/", "/ar/facts/", "/en/about/"];

/// Makes the small library say `words` in all those places.
fn saying(words: &str) -> Arc<Library> {
    let (library, _) = folder::read(&small_library()).expect("the small library");
    let mut files = Files::default();
    // Without locks nothing is outdated: every language says the words itself.
    for (path, text) in library.under("").into_iter().filter(|(path, _)| !path.ends_with(".lock")) {
        files.insert(path, text);
    }
    for (path, places) in WORDS {
        let mut text = files.get(path).expect("a file of the small library").to_owned();
        for place in *places {
            assert!(text.contains(place), "{path} does not say {place}");
            // Only the first time: a summary can repeat a title.
            text = text.replacen(place, &written(path, &text, place, words), 1);
        }
        files.insert(path, &text);
    }
    let (library, mut problems) = content::load(&files);
    // The languages that do not say the words have other numbers, if the words have any.
    problems.retain(|problem| problem.severity() == Severity::Error && problem.code != Code::NumberDiffers);
    assert_eq!(problems, [], "{words:?} is a text like any other");
    Arc::new(library)
}

/// Spells words so that a file means exactly them.
fn written(path: &str, text: &str, place: &str, words: &str) -> String {
    if path.strip_suffix(".ftl").is_some() {
        return format!("{{ \"{}\" }}", escaped(words, |code| format!("\\U{code:06x}")));
    }
    let in_text = text.find("\n+++\n").is_some_and(|front| text.find(place).is_some_and(|at| at > front));
    if in_text { in_markdown(words) } else { escaped(words, |code| format!("\\U{code:08x}")) }
}

fn escaped(words: &str, escape: impl Fn(u32) -> String) -> String {
    words.chars().map(|letter| escape(letter.into())).collect()
}

/// In Markdown every mark can be taken literally, but lines cannot start with blanks.
fn in_markdown(words: &str) -> String {
    let mut text = String::from("x");
    for letter in words.chars().map(|letter| if letter.is_control() || letter.is_whitespace() { 'x' } else { letter }) {
        let mark = if letter.is_ascii_punctuation() { "\\" } else { "" };
        let _ = write!(text, "{mark}{letter}");
    }
    text
}

fn pages_saying(words: &str) -> Vec<Page> {
    let library = saying(words);
    SHOWN.iter().map(|address| page(&library, address)).collect()
}

fn page(library: &Arc<Library>, address: &str) -> Page {
    let route = Route::all(library).into_iter().find(|route| route.path() == address).expect("an address of the site");
    Page::read(&render(&View::new(library, route), &origin(), &mut Renderer::new()))
}

/// Returns a page without the words: its elements, their attributes, and what those do.
fn skeleton(page: &Page) -> Vec<(&str, Vec<(&str, &str)>)> {
    // What an island is told is read as JSON, and what it makes of words are texts again.
    const WORDS_ONLY: [&str; 4] = ["aria-label", "title", "content", "data-island"];
    let mut skeleton = Vec::new();
    for Element { name, attributes, .. } in &page.elements {
        let value = |(name, value)| if WORDS_ONLY.contains(&name) { (name, "") } else { (name, value) };
        let attributes = attributes.iter().map(|(name, it)| value((name.as_str(), it.as_str())));
        skeleton.push((name.as_str(), attributes.collect()));
    }
    skeleton
}

/// Asserts that pages of these words differ from others in nothing but the words, and returns how
/// often the words are shown.
fn is_shown_as_words(words: &str) -> usize {
    static PLAIN: LazyLock<Vec<Page>> = LazyLock::new(|| pages_saying("plain words"));
    let mut shown = 0;
    for (plain, hostile) in PLAIN.iter().zip(pages_saying(words)) {
        assert_eq!(skeleton(&hostile), skeleton(plain), "{words:?}");
        // JSON spells some marks in its own way.
        let attributes = hostile.elements.iter().flat_map(|element| &element.attributes);
        let attributes = attributes.filter(|(name, _)| *name != "data-island").map(|(_, value)| value);
        shown += hostile.texts.iter().chain(attributes).filter(|text| text.contains(words)).count();
    }
    shown
}

#[test]
fn hostile_words_are_shown_as_words() {
    let plain = is_shown_as_words("plain words, but others");
    assert!(plain >= 40, "the words are shown {plain} times");
    for words in [
        "<script>alert(1)</script>",
        "</title></head><body onload=alert(1)><script src=//example.com></script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "<!-- <style> ]]> -->",
        "</style><script>alert(1)</script>",
        "javascript:alert(1)",
        "&lt;b&gt; &amp;lt; &#60;script&#62;",
        "<a href=\"javascript:alert(1)\">",
        "{ $name } { -term } {\"{\"}",
        "\u{202e}\u{2066}\u{0}\u{1b}[31m",
        "\\u003cscript\\u003e",
        "+++\ntitle = \"x\"\n",
        "",
    ] {
        let shown = is_shown_as_words(words);
        assert!(shown >= plain || words.contains(['\u{0}', '\n']), "{words:?} is shown {shown} times, of {plain}");
    }
}

/// Pieces of Markdown that mean something, good or bad.
const MARKDOWN: &[&str] = &[
    "\n",
    "\n\n",
    " ",
    "    ",
    "a",
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "> [!TIP]\n",
    "> [!WARNING]\n",
    "> - ",
    "*",
    "**",
    "`",
    "```\n",
    "~~",
    "---\n",
    "| a |\n|---|\n",
    "![a](b.png)",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:x)",
    "[a](data:text/html,x)",
    "[a](http://example.com)",
    "[a](//example.com)",
    "[a](https://example.com/\"onclick=x)",
    "[a](https:example.com)",
    "[a](java\tscript:x)",
    "[a](&#106;avascript:x)",
    "[a](\u{1}javascript:x)",
    "[a](mailto:a@example.org)",
    "[a](tel:101)",
    "[a](../guides/after.md)",
    "[a](/card/)",
    "[a](<",
    ">)",
    "[a]: javascript:x\n",
    "<javascript:x>",
    "<https://example.com>",
    "<contact:example-lawyers>",
    "<contact:\"onclick=x>",
    "<chart:scans>",
    "<phrase:detained>",
    "[^example-act]",
    "[^<script>]",
    "[^a]: b\n",
    "<script>",
    "</script>",
    "<img src=x onerror=x>",
    "<style>",
    "<!--",
    "-->",
    "<b onclick=x>",
    "&lt;script&gt;",
    "&#60;",
    "\\",
    "<",
    ">",
    "\"",
    "'",
    "\u{0}",
    "é",
    "ا",
];

/// Makes the guide and the step of the small library have this text, and ignores what is wrong with it.
fn with_text(text: &str) -> Arc<Library> {
    let (mut files, _): (Files, _) = folder::read(&small_library()).expect("the small library");
    for path in ["content/en/guides/after.md", "content/ar/stop/fingerprint.md", "content/en/stop/fingerprint.md"] {
        let page = files.get(path).expect("a page of the small library");
        let (front, _) = page.rsplit_once("+++\n").expect("it has front matter");
        let page = format!("{front}+++\n{text}");
        files.insert(path, &page);
    }
    Arc::new(content::load(&files).0)
}

/// Lists the elements that we write, each with the attributes that we give it.
fn ours() -> BTreeSet<(String, Option<String>)> {
    let elements = SMALL_PAGES.iter().flat_map(|(_, page)| &page.elements);
    elements.flat_map(parts).collect()
}

fn parts(element: &Element) -> Vec<(String, Option<String>)> {
    let attributes = element.attributes.keys().map(|name| Some(name.clone()));
    std::iter::once(None).chain(attributes).map(|attribute| (element.name.clone(), attribute)).collect()
}

/// Asserts that nothing got into the pages of this text but what we write, and no link but the kinds that may.
fn nothing_gets_in(text: &str, ours: &BTreeSet<(String, Option<String>)>) {
    let library = with_text(text);
    let base = Url::parse("https://rights.example/en/guides/after/").expect("an address");
    for address in ["/en/guides/after/", "/en/stop/fingerprint/", "/ar/stop/fingerprint/"] {
        let page = page(&library, address);
        for element in &page.elements {
            let foreign = parts(element).into_iter().find(|part| !ours.contains(part));
            assert_eq!(foreign, None, "{text:?} on {address}: {element:?}");
        }
        for link in page.links() {
            let url = base.join(link).unwrap_or_else(|error| panic!("{text:?} gives the link {link:?}: {error}"));
            assert!(["https", "mailto", "tel"].contains(&url.scheme()), "{text:?} gives the link {link:?}");
            // Browsers take two slashes as another site.
            assert!(!link.starts_with("//"), "{text:?} gives the link {link:?}");
        }
    }
}

#[test]
fn hostile_markdown_brings_nothing_of_its_own() {
    let ours = ours();
    assert!(ours.len() > 100, "{ours:?}");
    for text in MARKDOWN {
        nothing_gets_in(text, &ours);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_are_shown_as_words(words in "[<>\"'&=/a{}\\\\ \u{0}-\u{1f}\\PC]{0,24}") {
        is_shown_as_words(&words);
    }

    #[test]
    fn any_markdown_brings_nothing_of_its_own(pieces in collection::vec(sample::select(MARKDOWN), 0..40)) {
        nothing_gets_in(&pieces.concat(), &ours());
    }
}
