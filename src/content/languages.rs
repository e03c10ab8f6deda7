//! `locales/languages.toml`: which languages there are, and who answers for whom.

use serde::Deserialize;
use toml::Spanned;

use crate::content::list;
use crate::diag::{Code, Diagnostic};
use crate::lang::{Checked, Direction, Language, Languages, Tag};
use crate::model::TranslationStatus;
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    language: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    tag: Spanned<String>,
    name: String,
    endonym: String,
    direction: Written,
    #[serde(default)]
    fallback: Vec<Spanned<String>>,
    /// Left out for English, which is not translated.
    messages: Option<TranslationStatus>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Written {
    Ltr,
    Rtl,
}

/// Reads the languages. An entry whose tag is none is reported and left out.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> Languages {
    let Some((File { language: entries }, list)) = list::read::<File>("locales/languages.toml", files, problems) else {
        return Languages::new(Vec::new());
    };
    list::unique(entries.iter().map(|entry| (entry.tag.get_ref().as_str(), entry.tag.span())), &list, problems);
    let known: Vec<String> = entries.iter().map(|entry| entry.tag.get_ref().clone()).collect();
    let mut tag = |text: &Spanned<String>| -> Option<Tag> {
        let parsed = text.get_ref().parse().ok().filter(|_| known.contains(text.get_ref()));
        if parsed.is_none() {
            let message = format!("`{}` is not the tag of a language in this list", text.get_ref());
            problems.push(
                list.problem(Code::LanguageUnknown, text.span(), message)
                    .hint("tags are BCP 47 in their usual spelling: `ar`, `pt`, `zh-Hant`"),
            );
        }
        parsed
    };
    let mut languages = Vec::new();
    for entry in entries {
        let Some(own) = tag(&entry.tag) else { continue };
        let mut fallback: Vec<Tag> = entry.fallback.iter().filter_map(&mut tag).collect();
        // English is what everything is translated from: whoever else answers, it is the last.
        if own != Tag::english() && !fallback.contains(&Tag::english()) {
            fallback.push(Tag::english());
        }
        let direction = match entry.direction {
            Written::Ltr => Direction::Ltr,
            Written::Rtl => Direction::Rtl,
        };
        let messages = match entry.messages {
            Some(TranslationStatus::Machine) => Checked::No,
            // Whoever says nothing has not been checked, except for what was never translated.
            None if own != Tag::english() => Checked::No,
            None | Some(TranslationStatus::Human | TranslationStatus::Reviewed) => Checked::Yes,
        };
        languages.push(Language { messages, tag: own, name: entry.name, endonym: entry.endonym, direction, fallback });
    }
    languages.dedup_by(|later, first| later.tag == first.tag);
    Languages::new(languages)
}
