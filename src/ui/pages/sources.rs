//! Everything that the app rests on, with the pages that use it: the answer to "says who?".

use std::collections::BTreeMap;

use dioxus::prelude::*;

use crate::model::{Block, Citation, Library, Nation, Page, SourceGroup, SourceId};
use crate::ui::components::{nations, sources};
use crate::ui::pages::Content;
use crate::ui::{Screen, View};

/// Returns the screen of a group; without one, that of all names.
pub(super) fn content(view: &View, group: Option<SourceGroup>) -> Content {
    let main = match group {
        None => names(view),
        Some(group) => details(view, group),
    };
    let title = view.plain(group.map_or("all-sources-title", message));
    Content::gathered(view, &Nation::ALL, title, "all-sources-summary", main)
}

fn message(group: SourceGroup) -> &'static str {
    match group {
        SourceGroup::Law => "all-sources-law",
        SourceGroup::Official => "all-sources-official",
        SourceGroup::Reports => "all-sources-reports",
    }
}

/// Lists the sources of a group as one looks them up: by their names.
fn of(library: &Library, group: SourceGroup) -> Vec<(&SourceId, &Citation)> {
    let mut entries: Vec<_> = library.sources.iter().filter(|(_, citation)| citation.kind.group() == group).collect();
    entries.sort_by_key(|(_, citation)| citation.name());
    entries
}

fn names(view: &View) -> Element {
    rsx! {
        h1 { {view.t("all-sources-title")} }
        p { {view.t("all-sources-lead")} }
        for group in SourceGroup::ALL {
            h2 { a { href: view.href(&Screen::Sources(Some(group))), {view.t(message(group))} } }
            ul { lang: "en", dir: "ltr",
                for (id, citation) in of(&view.library, group) {
                    li { a { href: format!("{}#{id}", view.href(&Screen::Sources(Some(group)))), {citation.name()} } }
                }
            }
        }
    }
}

fn details(view: &View, group: SourceGroup) -> Element {
    let used = used(&view.library, view);
    rsx! {
        h1 { {view.t(message(group))} }
        p { a { href: view.href(&Screen::Sources(None)), {view.t("all-sources-title")} } }
        ul { class: "sources",
            for (id, citation) in of(&view.library, group) {
                li { id: "{id}",
                    {sources::entry(view, citation)}
                    {users(view, used.get(id).map_or(&[], Vec::as_slice))}
                }
            }
        }
    }
}

/// Returns the pages on which each source is named. What phrases rest on is on no page.
fn used<'a>(library: &'a Library, view: &View) -> BTreeMap<&'a SourceId, Vec<&'a Page>> {
    let mut used: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for page in library.english() {
        let Some(page) = library.page(&view.lang, &page.key) else { continue };
        let shown = page.passages.iter().flat_map(|passage| shown(library, &passage.block));
        for id in page.sources.iter().chain(shown) {
            let pages = used.entry(id).or_default();
            if pages.last().is_none_or(|last: &&Page| last.key != page.key) {
                pages.push(page);
            }
        }
    }
    used
}

/// Returns what a chart or a letter on a page rests on.
fn shown<'a>(library: &'a Library, block: &Block) -> &'a [SourceId] {
    match block {
        Block::Chart(id, _) => library.charts.get(id).map_or(&[], |chart| &chart.sources),
        Block::Letter(id, _) => library.letter(id).map_or(&[], |letter| &letter.sources),
        _ => &[],
    }
}

fn users(view: &View, pages: &[&Page]) -> Element {
    if pages.is_empty() {
        return rsx! {};
    }
    rsx! {
        p { class: "meta",
            {view.t("source-used")}
            for (index, page) in pages.iter().enumerate() {
                if index == 0 { " " } else { " · " }
                a { href: view.href(&Screen::Page(page.key.clone())), {view.words(&page.title)} }
                if page.variant_of.is_some() {
                    " (" {nations::names(view, &page.nations)} ")"
                }
            }
        }
    }
}
