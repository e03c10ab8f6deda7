//! The pages of every language, gaps filled from the languages it falls back to.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::content::align::{Alignment, align};
use crate::content::{front, leftover, markdown, numbers};
use crate::diag::{Code, Diagnostic, Place};
use crate::lang::{Language, Languages, Tag};
use crate::lock::{self, Lock};
use crate::model::{Block, Inline, Page, PageKey, Passage, Review, Section, SourceId, Text, Translation};
use crate::source::Files;

/// An English page before it meets its translations.
pub(super) struct English<'a> {
    place: Place,
    pub(super) front: front::English,
    pub(super) blocks: Vec<Block>,
    /// How each block is written.
    pub(super) texts: Vec<&'a str>,
}

/// A translation beside its English page.
pub(super) struct Translated<'a> {
    pub(super) place: Place,
    pub(super) front: front::Translated,
    pub(super) blocks: Vec<Block>,
    pub(super) texts: Vec<&'a str>,
    /// Where each block is written.
    pub(super) spans: Vec<Range<usize>>,
    /// For each English block, its translation.
    pub(super) pairs: Vec<Option<usize>>,
    /// How many blocks no English block goes with.
    pub(super) extra: usize,
    /// Which English it was made from, if anybody has said so.
    pub(super) lock: Option<Lock>,
}

/// The pages of a language.
pub(super) type Pages<T> = BTreeMap<PageKey, T>;

impl Translated<'_> {
    /// Says whether the part `name` is a translation of `english`, the text of now.
    pub(super) fn holds(&self, name: &str, english: &str) -> bool {
        self.lock.as_ref().is_none_or(|lock| lock.holds(name, english))
    }
}

/// Reads every page in every language.
pub(super) fn load(
    languages: &Languages,
    files: &Files,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<Tag, BTreeMap<PageKey, Page>> {
    let english = english(files, problems);
    let translations: BTreeMap<&Tag, Pages<Translated<'_>>> = languages
        .translations()
        .map(|language| (&language.tag, translated(&language.tag, &english, files, problems)))
        .collect();
    for (key, page) in translations.values().flatten() {
        numbers::check(&english[key], page, files.get(&page.place.file).unwrap_or_default(), problems);
    }
    let pages = |language: &Language| {
        english.iter().map(|(key, page)| (key.clone(), resolve(language, key, page, &translations))).collect()
    };
    languages.iter().map(|language| (language.tag.clone(), pages(language))).collect()
}

/// Reads the English pages.
pub(super) fn english<'a>(files: &'a Files, problems: &mut Vec<Diagnostic>) -> Pages<English<'a>> {
    let mut pages = BTreeMap::new();
    for (key, file, text) in of_language(&Tag::english(), files, problems) {
        let (front, body) = front::split(&file, text, problems);
        let (blocks, spans): (Vec<_>, Vec<_>) =
            markdown::parse(&file, text, body.start, key.section, problems).into_iter().unzip();
        let front = front.unwrap_or_else(|| front::English::unreadable(&key.id));
        pages.insert(key, English { place: Place::new(&file, 0..0), front, blocks, texts: texts(text, &spans) });
    }
    pages
}

/// Reads a language's translations of the English pages.
pub(super) fn translated<'a>(
    lang: &Tag,
    english: &Pages<English<'_>>,
    files: &'a Files,
    problems: &mut Vec<Diagnostic>,
) -> Pages<Translated<'a>> {
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
        let (blocks, spans): (Vec<_>, Vec<_>) =
            markdown::parse(&file, text, body.start, key.section, problems).into_iter().unzip();
        let lock = Lock::read(&file, files, problems);
        let Alignment { pairs, extra } = align(&source.blocks, &source.texts, &blocks, lock.as_ref());
        compare(&file, source, &pairs, extra.iter().map(|index| spans[*index].clone()), problems);
        let own = texts(text, &spans);
        leftovers(&file, source, &own, &pairs, &spans, problems);
        // Without its front matter nobody knows who has checked the words: better English.
        if let Some(front) = front {
            let place = Place::new(&file, 0..0);
            pages.insert(key, Translated { place, front, blocks, texts: own, spans, pairs, extra: extra.len(), lock });
        }
    }
    pages
}

fn texts<'a>(text: &'a str, spans: &[Range<usize>]) -> Vec<&'a str> {
    spans.iter().map(|span| &text[span.clone()]).collect()
}

/// Lists a language's page files.
fn of_language<'a>(lang: &Tag, files: &'a Files, problems: &mut Vec<Diagnostic>) -> Vec<(PageKey, Arc<str>, &'a str)> {
    let mut found = Vec::new();
    let root = format!("content/{lang}/");
    for (file, text) in files.under(&root).into_iter().filter(|(file, _)| !file.ends_with(lock::ENDING)) {
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
fn compare(
    file: &Arc<str>,
    english: &English<'_>,
    pairs: &[Option<usize>],
    extra: impl Iterator<Item = Range<usize>>,
    problems: &mut Vec<Diagnostic>,
) {
    const HINT: &str = "keep the order of headings, paragraphs, lists and callouts, and every link and citation; readers see English instead";
    let mut report = |span, message: String| {
        problems.push(Diagnostic::new(Code::TranslationBlocks, Place::new(file, span), message).hint(HINT));
    };
    for (text, _) in english.texts.iter().zip(pairs).filter(|(_, pair)| pair.is_none()) {
        report(0..0, format!("nothing here goes with this part of the English page: {}", start(text)));
    }
    for span in extra {
        report(span, "nothing on the English page goes with this part".to_owned());
    }
}

/// Reports English words in the blocks of a translation.
fn leftovers(
    file: &Arc<str>,
    english: &English<'_>,
    own: &[&str],
    pairs: &[Option<usize>],
    spans: &[Range<usize>],
    problems: &mut Vec<Diagnostic>,
) {
    let paired = english.texts.iter().zip(pairs).filter_map(|(text, pair)| Some((text, (*pair)?)));
    problems.extend(paired.filter_map(|(text, index)| {
        let words = leftover::find(text, own[index])?;
        let start = spans[index].start;
        let place = Place::new(file, start + words.start..start + words.end);
        let problem = Diagnostic::new(Code::LeftoverEnglish, place, "these words are still the English ones");
        Some(problem.hint("translate them; names of laws and of offices may stay"))
    }));
}

/// Returns the first words of a text, enough to find it by.
fn start(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// Makes the page that readers of a language get.
fn resolve(
    language: &Language,
    key: &PageKey,
    english: &English<'_>,
    translations: &BTreeMap<&Tag, Pages<Translated<'_>>>,
) -> Page {
    let chain = std::iter::once(&language.tag).chain(&language.fallback);
    let versions: Vec<(&Tag, &Translated<'_>)> =
        chain.filter_map(|tag| Some((tag, translations.get(tag)?.get(key)?))).collect();
    let own = versions.first().filter(|(tag, _)| **tag == language.tag);
    let passages = passages(&language.tag, english, &versions);
    let front = &english.front;
    let text = |name: &str, pick: fn(&front::Translated) -> &String, source: &String| match versions
        .iter()
        .find(|(_, version)| version.holds(name, source))
    {
        Some((tag, version)) => Text { value: pick(&version.front).clone(), lang: (*tag).clone() },
        None => Text { value: source.clone(), lang: Tag::english() },
    };
    Page {
        key: key.clone(),
        title: text("title", |front| &front.title, &front.title),
        summary: text("summary", |front| &front.summary, &front.summary),
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
fn passages(lang: &Tag, english: &English<'_>, versions: &[(&Tag, &Translated<'_>)]) -> Vec<Passage> {
    let source = |block: &Block| Passage {
        block: block.clone(),
        lang: if has_words(block) { Tag::english() } else { lang.clone() },
    };
    let mut passages: Vec<Passage> = english.blocks.iter().map(source).collect();
    for (tag, version) in versions.iter().rev() {
        for ((passage, pair), text) in passages.iter_mut().zip(&version.pairs).zip(&english.texts) {
            let current = pair.filter(|index| version.holds(&block_name(*index), text));
            if let Some(index) = current.filter(|_| has_words(&passage.block)) {
                *passage = Passage { block: version.blocks[index].clone(), lang: (*tag).clone() };
            }
        }
    }
    passages
}

/// Returns the name by which locks know the block at `index` of a translation.
pub(super) fn block_name(index: usize) -> String {
    (index + 1).to_string()
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
