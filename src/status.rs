//! How far each language is, counted part by part, and what is best done next.

use serde::Serialize;

use crate::content::{Sheet, State};
use crate::model::TranslationStatus;

/// How much there is of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// In parts: titles, summaries, blocks and messages.
    pub parts: usize,
    /// In words of the English.
    pub words: usize,
}

/// How far a file is, or several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All there is to translate.
    pub all: Amount,
    /// What readers get in their language.
    pub translated: Amount,
    /// What has changed since it was translated.
    pub outdated: Amount,
    /// What nobody has translated.
    pub missing: Amount,
    /// What is translated and no person has checked.
    pub machine: Amount,
    /// What a second person has checked.
    pub reviewed: Amount,
}

/// When a file is needed, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// By somebody who is stopped now: the sentences to show an officer, and the steps.
    Stopped,
    /// By everybody: the words of the app, and who helps.
    App,
    /// Before and after a stop.
    Guides,
    /// By the curious.
    Pages,
}

impl Amount {
    /// Returns the share of `all` that this is, in whole per cent of the words.
    pub fn percent(self, all: Self) -> usize {
        (self.words * 100).checked_div(all.words).unwrap_or(100)
    }
}

impl std::ops::AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        self.parts += other.parts;
        self.words += other.words;
    }
}

impl Counts {
    /// Counts the parts of a file.
    pub fn of(sheet: &Sheet) -> Self {
        let mut counts = Self::default();
        for item in &sheet.items {
            let part = Amount { parts: 1, words: item.english.split_whitespace().count() };
            counts.all += part;
            match item.state {
                State::Translated => counts.translated += part,
                State::Outdated => counts.outdated += part,
                State::Missing => counts.missing += part,
            }
            match sheet.status.filter(|_| item.state != State::Missing) {
                Some(TranslationStatus::Machine) => counts.machine += part,
                Some(TranslationStatus::Reviewed) => counts.reviewed += part,
                Some(TranslationStatus::Human) | None => {}
            }
        }
        counts
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.translated += other.translated;
        self.outdated += other.outdated;
        self.missing += other.missing;
        self.machine += other.machine;
        self.reviewed += other.reviewed;
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |mut sum, counts| {
            sum += counts;
            sum
        })
    }
}

impl Stage {
    /// All of them, in the order in which a language is translated.
    pub const ALL: [Self; 4] = [Self::Stopped, Self::App, Self::Guides, Self::Pages];

    /// Returns when a file is needed.
    pub fn of(sheet: &Sheet) -> Self {
        match sheet.name().split_once('/') {
            Some(("stop", _)) => Self::Stopped,
            Some(("guides", _)) => Self::Guides,
            Some(_) => Self::Pages,
            None if sheet.name() == "phrases" => Self::Stopped,
            None => Self::App,
        }
    }
}

/// Returns the files of a language in the order in which they are best translated.
pub fn in_order<'a>(sheets: impl IntoIterator<Item = &'a Sheet>) -> Vec<&'a Sheet> {
    let mut sheets: Vec<&Sheet> = sheets.into_iter().collect();
    // Stable: within a stage messages come first, since they are on every page, then pages in their own order.
    sheets.sort_by_key(|sheet| (Stage::of(sheet), sheet.name().contains('/')));
    sheets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(path: &str) -> Sheet {
        let lang = "ar".parse().expect("a tag");
        Sheet { lang, path: path.into(), status: None, is_locked: false, items: Vec::new(), extra: 0 }
    }

    #[test]
    fn what_somebody_needs_who_is_stopped_comes_first() {
        let paths = [
            "content/ar/guides/no.md",
            "content/ar/pages/about.md",
            "content/ar/stop/index.md",
            "locales/ar/contacts.ftl",
            "locales/ar/phrases.ftl",
            "locales/ar/ui.ftl",
        ];
        let sheets = paths.map(sheet);
        let names: Vec<_> = in_order(&sheets).into_iter().map(Sheet::name).collect();
        assert_eq!(names, ["phrases", "stop/index", "contacts", "ui", "guides/no", "pages/about"]);
    }

    #[test]
    fn nothing_to_translate_is_all_translated() {
        assert_eq!(Amount::default().percent(Amount::default()), 100);
        assert_eq!(Amount { parts: 1, words: 1 }.percent(Amount { parts: 2, words: 3 }), 33);
    }
}
