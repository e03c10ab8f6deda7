//! Addresses: the same for every language, without script, and for the app.

use crate::lang::Tag;
use crate::model::{AreaId, Library, Nation, PageId, PageKey, Section, SourceGroup, Target};

/// A place in the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The choice of a language, at the root.
    Languages,
    /// A screen in a language.
    In(Tag, Screen),
    /// How far the translations are, all or one: in English, for those who translate from it. The site alone has it.
    Translate(Option<Tag>),
}

/// A screen, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first screen.
    Home,
    /// A page of the content.
    Page(PageKey),
    /// The officer card of a nation.
    Card(Nation),
    /// The list of guides.
    Guides,
    /// The list of letters.
    Letters,
    /// The names of everything that pages rest on, or all about those of a group.
    Sources(Option<SourceGroup>),
    /// What happened.
    Note,
    /// Words to look for.
    Search,
    /// How the app looks and where it leads, on this device.
    Settings,
    /// Everything from A to Z.
    Index,
    /// The contacts, all or those of an area.
    Help(Option<AreaId>),
    /// What an address that leads nowhere shows.
    NotFound,
    /// What a page that is not kept shows without a network.
    Offline,
}

impl Screen {
    /// Returns the step that the stop flow starts with.
    pub fn stop() -> Self {
        Self::page(Section::Stop, "index")
    }

    /// What to do after a stop.
    pub fn after() -> Self {
        Self::page(Section::Guides, "after")
    }

    /// Who gets scanned.
    pub fn facts() -> Self {
        Self::page(Section::Pages, "facts")
    }

    /// About the app.
    pub fn about() -> Self {
        Self::page(Section::Pages, "about")
    }

    /// Lists the pages of the content that screens lead to by their names.
    pub fn linked() -> [Self; 4] {
        [Self::stop(), Self::after(), Self::facts(), Self::about()]
    }

    fn page(section: Section, id: &str) -> Self {
        Self::Page(PageKey { section, id: id.parse::<PageId>().expect("ids in the code are well formed") })
    }

    /// Returns the path after the language, with a slash at its end unless it is empty.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Page(PageKey { section: Section::Stop, id }) if id.as_str() == "index" => "stop/".into(),
            Self::Page(PageKey { section: Section::Pages, id }) => format!("{id}/"),
            Self::Page(key) => format!("{key}/"),
            Self::Card(Nation::EnglandWales) => "card/".into(),
            Self::Card(nation) => format!("card/{}/", nation.as_str()),
            Self::Guides => "guides/".into(),
            Self::Letters => "letters/".into(),
            Self::Sources(None) => "about/sources/".into(),
            Self::Sources(Some(group)) => format!("about/sources/{}/", group.as_str()),
            Self::Note => "note/".into(),
            Self::Search => "search/".into(),
            Self::Settings => "settings/".into(),
            Self::Index => "a-z/".into(),
            Self::Help(None) => "help/".into(),
            Self::Help(Some(area)) => format!("help/{area}/"),
            Self::NotFound => "404/".into(),
            Self::Offline => "offline/".into(),
        }
    }

    /// Returns the screen of a [path](Self::path), with or without the slash at its end.
    fn parse(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let page = |section, id: &str| Some(Self::Page(PageKey { section, id: id.parse().ok()? }));
        match parts[..] {
            [""] => Some(Self::Home),
            ["stop"] => Some(Self::stop()),
            ["stop", id] => page(Section::Stop, id),
            ["card"] => Some(Self::Card(Nation::EnglandWales)),
            ["card", nation] => Some(Self::Card(nation.parse().ok()?)),
            ["guides"] => Some(Self::Guides),
            ["guides", id] => page(Section::Guides, id),
            ["letters"] => Some(Self::Letters),
            ["letters", id] => page(Section::Letters, id),
            ["about", "sources"] => Some(Self::Sources(None)),
            ["about", "sources", group] => {
                let group = SourceGroup::ALL.into_iter().find(|of| of.as_str() == group)?;
                Some(Self::Sources(Some(group)))
            }
            ["note"] => Some(Self::Note),
            ["search"] => Some(Self::Search),
            ["settings"] => Some(Self::Settings),
            ["a-z"] => Some(Self::Index),
            ["help"] => Some(Self::Help(None)),
            ["help", area] => Some(Self::Help(Some(area.parse().ok()?))),
            ["404"] => Some(Self::NotFound),
            ["offline"] => Some(Self::Offline),
            [id] => page(Section::Pages, id),
            _ => None,
        }
    }

    /// Says whether a reader may be in the middle of something here: a stop, a sentence held up to an officer, a letter.
    pub(super) fn is_busy(&self) -> bool {
        match self {
            Self::Page(PageKey { section, .. }) => matches!(section, Section::Stop | Section::Letters),
            Self::Card(_) | Self::Note => true,
            _ => false,
        }
    }

    /// Says whether search engines and chats have any use for the screen.
    pub fn is_listed(&self) -> bool {
        !matches!(self, Self::NotFound | Self::Offline)
    }
}

impl From<&Target> for Screen {
    fn from(target: &Target) -> Self {
        match target {
            Target::Page(key) => Self::Page(key.clone()),
            Target::Card(nation) => Self::Card(*nation),
            Target::Help => Self::Help(None),
            Target::Guides => Self::Guides,
            Target::Letters => Self::Letters,
            Target::Sources => Self::Sources(None),
        }
    }
}

impl Route {
    /// Lists every place that readers use, language by language.
    pub fn all(library: &Library) -> Vec<Self> {
        let screens: Vec<Screen> = screens(library).collect();
        let of = |tag: &Tag| screens.iter().map(|screen| Self::In(tag.clone(), screen.clone())).collect::<Vec<_>>();
        std::iter::once(Self::Languages)
            .chain(library.languages.iter().flat_map(|language| of(&language.tag)))
            .collect()
    }

    /// Returns the path from the root, with a slash at both ends.
    pub fn path(&self) -> String {
        match self {
            Self::Languages => "/".into(),
            Self::In(tag, screen) => format!("/{tag}/{}", screen.path()),
            Self::Translate(None) => "/translate/".into(),
            Self::Translate(Some(tag)) => format!("/translate/{tag}/"),
        }
    }

    /// Returns the place with a [path](Self::path). What has the form of one may still lead to a page that is not there.
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        match (first, rest) {
            ("", "") => Some(Self::Languages),
            ("translate", "") => Some(Self::Translate(None)),
            ("translate", tag) => Some(Self::Translate(Some(tag.trim_end_matches('/').parse().ok()?))),
            (tag, rest) => Some(Self::In(tag.parse().ok()?, Screen::parse(rest)?)),
        }
    }

    /// Returns the language of the page itself.
    pub fn lang(&self) -> Tag {
        match self {
            Self::Languages | Self::Translate(_) => Tag::english(),
            Self::In(tag, _) => tag.clone(),
        }
    }
}

fn screens(library: &Library) -> impl Iterator<Item = Screen> {
    let pages = library.english().map(|page| Screen::Page(page.key.clone()));
    let cards = Nation::ALL.into_iter().map(Screen::Card);
    let areas = library.choices().map(|area| Some(area.id.clone()));
    let help = std::iter::once(None).chain(areas).map(Screen::Help);
    let sources = std::iter::once(None).chain(SourceGroup::ALL.map(Some)).map(Screen::Sources);
    let single = [
        Screen::Home,
        Screen::Guides,
        Screen::Letters,
        Screen::Note,
        Screen::Search,
        Screen::Settings,
        Screen::Index,
        Screen::NotFound,
        Screen::Offline,
    ];
    single.into_iter().chain(sources).chain(cards).chain(help).chain(pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_the_same_for_every_language() {
        let path = |screen| Route::In("ar".parse().expect("a tag"), screen).path();
        assert_eq!(path(Screen::Home), "/ar/");
        assert_eq!(path(Screen::stop()), "/ar/stop/");
        assert_eq!(path(Screen::page(Section::Stop, "fingerprint-scotland")), "/ar/stop/fingerprint-scotland/");
        assert_eq!(path(Screen::page(Section::Guides, "no")), "/ar/guides/no/");
        assert_eq!(path(Screen::page(Section::Pages, "facts")), "/ar/facts/");
        assert_eq!(path(Screen::Card(Nation::Scotland)), "/ar/card/scotland/");
        assert_eq!(path(Screen::Help("wales".parse().ok())), "/ar/help/wales/");
        assert_eq!(path(Screen::Sources(Some(SourceGroup::Law))), "/ar/about/sources/law/");
        // Longer than the part of a tag may be: no language is ever called so.
        assert!("translate".parse::<Tag>().is_err());
    }
}
