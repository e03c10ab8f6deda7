//! A language that nobody has translated into yet: what the tool prepares for it.

use std::fs;
use std::path::Path;

use scan_rights::lang::{Direction, Tag};

use crate::project::{
    copy_of_the_small_library, exit_code, files_in, library_of, rights, run, small_library, transcript,
};

fn add(root: &Path, tag: &str) -> (i32, String) {
    let output = run(rights().args(["new-language", tag, "--root"]).arg(root));
    (exit_code(&output), transcript(&output))
}

#[test]
fn a_language_is_added_with_what_unicode_knows_of_it() {
    let project = copy_of_the_small_library();
    let (code, said) = add(project.path(), "ur");
    assert_eq!(code, 0, "{said}");
    let library = library_of(project.path());
    let urdu: Tag = "ur".parse().expect("a tag");
    let language = library.languages.get(&urdu).expect("the language");
    assert_eq!((language.name.as_str(), language.endonym.as_str()), ("Urdu", "اردو"));
    assert_eq!(language.direction, Direction::Rtl);
    assert!(project.path().join("content/ur/stop").is_dir());
    // English answers until there is a word.
    assert_eq!(library.locale(&urdu).text("phrase-detained", &[]).lang, Tag::english());
}

#[test]
fn a_name_that_starts_as_its_tag_does_is_a_name() {
    let project = copy_of_the_small_library();
    let (code, said) = add(project.path(), "ro");
    assert_eq!(code, 0, "{said}");
    let library = library_of(project.path());
    let language = library.languages.get(&"ro".parse().expect("a tag")).expect("the language");
    assert_eq!((language.name.as_str(), language.endonym.as_str()), ("Romanian", "Română"));
}

#[test]
fn what_was_in_the_list_stays_as_it_was_written() {
    let project = copy_of_the_small_library();
    let before = fs::read_to_string(project.path().join("locales/languages.toml")).expect("the list");
    add(project.path(), "cy");
    let after = fs::read_to_string(project.path().join("locales/languages.toml")).expect("the list");
    assert!(after.starts_with(&before), "{after}");
    assert!(after.contains("# Plural forms: zero, one, two, few, many, other.\n"), "{after}");
}

#[test]
fn what_somebody_needs_who_is_stopped_is_listed_first() {
    let project = copy_of_the_small_library();
    let (_, said) = add(project.path(), "so");
    let place = |words: &str| said.find(words).unwrap_or_else(|| panic!("no {words} in {said}"));
    assert!(place("locales/so/phrases.ftl") < place("content/so/stop/index.md"));
    assert!(!said.contains("content/so/guides"), "{said}");
}

#[test]
fn a_message_counts_once_its_mark_is_taken_away_and_it_is_accepted() {
    let project = copy_of_the_small_library();
    add(project.path(), "so");
    let path = project.path().join("locales/so/phrases.ftl");
    let text = fs::read_to_string(&path).expect("the file of messages");
    assert!(text.contains("# phrase-detained = "), "{text}");
    fs::write(&path, text.replace("# phrase-detained = ", "phrase-detained = Ma la i hayaa? ")).expect("written");
    assert_eq!(exit_code(&run(rights().args(["accept", "so", "phrases", "--yes", "--root"]).arg(project.path()))), 0);
    let text = library_of(project.path()).locale(&"so".parse().expect("a tag")).text("phrase-detained", &[]);
    assert!(text.value.starts_with("Ma la i hayaa?") && text.lang.as_str() == "so", "{text:?}");
}

#[test]
fn what_is_no_language_or_there_already_changes_nothing() {
    let project = copy_of_the_small_library();
    for (tag, words) in [
        ("UR", "the tag `UR` is written `ur`"),
        ("iw", "the tag `iw` is written `he`"),
        ("Urdu please", "is not the tag of a language"),
        ("../en", "is not the tag of a language"),
        ("qqx", "knows no language `qqx`"),
        ("pl", "`pl` is in locales/languages.toml already"),
        ("en", "`en` is in locales/languages.toml already"),
    ] {
        let (code, said) = add(project.path(), tag);
        assert_eq!(code, 64, "{tag}: {said}");
        assert!(said.contains(words), "{tag}: {said}");
    }
    assert_eq!(files_in(project.path()), files_in(&small_library()));
}
