//! All that the app knows.

use std::collections::BTreeMap;

use crate::l10n::Locale;
use crate::lang::{Languages, Tag};
use crate::model::{
    Area, AreaId, Chart, ChartId, Citation, Contact, ContactId, Field, FieldId, Id, Letter, Nation, Note, Page, PageId,
    PageKey, Phrase, PhraseId, Section, SourceId,
};

/// All that the app knows, for every language.
#[derive(Debug)]
pub struct Library {
    /// The languages.
    pub languages: Languages,
    /// Each language's messages, with those it falls back to.
    pub locales: BTreeMap<Tag, Locale>,
    /// Every page in every language.
    pub pages: BTreeMap<Tag, BTreeMap<PageKey, Page>>,
    /// The order of the guides.
    pub guides: Vec<GuideSection>,
    /// What pages cite.
    pub sources: BTreeMap<SourceId, Citation>,
    /// What can be said, in the order of the officer card.
    pub phrases: Vec<Phrase>,
    /// Who helps.
    pub contacts: Vec<Contact>,
    /// Where contacts work.
    pub areas: Vec<Area>,
    /// The figures.
    pub charts: BTreeMap<ChartId, Chart>,
    /// The letters, in the order in which readers see them.
    pub letters: Vec<Letter>,
    /// What the gaps in the letters are for.
    pub fields: BTreeMap<FieldId, Field>,
    /// What a preview says about the words of each language that are on no page of the content; empty for readers.
    pub notes: BTreeMap<Tag, Vec<Note>>,
}

/// Guides under one heading, which is the message `guides-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideSection {
    /// Its id.
    pub id: Id<GuideSection>,
    /// Its guides in order.
    pub guides: Vec<PageId>,
}

impl Library {
    /// Returns a page as readers of a language get it.
    pub fn page(&self, lang: &Tag, key: &PageKey) -> Option<&Page> {
        self.pages.get(lang)?.get(key)
    }

    /// Returns the English pages in order: every other language has the same ones.
    pub fn english(&self) -> impl Iterator<Item = &Page> {
        self.pages.get(&Tag::english()).into_iter().flat_map(BTreeMap::values)
    }

    /// Returns a language's messages; of an unknown one, the English ones.
    ///
    /// # Panics
    ///
    /// Panics if the library has no English locale, which loading always makes.
    pub fn locale(&self, lang: &Tag) -> &Locale {
        self.locales
            .get(lang)
            .or_else(|| self.locales.get(&Tag::english()))
            .expect("loading makes a locale for every language")
    }

    /// Returns a phrase.
    pub fn phrase(&self, id: &PhraseId) -> Option<&Phrase> {
        self.phrases.iter().find(|phrase| phrase.id == *id)
    }

    /// Returns a letter.
    pub fn letter(&self, id: &PageId) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.id == *id)
    }

    /// Returns an area.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == *id)
    }

    /// Lists the areas that readers can choose: the countries, and each region that has contacts of its own.
    pub fn choices(&self) -> impl Iterator<Item = &Area> {
        let has_own = |area: &Area| self.contacts.iter().any(|contact| contact.is_in(area));
        self.areas.iter().filter(move |area| area.within.is_none() || has_own(area))
    }

    /// Says whether a contact helps people in an area: there, in the country around it, or in a part of it.
    pub fn serves(&self, contact: &Contact, area: &Area) -> bool {
        let around = area.within.as_ref().and_then(|id| self.area(id));
        let parts = self.areas.iter().filter(|part| part.within.as_ref() == Some(&area.id));
        std::iter::once(area).chain(around).chain(parts).any(|area| contact.is_in(area))
    }

    /// Returns a contact.
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == *id)
    }

    /// Returns the same step for each nation that has one, in the order of the nations.
    pub fn variants(&self, page: &Page) -> Vec<(Nation, &PageKey)> {
        let base = page.variant_of.as_ref().unwrap_or(&page.key.id);
        let same = |other: &&Page| {
            other.key.section == Section::Stop && other.variant_of.as_ref().unwrap_or(&other.key.id) == base
        };
        let mut variants: Vec<_> = self
            .english()
            .filter(same)
            .flat_map(|other| other.nations.iter().map(move |nation| (*nation, &other.key)))
            .collect();
        variants.sort();
        variants
    }
}
