//! `content/phrases.toml`: what can be said, where, and on what ground.

use serde::Deserialize;
use toml::Spanned;

use crate::content::list;
use crate::diag::Diagnostic;
use crate::model::{Confidence, Nation, Phrase, PhraseGroup, PhraseId, SourceId};
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    phrase: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<PhraseId>,
    group: PhraseGroup,
    nations: Vec<Nation>,
    #[serde(default)]
    sources: Vec<SourceId>,
    confidence: Confidence,
}

/// Reads the phrases in their order.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<Phrase> {
    let Some((File { phrase: entries }, list)) = list::read::<File>("content/phrases.toml", files, problems) else {
        return Vec::new();
    };
    list::unique(entries.iter().map(|entry| (entry.id.get_ref().as_str(), entry.id.span())), &list, problems);
    let phrase = |Entry { id, group, nations, sources, confidence }| Phrase {
        id: id.into_inner(),
        group,
        nations,
        sources,
        confidence,
    };
    entries.into_iter().map(phrase).collect()
}
