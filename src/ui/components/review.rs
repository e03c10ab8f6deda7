//! How far a screen can be relied on: whom it is for, who checked it, and when.

use dioxus::prelude::*;

use crate::lang::Checked;
use crate::model::{Nation, Page, Review, ReviewState};
use crate::ui::View;
use crate::ui::components::nations;

/// What a screen says of itself at its foot.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct Standing {
    nations: Vec<Nation>,
    review: Option<Review>,
    /// Whether it is put together from messages that nobody has checked; a page says so itself.
    machine: bool,
}

impl Standing {
    /// A page's own standing.
    pub(in crate::ui) fn of(page: &Page) -> Self {
        Self { nations: page.nations.clone(), review: Some(page.review.clone()), machine: false }
    }

    /// The standing of a screen that gathers from all pages: no better than the weakest of them.
    pub(in crate::ui) fn of_all(view: &View, nations: &[Nation]) -> Self {
        let library = &view.library;
        let machine = library.languages.get(&view.lang).is_some_and(|language| language.messages == Checked::No);
        let weakest = library
            .english()
            .map(|page| &page.review)
            .min_by_key(|review| (review.state == ReviewState::Lawyer, review.on));
        Self { nations: nations.to_vec(), review: weakest.cloned(), machine }
    }
}

/// Shows a standing.
pub(in crate::ui) fn lines(view: &View, standing: &Standing) -> Element {
    rsx! {
        p { strong { {view.t("advice")} } }
        p { {view.t("holds-for")} " " {nations::names(view, &standing.nations)} }
        if standing.machine {
            p { {view.t("notice-machine")} }
        }
        if let Some(review) = &standing.review {
            p { {state(view, review)} }
        }
    }
}

fn state(view: &View, review: &Review) -> Element {
    let day = view.date(review.on);
    match (review.state, &review.by) {
        (ReviewState::Unchecked, _) => view.t_with("review-unchecked", &[("date", &day)]),
        (ReviewState::Lawyer, Some(by)) => view.t_with("review-lawyer-by", &[("name", by), ("date", &day)]),
        (ReviewState::Lawyer, None) => view.t_with("review-lawyer", &[("date", &day)]),
    }
}
