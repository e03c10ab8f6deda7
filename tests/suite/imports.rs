//! What a module may use is what the table of `ARCHITECTURE.md` says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::project::{files_in, repository};

/// The table's header.
const HEADER: &str = "| module | may use |";

type Modules = BTreeMap<String, BTreeSet<String>>;

/// Reads the table: each module with those that it may use.
fn allowed() -> Modules {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let (_, table) = text.split_once(HEADER).expect("it has the table of imports");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(row).collect()
}

fn row(line: &str) -> (String, BTreeSet<String>) {
    let [_, module, may_use, _] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
        panic!("a row has a module and those that it may use: {line}")
    };
    let names = may_use.split(',').map(str::trim).filter(|name| !name.is_empty());
    (module.to_owned(), names.map(str::to_owned).collect())
}

/// Reads the sources: each module with those that it uses, and where.
fn used() -> BTreeMap<String, BTreeMap<String, String>> {
    let source = repository().join("src");
    let mut modules: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for file in files_in(&source).into_iter().filter(|file| !is_entry(file)) {
        let module = file.split(['/', '.']).next().expect("a name").to_owned();
        let text = fs::read_to_string(source.join(&file)).expect("a source file");
        let uses = modules.entry(module.clone()).or_default();
        for name in paths(&without_tests_and_comments(&text)).into_iter().filter(|name| *name != module) {
            uses.entry(name).or_insert_with(|| format!("src/{file}"));
        }
    }
    modules
}

/// The crate's root and its programs stand above all modules.
fn is_entry(file: &str) -> bool {
    ["lib.rs", "main.rs"].contains(&file) || file.starts_with("bin/")
}

fn without_tests_and_comments(text: &str) -> String {
    let code = text.split_once("#[cfg(test)]\nmod tests").map_or(text, |(code, _)| code);
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    code.lines().filter(is_code).map(|line| format!("{line}\n")).collect()
}

/// Lists the modules of the crate that code names, as `crate::name` or in `crate::{name, …}`.
fn paths(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, rest) in code.match_indices("crate::").map(|(at, path)| (at, &code[at + path.len()..])) {
        match rest.strip_prefix('{') {
            Some(group) => found.extend(members(group)),
            None => found.extend(name(rest)),
        }
    }
    found
}

fn name(path: &str) -> Option<String> {
    let name: String = path.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    Some(name).filter(|name| !name.is_empty())
}

/// Lists the first names of a group: `lang::Tag, model::{Page, Text}}` names `lang` and `model`.
fn members(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0_i32;
    let mut next = true;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => next = true,
            letter if next && !letter.is_whitespace() => {
                names.extend(name(&group[at..]));
                next = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn modules_use_what_the_table_allows_and_nothing_else() {
    let (allowed, modules) = (allowed(), used());
    let mut wrong = Vec::new();
    for (module, imports) in &modules {
        let may_use = allowed.get(module).unwrap_or_else(|| panic!("the table has no row for {module}"));
        let foreign = imports.iter().filter(|(name, _)| !may_use.contains(*name));
        wrong.extend(foreign.map(|(name, file)| format!("{file} uses {name}")));
    }
    assert!(wrong.is_empty(), "ARCHITECTURE.md does not allow: {wrong:#?}");
    let found: usize = modules.values().map(BTreeMap::len).sum();
    assert!(found > 20, "only {found} imports were found");
}

#[test]
fn every_row_of_the_table_is_a_module() {
    let (allowed, modules) = (allowed(), used());
    for (module, may_use) in &allowed {
        for name in may_use.iter().chain([module]) {
            assert!(modules.contains_key(name), "the table speaks of {name}, and there is no such module");
        }
    }
}

#[test]
fn no_module_climbs_out_of_itself() {
    let source = repository().join("src");
    for file in files_in(&source).into_iter().filter(|file| !is_entry(file)) {
        let text = without_tests_and_comments(&fs::read_to_string(source.join(&file)).expect("a source file"));
        let climbs = text.matches("super::super").count();
        assert_eq!(climbs, 0, "src/{file} should say crate:: instead");
        let top = !file.contains('/') || file.ends_with("/mod.rs") && file.matches('/').count() == 1;
        assert!(!top || !text.contains("super::"), "src/{file} should say crate:: instead");
    }
}

#[test]
fn imports_are_read_in_every_form() {
    let code = "use crate::diag::{self, Code};\nuse crate::{lang::Tag, model::{Page, Text}, ui};\n\
                fn f() -> crate::error::Error {}\n";
    let found: Vec<_> = paths(code).into_iter().collect();
    assert_eq!(found, ["diag", "error", "lang", "model", "ui"]);
    let text = "/// See crate::a.\nuse crate::b;\n#[cfg(test)]\nmod tests {\n    use crate::c;\n}\n";
    assert_eq!(paths(&without_tests_and_comments(text)).into_iter().collect::<Vec<_>>(), ["b"]);
}
