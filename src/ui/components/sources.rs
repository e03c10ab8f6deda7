//! The sources of a page, numbered as its text cites them. They are English: they are law and reports.

use dioxus::prelude::*;

use crate::model::{Citation, Confidence, Page};
use crate::ui::View;

/// Shows a page's sources.
pub(in crate::ui) fn list(view: &View, page: &Page) -> Element {
    let known: Vec<_> = page.sources.iter().filter_map(|id| view.library.sources.get(id)).collect();
    if known.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "sources",
            h2 { {view.t("sources-title")} }
            ol {
                for (index, citation) in known.into_iter().enumerate() {
                    li { id: "source-{index + 1}", {entry(view, citation)} }
                }
            }
        }
    }
}

/// Shows a source, and how far it can be relied on.
pub(in crate::ui) fn entry(view: &View, citation: &Citation) -> Element {
    let name = citation.name();
    rsx! {
        span { lang: "en", dir: "ltr",
            if let Some(url) = &citation.url {
                a { href: "{url}", rel: "noreferrer", "{name}" }
            } else {
                "{name}"
            }
            if let Some(quote) = &citation.quote {
                q { "{quote}" }
            }
        }
        small {
            // What nobody has read, nobody has seen.
            if citation.confidence != Confidence::Recalled {
                {view.t_with("source-seen", &[("date", &view.date(citation.seen))])}
                " "
            }
            {view.t(confidence(citation.confidence))}
        }
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Verified => "confidence-verified",
        Confidence::Secondary => "confidence-secondary",
        Confidence::Recalled => "confidence-recalled",
        Confidence::Analysis => "confidence-analysis",
    }
}
