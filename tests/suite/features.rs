//! No feature brings what another one needs: a reader's device gets no tool, and a tool no window.

use std::collections::BTreeSet;
use std::process::Command;

use crate::project::repository;

/// Each feature with the target that it is for, a crate that it needs, and those that it has no use for.
const FEATURES: &[(&str, &str, &str, &[&str])] = &[
    ("cli", HOST, "clap", &["arboard", "dioxus-desktop", "dioxus-router", "lexopt", "sys-locale", "wry"]),
    (
        "sync",
        ANDROID,
        "sigstore-tuf",
        &["age", "aws-lc-sys", "clap", "lexopt", "object_store", "openssl-sys", "ring", "rpassword"],
    ),
    (
        "conformance",
        HOST,
        "lexopt",
        &["age", "aws-lc-sys", "clap", "dioxus-desktop", "object_store", "openssl-sys", "ring", "rpassword"],
    ),
    ("publish", HOST, "object_store", &["axum", "clap", "dioxus-desktop", "dioxus-ssr", "openssl-sys"]),
    ("islands", WASM, "dioxus-web", &["age", "clap", "dioxus-desktop", "dioxus-router", "dioxus-ssr", "tokio"]),
    ("vault", WASM, "age", &["clap", "dioxus-desktop", "dioxus-router", "dioxus-web", "tokio"]),
    ("web", WASM, "dioxus-router", &["axum", "clap", "dioxus-desktop", "dioxus-ssr", "directories", "tokio"]),
    ("desktop", HOST, "dioxus-desktop", &["axum", "clap", "dioxus-web", "notify", "object_store", "ring"]),
    (
        "mobile",
        ANDROID,
        "dioxus-desktop",
        &["arboard", "aws-lc-sys", "axum", "clap", "dioxus-web", "open", "openssl-sys", "rfd", "ring"],
    ),
];

const HOST: &str = "x86_64-unknown-linux-gnu";
const WASM: &str = "wasm32-unknown-unknown";
const ANDROID: &str = "aarch64-linux-android";

/// Lists the crates that a feature brings to a target.
fn crates(feature: &str, target: &str) -> BTreeSet<String> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(repository()).args(["tree", "--locked", "--edges", "normal", "--prefix", "none"]);
    let output =
        command.args(["--no-default-features", "--features", feature, "--target", target]).output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).expect("UTF-8");
    names.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn a_feature_brings_what_it_needs_and_nothing_of_another() {
    for (feature, target, needed, foreign) in FEATURES {
        let crates = crates(feature, target);
        assert!(crates.contains(*needed), "{feature} without {needed}: {crates:?}");
        let found: Vec<_> = foreign.iter().filter(|name| crates.contains(**name)).collect();
        assert!(found.is_empty(), "{feature} brings {found:?}");
    }
}
