//! The messages that the screens show, so that a missing one is found before a reader finds it.

use crate::model::{Area, GuideSection, Nation, Need, PhraseGroup};

/// Messages whose names stand in the code as they are.
const FIXED: &[&str] = &[
    "about-link",
    "advice",
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
    "sources-title",
    "stores-nothing",
    "to-home",
    "translate-link",
];

/// Returns the names of the messages that every library needs.
pub fn all() -> Vec<String> {
    let fixed = FIXED.iter().map(|id| (*id).to_owned());
    let areas = Area::ALL.into_iter().map(|area| format!("area-{}", area.as_str()));
    let groups = PhraseGroup::ALL.into_iter().map(|group| format!("group-{}", group.as_str()));
    let nations = Nation::ALL.into_iter().map(|nation| format!("nation-{}", nation.as_str()));
    let needs = Need::ALL.into_iter().map(|need| format!("need-{}", need.as_str()));
    fixed.chain(areas).chain(groups).chain(nations).chain(needs).collect()
}

/// Returns the name of the message that heads a section of guides.
pub fn guides(section: &GuideSection) -> String {
    format!("guides-{}", section.id)
}
