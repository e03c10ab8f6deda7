//! Translations as PO files: what translators get, and what becomes of their work.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

use proptest::prelude::*;
use scan_rights::check;
use scan_rights::content::{self, Sheet, State};
use scan_rights::po::{self, Import, Request};
use scan_rights::source::{Files, folder};
use tempfile::TempDir;

use crate::outdated::{change, english_blocks, sheet, states, tag, text, tool};
use crate::project::{
    self, copy_of_the_small_library, empty_folder, exit_code, files_in, repository, rights, run, small_library,
    transcript,
};

const ENGLISH: &str = "content/en/guides/after.md";
const POLISH: &str = "content/pl/guides/after.md";
const LOCK: &str = "content/pl/guides/after.lock";
const MESSAGES: &str = "locales/pl/phrases.ftl";
const CONTACTS: &str = "locales/pl/contacts.ftl";
const WORDS: &str = "pl.po";

/// Copies the small library, with its Polish beside it as a PO file.
fn exported() -> TempDir {
    let project = copy_of_the_small_library();
    export(project.path());
    project
}

fn export(root: &Path) {
    let out = root.join(WORDS);
    let output = run(rights().args(["export-po", "pl", "--out"]).arg(out).arg("--root").arg(root));
    assert_eq!(transcript(&output), "exit code 0\n");
}

fn import_as(root: &Path, arguments: &[&str]) -> Output {
    run(rights().current_dir(root).args(["import-po", "pl", WORDS]).args(arguments))
}

/// Imports the PO file, which has to be possible.
fn import(root: &Path) -> String {
    let said = transcript(&import_as(root, &[]));
    assert!(said.ends_with("exit code 0\n"), "{said}");
    assert_eq!(transcript(&tool(root, &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
    said
}

/// Imports the PO file, which has to be refused with all these words and leave every file alone.
fn is_refused(root: &Path, words: &[&str]) -> String {
    let before = all(root);
    let said = transcript(&import_as(root, &[]));
    assert!(said.ends_with("; no file was changed\nexit code 2\n"), "{said}");
    for words in words {
        assert!(said.contains(words), "no {words:?} in {said}");
    }
    assert_eq!(all(root), before);
    said
}

fn all(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let bytes = |path: &String| fs::read(root.join(path)).expect("the file can be read");
    files_in(root).into_iter().map(|path| (path.clone(), bytes(&path))).collect()
}

/// Names the files that are other ones than before, or new.
fn changed(root: &Path, before: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    all(root).into_iter().filter(|(path, bytes)| before.get(path) != Some(bytes)).map(|(path, _)| path).collect()
}

/// Writes a translation of an English text into the PO file.
fn translate(root: &Path, english: &str, translated: &str) {
    let entry = |translated: &str| format!("msgid \"{english}\"\nmsgstr \"{translated}\"\n");
    change(root, WORDS, &entry(""), &entry(translated));
}

#[test]
fn what_nobody_changed_comes_back_to_the_same_bytes() {
    let project = empty_folder();
    for folder in ["content", "locales"] {
        for path in files_in(&repository().join(folder)) {
            let path = format!("{folder}/{path}");
            project::write(project.path(), &path, fs::read(repository().join(&path)).expect("it can be read"));
        }
    }
    let before = all(project.path());
    for lang in ["ar", "pl"] {
        let first = tool(project.path(), &["export-po", lang]);
        assert_eq!(exit_code(&first), 0);
        assert_eq!(first.stdout, tool(project.path(), &["export-po", lang]).stdout);
        let words = empty_folder();
        project::write(words.path(), WORDS, &first.stdout);
        let file = words.path().join(WORDS);
        let output = run(rights().args(["import-po", lang]).arg(file).arg("--root").arg(project.path()));
        assert_eq!(transcript(&output), "0 parts translated, 0 parts accepted as they are\nexit code 0\n");
    }
    assert_eq!(changed(project.path(), &before), [""; 0]);
}

#[test]
fn an_entry_says_where_its_english_is_and_what_to_keep() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within six months");
    change(project.path(), "locales/en/phrases.ftl", "phrase-detained", "# Said first.\nphrase-detained");
    export(project.path());
    let words = text(project.path(), WORDS);
    let entry = words.split("\n\n").find(|entry| entry.contains("within six months")).expect("an entry");
    let wanted = "#. The law says. Keep the line with [!…] and every >.\n#. Keep [^…]: readers see the number of a source there.\n#: content/en/guides/after.md:15\n#, fuzzy\n#| msgid \"\"\n#| \"> [!NOTE]\\n\"\n#| \"> You can complain within a year.[^example-act]\"\nmsgctxt \"guides/after\"\n";
    assert!(entry.contains(wanted), "{entry}");
    let entry = words.split("\n\n").find(|entry| entry.contains("phrases#phrase-detained")).expect("an entry");
    assert!(entry.contains("#. Said first.\n#. Keep the dot, the name and the ="), "{entry}");
    assert!(entry.contains("msgstr \"\"\n\"Czy jestem zatrzymany?\\n\"\n\".when = Gdy cię zatrzymają.\""), "{entry}");
    assert!(!words.contains("<phrase:"), "what to say has its words in the messages");
}

#[test]
fn a_changed_part_lands_in_its_place_and_nowhere_else() {
    let project = exported();
    let before = all(project.path());
    for (from, to, path) in [
        ("Zapisz *dzisiaj*, co się stało.", "Zapisz *dziś*, co się stało.", POLISH),
        ("msgstr \"Co zrobić potem\"", "msgstr \"Co \\\"potem\\\"\"", POLISH),
        ("Gdy wyciągną skaner.", "Gdy wyjmą skaner.", MESSAGES),
    ] {
        change(project.path(), WORDS, from, to);
        assert!(
            import(project.path())
                .ends_with(&format!("{path}\n1 part translated, 0 parts accepted as they are\nexit code 0\n"))
        );
        export(project.path());
    }
    let changed: Vec<_> = changed(project.path(), &before).into_iter().filter(|path| path != WORDS).collect();
    assert_eq!(changed, [POLISH, MESSAGES], "the English is the same, so no lock changes");
    let was = |path: &str| String::from_utf8(before[path].clone()).expect("UTF-8");
    let page = was(POLISH).replace("*dzisiaj*", "*dziś*").replace("\"Co zrobić potem\"", "'Co \"potem\"'");
    assert_eq!(text(project.path(), POLISH), page);
    assert_eq!(text(project.path(), MESSAGES), was(MESSAGES).replace("wyciągną", "wyjmą"));
}

#[test]
fn a_new_part_comes_after_the_one_before_it_in_english() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "Write down", "You are not alone.\n\nWrite down");
    change(project.path(), ENGLISH, "## Where to read on", "Breathe.\n\n## Where to read on");
    change(project.path(), "locales/en/phrases.ftl", "\n\nphrase-no", "\n\nphrase-wait = Please wait.\n\nphrase-no");
    export(project.path());
    translate(project.path(), "You are not alone.", "Nie jesteś sam.");
    translate(project.path(), "Breathe.", "Oddychaj.");
    translate(project.path(), "Somebody to talk to.", "Ktoś do rozmowy.");
    let page = text(project.path(), POLISH);
    let (messages, lock) = (text(project.path(), CONTACTS), text(project.path(), LOCK));
    assert!(import(project.path()).contains("3 parts translated"));
    let page = page.replace("\nZapisz *", "\nNie jesteś sam.\n\nZapisz *");
    let page = page.replace("## Gdzie czytać", "Oddychaj.\n\n## Gdzie czytać");
    assert_eq!(text(project.path(), POLISH), page);
    let new = "contact-example-listeners = Ktoś do rozmowy.\n\ncontact-example-group";
    assert_eq!(text(project.path(), CONTACTS), messages.replace("contact-example-group", new));
    assert_eq!(english_blocks(project.path()), [0usize; 0]);
    assert_ne!(text(project.path(), LOCK), lock);
    // Nothing is left to do, and the numbers in the lock are those of the blocks.
    assert_eq!(locked(project.path()), (1..=11).collect::<Vec<_>>());
    assert_eq!(states(&sheet(project.path(), "pl", "guides/after"), State::Translated).len(), 13);
    change(project.path(), ENGLISH, "Breathe.", "Breathe slowly.");
    assert_eq!(english_blocks(project.path()), [8]);
}

/// Returns the numbers of the blocks in the lock of the guide.
fn locked(root: &Path) -> Vec<usize> {
    let lock: serde_json::Value = serde_json::from_str(&text(root, LOCK)).expect("JSON");
    let parts = lock["parts"].as_array().expect("parts").iter();
    parts.filter_map(|part| part["name"].as_str()?.parse().ok()).collect()
}

#[test]
fn what_is_translated_of_english_that_is_gone_stays_where_it_is() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "### In this order\n\n", "");
    change(project.path(), ENGLISH, "## Where to read on", "Breathe.\n\n## Where to read on");
    export(project.path());
    translate(project.path(), "Breathe.", "Oddychaj.");
    let page = text(project.path(), POLISH);
    import(project.path());
    let page = page.replace("## Gdzie czytać", "Oddychaj.\n\n## Gdzie czytać");
    assert_eq!(text(project.path(), POLISH), page);
    assert_eq!(english_blocks(project.path()), [0usize; 0]);
    assert_eq!(locked(project.path()), (1..=10).collect::<Vec<_>>());
}

#[test]
fn a_draft_of_what_is_outdated_is_kept_and_readers_get_english_until_it_is_done() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within six months");
    export(project.path());
    assert!(import(project.path()).contains("0 parts translated"), "a draft that nobody touched stays one");
    let lock = text(project.path(), LOCK);
    change(project.path(), WORDS, "w ciągu roku", "w ciągu pół");
    import(project.path());
    assert!(text(project.path(), POLISH).contains("> Skargę możesz złożyć w ciągu pół.[^example-act]"));
    assert_eq!((english_blocks(project.path()), text(project.path(), LOCK)), (vec![3], lock));
    export(project.path());
    change(project.path(), WORDS, "w ciągu pół", "w ciągu pół roku");
    change(project.path(), WORDS, "#, fuzzy\n", "");
    import(project.path());
    assert_eq!(english_blocks(project.path()), [0usize; 0]);
}

#[test]
fn a_part_whose_mark_of_a_draft_is_gone_is_accepted_as_it_is() {
    let project = copy_of_the_small_library();
    change(project.path(), ENGLISH, "within a year", "within one year");
    export(project.path());
    let page = text(project.path(), POLISH);
    change(project.path(), WORDS, "#, fuzzy\n", "");
    assert!(import(project.path()).contains("0 parts translated, 1 part accepted as they are"));
    assert_eq!((english_blocks(project.path()), text(project.path(), POLISH)), (vec![], page));
}

#[test]
fn a_draft_takes_no_good_translation_away_and_an_empty_one_takes_nothing_away() {
    let project = exported();
    let before = all(project.path());
    let words = text(project.path(), WORDS);
    let draft = words.replace("#: content/en/guides/after.md:11\n", "#: content/en/guides/after.md:11\n#, fuzzy\n");
    project::write(project.path(), WORDS, draft.replace("*dzisiaj*", "*dziś?*"));
    assert!(import(project.path()).contains("1 changed but still fuzzy: left in the PO file"));
    project::write(project.path(), WORDS, words.replace("msgstr \"Zapisz *dzisiaj*, co się stało.\"", "msgstr \"\""));
    import(project.path());
    assert_eq!(changed(project.path(), &before), [WORDS]);
}

#[test]
fn two_translators_of_one_page_lose_nothing() {
    let project = exported();
    let (mine, words) = (text(project.path(), WORDS).replace("*dzisiaj*", "*dziś*"), text(project.path(), WORDS));
    let theirs = words.replace("*dzisiaj*", "*od razu*").replace("Skarga zawiera", "W skardze jest");
    project::write(project.path(), WORDS, &mine);
    import(project.path());
    project::write(project.path(), WORDS, &theirs);
    is_refused(
        project.path(),
        &[
            "error[po-conflict]",
            "Zapisz *od razu*",
            "content/pl/guides/after.md has:\n",
            "Zapisz *dziś*",
            "--overwrite",
        ],
    );
    // What only one of them has touched is no conflict: neither mine nor theirs goes back to what was exported.
    project::write(project.path(), WORDS, theirs.replace("*od razu*", "*dzisiaj*"));
    import(project.path());
    let page = text(project.path(), POLISH);
    assert!(page.contains("*dziś*") && page.contains("W skardze jest"), "{page}");
    project::write(project.path(), WORDS, &theirs);
    assert_eq!(exit_code(&import_as(project.path(), &["--overwrite"])), 0);
    assert!(text(project.path(), POLISH).contains("*od razu*"));
}

#[test]
fn two_translators_of_one_untranslated_part_lose_nothing() {
    let project = exported();
    let words = text(project.path(), WORDS);
    translate(project.path(), "Somebody to talk to.", "Ktoś do rozmowy.");
    import(project.path());
    project::write(project.path(), WORDS, words);
    import(project.path());
    translate(project.path(), "Somebody to talk to.", "Ktoś, kto słucha.");
    is_refused(project.path(), &["error[po-conflict]", "Ktoś, kto słucha.", "Ktoś do rozmowy."]);
}

#[test]
fn a_file_without_the_comments_of_the_export_overwrites_nobody() {
    let project = exported();
    let without = |words: String| {
        words.lines().filter(|line| !line.starts_with("# as")).map(|line| format!("{line}\n")).collect::<String>()
    };
    project::write(project.path(), WORDS, without(text(project.path(), WORDS)));
    assert!(import(project.path()).contains("0 parts translated"));
    change(project.path(), WORDS, "*dzisiaj*", "*dziś*");
    is_refused(project.path(), &["error[po-conflict]"]);
}

#[test]
fn work_on_english_that_has_changed_since_is_not_taken_for_a_translation_of_the_new() {
    let project = exported();
    change(project.path(), ENGLISH, "within a year", "within six months");
    import(project.path());
    assert_eq!(english_blocks(project.path()), [3], "what nobody touched says nothing");
    change(project.path(), WORDS, "w ciągu roku", "w ciągu 12 miesięcy");
    is_refused(project.path(), &["error[po-other-english]", "w ciągu 12 miesięcy", "msgmerge"]);
}

#[test]
fn a_new_page_is_written_once_its_title_and_its_summary_are_translated() {
    let project = exported();
    let path = "content/pl/stop/fingerprint-northern-ireland.md";
    translate(project.path(), "- [Show the card](/card/northern-ireland/)", "- [Pokaż kartę](/card/northern-ireland/)");
    change(
        project.path(),
        WORDS,
        "msgctxt \"stop/fingerprint-northern-ireland#title\"\nmsgid \"They want my fingerprint\"\nmsgstr \"\"",
        "msgctxt \"stop/fingerprint-northern-ireland#title\"\nmsgid \"They want my fingerprint\"\nmsgstr \"Chcą mój odcisk palca\"",
    );
    let said = import(project.path());
    assert!(said.contains(&format!("{path} is not there yet: 2 parts of it will be taken once")), "{said}");
    assert!(!project.path().join(path).exists());
    translate(project.path(), "What to say about a scan in Northern Ireland.", "Co powiedzieć w Irlandii Północnej.");
    let signed = ["--as", "human", "--by", "Ola", "--on", "2026-12-01"];
    let output = import_as(project.path(), &signed);
    assert_eq!(exit_code(&output), 0, "{}", transcript(&output));
    let wanted = "+++\ntitle = \"Chcą mój odcisk palca\"\nsummary = \"Co powiedzieć w Irlandii Północnej.\"\n[translation]\nstatus = \"human\"\non = 2026-12-01\nby = \"Ola\"\n+++\n\n> [!TIP]\n> - <phrase:detained>\n> - <phrase:solicitor>\n\n- [Pokaż kartę](/card/northern-ireland/)\n";
    assert_eq!(text(project.path(), path), wanted);
    assert_eq!(transcript(&tool(project.path(), &["check", "--strict"])), "0 errors, 0 warnings\nexit code 0\n");
    assert_eq!(states(&sheet(project.path(), "pl", "stop/fingerprint-northern-ireland"), State::Translated).len(), 4);
}

#[test]
fn a_new_page_can_lack_parts_and_get_them_later() {
    let project = exported();
    let path = "content/pl/pages/facts.md";
    translate(project.path(), "Who gets scanned", "Kogo skanują");
    translate(project.path(), "What the figures show.", "Co pokazują liczby.");
    translate(project.path(), "It cannot show why.", "Nie może pokazać dlaczego.");
    assert_eq!(exit_code(&import_as(project.path(), &["--on", "2026-12-01"])), 0);
    let page = text(project.path(), path);
    assert!(
        page.ends_with("status = \"machine\"\non = 2026-12-01\n+++\n\n<chart:scans>\n\nNie może pokazać dlaczego.\n"),
        "{page}"
    );
    assert_eq!(states(&sheet(project.path(), "pl", "pages/facts"), State::Missing), ["1"]);
    export(project.path());
    translate(
        project.path(),
        "People in the north were scanned more often.[^example-figures]",
        "Na północy skanowano częściej.[^example-figures]",
    );
    import(project.path());
    let page = page.replace("\n<chart:scans>", "\nNa północy skanowano częściej.[^example-figures]\n\n<chart:scans>");
    assert_eq!(text(project.path(), path), page);
    assert_eq!(states(&sheet(project.path(), "pl", "pages/facts"), State::Missing), [""; 0]);
}

#[test]
fn a_file_of_messages_that_is_not_there_yet_is_written() {
    let project = copy_of_the_small_library();
    for ending in ["ftl", "lock"] {
        fs::remove_file(project.path().join(format!("locales/pl/phrases.{ending}"))).expect("it was there");
    }
    export(project.path());
    translate(project.path(), "Solicitor please.", "Proszę o adwokata.");
    // Other phrases still have no words. That was so before, and nobody translates all of them at once.
    assert_eq!(exit_code(&import_as(project.path(), &[])), 0);
    assert_eq!(text(project.path(), MESSAGES), "phrase-solicitor = Proszę o adwokata.\n");
    assert_eq!(states(&sheet(project.path(), "pl", "phrases"), State::Translated), ["phrase-solicitor"]);
}

#[test]
fn what_check_would_refuse_is_shown_in_the_po_file() {
    for (from, to, words) in [
        ("co się stało.", "co się <script>alert(1)</script> stało.", "error[raw-html]"),
        ("Zapisz *dzisiaj*, co się stało.", "<script>alert(1)</script>", "error[raw-html]"),
        ("co się stało.", "co się [stało](javascript:alert(1)).", "error[link-scheme]"),
        ("roku.[^example-act]", "roku.", "warning[translation-blocks]"),
        ("roku.[^example-act]", "roku.[^no-such-act]", "warning[translation-blocks]"),
        ("Zapisz *dzisiaj*, co się stało.", "Write down *today* what happened.", "warning[leftover-english]"),
        ("co się stało.", "cо się stało.", "warning[wrong-letter]"),
        ("Czy jestem zatrzymany?", "Czy jestem { $zatrzymany }?", "error[message-variables]"),
        ("Czy jestem zatrzymany?", "Czy { jestem?", "error[fluent-syntax]"),
        ("Czy jestem zatrzymany?", "{ $n ->\\n\"\n\"[one] Czy\\n\"\n\"}", "error[fluent-syntax]"),
        (".risk = Mogą", "Mogą", "`phrase-no-consent.risk` is not in the translation"),
        (".risk = Mogą", ".tytuł = Mogą", "error["),
        ("Zapisz *dzisiaj*, co się stało.", "Zapisz.\\n\"\n\"\\n\"\n\"Dzisiaj.", "warning[translation-blocks]"),
    ] {
        let project = exported();
        change(project.path(), WORDS, from, to);
        is_refused(project.path(), &[words, "--> pl.po:"]);
    }
}

#[test]
fn the_words_at_fault_are_underlined_in_the_po_file() {
    let project = exported();
    change(project.path(), WORDS, "co się stało.", "co \\\"się\\\" <b onclick=x>stało</b>.");
    let said = is_refused(project.path(), &["error[raw-html]"]);
    assert!(said.contains(r#"msgstr "Zapisz *dzisiaj*, co \"się\" <b onclick=x>stało</b>.""#), "{said}");
    let column = |line: &str, words: &str| line.split_once(words).map(|(before, _)| before.chars().count());
    let (line, marks) = (
        said.lines().find(|line| line.contains("<b onclick")).expect("the line"),
        said.lines().find(|line| line.contains("^^^")).expect("the marks"),
    );
    assert_eq!(column(line, "<b"), column(marks, "^"), "{said}");
}

#[test]
fn a_file_that_is_no_po_file_of_the_language_is_refused() {
    let project = exported();
    let words = text(project.path(), WORDS);
    let header_end = words.find("\n\n").expect("a header") + 2;
    let plural = "msgctxt \"phrases#phrase-solicitor\"\nmsgid \"Solicitor please.\"\nmsgid_plural \"Solicitors please.\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n";
    for (words, said) in [
        (words.replace("Language: pl", "Language: ar"), "the file is in `ar`, and was to be imported as `pl`"),
        (words.replace("\"Language: pl\\n\"\n", ""), "the file does not say which language it is in"),
        (words[header_end..].to_owned(), "the file has no header"),
        (String::new(), "the file has no header"),
        (words.replace("charset=UTF-8", "charset=ISO-8859-2"), "the file does not say that it is UTF-8"),
        (format!("{words}\n{plural}"), "plurals are not written this way here"),
        (
            format!("{words}\n{}", words[header_end..].split("\n\n").next().expect("an entry")),
            "this entry is in the file twice",
        ),
        (
            words.replace("msgstr \"Co zrobić potem\"", "msgstr \"Co zrobić potem"),
            "the quotation mark at the end is missing",
        ),
        ("\u{0}\u{1}\"\n".to_owned(), "this line does not belong here"),
        (text(project.path(), POLISH), "this line does not belong here in a PO file"),
    ] {
        project::write(project.path(), WORDS, words);
        is_refused(project.path(), &[said, "hint: ", "--> pl.po"]);
    }
}

#[test]
fn a_file_that_cannot_be_a_text_of_ours_is_refused() {
    let project = exported();
    project::write(project.path(), WORDS, b"msgid \"\"\nmsgstr \"\xff\"\n");
    is_refused(project.path(), &["error[not-utf8]"]);
    let file = fs::File::create(project.path().join(WORDS)).expect("a file");
    // A hole that has a size.
    file.set_len(100_000_000).expect("the file grows");
    let said = transcript(&import_as(project.path(), &[]));
    assert!(said.contains("error[too-large]") && said.ends_with("exit code 2\n"), "{said}");
    fs::remove_file(project.path().join(WORDS)).expect("it was there");
    let said = transcript(&import_as(project.path(), &[]));
    assert!(said.starts_with("error: cannot read pl.po") && said.ends_with("exit code 74\n"), "{said}");
    fs::create_dir(project.path().join(WORDS)).expect("a folder");
    is_refused(project.path(), &["error[not-a-file]"]);
    assert_eq!(exit_code(&tool(project.path(), &["import-po", "xx", "pl.po"])), 64);
    assert_eq!(exit_code(&tool(project.path(), &["export-po", "en"])), 64);
    assert_eq!(exit_code(&tool(project.path(), &["export-po", "pl", "--out", "/dev/null/pl.po"])), 73);
}

#[test]
#[cfg(unix)]
fn a_disk_that_fills_up_meanwhile_changes_no_file() {
    let project = exported();
    translate(project.path(), "Somebody to talk to.", "Ktoś do rozmowy.");
    change(project.path(), WORDS, "*dzisiaj*", "*dziś*");
    translate(project.path(), "Who gets scanned", "Kogo skanują");
    translate(project.path(), "What the figures show.", "Co pokazują liczby.");
    let before = all(project.path());
    // No file may be larger than a block, and the tool is told so rather than ended.
    let limited = "trap '' XFSZ; ulimit -f 1; exec \"$0\" import-po pl pl.po";
    let output =
        run(Command::new("sh").args(["-c", limited, env!("CARGO_BIN_EXE_rights")]).current_dir(project.path()));
    let said = transcript(&output);
    assert!(said.starts_with("error: cannot write ") && said.contains("hint: check that the disk has room"), "{said}");
    assert_eq!(exit_code(&output), 73);
    assert_eq!(all(project.path()), before, "not even a part of a file is left");
    import(project.path());
}

fn gettext(folder: &Path, program: &str, arguments: &[&str]) {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{program} of gettext is needed; `make gettext` installs it: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_tools_of_gettext_read_an_export_and_an_import_reads_what_they_write() {
    let project = exported();
    let root = project.path();
    gettext(root, "msgfmt", &["--check", "--output-file=/dev/null", WORDS]);
    let before = all(root);
    // Wrapped and sorted anew, as Poedit does it.
    gettext(root, "msgcat", &["--width=40", "--sort-output", "--output-file=pl.po", WORDS]);
    assert_ne!(text(root, WORDS).into_bytes(), before[WORDS]);
    assert!(import(root).starts_with("0 parts translated, 0 parts accepted"));
    translate(root, "Somebody to talk to.", "Ktoś do rozmowy.");
    change(root, WORDS, "> Skarga zawiera", "> Twoja skarga zawiera");
    // The English changes: one part gets other words, one a part before it, and the file is brought up to date.
    change(root, ENGLISH, "Write down", "You are not alone.\n\nWrite down");
    change(root, ENGLISH, "within a year", "within six months");
    project::write(root, "old.po", text(root, WORDS));
    export(root);
    gettext(root, "msgmerge", &["--previous", "--output-file=merged.po", "old.po", WORDS]);
    gettext(root, "msgfmt", &["--check", "--output-file=/dev/null", "merged.po"]);
    project::write(root, WORDS, text(root, "merged.po"));
    let said = import(root);
    assert!(said.contains("2 parts translated, 0 parts accepted"), "{said}");
    assert_eq!(english_blocks(root), [1, 4], "the part that is fuzzy, and the one without a translation");
    assert!(text(root, POLISH).contains("Twoja skarga zawiera"));
    // A translator looks at the part, and says so.
    change(root, WORDS, "w ciągu roku", "w ciągu pół roku");
    let words = text(root, WORDS);
    let (before, entry) = words.split_at(words.find("#| \"> [!NOTE]").expect("the English of before"));
    let before = before.rsplit_once("#, fuzzy\n").map(|(start, end)| format!("{start}{end}")).expect("its mark");
    project::write(root, WORDS, before + entry);
    gettext(root, "msgattrib", &["--clear-previous", "--output-file=pl.po", WORDS]);
    gettext(root, "msgfmt", &["--check", "--output-file=/dev/null", WORDS]);
    import(root);
    assert_eq!(english_blocks(root), [1]);
    assert!(text(root, POLISH).contains("w ciągu pół roku"));
}

#[test]
fn what_another_translator_did_survives_a_merge_with_a_newer_export() {
    let project = exported();
    let root = project.path();
    project::write(root, "mine.po", text(root, WORDS));
    change(root, WORDS, "*dzisiaj*", "*dziś*");
    import(root);
    export(root);
    gettext(root, "msgmerge", &["--previous", "--output-file=merged.po", "mine.po", WORDS]);
    project::write(root, WORDS, text(root, "merged.po"));
    import(root);
    assert!(text(root, POLISH).contains("*dziś*"), "nobody who did not touch the part takes it back");
}

/// The Polish of the small library as a PO file.
static EXPORTED: LazyLock<String> = LazyLock::new(|| {
    let (files, sheets) = small();
    po::export(&files, &tag("pl"), &sheets)
});

fn small() -> (Files, Vec<Sheet>) {
    let files = folder::read(&small_library()).expect("a project").0;
    let mut sheets = content::sheets(&files);
    sheets.retain(|sheet| sheet.lang == tag("pl"));
    (files, sheets)
}

/// Imports a text into the small library, in memory.
fn imported(words: &str) -> Import {
    let (files, sheets) = small();
    let request = Request {
        name: WORDS,
        text: words,
        tag: &tag("pl"),
        overwrite: true,
        on: "2026-12-01".parse().expect("a day"),
        sign: &|_, text| Ok(text.to_owned()),
    };
    let import = po::import(&files, &sheets, &request).expect("nothing to sign");
    let mut after = files.clone();
    import.written.iter().for_each(|(path, text)| after.insert(path, text));
    assert_eq!(check::load(&after).1, [], "of {words}");
    import
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_translators_write_the_content_stays_without_a_fault(
        translated in "(<script>|\\[a\\]\\(b\\)|\\[\\^x\\]|> \\[!TIP\\]|\\+\\+\\+|[-*#>`|<{}=.\"\\\\]|\n|\n\n| |\r|\t|ó|س|[a-z]|\\PC){1,40}",
        which in any::<prop::sample::Index>(),
    ) {
        let starts: Vec<usize> = EXPORTED.match_indices("\nmsgstr ").map(|(at, _)| at).skip(1).collect();
        let at = starts[which.index(starts.len())] + "\nmsgstr ".len();
        let end = EXPORTED[at..].find("\n\n").map_or(EXPORTED.len(), |end| at + end);
        let escaped = translated.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
        imported(&format!("{}\"{escaped}\"{}", &EXPORTED[..at], &EXPORTED[end..]));
    }

    #[test]
    fn any_file_is_imported_or_refused(text in "(msgid |msgstr |msgctxt |#, fuzzy|# as exported: |#~ |\"Language: pl\\\\n\"|\"\"|\"ui#skip\"|\"|\n|[a-z]|\\PC){0,60}") {
        imported(&text);
    }
}
