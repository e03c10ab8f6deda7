//! `content/guides.toml`: the guides in their order.

use serde::Deserialize;

use crate::content::list;
use crate::diag::Diagnostic;
use crate::model::{GuideSection, Id, PageId};
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    section: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Id<GuideSection>,
    guides: Vec<PageId>,
}

/// Reads the sections in their order.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<GuideSection> {
    let entries = list::read::<File>("content/guides.toml", files, problems).map(|(file, _)| file.section);
    entries.into_iter().flatten().map(|Entry { id, guides }| GuideSection { id, guides }).collect()
}
