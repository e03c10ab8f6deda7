//! What translators work on: each file of a language, part by part, beside the English of now and of then.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;

use crate::content::{front_matter, languages, name, pages};
use crate::diag::{self, Diagnostic, Place};
use crate::l10n::{self, Bundle, Message};
use crate::lang::{Checked, Language, Tag};
use crate::lock::{self, Lock, Part};
use crate::model::{Block, PageKey, TranslationStatus};
use crate::source::Files;

/// A file to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language translated into.
    pub lang: Tag,
    /// The path of the translation, whether it is there or not.
    pub path: String,
    /// Who has seen it; none, if it is not there.
    pub status: Option<TranslationStatus>,
    /// Whether anybody has said from which English it was made.
    pub is_locked: bool,
    /// Its parts, in the order of the English file.
    pub items: Vec<Item>,
    /// How many parts of the translation no English part goes with.
    pub extra: usize,
}

/// A part of a file: the title, the summary or a block of a page, or a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `title`, `summary`, the number of the English block from 1, or the name of the message.
    pub name: String,
    /// Where the English of now is written.
    pub place: Place,
    /// The English block, if the part is one.
    pub block: Option<Arc<Block>>,
    /// The English of now, as it is written.
    pub english: String,
    /// The English that the translation was made from, if anybody has accepted it.
    pub was: Option<String>,
    /// The translation.
    pub translated: Option<Translated>,
    /// What readers get.
    pub state: State,
}

/// A part of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// Its name in the lock: blocks have their number in the translation.
    pub name: String,
    /// How it is written.
    pub text: String,
    /// Where it is written in its file: in bytes, the title and the summary with their quotation marks.
    pub span: Range<usize>,
}

/// Whether readers get a part in their language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// They do.
    Translated,
    /// They get the English, since it has changed since, or since nobody has accepted the part.
    Outdated,
    /// They get the English: there is nothing else.
    Missing,
}

impl Sheet {
    /// Returns the name by which commands know the file: `stop/over`, `ui`.
    pub fn name(&self) -> &str {
        name(&self.path)
    }

    /// Returns the page that the file is; none, if it holds messages.
    pub fn page(&self) -> Option<PageKey> {
        pages::key(self.path.strip_prefix(&format!("content/{}/", self.lang))?)
    }

    /// Returns the lock that the file has once the parts for which `accepted` holds were made from the English of now.
    /// The other parts keep what is known of them.
    pub fn accept(&self, accepted: impl Fn(&Item) -> bool) -> Lock {
        let part = |item: &Item| {
            let Translated { name, .. } = item.translated.as_ref()?;
            Some(if accepted(item) {
                Part::new(name, &item.english)
            } else {
                item.was.as_ref().map_or_else(|| Part::unaccepted(name), |was| Part::new(name, was))
            })
        };
        let mut parts: Vec<Part> = self.items.iter().filter_map(part).collect();
        // The order of the translation, so that a lock is compared with it from the top.
        parts.sort_by_key(|part| part.name.parse::<usize>().unwrap_or(0));
        Lock { parts }
    }
}

impl Item {
    /// Makes the part of an English one, which has this `hash`.
    fn new(english: English<'_>, hash: &str, translated: Option<Translated>, lock: Option<&Lock>) -> Self {
        let part = translated.as_ref().and_then(|own| lock?.part(&own.name));
        let is_current = |own: &Translated| lock.is_none_or(|lock| lock.holds(&own.name, hash));
        Self {
            name: english.name,
            place: english.place,
            block: english.block,
            english: english.text.to_owned(),
            was: part.filter(|part| !part.hash.is_empty()).map(|part| part.english.clone()),
            state: match &translated {
                None => State::Missing,
                Some(own) if is_current(own) => State::Translated,
                Some(_) => State::Outdated,
            },
            translated,
        }
    }

    /// Says whether there is anything to translate: phrases and charts have their words elsewhere.
    pub fn has_words(&self) -> bool {
        self.block.as_ref().is_none_or(|block| pages::has_words(block))
    }
}

/// An English part.
struct English<'a> {
    name: String,
    place: Place,
    block: Option<Arc<Block>>,
    text: &'a str,
}

/// Returns every file of every language that is translated into, pages first.
pub fn sheets(files: &Files) -> Vec<Sheet> {
    // What is wrong in the files is for `check` to say.
    let problems = &mut Vec::new();
    let languages = languages::load(files, problems);
    let pages = pages::english(files, problems);
    let messages = l10n::parse(&Tag::english(), files, None, problems);
    let of_language = |language: &Language, problems: &mut Vec<Diagnostic>| {
        let tag = &language.tag;
        let mut own = pages::translated(tag, &pages, files, problems);
        let pages = pages.iter().map(|(key, english)| page(tag, key.file(tag), english, own.remove(key), files));
        pages.chain(of_messages(language, &messages, files)).collect()
    };
    let sheets: Vec<Vec<Sheet>> = diag::side_by_side(languages.translations(), problems, of_language);
    sheets.into_iter().flatten().collect()
}

fn page(
    lang: &Tag,
    path: String,
    english: &pages::English<'_>,
    own: Option<pages::Translated<'_>>,
    files: &Files,
) -> Sheet {
    let lock = own.as_ref().and_then(|own| own.lock.as_ref());
    let heads = [
        ("title", &english.front.title, own.as_ref().map(|own| &own.front.title)),
        ("summary", &english.front.summary, own.as_ref().map(|own| &own.front.summary)),
    ];
    let head = |(name, source, translated): (&str, &Spanned<String>, Option<&Spanned<String>>)| {
        let translated = translated.map(|text| Translated {
            name: name.to_owned(),
            text: text.get_ref().clone(),
            span: in_front(files, &path, text.span()),
        });
        let source_file = &english.place.file;
        let place = Place::new(source_file, in_front(files, source_file, source.span()));
        let text = source.get_ref();
        Item::new(English { name: name.to_owned(), place, block: None, text }, &lock::hash(text), translated, lock)
    };
    let block = |(index, text): (usize, &&str)| {
        let translated = own.as_ref().and_then(|own| {
            let pair = own.pairs[index]?;
            let span = own.spans[pair].clone();
            Some(Translated { name: pages::block_name(pair), text: own.texts[pair].to_owned(), span })
        });
        let place = Place::new(&english.place.file, english.spans[index].clone());
        let block = Some(Arc::clone(&english.blocks[index]));
        let source = English { name: pages::block_name(index), place, block, text };
        Item::new(source, &english.hashes[index], translated, lock)
    };
    let items = heads.into_iter().map(head).chain(english.texts.iter().enumerate().map(block)).collect();
    Sheet {
        lang: lang.clone(),
        status: own.as_ref().map(|own| own.front.translation.status),
        is_locked: lock.is_some(),
        items,
        extra: own.as_ref().map_or(0, |own| own.extra),
        path,
    }
}

/// Returns where something is written whose place in the front matter of `path` is known.
fn in_front(files: &Files, path: &str, span: Range<usize>) -> Range<usize> {
    let start = files.get(path).and_then(front_matter).map_or(0, |front| front.start);
    start + span.start..start + span.end
}

/// Returns the files of a language's messages, one for each English one.
fn of_messages(language: &Language, english: &Bundle, files: &Files) -> Vec<Sheet> {
    let lang = &language.tag;
    let status = match language.messages {
        Checked::No => TranslationStatus::Machine,
        Checked::Yes => TranslationStatus::Human,
    };
    let own = l10n::parse(lang, files, None, &mut Vec::new());
    let english_files = files.under("locales/en/").into_iter().filter(|(path, _)| path.ends_with(".ftl"));
    let sheet = |(source, _): (&Arc<str>, &str)| {
        let path = source.replacen("locales/en/", &format!("locales/{lang}/"), 1);
        let lock = Lock::read(&path, files, &mut Vec::new());
        let mut written: Vec<_> = english
            .messages
            .iter()
            .filter(|(_, message)| message.place.file == *source)
            .map(|(name, message)| (message.place.span.start, l10n::message_id(name), message))
            .collect();
        written.sort_unstable_by_key(|(start, ..)| *start);
        written.dedup_by_key(|(start, ..)| *start);
        let item = |(_, id, message): (usize, &str, &Message)| {
            let translated = own.messages.iter().find(|(name, _)| l10n::message_id(name) == id);
            let translated = translated.filter(|(_, message)| *message.place.file == *path);
            let translated = translated.map(|(_, message)| Translated {
                name: id.to_owned(),
                text: message.source.to_string(),
                span: whole(message),
            });
            let place = Place::new(source, whole(message));
            let english = English { name: id.to_owned(), place, block: None, text: &message.source };
            Item::new(english, &lock::hash(&message.source), translated, lock.as_ref())
        };
        Sheet {
            lang: lang.clone(),
            status: files.get(&path).map(|_| status),
            is_locked: lock.is_some(),
            items: written.into_iter().map(item).collect(),
            extra: 0,
            path,
        }
    };
    english_files.map(sheet).collect()
}

/// Returns where a message is written, all of it.
fn whole(message: &Message) -> Range<usize> {
    let start = message.place.span.start;
    start..start + message.source.len()
}
