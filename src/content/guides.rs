//! `content/guides.toml`: the guides in their order.

use serde::Deserialize;
use toml::Spanned;

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
    id: Spanned<Id<GuideSection>>,
    guides: Vec<Spanned<PageId>>,
}

/// Reads the sections in their order.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<GuideSection> {
    let Some((File { section: entries }, list)) = list::read::<File>("content/guides.toml", files, problems) else {
        return Vec::new();
    };
    list::unique(entries.iter().map(|entry| (entry.id.get_ref().as_str(), entry.id.span())), &list, problems);
    let guides = entries.iter().flat_map(|entry| &entry.guides);
    list::unique(guides.map(|id| (id.get_ref().as_str(), id.span())), &list, problems);
    let section = |Entry { id, guides }| GuideSection {
        id: Spanned::into_inner(id),
        guides: guides.into_iter().map(Spanned::into_inner).collect(),
    };
    entries.into_iter().map(section).collect()
}
