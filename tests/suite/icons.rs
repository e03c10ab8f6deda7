//! Every picture of the app is one drawing, `assets/public/icon.svg`.

use std::process::Command;

use crate::project::{empty_folder, repository};

/// The pictures with their width and height.
const PICTURES: [(&str, &str); 2] = [("icon-192.png", "192"), ("icon-512.png", "512")];

/// So much of what a dot can differ, another version of the program that draws may make it, in hundredths.
const TOLERANCE: &str = "25%";

#[test]
fn pictures_are_what_make_icons_draws() {
    let public = repository().join("assets/public");
    let folder = empty_folder();
    for (name, size) in PICTURES {
        let drawn = folder.path().join(name);
        let mut draw = Command::new(repository().join("packaging/icon"));
        assert!(draw.arg(size).arg(&drawn).status().expect("it runs").success(), "make test brings rsvg-convert");
        let mut compare = Command::new("compare");
        compare.args(["-metric", "AE", "-fuzz", TOLERANCE]).arg(&drawn).arg(public.join(name)).arg("null:");
        let output = compare.output().expect("make test brings compare");
        let different = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{name} differs in {different} dots: make icons");
    }
}
