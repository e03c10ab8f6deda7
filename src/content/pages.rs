//! The pages of every language, gaps filled from the languages it falls back to.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;

use crate::content::align::{Alignment, align};
use crate::content::{front, leftover, markdown, numbers};
use crate::diag::{self, Code, Diagnostic, Place};
use crate::lang::{Language, Languages, Tag};
use crate::lock::{self, Lock};
use crate::model::{Block, Gap, Inline, Page, PageKey, Passage, Review, Section, SourceId, Text, Translation};
use crate::source::Files;

/// An English page before it meets its translations.
pub(super) struct English<'a> {
    pub(super) place: Place,
    pub(super) front: front::English,
    pub(super) blocks: Vec<Arc<Block>>,
    /// How each block is written.
    pub(super) texts: Vec<&'a str>,
    /// Where each block is written.
    pub(super) spans: Vec<Range<usize>>,
    /// The hash of each text, as locks have it.
    pub(super) hashes: Vec<String>,
    /// The words of each text.
    words: Vec<leftover::English<'a>>,
}

/// A translation beside its English page.
pub(super) struct Translated<'a> {
    pub(super) place: Place,
    pub(super) front: front::Translated,
    pub(super) blocks: Vec<Arc<Block>>,
    pub(super) texts: Vec<&'a str>,
    /// Where each block is written.
    pub(super) spans: Vec<Range<usize>>,
    /// For each English block, its translation.
    pub(super) pairs: Vec<Option<usize>>,
    /// For each English block, what stands in its place, translation or not.
    counterparts: Vec<Option<usize>>,
    /// How many blocks no English block goes with.
    pub(super) extra: usize,
    /// Which English it was made from, if anybody has said so.
    pub(super) lock: Option<Lock>,
}

/// The pages of a language.
pub(super) type Pages<T> = BTreeMap<PageKey, T>;

impl Translated<'_> {
    /// Says whether the part `name` is a translation of the English of now, which has this hash.
    pub(super) fn holds(&self, name: &str, hash: &str) -> bool {
        self.lock.as_ref().is_none_or(|lock| lock.holds(name, hash))
    }

    /// Returns the translation of the English block at `index`, if it is one of the English of now.
    pub(super) fn current(&self, index: usize, english: &English<'_>) -> Option<&Arc<Block>> {
        let own = self.pairs[index]?;
        self.holds(&block_name(own), &english.hashes[index]).then(|| &self.blocks[own])
    }
}

/// Reads every page in every language.
pub(super) fn load(
    languages: &Languages,
    files: &Files,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<Tag, BTreeMap<PageKey, Page>> {
    let english = english(files, problems);
    let translations: BTreeMap<&Tag, Pages<Translated<'_>>> =
        diag::side_by_side(languages.translations(), problems, |language, problems| {
            let own = translated(&language.tag, &english, files, problems);
            for (key, page) in &own {
                numbers::check(&english[key], page, files.get(&page.place.file).unwrap_or_default(), problems);
            }
            (&language.tag, own)
        });
    diag::side_by_side(languages, problems, |language, _| {
        let page = |(key, page): (&PageKey, &English<'_>)| (key.clone(), resolve(language, key, page, &translations));
        (language.tag.clone(), english.iter().map(page).collect())
    })
}

/// Reads the English pages.
pub(super) fn english<'a>(files: &'a Files, problems: &mut Vec<Diagnostic>) -> Pages<English<'a>> {
    let mut pages = BTreeMap::new();
    for (key, file, text) in of_language(&Tag::english(), files, problems) {
        let (front, body) = front::split(&file, text, problems);
        let (blocks, spans) = blocks(&file, text, body.start, key.section, problems);
        let front = front.unwrap_or_else(|| front::English::unreadable(&key.id));
        let texts = texts(text, &spans);
        let hashes = texts.iter().map(|text| lock::hash(text)).collect();
        let words = texts.iter().map(|text| leftover::English::of(text)).collect();
        pages.insert(key, English { place: Place::new(&file, 0..0), front, blocks, texts, spans, hashes, words });
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
        let (blocks, spans) = blocks(&file, text, body.start, key.section, problems);
        let lock = Lock::read(&file, files, problems);
        let alignment = align(&source.blocks, &source.hashes, &blocks, lock.as_ref());
        compare(&file, source, &alignment, &spans, problems);
        let Alignment { pairs, counterparts, extra, .. } = alignment;
        let own = texts(text, &spans);
        leftovers(&file, source, &own, &pairs, &spans, problems);
        // Without its front matter nobody knows who has checked the words: better English.
        if let Some(front) = front {
            let place = Place::new(&file, 0..0);
            let extra = extra.len();
            let page = Translated { place, front, blocks, texts: own, spans, pairs, counterparts, extra, lock };
            pages.insert(key, page);
        }
    }
    pages
}

/// Reads the text of a page, from byte `start` of its file on.
fn blocks(
    file: &Arc<str>,
    text: &str,
    start: usize,
    section: Section,
    problems: &mut Vec<Diagnostic>,
) -> (Vec<Arc<Block>>, Vec<Range<usize>>) {
    let blocks = markdown::parse(file, text, start, section, problems);
    blocks.into_iter().map(|(block, span)| (Arc::new(block), span)).unzip()
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
                    .hint("pages lie in stop/, guides/, letters/ or pages/ and have names like name-and-id.md"),
            ),
        }
    }
    found
}

/// Returns the page whose file has this path below the folder of a language.
pub(super) fn key(path: &str) -> Option<PageKey> {
    let (folder, id) = path.strip_suffix(".md")?.split_once('/')?;
    let section = Section::ALL.into_iter().find(|section| section.folder() == folder)?;
    Some(PageKey { section, id: id.parse().ok()? })
}

/// Reports what a translation lacks and what it has too much of.
fn compare(
    file: &Arc<str>,
    english: &English<'_>,
    alignment: &Alignment,
    spans: &[Range<usize>],
    problems: &mut Vec<Diagnostic>,
) {
    const HINT: &str = "keep the order of headings, paragraphs, lists and callouts, and every link and citation; readers see English instead";
    let mut report = |span, message: String| {
        problems.push(Diagnostic::new(Code::TranslationBlocks, Place::new(file, span), message).hint(HINT));
    };
    if alignment.is_explained {
        for index in &alignment.torn {
            report(
                spans[*index].clone(),
                "a link, a citation or an item of its English is missing in this part, or there is one too many"
                    .to_owned(),
            );
        }
        return;
    }
    for (text, _) in english.texts.iter().zip(&alignment.pairs).filter(|(_, pair)| pair.is_none()) {
        report(0..0, format!("nothing here goes with this part of the English page: {}", start(text)));
    }
    for index in &alignment.extra {
        report(spans[*index].clone(), "nothing on the English page goes with this part".to_owned());
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
    let paired = english.words.iter().zip(pairs).filter_map(|(words, pair)| Some((words, (*pair)?)));
    problems.extend(paired.filter_map(|(words, index)| {
        let words = words.left_in(own[index])?;
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
    let own = versions.first().filter(|(tag, _)| **tag == language.tag).map(|(_, version)| *version);
    let passages = passages(&language.tag, english, own, &versions);
    let front = &english.front;
    let text = |name: &str, pick: fn(&front::Translated) -> &Spanned<String>, source: &Spanned<String>| {
        let source = source.get_ref();
        let hash = lock::hash(source);
        match versions.iter().find(|(_, version)| version.holds(name, &hash)) {
            Some((tag, version)) => Text { value: pick(&version.front).get_ref().clone(), lang: (*tag).clone() },
            None => Text { value: source.clone(), lang: Tag::english() },
        }
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
            Some(version) => Translation::Translated(version.front.translation.status),
            None => Translation::Missing,
        },
        sources: sources(&passages, &front.sources),
        passages,
        place: versions.first().map_or(&english.place, |(_, version)| &version.place).clone(),
        notes: Vec::new(),
    }
}

/// Takes each block from the first language that has it. `own` is the version in the reader's language.
fn passages(
    lang: &Tag,
    english: &English<'_>,
    own: Option<&Translated<'_>>,
    versions: &[(&Tag, &Translated<'_>)],
) -> Vec<Passage> {
    let passage = |(index, source): (usize, &Arc<Block>)| {
        let translated = versions.iter().find_map(|(tag, version)| Some((*tag, version.current(index, english)?)));
        let (answers, block) = match translated {
            _ if !has_words(source) => (lang, source),
            Some((tag, block)) => (tag, block),
            None => (&Tag::english(), source),
        };
        Passage {
            block: Arc::clone(block),
            lang: answers.clone(),
            gap: (answers != lang).then(|| gap(index, own)),
            place: place(index, english, own),
            notes: Vec::new(),
        }
    };
    english.blocks.iter().enumerate().map(passage).collect()
}

/// Returns why the reader's own language has no words for the English block at `index`.
fn gap(index: usize, own: Option<&Translated<'_>>) -> Gap {
    match own {
        Some(own) if own.pairs[index].is_some() => Gap::Outdated,
        _ => Gap::Untranslated,
    }
}

/// Returns where a translator writes what readers get for the English block at `index`.
fn place(index: usize, english: &English<'_>, own: Option<&Translated<'_>>) -> Place {
    match own.and_then(|own| Some((own, own.counterparts[index]?))) {
        Some((own, block)) => Place::new(&own.place.file, own.spans[block].clone()),
        None => Place::new(&english.place.file, english.spans[index].clone()),
    }
}

/// Returns the name by which locks know the block at `index` of a translation.
pub(super) fn block_name(index: usize) -> String {
    (index + 1).to_string()
}

/// Phrases, figures and letters have no words of their own: theirs are messages, each in its own language, or English.
pub(super) fn has_words(block: &Block) -> bool {
    !matches!(block, Block::Say(_) | Block::Chart(..) | Block::Letter(..))
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
