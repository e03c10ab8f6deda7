//! `content/areas.toml`: where people live.

use serde::Deserialize;
use toml::Spanned;

use crate::content::list;
use crate::diag::{Code, Diagnostic};
use crate::model::{Area, AreaCode, AreaId, Nation, PostcodeLetters};
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    area: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<AreaId>,
    name: Option<String>,
    within: Option<Spanned<AreaId>>,
    nation: Nation,
    codes: Vec<Spanned<AreaCode>>,
    #[serde(default)]
    postcodes: Vec<PostcodeLetters>,
}

/// Reads the areas in their order.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<Area> {
    let Some((File { area: entries }, list)) = list::read::<File>("content/areas.toml", files, problems) else {
        return Vec::new();
    };
    list::unique(entries.iter().map(|entry| (entry.id.get_ref().as_str(), entry.id.span())), &list, problems);
    let codes: Vec<_> =
        entries.iter().flat_map(|entry| &entry.codes).map(|code| (code.get_ref().to_string(), code.span())).collect();
    list::unique(codes.iter().map(|(code, span)| (code.as_str(), span.clone())), &list, problems);
    let countries: Vec<AreaId> =
        entries.iter().filter(|entry| entry.within.is_none()).map(|entry| entry.id.get_ref().clone()).collect();
    let mut country = |within: Spanned<AreaId>| {
        if !countries.contains(within.get_ref()) {
            let message = format!("there is no country `{}` that this could be within", within.get_ref());
            problems.push(
                list.problem(Code::BadList, within.span(), message)
                    .hint("name an area of this list that is not within another"),
            );
        }
        within.into_inner()
    };
    entries
        .into_iter()
        .map(|Entry { id, name, within, nation, codes, postcodes }| Area {
            id: id.into_inner(),
            name,
            within: within.map(&mut country),
            nation,
            codes: codes.into_iter().map(Spanned::into_inner).collect(),
            postcodes,
        })
        .collect()
}
