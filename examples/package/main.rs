//! Writes what a package has beside its programs into a folder: `cargo run --example package -- FOLDER`.
//!
//! 1. `man/`: a page for each command of `rights`, from what its `--help` says;
//! 2. `scan-rights.desktop`: the entry in the menu of a desktop, in our languages;
//! 3. `licences`: those of all crates whose code is in the programs.

mod entry;
mod licences;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use scan_rights::cli;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("say into which folder")?);
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    manual(&folder.join("man"))?;
    fs::write(folder.join("scan-rights.desktop"), entry::entry(repository)?)?;
    fs::write(folder.join("licences"), licences::licences(repository)?)?;
    Ok(())
}

/// Writes the manual of `rights`: a page for the whole and one for each command.
fn manual(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    // `rights help` says the same as the pages.
    clap_mangen::generate_to(cli::command().disable_help_subcommand(true), folder)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lists a command and those within it, each with the name of its page.
    fn commands(command: &clap::Command, page: &str) -> Vec<(String, clap::Command)> {
        let inner =
            command.get_subcommands().flat_map(|inner| commands(inner, &format!("{page}-{}", inner.get_name())));
        std::iter::once((page.to_owned(), command.clone())).chain(inner).collect()
    }

    #[test]
    fn every_command_has_a_page_that_says_what_its_options_do() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        manual(folder.path())?;
        let commands = commands(&cli::command(), "rights");
        for (page, command) in &commands {
            let page = fs::read_to_string(folder.path().join(format!("{page}.1")))?;
            for option in command.get_arguments().filter_map(clap::Arg::get_long) {
                assert!(page.contains(&format!("\\-\\-{}", option.replace('-', "\\-"))), "{option}: {page}");
            }
        }
        assert!(commands.iter().any(|(page, _)| page == "rights-keys-rotate"), "those within others, too");
        assert_eq!(fs::read_dir(folder.path())?.count(), commands.len());
        Ok(())
    }
}
