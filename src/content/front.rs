//! Front matter: what a page says of itself, in TOML between lines of `+++`.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::content::{day::Day, list};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Nation, PageId, ReviewState, SourceId, TranslationStatus};

/// The line before and after front matter.
const FENCE: &str = "+++\n";

/// The front matter of an English page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct English {
    pub(super) title: Spanned<String>,
    pub(super) summary: Spanned<String>,
    pub(super) nations: Vec<Nation>,
    #[serde(default)]
    pub(super) sources: Vec<SourceId>,
    pub(super) variant_of: Option<PageId>,
    pub(super) review: Review,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Review {
    pub(super) state: ReviewState,
    pub(super) by: Option<String>,
    pub(super) on: Day,
    pub(super) next: Day,
}

/// The front matter of a translation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translated {
    pub(super) title: Spanned<String>,
    pub(super) summary: Spanned<String>,
    pub(super) translation: Translation,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translation {
    pub(super) status: TranslationStatus,
    /// Who made it, for those who look after the translations.
    #[serde(rename = "by")]
    _by: Option<String>,
    #[serde(rename = "on")]
    _on: Day,
}

impl English {
    /// Stands in for front matter that could not be read, so that the page can still be linked to
    /// and its text checked.
    pub(super) fn unreadable(id: &PageId) -> Self {
        let never = Day(Date::ZERO);
        Self {
            title: Spanned::new(0..0, id.to_string()),
            summary: Spanned::new(0..0, String::new()),
            nations: Nation::ALL.to_vec(),
            sources: Vec::new(),
            variant_of: None,
            review: Review { state: ReviewState::Unchecked, by: None, on: never, next: never },
        }
    }
}

/// Splits a page into its front matter and the range of its text. Reports front matter that is
/// missing or has another shape, and returns none then.
pub(super) fn split<T: DeserializeOwned>(
    file: &Arc<str>,
    text: &str,
    problems: &mut Vec<Diagnostic>,
) -> (Option<T>, Range<usize>) {
    let Some(front) = front_matter(text) else {
        let first = text.find('\n').unwrap_or(text.len());
        problems.push(
            Diagnostic::new(
                Code::FrontMatterMissing,
                Place::new(file, 0..first),
                "the page does not start with its front matter",
            )
            .hint("start with a line of +++, then title and summary, then another line of +++"),
        );
        return (None, 0..text.len());
    };
    let body = body(text)..text.len();
    (list::parse(&text[front.clone()], front.start, Code::FrontMatter, file, problems), body)
}

/// Returns where a page's text starts, after its front matter if it has any.
pub fn body(text: &str) -> usize {
    front_matter(text).map_or(0, |front| front.end + FENCE.len())
}

/// Returns where a page's front matter is written, in bytes and without the fences around it.
pub fn front_matter(text: &str) -> Option<Range<usize>> {
    let rest = text.strip_prefix(FENCE)?;
    // Either the fence follows at once, or it starts a line further down.
    let end = if rest.starts_with(FENCE) { 0 } else { rest.find("\n+++\n")? + 1 };
    Some(FENCE.len()..FENCE.len() + end)
}
