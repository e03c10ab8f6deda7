//! Where a tap leads: to the nation and the area that the reader has set, as the script of static pages has it.

use crate::model::{AreaId, Library, Nation, PageKey, Section};
use crate::ui::Screen;

/// What the reader has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Set {
    pub(super) nation: Option<Nation>,
    pub(super) area: Option<AreaId>,
}

/// Returns the screen that a link to `screen` leads to. A page that `shows_nation` says which one it is, and leads on
/// within it.
pub(super) fn lead(screen: Screen, shows_nation: bool, set: &Set, library: &Library) -> Screen {
    match (&screen, set.nation) {
        (Screen::Help(None), _) => Screen::Help(set.area.clone().filter(|area| library.area(area).is_some())),
        (Screen::Card(Nation::EnglandWales), Some(nation)) if !shows_nation => Screen::Card(nation),
        (Screen::Page(key), Some(nation)) if !shows_nation => {
            variant(key, nation, library).map_or(screen, Screen::Page)
        }
        _ => screen,
    }
}

/// Returns the page of a nation in the place of the one that holds without a choice.
fn variant(key: &PageKey, nation: Nation, library: &Library) -> Option<PageKey> {
    let variants = variants(key, library);
    let is_first = variants.iter().any(|(of, other)| *of == Nation::ALL[0] && other == key);
    variants.into_iter().find(|(of, _)| is_first && *of == nation).map(|(_, key)| key)
}

fn variants(key: &PageKey, library: &Library) -> Vec<(Nation, PageKey)> {
    let page = library.english().find(|page| page.key == *key && key.section == Section::Stop);
    let variants = page.map(|page| library.variants(page)).unwrap_or_default();
    variants.into_iter().map(|(nation, key)| (nation, key.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::shelf::Shelf;
    use crate::lang::Tag;
    use crate::ui::Route;

    fn led(path: &str, shows_nation: bool, nation: &str, area: &str) -> String {
        let library = Shelf::default().library(&Tag::english());
        let Some(Route::In(tag, screen)) = Route::parse(path) else { panic!("{path} is no place") };
        let set = Set { nation: nation.parse().ok(), area: area.parse().ok() };
        Route::In(tag, lead(screen, shows_nation, &set, &library)).path()
    }

    #[test]
    fn steps_and_cards_are_those_of_the_nation_that_is_set() {
        assert_eq!(led("/en/stop/", false, "scotland", ""), "/en/stop/scotland/");
        assert_eq!(led("/en/stop/over/", false, "scotland", ""), "/en/stop/over-scotland/");
        assert_eq!(led("/en/card/", false, "northern-ireland", ""), "/en/card/northern-ireland/");
        assert_eq!(led("/en/stop/over/", false, "england-wales", ""), "/en/stop/over/");
        assert_eq!(led("/en/guides/after/", false, "scotland", ""), "/en/guides/after/");
    }

    #[test]
    fn a_page_of_a_nation_leads_on_within_it() {
        assert_eq!(led("/en/stop/over/", true, "scotland", ""), "/en/stop/over/");
        assert_eq!(led("/en/stop/over-northern-ireland/", false, "scotland", ""), "/en/stop/over-northern-ireland/");
    }

    #[test]
    fn help_begins_with_the_area_that_is_set() {
        assert_eq!(led("/en/help/", true, "", "wales"), "/en/help/wales/");
        assert_eq!(led("/en/help/", false, "", "atlantis"), "/en/help/");
        assert_eq!(led("/en/help/scotland/", false, "", "wales"), "/en/help/scotland/");
    }
}
