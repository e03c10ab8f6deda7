//! What an update has changed.

use crate::source::Files;
use crate::sync::Embedded;
use crate::sync::generation::Generation;

/// Lists the paths of files that are not what they were.
pub(crate) fn changed(before: Option<&Generation>, embedded: Option<&Embedded>, files: &Files) -> Vec<String> {
    let installed = before.and_then(|before| before.files().ok());
    let Some(before) = installed.as_ref().or(embedded.map(|embedded| &embedded.files)) else { return Vec::new() };
    let is_other = |path: &str, text: &str, others: &Files| others.get(path) != Some(text);
    let new = files.under("").into_iter().filter(|(path, text)| is_other(path, text, before));
    let gone = before.under("").into_iter().filter(|(path, _)| files.get(path).is_none() && installed.is_some());
    let mut paths: Vec<String> = new.chain(gone).map(|(path, _)| path.to_string()).collect();
    paths.sort();
    paths
}
