//! The licences of the crates whose code is in the programs, as their authors ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The features that the programs of a package are built with.
const FEATURES: [&str; 2] = ["cli", "desktop"];

/// The beginnings of the names of files that hold a licence.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];

/// Writes each text once, below the crates that it is of.
pub(crate) fn licences(repository: &Path) -> Result<String, Box<dyn Error>> {
    let mut list = String::new();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, (terms, folder)) in crates(repository)? {
        writeln!(list, "{name}: {terms}")?;
        for text in files(&folder)? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let texts = texts.into_iter().map(|(text, names)| format!("\n{}\n\n{text}\n", names.join(", ")));
    Ok(format!(
        "Scan Rights has code of these crates in it. Their texts follow.\n\n{list}{}",
        texts.collect::<String>()
    ))
}

/// Lists the crates of the programs: each with its terms and its folder.
fn crates(repository: &Path) -> Result<BTreeMap<String, (String, PathBuf)>, Box<dyn Error>> {
    // This knows where each crate lies, and lists too many of them.
    let host = said(Command::new("rustc").args(["--print", "host-tuple"]))?;
    let all = ["metadata", "--format-version", "1", "--all-features", "--filter-platform", host.trim()];
    let known: Value = serde_json::from_str(&cargo(repository, &all)?)?;
    let linked = linked(repository)?;
    let mut found = BTreeMap::new();
    for package in known["packages"].as_array().into_iter().flatten() {
        let name = format!("{} v{}", text(&package["name"]), text(&package["version"]));
        let folder = Path::new(text(&package["manifest_path"])).parent().map(Path::to_owned);
        let is_ours = package["source"].is_null();
        if linked.contains(&name) && !is_ours {
            found.insert(name, (text(&package["license"]).to_owned(), folder.unwrap_or_default()));
        }
    }
    Ok(found)
}

/// Lists the crates that are linked into the programs of this system, as `name v1.0`; what only tests and build scripts need
/// is not.
fn linked(repository: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut found = BTreeSet::new();
    for feature in FEATURES {
        let tree = ["tree", "--edges", "normal", "--prefix", "none", "--no-default-features", "--features", feature];
        for line in cargo(repository, &tree)?.lines() {
            found.extend(
                line.split_whitespace().take(2).map(str::to_owned).reduce(|name, version| name + " " + &version),
            );
        }
    }
    Ok(found)
}

fn cargo(repository: &Path, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    said(Command::new(env!("CARGO")).current_dir(repository).args(arguments).arg("--locked"))
}

/// Returns what a program says.
fn said(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Reads the texts in the folder of a crate.
fn files(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        if path.is_file() && NAMES.iter().any(|beginning| name.starts_with(beginning)) {
            let text = String::from_utf8_lossy(&fs::read(&path)?).replace("\r\n", "\n");
            texts.push(text.trim().to_owned());
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_programs_is_listed_with_its_text_and_what_only_builds_them_is_not() -> Result<(), Box<dyn Error>>
    {
        let licences = licences(Path::new(env!("CARGO_MANIFEST_DIR")))?;
        for name in ["clap", "dioxus-desktop", "age", "qrcodegen"] {
            assert!(licences.lines().any(|line| line.starts_with(&format!("{name} "))), "{name} is missing");
        }
        for name in ["trycmd", "proptest", "dioxus-web", "clap_mangen"] {
            assert!(!licences.lines().any(|line| line.starts_with(&format!("{name} "))), "{name} is no part of them");
        }
        assert!(licences.contains("Permission is hereby granted") && licences.contains("Apache License"));
        Ok(())
    }
}
