//! The text of a page, block by block.
//!
//! The parts of a page have no keys: a page's text never changes, and another page is another text.

use dioxus::prelude::*;

use crate::model::{Block, Callout, Choice, Gap, Inline, Page, Passage, Section, Translation};
use crate::ui::components::{chart, contact, letter, notes, say};
use crate::ui::{Screen, View};

/// Shows a page's text. What another language answers for carries that language and a notice.
pub(super) fn passages(view: &View, page: &Page) -> Element {
    let runs = page.passages.chunk_by(|one, next| one.lang == next.lang && one.gap == next.gap);
    rsx! {
        for run in runs {
            {self::run(view, page, run)}
        }
    }
}

fn run(view: &View, page: &Page, run: &[Passage]) -> Element {
    let lang = &run[0].lang;
    if *lang == view.lang {
        return in_turn(view, page, run);
    }
    let other = view.speaking(lang);
    // A page that is missing as a whole has its notice at the top.
    let gap = run[0].gap.filter(|_| page.translation != Translation::Missing);
    rsx! {
        if let Some(gap) = gap {
            p { class: "notice", {view.t(notice(gap))} }
        }
        div { lang: "{lang}", dir: view.direction(lang), {in_turn(&other, page, run)} }
    }
}

/// The blocks of a run, each with what a preview says about it.
fn in_turn(view: &View, page: &Page, run: &[Passage]) -> Element {
    rsx! {
        for passage in run {
            {block(view, page, &passage.block)}
            {notes::list(&passage.notes)}
        }
    }
}

fn notice(gap: Gap) -> &'static str {
    match gap {
        Gap::Untranslated => "notice-block-english",
        Gap::Outdated => "notice-block-outdated",
    }
}

fn blocks<'a>(view: &View, page: &Page, blocks: impl Iterator<Item = &'a Block>) -> Element {
    rsx! {
        for block in blocks {
            {self::block(view, page, block)}
        }
    }
}

fn block(view: &View, page: &Page, block: &Block) -> Element {
    match block {
        Block::Heading { level: 2, content } => rsx! { h2 { {inlines(view, page, content)} } },
        Block::Heading { content, .. } => rsx! { h3 { {inlines(view, page, content)} } },
        Block::Paragraph(content) => rsx! { p { {inlines(view, page, content)} } },
        Block::List { ordered: true, items } => rsx! { ol { {list(view, page, items)} } },
        Block::List { items, .. } => rsx! { ul { {list(view, page, items)} } },
        Block::Callout(kind, inner) => callout(view, page, *kind, inner),
        Block::Say(phrases) => rsx! {
            {label(view, page, "callout-say")}
            for (id, _) in phrases {
                {say::line(view, page.nations.first().copied(), id)}
            }
        },
        Block::Choices(choices) => self::choices(view, page, choices),
        Block::Chart(id, _) => chart::figure(view, page, id),
        Block::Letter(id, _) => letter::sheet(view, id),
    }
}

/// The items of a list; an item that is one paragraph is shown without one around it.
fn list(view: &View, page: &Page, items: &[Vec<Block>]) -> Element {
    let item = |item: &[Block]| match item {
        [Block::Paragraph(content)] => inlines(view, page, content),
        blocks => self::blocks(view, page, blocks.iter()),
    };
    rsx! {
        for blocks in items {
            li { {item(blocks)} }
        }
    }
}

fn callout(view: &View, page: &Page, kind: Callout, inner: &[Block]) -> Element {
    let content = blocks(view, page, inner.iter());
    match kind {
        Callout::Do => rsx! { {label(view, page, "callout-do")} div { class: "do", {content} } },
        Callout::DoNot => rsx! { {label(view, page, "callout-do-not")} div { class: "dont", {content} } },
        Callout::Risk => rsx! { div { class: "risk", p { class: "label", {view.t("callout-risk")} } {content} } },
        Callout::Open => rsx! { div { class: "open", p { class: "label", {view.t("callout-open")} } {content} } },
        Callout::Law => rsx! { div { class: "law", p { class: "label", {view.t("callout-law")} } {content} } },
    }
}

/// What a step is made of are its headings; elsewhere a callout stands below a heading of the text.
fn label(view: &View, page: &Page, message: &'static str) -> Element {
    if page.key.section == Section::Stop {
        rsx! { h2 { {view.t(message)} } }
    } else {
        rsx! { p { class: "label", {view.t(message)} } }
    }
}

fn choices(view: &View, page: &Page, choices: &[Choice]) -> Element {
    rsx! {
        nav { class: "next", aria_label: view.plain("next-steps"),
            for choice in choices {
                a { href: view.href(&Screen::from(&choice.link.to)), {inlines(view, page, &choice.label)} }
            }
        }
    }
}

fn inlines(view: &View, page: &Page, content: &[Inline]) -> Element {
    rsx! {
        for inline in content.iter() {
            {self::inline(view, page, inline)}
        }
    }
}

fn inline(view: &View, page: &Page, inline: &Inline) -> Element {
    match inline {
        Inline::Text(text) => rsx! { "{text}" },
        Inline::Strong(inner) => rsx! { strong { {inlines(view, page, inner)} } },
        Inline::Emphasis(inner) => rsx! { em { {inlines(view, page, inner)} } },
        Inline::Link(link, label) => {
            rsx! { a { href: view.href(&Screen::from(&link.to)), {inlines(view, page, label)} } }
        }
        Inline::Outside(url, label) => rsx! { a { href: "{url}", rel: "noreferrer", {inlines(view, page, label)} } },
        Inline::Contact(id, _) => match view.library.contact(id) {
            Some(contact) => {
                rsx! { a { href: format!("{}#{id}", view.href(&Screen::Help(None))), {contact::name(contact)} } }
            }
            None => rsx! {},
        },
        Inline::Citation(id, _) => match page.source_number(id) {
            Some(number) => {
                let name = view.text_with("source-number", &[("number", &number.to_string())]).plain();
                // After some marks a line may end; a number on the next one would seem to start it.
                rsx! { "\u{2060}" sup { a { href: "#source-{number}", aria_label: name, "{number}" } } }
            }
            None => rsx! {},
        },
    }
}
