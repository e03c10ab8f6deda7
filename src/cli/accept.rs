//! `rights accept`: a translation says what the English of now says.

use std::path::Path;

use crate::cli::signature::Signature;
use crate::cli::{Exit, agreed, print, quote, sheets, words_changed};
use crate::content::{Item, Sheet, State};
use crate::error::Error;
use crate::lock::Lock;
use crate::save;

/// Record that a translation matches the English of now
///
/// Shows each part that is about to be accepted, and asks. Readers get a part in their language as long as its English
/// stays the accepted one.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language
    tag: String,
    /// The page or the messages: `stop/over`, `ui`
    page: String,
    /// One part alone: `title`, `summary`, the number of a block on the English page, or a message
    #[arg(long, value_name = "PART")]
    block: Option<String>,
    #[command(flatten)]
    signature: Signature,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (files, sheets) = sheets(root, Some(&args.tag), Some(&args.page))?;
    let sheet = &sheets[0];
    let text = files.get(&sheet.path).ok_or_else(|| Error::no_sheet(&args.tag, &args.page))?;
    let is_meant = |item: &Item| args.block.as_ref().is_none_or(|block| item.name == *block);
    let meant: Vec<&Item> = sheet.items.iter().filter(|item| item.translated.is_some() && is_meant(item)).collect();
    if let Some(block) = args.block.as_ref().filter(|_| meant.is_empty()) {
        return Err(Error::no_part(block));
    }
    let signed = args.signature.sign(&sheet.path, text)?;
    let news: Vec<&Item> = meant.into_iter().filter(|item| item.state == State::Outdated || !sheet.is_locked).collect();
    print(&shown(sheet, &news));
    if news.is_empty() && signed.is_none() && sheet.is_locked {
        print("Everything that is translated is accepted already.\n");
        return Ok(Exit::Ok);
    }
    let question = match news.len() {
        0 => format!("Write {}?", sheet.path),
        1 => "Accept this part?".to_owned(),
        count => format!("Accept these {count} parts?"),
    };
    if !agreed(&question, args.yes) {
        print("Nothing was changed.\n");
        return Ok(Exit::Ok);
    }
    let lock = sheet.accept(|item| is_meant(item) || item.state == State::Translated && sheet.is_locked);
    let lock = (root.join(Lock::path(&sheet.path)), lock.write(&sheet.path));
    save::all(signed.map(|text| (root.join(&sheet.path), text)).into_iter().chain([lock]))?;
    Ok(Exit::Ok)
}

fn shown(sheet: &Sheet, news: &[&Item]) -> String {
    let part = |item: &&Item| {
        let english = item.was.as_ref().map_or_else(|| item.english.clone(), |was| words_changed(was, &item.english));
        let translated = item.translated.as_ref().map_or("", |own| &own.text);
        format!("  {}\n{}{}\n", item.name, quote("English", &english), quote(sheet.lang.as_str(), translated))
    };
    format!("{}\n\n{}", sheet.path, news.iter().map(part).collect::<String>())
}
