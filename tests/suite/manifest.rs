//! What phones are told about the app: `Dioxus.toml` and the files that it names.

use std::fs;
use std::path::Path;
use std::process::Command;

use scan_rights::lang::Tag;
use toml::{Table, Value};

use crate::project::{empty_folder, files_in, library_of, repository};

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn settings() -> Table {
    read("Dioxus.toml").parse().expect("Dioxus.toml is TOML")
}

/// Returns a text of the settings.
fn setting(table: &str, key: &str) -> String {
    settings()[table][key].as_str().unwrap_or_else(|| panic!("{table}.{key} is a text")).to_owned()
}

/// Returns the values of an attribute, or of what stands around a text, in a file of tags.
fn values<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

/// Returns the text that stands at a key of a property list.
fn property<'a>(list: &'a str, key: &str) -> &'a str {
    let (_, rest) = list.split_once(&format!("<key>{key}</key>")).unwrap_or_else(|| panic!("there is no {key}"));
    values(rest, "<string>", "</string>")[0]
}

#[test]
fn the_network_is_all_that_the_app_asks_for() {
    let settings = settings();
    for unwanted in ["permissions", "background", "deep_links"] {
        assert!(!settings.contains_key(unwanted), "[{unwanted}] asks for more");
    }
    let android = settings["android"].as_table().expect("a table");
    assert!(android.values().all(Value::is_integer), "versions alone: {android:?}");
    assert!(!settings.contains_key("ios"), "[ios] has entitlements");

    let manifest = read(&setting("application", "android_manifest"));
    let asked = values(&manifest, "<uses-permission android:name=\"", "\"");
    assert_eq!(asked, ["android.permission.INTERNET", "android.permission.ACCESS_NETWORK_STATE"]);
    assert_eq!(manifest.matches("permission").count(), 2 * asked.len(), "none under another name: {manifest}");
    for unwanted in ["uses-feature", "<service", "<provider", "<receiver", "<data "] {
        assert!(!manifest.contains(unwanted), "{unwanted}");
    }
    let list = read(&setting("application", "ios_info_plist"));
    for unwanted in ["UsageDescription", "UIBackgroundModes", "NSAppTransportSecurity", "CFBundleURLTypes"] {
        assert!(!list.contains(unwanted), "{unwanted}");
    }
}

#[test]
fn nothing_that_the_app_keeps_is_copied_by_the_system() {
    assert!(read(&setting("application", "android_manifest")).contains("android:allowBackup=\"false\""));
}

#[test]
fn the_app_is_called_the_same_everywhere() {
    let name = setting("application", "name");
    let library = library_of(repository());
    assert_eq!(name, library.locale(&Tag::english()).text("app-name", &[]).plain());
    let list = read(&setting("application", "ios_info_plist"));
    for key in ["CFBundleName", "CFBundleDisplayName"] {
        assert_eq!(property(&list, key), name);
    }
    assert!(read(&setting("application", "android_manifest")).contains(&format!("android:label=\"{name}\"")));

    let id = setting("bundle", "identifier");
    assert_eq!(property(&list, "CFBundleIdentifier"), id);
    let metainfo = format!("packaging/{id}.metainfo.xml");
    assert_eq!(values(&read(&metainfo), "<id>", "</id>"), [id]);

    assert_eq!(property(&list, "CFBundleExecutable"), "scan-rights");
    for version in ["CFBundleVersion", "CFBundleShortVersionString"] {
        assert_eq!(property(&list, version), env!("CARGO_PKG_VERSION"));
    }
    assert!(read(&metainfo).contains(&format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn iphones_show_what_their_reader_has_saved() {
    let list = read(&setting("application", "ios_info_plist"));
    for allowed in ["UIFileSharingEnabled", "LSSupportsOpeningDocumentsInPlace"] {
        let (_, rest) = list.split_once(&format!("<key>{allowed}</key>")).expect("it is there");
        assert!(rest.trim_start().starts_with("<true/>"), "{allowed}");
    }
}

#[test]
fn iphones_know_our_languages() {
    let list = read(&setting("application", "ios_info_plist"));
    let (_, rest) = list.split_once("<key>CFBundleLocalizations</key>").expect("they are listed");
    let mut listed = values(rest.split_once("</array>").expect("the list ends").0, "<string>", "</string>");
    let library = library_of(repository());
    let mut ours: Vec<&str> = library.languages.iter().map(|language| language.tag.as_str()).collect();
    listed.sort_unstable();
    ours.sort_unstable();
    assert_eq!(listed, ours);
}

#[test]
fn the_picture_is_there_and_is_drawn_for_android_under_the_name_that_its_file_says() {
    let settings = settings();
    let icons = settings["bundle"]["icon"].as_array().expect("a list");
    assert!(!icons.is_empty());
    for icon in icons {
        let icon = icon.as_str().expect("a path");
        let bytes = fs::read(repository().join(icon)).expect("the picture");
        assert!(bytes.starts_with(b"\x89PNG"), "{icon}");
    }
    let manifest = read(&setting("application", "android_manifest"));
    let name = values(&manifest, "android:icon=\"@mipmap/", "\"")[0];
    let folder = empty_folder();
    let mut draw = Command::new(repository().join("packaging/phone/icons"));
    assert!(draw.arg(folder.path()).status().expect("it runs").success(), "make test brings rsvg-convert");
    let drawn = files_in(folder.path());
    assert_eq!(drawn.len(), 5, "{drawn:?}");
    for file in &drawn {
        assert_eq!(Path::new(file).file_stem().and_then(|stem| stem.to_str()), Some(name));
    }
}
