//! What was translated from other words than those of now: what readers get, and how it is mended.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

use scan_rights::content::{self, Sheet, State};
use scan_rights::lang::Tag;
use scan_rights::model::{Gap, Page, PageKey, Section};
use scan_rights::site::{self, Modules, Origin};
use scan_rights::source::folder;

use crate::project::{copy_of_the_small_library, exit_code, is_as_reviewed, library_of, rights, run, transcript};

const NONE: [usize; 0] = [];
const ENGLISH: &str = "content/en/guides/after.md";
const POLISH: &str = "content/pl/guides/after.md";
const LOCK: &str = "content/pl/guides/after.lock";

pub(crate) fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect("the file can be read")
}

/// Puts other words into a file that has these.
pub(crate) fn change(root: &Path, path: &str, from: &str, to: &str) {
    let before = text(root, path);
    assert!(before.contains(from), "{path} has no {from:?}");
    fs::write(root.join(path), before.replacen(from, to, 1)).expect("the file can be written");
}

pub(crate) fn guide(root: &Path, lang: &str) -> Page {
    let key = PageKey { section: Section::Guides, id: "after".parse().expect("an id") };
    library_of(root).page(&tag(lang), &key).expect("the guide").clone()
}

pub(crate) fn tag(text: &str) -> Tag {
    text.parse().expect("a tag")
}

/// Returns the numbers of the blocks that Polish readers get in English.
pub(crate) fn english_blocks(root: &Path) -> Vec<usize> {
    let page = guide(root, "pl");
    (1..).zip(&page.passages).filter(|(_, passage)| passage.lang == Tag::english()).map(|(number, _)| number).collect()
}

pub(crate) fn sheet(root: &Path, lang: &str, name: &str) -> Sheet {
    let files = folder::read(root).expect("a project").0;
    let is_meant = |sheet: &Sheet| sheet.lang == tag(lang) && sheet.name() == name;
    content::sheets(&files).into_iter().find(is_meant).expect("a translation")
}

pub(crate) fn states(sheet: &Sheet, state: State) -> Vec<&str> {
    sheet.items.iter().filter(|item| item.state == state).map(|item| item.name.as_str()).collect()
}

pub(crate) fn tool(root: &Path, arguments: &[&str]) -> Output {
    run(rights().args(arguments).arg("--root").arg(root))
}

fn tool_told(root: &Path, arguments: &[&str], answer: &str) -> Output {
    let mut command = rights();
    command.args(arguments).arg("--root").arg(root).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the tool starts");
    child.stdin.take().expect("a pipe").write_all(answer.as_bytes()).expect("the tool reads");
    child.wait_with_output().expect("the tool ends")
}

#[test]
fn a_block_whose_english_changed_is_english_in_every_language_and_the_others_stay() {
    let project = copy_of_the_small_library();
    assert_eq!(english_blocks(project.path()), NONE);
    change(project.path(), ENGLISH, "within a year", "within six months");
    assert_eq!(english_blocks(project.path()), [3]);
    let arabic = guide(project.path(), "ar");
    assert_eq!((arabic.passages[2].lang.as_str(), arabic.passages[3].lang.as_str()), ("en", "ar"));
    // It is work to do, not a fault: readers get what is true.
    assert_eq!(transcript(&tool(project.path(), &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
}

#[test]
fn a_title_whose_english_changed_is_english() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "What to do afterwards", "What to do in the first week");
    let page = guide(project.path(), "pl");
    assert_eq!((page.title.value.as_str(), page.title.lang.as_str()), ("What to do in the first week", "en"));
    assert_eq!(page.summary.lang.as_str(), "pl");
    assert_eq!(english_blocks(project.path()), NONE);
}

#[test]
fn a_number_that_changed_in_the_english_is_no_fault_until_somebody_accepts_the_old_one() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within 365 days");
    assert_eq!(transcript(&tool(project.path(), &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
    assert_eq!(exit_code(&tool(project.path(), &["accept", "pl", "guides/after", "--yes"])), 0);
    let said = transcript(&tool(project.path(), &["check"]));
    assert!(said.contains("number-differs") && said.contains(POLISH) && !said.contains("content/ar"), "{said}");
}

#[test]
fn variables_and_plurals_that_changed_in_the_english_are_no_faults_of_translations() {
    let project = copy_of_the_small_library();
    let english = "source-number = { $number ->\n    [one] One source\n   *[other] { $number } sources of { $name }\n}";
    change(project.path(), "locales/en/ui.ftl", "source-number = Source { $number }", english);
    assert_eq!(transcript(&tool(project.path(), &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
}

#[test]
fn other_line_breaks_are_no_other_english() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down *today* what", "Write down\n*today* what");
    assert_eq!(english_blocks(project.path()), NONE);
}

#[test]
fn a_new_paragraph_beside_others_is_the_only_one_in_english() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down", "You are not alone.\n\nWrite down");
    assert_eq!(english_blocks(project.path()), [1]);
    assert_eq!(states(&sheet(project.path(), "pl", "guides/after"), State::Missing), ["1"]);
    // Whoever writes English breaks nobody's work.
    assert_eq!(transcript(&tool(project.path(), &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
}

#[test]
fn a_paragraph_that_is_gone_takes_its_translation_with_it() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down *today* what happened.\n", "");
    assert_eq!(english_blocks(project.path()), NONE);
    assert_eq!(transcript(&tool(project.path(), &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
}

#[test]
fn readers_are_told_why_a_part_is_english() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down *today*", "You are not alone.\n\nWrite down *today*");
    change(project.path(), ENGLISH, "within a year", "within six months");
    let page = guide(project.path(), "pl");
    let gaps: Vec<_> = page.passages.iter().map(|passage| passage.gap).collect();
    assert_eq!(gaps[..5], [Some(Gap::Untranslated), None, None, Some(Gap::Outdated), None]);
    let library = library_of(project.path());
    let site = site::build(&library, &Origin::default(), &Modules::default());
    let html = String::from_utf8_lossy(&site["pl/guides/after/index.html"]);
    let notice = |id| library.locale(&tag("pl")).text(id, &[]).value;
    for id in ["notice-block-english", "notice-block-outdated"] {
        assert_eq!(html.matches(&notice(id)).count(), 1, "{id}");
    }
}

#[test]
fn a_translation_of_the_new_paragraph_is_shown_once_it_is_accepted() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down", "You are not alone.\n\nWrite down");
    change(project.path(), POLISH, "Zapisz *", "Nie jesteś sam.\n\nZapisz *");
    assert_eq!(english_blocks(project.path()), [1], "nobody has accepted it");
    assert_eq!(exit_code(&tool(project.path(), &["accept", "pl", "guides/after", "--block", "1", "--yes"])), 0);
    assert_eq!(english_blocks(project.path()), NONE);
}

#[test]
fn a_message_whose_english_changed_is_english() {
    let project = copy_of_the_small_library();
    change(project.path(), "locales/en/ui.ftl", "app-name = Scan Rights", "app-name = Your Rights");
    let library = library_of(project.path());
    let name = library.locale(&tag("ar")).text("app-name", &[]);
    assert_eq!((name.value.as_str(), name.lang.as_str()), ("Your Rights", "en"));
    assert_eq!(library.locale(&tag("ar")).text("app-summary", &[]).lang.as_str(), "ar");
    assert_eq!(exit_code(&tool(project.path(), &["accept", "ar", "ui", "--yes"])), 0);
    assert_eq!(library_of(project.path()).locale(&tag("ar")).text("app-name", &[]).lang.as_str(), "ar");
}

#[test]
fn accepting_shows_the_english_of_then_and_of_now_and_asks() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within six months");
    let before = text(project.path(), LOCK);
    for answer in ["n\n", "", "perhaps\n"] {
        let output = tool_told(project.path(), &["accept", "pl", "guides/after"], answer);
        let said = transcript(&output);
        for words in ["within [-a-]{+six+}", "Skargę możesz złożyć", "Accept this part?", "Nothing was changed."] {
            assert!(said.contains(words), "no {words:?} in {said}");
        }
        assert!(!said.contains("Write down"), "what is accepted already is not shown: {said}");
        assert_eq!(text(project.path(), LOCK), before);
    }
    tool_told(project.path(), &["accept", "pl", "guides/after"], "y\n");
    assert_eq!(english_blocks(project.path()), NONE);
    assert_eq!(guide(project.path(), "ar").passages[2].lang.as_str(), "en", "the other language waits for its own");
}

#[test]
fn the_difference_shows_the_words_that_changed_and_what_waits_for_them() {
    let project = copy_of_the_small_library();
    assert_eq!(transcript(&tool(project.path(), &["diff", "pl"])), "exit code 0\n");
    change(project.path(), ENGLISH, "within a year", "within six months");
    change(project.path(), "locales/en/ui.ftl", "app-name = Scan Rights", "app-name = Your Rights");
    is_as_reviewed("outdated", "difference", &transcript(&tool(project.path(), &["diff", "pl"])));
    let page = transcript(&tool(project.path(), &["diff", "pl", "ui"]));
    assert!(page.contains("[-Scan-]{+Your+} Rights") && !page.contains("six months"), "{page}");
    assert_eq!(exit_code(&tool(project.path(), &["diff", "pl", "nowhere"])), 64);
}

#[test]
fn one_block_can_be_accepted_alone() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within six months");
    change(project.path(), ENGLISH, "uses your name", "carries your name");
    assert_eq!(english_blocks(project.path()), [3, 4]);
    assert_eq!(exit_code(&tool(project.path(), &["accept", "pl", "guides/after", "--block", "4", "--yes"])), 0);
    assert_eq!(english_blocks(project.path()), [3]);
    let items = sheet(project.path(), "pl", "guides/after").items;
    assert!(
        items[4].was.as_ref().is_some_and(|was| was.contains("within a year")),
        "the old words are kept: {items:?}"
    );
    assert_eq!(exit_code(&tool(project.path(), &["accept", "pl", "guides/after", "--block", "99", "--yes"])), 64);
}

#[test]
fn a_person_who_accepts_signs_the_page_and_nothing_else_in_it_changes() {
    let project = copy_of_the_small_library();
    let before = text(project.path(), POLISH);
    let signed =
        ["accept", "pl", "guides/after", "--as", "reviewed", "--by", "Ola \"X\"", "--on", "2026-12-01", "--yes"];
    assert_eq!(exit_code(&tool(project.path(), &signed)), 0);
    let wanted = before
        .replace("status = \"machine\"", "status = \"reviewed\"")
        .replace("on = 2026-11-22\n", "on = 2026-12-01\nby = 'Ola \"X\"'\n");
    assert_eq!(text(project.path(), POLISH), wanted);
    assert_eq!(exit_code(&tool(project.path(), &["check", "--strict"])), 0);
    assert_eq!(exit_code(&tool(project.path(), &["accept", "pl", "ui", "--as", "human", "--yes"])), 64);
}

#[test]
fn a_typing_correction_makes_nothing_outdated() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within one year");
    let asked = tool_told(project.path(), &["minor", "guides/after"], "n\n");
    assert!(transcript(&asked).contains("within [-a-]{+one+} year"), "{}", transcript(&asked));
    assert_eq!(english_blocks(project.path()), [3]);
    assert_eq!(exit_code(&tool(project.path(), &["minor", "guides/after", "--yes"])), 0);
    assert_eq!(english_blocks(project.path()), NONE);
    assert_eq!(guide(project.path(), "ar").passages[2].lang.as_str(), "ar");
    assert_eq!(exit_code(&tool(project.path(), &["minor", "guides/nowhere", "--yes"])), 64);
}

#[test]
fn the_status_counts_parts_and_words() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down *today*", "You are not alone.\n\nWrite down *now*");
    let output = tool(project.path(), &["status", "pl", "--format", "json"]);
    let lines: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let line = lines.as_array().expect("lines").iter().find(|line| line["of"] == "guides/after").expect("the guide");
    assert_eq!(line["missing"], serde_json::json!({ "parts": 2, "words": 9 }), "{line}");
    assert_eq!(line["translated"]["parts"], 10);
    assert_eq!(line["machine"]["parts"], 10);
    let table = transcript(&tool(project.path(), &["status"]));
    assert!(table.lines().any(|line| line.starts_with("pl       guides")), "{table}");
    assert_eq!(exit_code(&tool(project.path(), &["status", "xx"])), 64);
}
