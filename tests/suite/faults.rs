//! Every fault that content can have: its fixture is laid over the small library, and the tool has
//! to find it, in the right place and in words that help.

use std::collections::BTreeSet;

use scan_rights::diag::{Code, Diagnostic, Lines, Severity};
use scan_rights::source::Files;

use crate::project::{
    checked, exit_code, faults, files_in, import_of, imported, is_as_reviewed, library_with, repository, rights, run,
    small_library, transcript,
};

/// The words of a problem that is about a whole file.
const WHOLE_FILE: &str = "";

/// Makes a test of each fault, and a list of all of them. A fault is named like its folder, and
/// says where it is found: `file:line:column` and the words that are underlined there.
macro_rules! faults {
    ($($(#[$attribute:meta])* $name:ident $place:literal $words:expr;)+) => {
        /// The faults by the names of their folders.
        const NAMES: &[&str] = &[$(stringify!($name)),+];

        mod found {
            use super::{WHOLE_FILE, is_found};

            $(#[test] $(#[$attribute])* fn $name() { is_found(stringify!($name), $place, $words); })+
        }
    };
}

faults! {
    bad_email "content/contacts.toml:9:9" "help at example.org";
    bad_email_header "content/contacts.toml:9:9" "help@example.org?bcc=all@example.org";
    bad_list_area "content/contacts.toml:25:10" "GB-SCO";
    bad_list_country "content/areas.toml:35:10" "north";
    bad_list_date "content/contacts.toml:12:12" "2026-02-30";
    bad_list_field_kind "content/letters.toml:21:8" "day";
    bad_list_field_unused "content/letters.toml:25:6" "witness";
    bad_list_gap "content/letters.toml:9:26" "{witnes}";
    bad_list_gap_open "content/letters.toml:9:26" "{witness";
    bad_list_id "content/contacts.toml:22:6" "Example Group";
    bad_list_negative_figure "content/data/charts.toml:2:6" "scans";
    bad_list_pack_without_words "content/contacts.d/leeds.toml:9:1" "words";
    bad_list_postcode "content/areas.toml:38:13" "[\"EC1A\"]";
    bad_list_syntax "content/phrases.toml:10:9" "fingerprint";
    bad_list_unknown_field "content/contacts.toml:26:1" "plaice";
    bad_list_unknown_nation "content/phrases.toml:11:12" "england";
    bad_list_words "content/contacts.toml:27:1" "words";
    bad_list_wrong_type "content/data/charts.toml:6:9" "four";
    bad_phone "content/contacts.toml:8:9" "020 7946 0000";
    bad_phone_abroad "content/contacts.toml:8:9" "+33123456789";
    bad_phone_pack "content/contacts.d/leeds.toml:8:9" "0113 496 0000";
    bad_phone_short "content/contacts.toml:19:9" "12";
    bad_url_http "content/contacts.toml:10:7" "http://www.example.org/";
    bad_url_javascript "content/contacts.toml:10:7" "javascript:alert(1)";
    bad_url_source "content/sources.toml:5:7" "example.org/act";
    bad_url_without_host "content/contacts.toml:10:7" "https:www.example.org";
    chart_missing "content/en/pages/extra.md:11:1" "<chart:nothing>";
    chart_missing_in_words "content/en/pages/extra.md:11:9" "<chart:scans>";
    citation_unknown "content/en/pages/extra.md:11:20" "[^no-such-act]";
    citation_unknown_chart "content/data/charts.toml" WHOLE_FILE;
    citation_unknown_front_matter "content/en/pages/extra.md" WHOLE_FILE;
    citation_unknown_id "content/en/pages/extra.md:11:20" "[^The Act]";
    citation_unknown_letter "content/letters.toml" WHOLE_FILE;
    citation_unknown_phrase "content/phrases.toml" WHOLE_FILE;
    contact_missing "content/en/pages/extra.md:11:5" "<contact:nobody>";
    contact_missing_address "content/letters.toml" WHOLE_FILE;
    contact_missing_office "content/letters.toml" WHOLE_FILE;
    direction_marks "content/ar/pages/about.md:9:1" "\u{202b}";
    duplicate_id_address "content/en/pages/card.md" WHOLE_FILE;
    duplicate_id_area_code "content/areas.toml:37:10" "GB-MAN";
    duplicate_id_chart "content/data/charts.toml:12:6" "scans";
    duplicate_id_contact "content/contacts.toml:22:6" "example-lawyers";
    duplicate_id_guide "content/guides.toml:3:20" "after";
    duplicate_id_language "locales/languages.toml:20:7" "pl";
    duplicate_id_message "locales/pl/phrases.ftl:8:1" "phrase-detained";
    duplicate_id_pack "content/contacts.d/leeds.toml:4:6" "example-group";
    duplicate_id_phrase "content/phrases.toml:16:6" "detained";
    duplicate_id_section "content/guides.toml:6:6" "after";
    file_missing_about "content/en/pages/about.md" WHOLE_FILE;
    file_missing_languages "locales/languages.toml" WHOLE_FILE;
    file_missing_sources "content/sources.toml" WHOLE_FILE;
    fluent_syntax "locales/pl/phrases.ftl:4:27" "z";
    fluent_syntax_words "locales/en/contacts.ftl:5:10" "t";
    front_matter_date "content/en/pages/extra.md:7:6" "yesterday";
    front_matter_english_field "content/pl/pages/about.md:4:1" "nations";
    front_matter_field_missing "content/en/pages/extra.md:2:1" "";
    front_matter_missing "content/en/pages/extra.md:1:1" "This page starts at once with its text.";
    front_matter_missing_fence "content/en/pages/extra.md:1:1" "+++";
    front_matter_missing_translation "content/pl/pages/about.md:1:1" "Aplikacja niczego nie przechowuje. Zobacz [dane](/facts/).";
    front_matter_nation "content/en/pages/extra.md:4:12" "france";
    front_matter_syntax "content/en/pages/extra.md:2:15" "";
    front_matter_translation_status "content/ar/pages/about.md:5:10" "perfect";
    front_matter_unknown_field "content/en/pages/extra.md:3:1" "titel";
    front_matter_wrong_type "content/en/pages/extra.md:2:9" "5";
    guide_too_long "content/en/guides/after.md" WHOLE_FILE;
    guide_unlisted "content/en/guides/complain.md" WHOLE_FILE;
    guide_unlisted_unwritten "content/guides.toml" WHOLE_FILE;
    language_unknown_fallback "locales/languages.toml:18:13" "cs";
    language_unknown_folder "content/fr/pages/about.md" WHOLE_FILE;
    language_unknown_pack "content/contacts.d/leeds.toml:9:1" "words";
    language_unknown_tag "locales/languages.toml:20:7" "Polish";
    leftover_english "content/pl/guides/after.md:14:3" "You can complain within a year";
    leftover_english_message "locales/ar/ui.ftl:4:1" "app-summary";
    letter_missing "content/en/letters/report.md:15:1" "<letter:complaint>";
    letter_missing_in_words "content/en/letters/report.md:15:6" "<letter:report>";
    letter_missing_not_shown "content/en/letters/complaint.md" WHOLE_FILE;
    letter_missing_page "content/letters.toml" WHOLE_FILE;
    link_missing_address "content/en/pages/extra.md:11:5" "[the list](/lists/)";
    link_missing_other_site "content/en/pages/extra.md:11:5" "[this](//example.org/)";
    link_missing_page "content/en/pages/extra.md:11:5" "[the guide](../guides/complain.md)";
    link_missing_step "content/en/stop/anyway.md:14:3" "[Find help](over.md)";
    link_missing_variant "content/en/stop/fingerprint-scotland.md" WHOLE_FILE;
    link_scheme_data "content/en/pages/extra.md:11:5" "[here](data:text/html;base64,PHNjcmlwdD4=)";
    link_scheme_http "content/en/pages/extra.md:11:6" "[the law](http://example.org/law)";
    link_scheme_javascript "content/en/pages/extra.md:11:5" "[here](javascript:alert(1))";
    link_scheme_javascript_autolink "content/en/pages/extra.md:11:5" "<javascript:alert(1)>";
    link_scheme_javascript_definition "content/en/pages/extra.md:11:5" "[here][1]";
    link_scheme_javascript_disguised "content/en/pages/extra.md:11:5" "[here](JaVa&#83;cript:alert&#40;1&#41;)";
    link_scheme_translation "content/pl/guides/after.md:26:8" "[kodeks](javascript:alert(1))";
    link_scheme_without_host "content/en/pages/extra.md:11:6" "[this](https:example.org)";
    lock_broken_by_hand "content/ar/pages/about.lock" WHOLE_FILE;
    lock_broken_other_page "content/ar/pages/about.lock" WHOLE_FILE;
    lock_broken_syntax "locales/pl/ui.lock" WHOLE_FILE;
    lock_missing "content/ar/pages/about.md" WHOLE_FILE;
    lock_orphan "content/pl/guides/skarga.lock" WHOLE_FILE;
    lock_orphan_english "content/en/pages/about.lock" WHOLE_FILE;
    message_missing_chart "locales/en/facts.ftl" WHOLE_FILE;
    message_missing_contact "locales/en/contacts.ftl" WHOLE_FILE;
    message_missing_phrase "locales/en/phrases.ftl" WHOLE_FILE;
    message_missing_section "locales/en/ui.ftl" WHOLE_FILE;
    message_reference "locales/pl/extra.ftl:1:1" "extra";
    message_reference_term "locales/pl/extra.ftl:1:1" "extra";
    message_unknown "locales/pl/phrases.ftl:8:1" "phrase-zatrzymany";
    message_variables "locales/pl/extra.ftl:1:1" "extra";
    message_variables_too_few "locales/pl/extra.ftl:1:1" "extra";
    not_a_file_folder "content/en/guides/complain.md" WHOLE_FILE;
    not_a_file_name "content/en/guides/How to complain.md" WHOLE_FILE;
    not_a_file_place "content/en/complain.md" WHOLE_FILE;
    not_utf8 "content/en/pages/extra.md" WHOLE_FILE;
    number_differs "content/pl/pages/extra.md:11:16" "61(6)";
    number_differs_message "locales/pl/extra.ftl:1:1" "extra";
    number_differs_missing "content/pl/pages/extra.md:11:1" "Policja może pytać.[^example-act]";
    number_differs_summary "content/pl/pages/extra.md:3:12" "Zadzwoń: 116 132.";
    phrase_missing "content/en/pages/extra.md:13:5" "<phrase:are-you-sure>";
    phrase_missing_free_words "content/en/pages/extra.md:12:5" "Say whatever you like.";
    phrase_missing_html "content/en/pages/extra.md:12:23" "<i>";
    phrase_missing_in_words "content/en/pages/extra.md:11:5" "<phrase:detained>";
    phrase_nation "content/en/stop/fingerprint-scotland.md:14:5" "<phrase:no-consent>";
    phrase_untranslated "locales/pl/phrases.ftl" WHOLE_FILE;
    plural_missing "locales/pl/extra.ftl:1:1" "extra";
    plural_missing_default_alone "locales/pl/extra.ftl:1:1" "extra";
    plural_unknown "locales/pl/extra.ftl:1:1" "extra";
    po_conflict "pl.po:10:9" "Zapisz *teraz*, co się stało.";
    po_form_attribute "pl.po:13:2" "Nie zgadzam się na skan.\\n";
    po_form_kind "pl.po:10:9" "Skargę możesz złożyć w ciągu pół roku.[^example-act]";
    po_header "pl.po" WHOLE_FILE;
    po_header_encoding "pl.po:4:2" "Content-Type: text/plain; charset=CP1250";
    po_header_language "pl.po:3:2" "Language: ar";
    po_other_english "pl.po:10:9" "Pisz *dzisiaj*, co się stało.";
    po_syntax "pl.po:8:25" "no";
    po_syntax_plural "pl.po:8:1" "msgid_plural \"Solicitors please.";
    po_syntax_twice "pl.po:10:1" "msgctxt \"phrases#phrase-solicitor";
    raw_html "content/en/pages/extra.md:11:1" "<script>";
    raw_html_comment "content/en/pages/extra.md:13:1" "<!-- nobody should see this -->";
    raw_html_import "pl.po:11:16" "<script>";
    raw_html_inline "content/en/pages/extra.md:11:11" r#"<b onclick="alert(1)">"#;
    raw_html_translation "content/ar/pages/about.md:9:1" "<img src=x onerror=alert(1)>";
    reading_age "content/en/pages/extra.md:15:5" "Notwithstanding the aforementioned considerations, authorised personnel are **statutorily** entitled to undertake biometric identification procedures,";
    review_overdue "content/en/pages/extra.md" WHOLE_FILE;
    review_soon "content/en/pages/extra.md" WHOLE_FILE;
    selector_differs "locales/ar/extra.ftl:1:1" "extra";
    selector_differs_variants "locales/pl/extra.ftl:1:1" "extra";
    source_unsettled "content/en/pages/extra.md:15:18" "[^example-reading]";
    step_dead_end "content/en/stop/fingerprint-scotland.md" WHOLE_FILE;
    step_loop "content/en/stop/fingerprint.md:29:3" "[They say they will do it anyway](anyway.md)";
    step_loop_itself "content/en/stop/anyway.md:14:3" "[They do it again](anyway.md)";
    step_nation "content/en/stop/scotland.md:14:3" "[They want my fingerprint](fingerprint.md)";
    step_nation_card "content/en/stop/fingerprint-scotland.md:16:3" "[Show the card](/card/)";
    step_unreachable "content/en/stop/search.md" WHOLE_FILE;
    too_large "content/en/pages/extra.md" WHOLE_FILE;
    translation_blocks_citation "content/ar/pages/facts.md:9:1" "كان المسح في الشمال أكثر.";
    translation_blocks_extra "content/ar/pages/about.md:11:1" "## عنوان لا يوجد بالإنجليزية";
    translation_blocks_missing "content/pl/guides/after.md" WHOLE_FILE;
    translation_orphan "content/pl/guides/skarga.md" WHOLE_FILE;
    unsupported_markdown_code "content/en/pages/extra.md:11:6" "`112`";
    unsupported_markdown_code_block "content/en/pages/extra.md:13:5" "four spaces make this code";
    unsupported_markdown_footnote "content/en/pages/extra.md:13:1" "[^example-act]: A footnote of its own.";
    unsupported_markdown_image "content/en/pages/extra.md:11:5" "![a badge](badge.png)";
    unsupported_markdown_line "content/en/pages/extra.md:13:1" "---";
    unsupported_markdown_link_title "content/en/pages/extra.md:11:5" r#"[the code](https://example.org/code "its name")"#;
    unsupported_markdown_quotation "content/en/pages/extra.md:11:1" "> A quotation of no kind.";
    unsupported_markdown_strikethrough "content/en/pages/extra.md:11:14" "~~gone~~";
    unsupported_markdown_table "content/en/pages/extra.md:11:1" "| force | scans |";
    unsupported_markdown_title "content/en/pages/extra.md:11:1" "# A second title";
    wrong_letter "content/ar/pages/about.md:9:6" "ی";
    wrong_letter_message "locales/pl/ui.ftl:4:46" "о";
    wrong_script "content/ar/pages/about.md:9:1" "Al-tatbiq la yahfaz shay'an an ahad. Unzur [al-arqam](/facts/).";
}

/// Reads and checks a fault, and compares what people are told with what they should be told.
fn is_found(name: &str, place: &str, words: &str) {
    let fault = name.replace('_', "-");
    let project = library_with(&fault);
    let import = import_of(&fault);
    let (files, problems) = match &import {
        Some((lang, file)) => imported(project.path(), lang, file),
        None => checked(project.path()),
    };
    let code = code_of(&fault);
    let found: Vec<_> = problems.iter().filter(|problem| problem.code == code).map(|it| where_is(it, &files)).collect();
    let wanted = (place.to_owned(), words.to_owned());
    assert!(found.contains(&wanted), "{code:?} is not found at {wanted:?}, but at {found:?} of {problems:#?}");

    let output = match &import {
        Some((lang, file)) => run(rights().current_dir(project.path()).args(["import-po", lang, file])),
        None => run(rights().args(["check", "--root"]).arg(project.path())),
    };
    let report = transcript(&output);
    assert!(report.contains(&format!("--> {place}\n")), "the report does not show {place}:\n{report}");
    let fails = problems.iter().any(|problem| problem.severity() == Severity::Error);
    assert_eq!(exit_code(&output), if fails { 2 } else { 0 }, "{report}");
    is_as_reviewed("faults", &fault, &report);
}

/// Returns the rule that a fault breaks: the one whose name the fault's name starts with.
fn code_of(fault: &str) -> Code {
    let starts =
        |code: &&Code| fault.strip_prefix(code.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    let longest = Code::ALL.iter().filter(starts).max_by_key(|code| code.as_str().len());
    *longest.unwrap_or_else(|| panic!("{fault} starts with the name of no rule"))
}

/// Returns where a problem is, and the first line of the words that are underlined there, without
/// the quotation marks around them.
fn where_is(problem: &Diagnostic, files: &Files) -> (String, String) {
    let file = &problem.place.file;
    let span = problem.place.span.clone();
    if span == (0..0) {
        return (file.to_string(), WHOLE_FILE.to_owned());
    }
    let text = files.get(file).expect("a place is in a file that was read");
    let (line, column) = Lines::of(text).position(span.start);
    let words = text[span].lines().next().unwrap_or_default().trim_matches('"');
    (format!("{file}:{line}:{column}"), words.to_owned())
}

fn folders() -> BTreeSet<String> {
    let first = |path: String| path.split_once('/').map_or(path.clone(), |(folder, _)| folder.to_owned());
    files_in(&faults()).into_iter().map(first).collect()
}

#[test]
fn the_small_library_has_no_fault() {
    let (files, problems) = checked(&small_library());
    assert!(files.get("content/en/stop/index.md").is_some());
    assert_eq!(problems, []);
}

#[test]
fn every_rule_has_a_fault_that_breaks_it() {
    let broken: BTreeSet<Code> = folders().iter().map(|fault| code_of(fault)).collect();
    let unbroken: Vec<_> = Code::ALL.iter().filter(|code| !broken.contains(code)).collect();
    assert!(unbroken.is_empty(), "no folder of tests/fixtures/faults breaks {unbroken:?}");
}

#[test]
fn every_fault_is_tried_and_every_report_has_a_fault() {
    let tried: BTreeSet<String> = NAMES.iter().map(|name| name.replace('_', "-")).collect();
    assert_eq!(folders(), tried, "the folders, and the list in this file");
    let report = |path: &String| path.strip_suffix(".snap").map(str::to_owned);
    let reports: BTreeSet<String> =
        files_in(&repository().join("tests/suite/snapshots/faults")).iter().filter_map(report).collect();
    let left: Vec<_> = reports.difference(&tried).collect();
    assert!(left.is_empty(), "reports of faults that are gone: {left:?}");
}

#[test]
fn every_rule_is_explained() {
    let text = std::fs::read_to_string(repository().join("docs/rules.md")).expect("the page of rules");
    let heads: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert_eq!(heads, Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>());
    for code in Code::ALL {
        let weight = match code.severity() {
            Severity::Error => "Error. ",
            Severity::Warning => "Warning. ",
        };
        assert!(text.contains(&format!("## {}\n\n{weight}", code.as_str())), "{} is explained", code.as_str());
    }
}
