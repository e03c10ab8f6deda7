//! The pages of every language, gaps filled from the languages it falls back to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::align::{Alignment, align};
use crate::content::{front, markdown};
use crate::diag::{Code, Diagnostic, Place};
use crate::lang::{Language, Languages, Tag};
use crate::model::{Block, Inline, Page, PageKey, Passage, Review, Section, SourceId, Text, Translation};
use crate::source::Files;

/// A page's file before it meets its translations.
struct Read<Front> {
    place: Place,
    front: Front,
    blocks: Vec<Block>,
}

type English = Read<front::English>;
type Translated = Read<front::Translated>;

/// Reads every page in every language.
pub(super) fn load(
    languages: &Languages,
    files: &Files,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<Tag, BTreeMap<PageKey, Page>> {
    let english = english(files, problems);
    let translations: BTreeMap<&Tag, BTreeMap<PageKey, Translated>> = languages
        .iter()
        .filter(|language| language.tag != Tag::english())
        .map(|language| (&language.tag, translated(&language.tag, &english, files, problems)))
        .collect();
    let pages = |language: &Language| {
        english.iter().map(|(key, page)| (key.clone(), resolve(language, key, page, &translations))).collect()
    };
    languages.iter().map(|language| (language.tag.clone(), pages(language))).collect()
}

fn english(files: &Files, problems: &mut Vec<Diagnostic>) -> BTreeMap<PageKey, English> {
    let mut pages = BTreeMap::new();
    for (key, file, text) in of_language(&Tag::english(), files, problems) {
        let (front, body) = front::split(&file, text, problems);
        let blocks = markdown::parse(&file, text, body.start, key.section, problems);
        let front = front.unwrap_or_else(|| front::English::unreadable(&key.id));
        pages.insert(key, Read { place: Place::new(&file, 0..0), front, blocks });
    }
    pages
}

fn translated(
    lang: &Tag,
    english: &BTreeMap<PageKey, English>,
    files: &Files,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<PageKey, Translated> {
    let mut pages = BTreeMap::new();
    for (key, file, text) in of_language(lang, files, problems) {
        let Some(source) = english.get(&key) else {
            problems.push(
                Diagnostic::new(
                    Code::TranslationOrphan,
                    Place::new(&file, 0..0),
                    "there is no English page of this name",
                )
                .hint("give the file the name of its English page, or remove it"),
            );
            continue;
        };
        let (front, body) = front::split(&file, text, problems);
        let blocks = markdown::parse(&file, text, body.start, key.section, problems);
        compare(&file, source, &blocks, problems);
        // Without its front matter nobody knows who has checked the words: better English.
        if let Some(front) = front {
            pages.insert(key, Read { place: Place::new(&file, 0..0), front, blocks });
        }
    }
    pages
}

/// Lists a language's page files.
fn of_language<'a>(lang: &Tag, files: &'a Files, problems: &mut Vec<Diagnostic>) -> Vec<(PageKey, Arc<str>, &'a str)> {
    let mut found = Vec::new();
    let root = format!("content/{lang}/");
    for (file, text) in files.under(&root) {
        match key(&file[root.len()..]) {
            Some(key) => found.push((key, Arc::clone(file), text)),
            None => problems.push(
                Diagnostic::new(Code::NotAFile, Place::new(file, 0..0), "this is not where a page lies")
                    .hint("pages lie in stop/, guides/ or pages/ and have names like name-and-id.md"),
            ),
        }
    }
    found
}

fn key(path: &str) -> Option<PageKey> {
    let (folder, id) = path.strip_suffix(".md")?.split_once('/')?;
    let section = Section::ALL.into_iter().find(|section| section.folder() == folder)?;
    Some(PageKey { section, id: id.parse().ok()? })
}

/// Reports what a translation lacks and what it has too much of.
fn compare(file: &Arc<str>, english: &English, blocks: &[Block], problems: &mut Vec<Diagnostic>) {
    let Alignment { pairs, extra } = align(&english.blocks, blocks);
    let missing = pairs.iter().filter(|pair| pair.is_none()).count();
    if missing > 0 || !extra.is_empty() {
        let message = format!(
            "{missing} blocks of the English page have no counterpart here, and {} blocks here have none there",
            extra.len()
        );
        problems.push(
            Diagnostic::new(Code::TranslationBlocks, Place::new(file, 0..0), message)
                .hint("keep the order of headings, paragraphs, lists and callouts, and every link and citation; readers see English instead"),
        );
    }
}

/// Makes the page that readers of a language get.
fn resolve(
    language: &Language,
    key: &PageKey,
    english: &English,
    translations: &BTreeMap<&Tag, BTreeMap<PageKey, Translated>>,
) -> Page {
    let chain = std::iter::once(&language.tag).chain(&language.fallback);
    let versions: Vec<(&Tag, &Translated)> =
        chain.filter_map(|tag| Some((tag, translations.get(tag)?.get(key)?))).collect();
    let own = versions.first().filter(|(tag, _)| **tag == language.tag);
    let passages = passages(&language.tag, english, &versions);
    let text = |pick: fn(&front::Translated) -> &String, source: &String| match versions.first() {
        Some((tag, version)) => Text { value: pick(&version.front).clone(), lang: (*tag).clone() },
        None => Text { value: source.clone(), lang: Tag::english() },
    };
    let front = &english.front;
    Page {
        key: key.clone(),
        title: text(|front| &front.title, &front.title),
        summary: text(|front| &front.summary, &front.summary),
        nations: front.nations.clone(),
        variant_of: front.variant_of.clone(),
        review: Review {
            state: front.review.state,
            by: front.review.by.clone(),
            on: front.review.on.0,
            next: front.review.next.0,
        },
        translation: match own {
            _ if language.tag == Tag::english() => Translation::Original,
            Some((_, version)) => Translation::Translated(version.front.translation.status),
            None => Translation::Missing,
        },
        sources: sources(&passages, &front.sources),
        passages,
        place: versions.first().map_or(&english.place, |(_, version)| &version.place).clone(),
    }
}

/// Takes each block from the first language that has it.
fn passages(lang: &Tag, english: &English, versions: &[(&Tag, &Translated)]) -> Vec<Passage> {
    let source = |block: &Block| Passage {
        block: block.clone(),
        lang: if has_words(block) { Tag::english() } else { lang.clone() },
    };
    let mut passages: Vec<Passage> = english.blocks.iter().map(source).collect();
    for (tag, version) in versions.iter().rev() {
        for (passage, pair) in passages.iter_mut().zip(align(&english.blocks, &version.blocks).pairs) {
            if let Some(index) = pair.filter(|_| has_words(&passage.block)) {
                *passage = Passage { block: version.blocks[index].clone(), lang: (*tag).clone() };
            }
        }
    }
    passages
}

/// Phrases and figures have no words of their own: theirs are messages, each in its own language.
fn has_words(block: &Block) -> bool {
    !matches!(block, Block::Say(_) | Block::Chart(..))
}

fn sources(passages: &[Passage], more: &[SourceId]) -> Vec<SourceId> {
    let mut sources = Vec::new();
    for passage in passages {
        passage.block.inlines(&mut |inline| {
            if let Inline::Citation(id, _) = inline {
                sources.push(id.clone());
            }
        });
    }
    sources.extend(more.iter().cloned());
    let mut seen = BTreeSet::new();
    sources.retain(|id| seen.insert(id.clone()));
    sources
}
