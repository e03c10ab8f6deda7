//! The messages that screens show, that are said to be shown, and that are written: one and the same.

use std::collections::BTreeSet;
use std::fs;

use scan_rights::model::Area;
use scan_rights::ui::messages;

use crate::project::{files_in, library_of, repository};

/// How screens ask for a message by its name.
const ASKING: [&str; 5] = [".t(\"", ".t_with(\"", ".text(\"", ".text_with(\"", ".plain(\""];

/// Reads the code of the screens, without its tests and the list of messages itself.
fn screens() -> Vec<(String, String)> {
    let code = |file: &str| {
        let text = fs::read_to_string(repository().join(file)).expect("a source file");
        text.split_once("#[cfg(test)]\nmod tests").map_or(text.clone(), |(code, _)| code.to_owned())
    };
    let files = ["src/app", "src/ui"].into_iter().flat_map(|folder| {
        files_in(&repository().join(folder)).into_iter().map(move |file| format!("{folder}/{file}"))
    });
    files.filter(|file| file != "src/ui/messages.rs").map(|file| (file.clone(), code(&file))).collect()
}

/// Lists the texts in quotation marks, outside comments.
fn literals(code: &str) -> BTreeSet<String> {
    let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    // No name of a message has an escaped mark in it, so pairs of marks are enough.
    code.iter().flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

fn all_literals() -> BTreeSet<String> {
    screens().iter().flat_map(|(_, code)| literals(code)).collect()
}

fn listed() -> BTreeSet<String> {
    messages::all().into_iter().collect()
}

/// Says whether code that has these texts makes the name: as it is, or by a pattern such as
/// `{id}-line`, whose start is another text, or `need-{}`, whose end comes from the model.
fn is_made(name: &str, literals: &BTreeSet<String>) -> bool {
    literals.contains(name)
        || literals.iter().any(|pattern| {
            let Some((start, rest)) = pattern.split_once('{') else { return false };
            let Some((_, end)) = rest.split_once('}') else { return false };
            let Some(middle) = name.strip_prefix(start).and_then(|name| name.strip_suffix(end)) else { return false };
            let plain = !end.contains('{') && start.len() + end.len() > 2;
            plain && !middle.is_empty() && (!start.is_empty() || literals.contains(middle))
        })
}

#[test]
fn what_screens_ask_for_is_listed() {
    let mut listed = listed();
    listed.extend(messages::of_islands().map(str::to_owned));
    let mut asked = BTreeSet::new();
    for (file, code) in screens() {
        for pattern in ASKING {
            for (at, _) in code.match_indices(pattern) {
                let name = code[at + pattern.len()..].split('"').next().expect("a text ends");
                assert!(listed.contains(name), "src/ui/{file} asks for {name}, which ui::messages does not list");
                asked.insert(name.to_owned());
            }
        }
    }
    assert!(asked.len() > 40, "only {} messages are asked for", asked.len());
}

#[test]
fn what_is_listed_is_shown() {
    let literals = all_literals();
    let unused: Vec<_> = listed().into_iter().filter(|name| !is_made(name, &literals)).collect();
    assert!(unused.is_empty(), "ui::messages lists what no screen shows: {unused:?}");
    assert!(listed().len() > 90);
}

#[test]
fn what_is_written_is_shown() {
    let library = library_of(repository());
    let mut shown = listed();
    shown.extend(library.guides.iter().map(messages::guides));
    shown.extend(library.areas.iter().map(Area::message));
    let english = library.locale(&scan_rights::lang::Tag::english()).own();
    let ui = english.messages.iter().filter(|(_, message)| &*message.place.file == "locales/en/ui.ftl");
    let written: BTreeSet<_> = ui.map(|(name, _)| name.clone()).collect();
    let left: Vec<_> = written.difference(&shown).collect();
    assert!(left.is_empty(), "locales/en/ui.ftl has what no screen shows: {left:?}");
    assert!(written.len() > 90, "{} messages", written.len());
}

#[test]
fn names_are_found_in_code() {
    let literals = literals("view.t(\"a-b\"); // \"no\"\n// \"c\"\nformat!(\"{id}-line\"); format!(\"need-{}\", x)");
    assert!(is_made("a-b", &literals) && is_made("a-b-line", &literals) && is_made("need-scan", &literals));
    assert!(!is_made("c", &literals) && !is_made("d-line", &literals) && !is_made("need-", &literals));
}
