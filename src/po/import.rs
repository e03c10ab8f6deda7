//! From a PO file to files, in memory. All of it is good, or none of it is taken.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::content::{Sheet, front_matter};
use crate::diag::{self, Code, Diagnostic, Place};
use crate::error::Error;
use crate::lang::Tag;
use crate::lock::Lock;
use crate::po::merge::{Change, merge};
use crate::po::rewrite::{Rewritten, rewrite};
use crate::po::verify::{Plan, verify};
use crate::po::{header, syntax, words};
use crate::source::Files;

/// A PO file that somebody wants to import.
pub struct Request<'a> {
    /// How problems name the file.
    pub name: &'a str,
    /// What it says.
    pub text: &'a str,
    /// The language that it is of.
    pub tag: &'a Tag,
    /// Whether the work of others may be lost.
    pub overwrite: bool,
    /// The day that new pages say they were translated on.
    pub on: Date,
    /// Signs a page, of a path and a text.
    pub sign: &'a dyn Fn(&str, &str) -> Result<String, Error>,
}

/// What an import comes to.
#[derive(Debug, Default)]
pub struct Import {
    /// Why nothing is written, if anything is wrong; places are in the PO file.
    pub problems: Vec<Diagnostic>,
    /// The files to write, by path and text.
    pub written: Vec<(String, String)>,
    /// How many parts get other words.
    pub translated: usize,
    /// How many parts keep their words, and are said to match the English of now.
    pub accepted: usize,
    /// How many drafts stay in the PO file.
    pub drafts: usize,
    /// Pages that are not there yet and lack title or summary: their paths, and how many parts wait for those.
    pub waiting: Vec<(String, usize)>,
}

/// Makes the files that a PO file asks for. `sheets` are those of its language.
///
/// # Errors
///
/// Fails if a page cannot be signed.
pub fn import(files: &Files, sheets: &[Sheet], request: &Request<'_>) -> Result<Import, Error> {
    let file: Arc<str> = request.name.into();
    let mut problems = Vec::new();
    let found = syntax::read(&file, request.text, &mut problems);
    if problems.is_empty() {
        header::check(&file, &found, request.tag, &mut problems);
    }
    if !problems.is_empty() {
        return Ok(refused(problems));
    }
    let mut changes = merge(&file, &found, sheets, request.overwrite, &mut problems);
    unreadable(files, sheets, &changes.parts, &file, &mut problems);
    if !problems.is_empty() {
        return Ok(refused(problems));
    }
    let (written, waiting) = written(files, sheets, &changes.parts, request)?;
    let paths: BTreeSet<&str> = written.iter().map(|written| &*written.path).collect();
    changes.parts.retain(|change| paths.contains(&*sheets[change.sheet].path));
    let mut after = files.clone();
    let mut texts: Vec<(String, String)> = written.iter().flat_map(texts).collect();
    texts.retain(|(path, text)| files.get(path) != Some(text));
    texts.iter().for_each(|(path, text)| after.insert(path, text));
    let (tag, parts) = (request.tag, &changes.parts[..]);
    let plan = Plan { file: &file, tag, before: files, after: &after, sheets, changes: parts, written: &written };
    let problems = if written.is_empty() { Vec::new() } else { verify(&plan) };
    if !problems.is_empty() {
        return Ok(refused(problems));
    }
    let is_new = |change: &&Change<'_>| change.words.is_some();
    let translated = parts.iter().filter(is_new).count();
    let accepted = parts.len() - translated;
    Ok(Import { written: texts, translated, accepted, drafts: changes.drafts, waiting, ..Import::default() })
}

fn refused(mut problems: Vec<Diagnostic>) -> Import {
    diag::sort(&mut problems);
    Import { problems, ..Import::default() }
}

/// Reports changes of pages that are there and cannot be read: they would be written anew.
fn unreadable(
    files: &Files,
    sheets: &[Sheet],
    changes: &[Change<'_>],
    file: &Arc<str>,
    problems: &mut Vec<Diagnostic>,
) {
    let is_unreadable = |sheet: &Sheet| sheet.status.is_none() && files.get(&sheet.path).is_some();
    problems.extend(changes.iter().filter(|change| is_unreadable(&sheets[change.sheet])).map(|change| {
        let path = &sheets[change.sheet].path;
        let message = format!("the front matter of {path} cannot be read, so nothing can be put into it");
        Diagnostic::new(Code::FrontMatter, Place::new(file, change.found.translation()), message)
            .hint("`rights check` says what is wrong with it")
    }));
}

/// The files with their changes, and the pages that wait for title and summary.
type Made<'a> = (Vec<Rewritten<'a>>, Vec<(String, usize)>);

fn written<'a>(
    files: &Files,
    sheets: &[Sheet],
    changes: &[Change<'a>],
    request: &Request<'_>,
) -> Result<Made<'a>, Error> {
    let mut of_sheets: BTreeMap<usize, Vec<&Change<'a>>> = BTreeMap::new();
    changes.iter().for_each(|change| of_sheets.entry(change.sheet).or_default().push(change));
    let mut written = Vec::new();
    let mut waiting = Vec::new();
    for (index, changes) in of_sheets {
        let sheet = &sheets[index];
        match rewrite(sheet, files, &changes, request.on) {
            Some(mut new) => {
                if !words::has_messages(sheet) {
                    sign(&mut new, request)?;
                }
                written.push(new);
            }
            None => waiting.push((sheet.path.clone(), changes.len())),
        }
    }
    Ok((written, waiting))
}

/// Signs a page; the words below its front matter move.
fn sign(page: &mut Rewritten<'_>, request: &Request<'_>) -> Result<(), Error> {
    let signed = (request.sign)(&page.path, &page.text)?;
    let front = front_matter(&page.text).map_or(0, |front| front.end);
    for (span, _) in page.marks.iter_mut().filter(|(span, _)| span.start >= front) {
        *span = span.start + signed.len() - page.text.len()..span.end + signed.len() - page.text.len();
    }
    page.text = signed;
    Ok(())
}

/// Returns a file and its lock, by path and text.
fn texts(written: &Rewritten<'_>) -> Vec<(String, String)> {
    let lock = written.lock.as_ref().map(|lock| (Lock::path(&written.path), lock.write(&written.path)));
    std::iter::once((written.path.clone(), written.text.clone())).chain(lock).collect()
}
