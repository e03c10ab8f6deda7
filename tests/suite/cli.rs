//! The tool `rights`, from outside.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::Stdio;

use crate::project::{
    self, TODAY, copy_of_the_small_library, empty_folder, exit_code, files_in, library_with, repository, rights, run,
    small_library, transcript,
};

#[test]
fn cases() {
    // The address to serve on shows in the help.
    trycmd::TestCases::new().env("PORT", "8080").env("RIGHTS_TODAY", TODAY).case("tests/cmd/*.trycmd").run();
    // None of them makes anything, or takes anything away.
    let cases = repository().join("tests/cmd");
    let made = files_in(&cases).into_iter().chain(files_in(&repository().join("tests/suite")));
    assert_eq!(made.filter(|path| path.contains("never-made")).count(), 0);
    assert!(!repository().join("never-made").exists());
    assert_eq!(files_in(&cases.join("site-not-ours.in")), ["photos/holiday.txt"]);
}

#[test]
fn data_goes_to_standard_output_and_all_else_to_standard_error() {
    let faulty = library_with("raw-html");
    for format in ["human", "short", "json"] {
        let output = run(rights().args(["check", "--format", format, "--root"]).arg(faulty.path()));
        let data = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(data.contains("raw-html") && !data.contains("1 error"), "{data}");
        assert_eq!(String::from_utf8(output.stderr).expect("UTF-8"), "1 error, 0 warnings\n");
    }
    let clean = run(rights().args(["check", "--root"]).arg(small_library()));
    assert_eq!((clean.stdout.len(), exit_code(&clean)), (0, 0));
}

#[test]
fn a_site_comes_to_a_new_folder_and_a_second_build_changes_nothing() {
    let folder = empty_folder();
    let build = || {
        let mut command = rights();
        command
            .args(["site", "--no-compress", "--root"])
            .arg(small_library())
            .arg("--out")
            .arg(folder.path().join("dist"));
        let output = run(&mut command);
        assert_eq!((exit_code(&output), output.stdout.len()), (0, 0), "{}", transcript(&output));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    assert!(build().contains(", 116 changed, 0 removed, "));
    assert!(build().contains(", 0 changed, 0 removed, "));
    assert!(folder.path().join("dist/en/stop/fingerprint/index.html").exists());
    // What the site says of a translation, the tool says too.
    let page = run(rights().args(["status", "pl", "--format", "html", "--root"]).arg(small_library())).stdout;
    assert_eq!(page, fs::read(folder.path().join("dist/translate/pl/index.html")).expect("the page is there"));
}

#[test]
fn a_site_names_the_origin_that_it_will_stand_at() {
    let folder = empty_folder();
    let mut command = rights();
    command.args(["site", "--no-compress", "--origin", "https://rights.example", "--root"]).arg(small_library());
    assert_eq!(exit_code(&run(command.arg("--out").arg(folder.path()))), 0);
    let page = fs::read_to_string(folder.path().join("ar/card/index.html")).expect("the card");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://rights.example/ar/card/\"/>"));
}

#[test]
fn made_up_languages_are_on_a_site_only_if_somebody_asks_for_them() {
    let folder = empty_folder();
    let build = |options: &[&str]| {
        let mut command = rights();
        command.args(["site", "--no-compress", "--root"]).arg(small_library()).arg("--out").arg(folder.path());
        let output = run(command.args(options));
        assert_eq!(exit_code(&output), 0, "{}", transcript(&output));
        ["en-XA", "ar-XB"].map(|tag| folder.path().join(tag).join("stop/fingerprint/index.html").exists())
    };
    assert_eq!(build(&["--pseudo"]), [true, true]);
    assert_eq!(build(&[]), [false, false]);
}

#[test]
fn content_with_errors_leaves_the_site_of_before() {
    let folder = empty_folder();
    let build = |root: &std::path::Path| {
        exit_code(&run(rights().args(["site", "--no-compress", "--root"]).arg(root).arg("--out").arg(folder.path())))
    };
    assert_eq!(build(&small_library()), 0);
    let before = files_in(folder.path());
    assert_eq!(build(library_with("raw-html").path()), 2);
    assert_eq!(files_in(folder.path()), before);
}

#[test]
fn a_folder_with_other_files_is_refused_and_left_alone() {
    let folder = empty_folder();
    project::write(folder.path(), "thesis.txt", "years of work");
    let output = run(rights().args(["site", "--root"]).arg(small_library()).arg("--out").arg(folder.path()));
    assert_eq!(exit_code(&output), 73, "{}", transcript(&output));
    assert_eq!(files_in(folder.path()), ["thesis.txt"]);
    assert_eq!(fs::read(folder.path().join("thesis.txt")).expect("still there"), b"years of work");
}

#[test]
fn a_port_in_use_is_said_and_ends_the_tool() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port();
    let site = empty_folder();
    project::write(site.path(), "index.html", "<!doctype html>");
    let output = run(rights().args(["serve", "--port", &port.to_string(), "--dir"]).arg(site.path()));
    let said = transcript(&output);
    assert_eq!(exit_code(&output), 69, "{said}");
    assert!(said.contains(&format!("cannot serve on 127.0.0.1:{port}")) && said.contains("hint: "), "{said}");
    // The variable that `make run` sets means the same.
    let output = run(rights().env("PORT", port.to_string()).args(["serve", "--dir"]).arg(site.path()));
    assert_eq!(exit_code(&output), 69);
}

#[test]
#[cfg(unix)]
fn a_file_that_cannot_be_read_is_named() {
    let project = copy_of_the_small_library();
    let link = project.path().join("content/en/pages/gone.md");
    std::os::unix::fs::symlink("nowhere.md", link).expect("a link is made");
    let output = run(rights().args(["check", "--root"]).arg(project.path()));
    let said = transcript(&output);
    assert_eq!(exit_code(&output), 74, "{said}");
    assert!(said.contains("cannot read ") && said.contains("content/en/pages/gone.md"), "{said}");
}

#[test]
fn a_very_long_report_shows_the_first_problems_and_counts_the_others() {
    let project = copy_of_the_small_library();
    let page = fs::read_to_string(project.path().join("content/en/pages/about.md")).expect("a page");
    project::write(project.path(), "content/en/pages/about.md", page + &"\n<b>\n".repeat(300));
    let check = |format| run(rights().args(["check", "--format", format, "--root"]).arg(project.path()));
    let human = transcript(&check("human"));
    assert_eq!(human.matches("error[raw-html]").count(), 200);
    assert!(human.contains("and 100 more; --format short lists them all\n"), "{human}");
    assert!(human.contains("300 errors, 0 warnings\n"), "{human}");
    assert_eq!(transcript(&check("short")).matches("error[raw-html]").count(), 300);
    assert_eq!(transcript(&check("json")).matches("\"raw-html\"").count(), 300);
}

#[test]
fn whoever_stops_reading_a_long_report_gets_no_crash() {
    let project = copy_of_the_small_library();
    let mut page = fs::read_to_string(project.path().join("content/en/pages/about.md")).expect("a page");
    page.push_str(&"\n<b>\n".repeat(5000));
    project::write(project.path(), "content/en/pages/about.md", page);
    let mut command = rights();
    command.args(["check", "--format", "short", "--root"]).arg(project.path());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the tool starts");
    // Like `rights check | head -1`.
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    assert!(line.contains("raw-html"), "{line}");
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
    child.wait().expect("it ends");
    assert!(!said.contains("panicked"), "{said}");
}
