//! The messages that the screens show, so that a missing one is found before a reader finds it.

use crate::model::{GuideSection, Nation, Need, PhraseGroup};
use crate::ui::islands;

/// Messages whose names stand in the code as they are.
const FIXED: &[&str] = &[
    "about-link",
    "advice",
    "all-sources-law",
    "all-sources-lead",
    "all-sources-official",
    "all-sources-reports",
    "all-sources-summary",
    "all-sources-title",
    "app-name",
    "app-summary",
    "area-all",
    "callout-do",
    "callout-do-not",
    "callout-law",
    "callout-open",
    "callout-risk",
    "callout-say",
    "card-close",
    "card-lead",
    "card-nav",
    "card-next",
    "card-previous",
    "card-risk",
    "card-summary",
    "card-title",
    "chart-forces",
    "chart-limits",
    "chart-period",
    "chart-source",
    "chart-who",
    "confidence-analysis",
    "confidence-recalled",
    "confidence-secondary",
    "confidence-verified",
    "contact-added",
    "contact-email",
    "contact-hours",
    "contact-languages",
    "contact-phone",
    "contact-site",
    "contact-unverified",
    "contact-verified",
    "guides-summary",
    "guides-title",
    "help-also",
    "help-areas",
    "help-lead",
    "help-needs",
    "help-postcode",
    "help-postcode-area",
    "help-postcode-lead",
    "help-postcode-letters",
    "help-summary",
    "help-title",
    "holds-for",
    "home-after",
    "home-after-line",
    "home-card",
    "home-card-line",
    "home-facts",
    "home-facts-line",
    "home-help",
    "home-help-line",
    "home-now",
    "home-now-line",
    "home-rights",
    "home-rights-line",
    "home-title",
    "keep-all",
    "keep-all-done",
    "keep-failed",
    "keep-kept",
    "keep-working",
    "language",
    "languages-choose",
    "languages-first",
    "leave",
    "letter-fields",
    "letter-heading",
    "letter-optional",
    "letters-lead",
    "letters-summary",
    "letters-title",
    "nation-label",
    "next-steps",
    "not-found-line",
    "not-found-title",
    "notice-block-english",
    "notice-block-outdated",
    "notice-machine",
    "notice-page-english",
    "offline-line",
    "offline-title",
    "review-lawyer",
    "review-lawyer-by",
    "review-unchecked",
    "skip",
    "source-number",
    "source-seen",
    "source-used",
    "sources-title",
    "stores-nothing",
    "to-home",
    "translate-link",
];

/// Messages of the screens that islands are on.
const AROUND_ISLANDS: &[&str] = &[
    "index-lead",
    "index-link",
    "index-summary",
    "index-title",
    "note-lead",
    "note-risk-phone",
    "note-risk-words",
    "note-summary",
    "note-title",
    "search-button",
    "search-summary",
    "search-title",
    "settings-device",
    "settings-script",
    "settings-summary",
    "settings-title",
    "update-busy",
    "update-button",
    "update-ready",
];

/// Lists the messages of islands and of the screens that they are on, which have a file of their own.
pub fn of_islands() -> impl Iterator<Item = &'static str> {
    AROUND_ISLANDS.iter().copied().chain(islands::messages())
}

/// Returns the names of the messages that every library needs.
pub fn all() -> Vec<String> {
    let fixed = FIXED.iter().map(|id| (*id).to_owned());
    let groups = PhraseGroup::ALL.into_iter().map(|group| format!("group-{}", group.as_str()));
    let nations = Nation::ALL.into_iter().map(|nation| format!("nation-{}", nation.as_str()));
    let needs = Need::ALL.into_iter().map(|need| format!("need-{}", need.as_str()));
    fixed.chain(groups).chain(nations).chain(needs).collect()
}

/// Returns the name of the message that heads a section of guides.
pub fn guides(section: &GuideSection) -> String {
    format!("guides-{}", section.id)
}
