//! The command line.

use std::path::PathBuf;

use lexopt::prelude::*;

/// What `--help` says. The codes are those of [`Exit`](crate::exit::Exit).
const HELP: &str = "\
Shows what to say and do when police want to scan your fingerprint or face.

Usage: scan-rights [--data-dir FOLDER] [PAGE]

PAGE is the address of a page, such as /ar/stop/ or guides/after, or a file of the content.

  --data-dir FOLDER  keep settings and notes there
  --help             say this
  --version          say which version this is

Exit codes:
  0   the window was closed
  64  the command makes no sense
  69  there is no display to open a window on";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    Open { data_dir: Option<PathBuf>, page: Option<String> },
    Say(String),
}

/// Reads the arguments of the process.
pub(super) fn read() -> Result<Command, lexopt::Error> {
    parse(lexopt::Parser::from_env())
}

fn parse(mut arguments: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut data_dir, mut page) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("data-dir") => data_dir = Some(PathBuf::from(arguments.value()?)),
            Short('h') | Long("help") => return Ok(Command::Say(HELP.into())),
            Short('V') | Long("version") => {
                return Ok(Command::Say(concat!("scan-rights ", env!("CARGO_PKG_VERSION")).into()));
            }
            Value(named) if page.is_none() => page = Some(named.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Open { data_dir, page })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Command, String> {
        parse(lexopt::Parser::from_args(arguments)).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_folder_and_a_page_are_all_that_there_is_to_say() {
        let open = Command::Open { data_dir: Some("/tmp/x".into()), page: Some("/ar/".into()) };
        assert_eq!(parsed(&["--data-dir", "/tmp/x", "/ar/"]), Ok(open));
        assert_eq!(parsed(&[]), Ok(Command::Open { data_dir: None, page: None }));
        assert!(matches!(parsed(&["--help"]), Ok(Command::Say(text)) if text.contains("--data-dir")));
    }

    #[test]
    fn the_manual_says_all_that_help_says() {
        let manual = include_str!("../../../../packaging/scan-rights.1");
        // Without what says how words look.
        let plain = |line: &str| {
            let words =
                line.split_once(' ').filter(|(first, _)| first.starts_with('.')).map_or(line, |(_, words)| words);
            words.replace("\\-", "-").replace('"', "").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let manual = manual.lines().map(plain).collect::<Vec<_>>().join(" ");
        let said = HELP.lines().filter(|line| !line.starts_with("Usage") && !line.ends_with(':'));
        for words in said.flat_map(|line| line.split("  ")).map(str::trim).filter(|words| !words.is_empty()) {
            let words = words.trim_start_matches("PAGE ");
            assert!(manual.contains(words), "{words}: {manual}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_said() {
        for arguments in [&["--data-dir"][..], &["--colour"], &["one", "two"], &["-x"]] {
            assert!(parsed(arguments).is_err(), "{arguments:?}");
        }
    }
}
