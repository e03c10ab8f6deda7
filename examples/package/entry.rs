//! The entry in the menu of a desktop.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use scan_rights::content;
use scan_rights::lang::Tag;
use scan_rights::source::folder;
use scan_rights::ui::{Route, Screen, View};

/// Writes the entry: its name and what it is for in every language that has words of its own for them.
pub(crate) fn entry(repository: &Path) -> Result<String, Box<dyn Error>> {
    let (files, _) = folder::read(repository)?;
    let library = Arc::new(content::load(&files).0);
    let view = |tag: &Tag| View::new(&library, Route::In(tag.clone(), Screen::Home));
    let mut entry = "[Desktop Entry]\nType=Application\n".to_owned();
    for (key, message) in [("Name", "app-name"), ("Comment", "home-title")] {
        let english = view(&Tag::english()).plain(message);
        writeln!(entry, "{key}={english}")?;
        for language in &library.languages {
            let own = view(&language.tag).plain(message);
            if own != english {
                writeln!(entry, "{key}[{}]={own}", language.tag)?;
            }
        }
    }
    entry.push_str(
        "Exec=scan-rights\nIcon=scan-rights\nTerminal=false\nCategories=Education;\nStartupWMClass=scan-rights\n",
    );
    Ok(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_speaks_our_languages() -> Result<(), Box<dyn Error>> {
        let entry = entry(Path::new(env!("CARGO_MANIFEST_DIR")))?;
        let comments = entry.lines().filter(|line| line.starts_with("Comment[")).count();
        assert_eq!(comments, 11, "{entry}");
        assert!(entry.contains("\nName=Scan Rights\n") && entry.contains("\nName[ar]="), "{entry}");
        // What a line of its own would begin anew, no message has.
        assert!(entry.lines().skip(1).all(|line| line.contains('=')), "{entry}");
        Ok(())
    }
}
