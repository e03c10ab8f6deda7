//! `content/contacts.toml`: who helps; and `content/contacts.d/`: who helps nearby, one file for each group that added some.
//! A detail that cannot be right is reported and left blank.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::content::{citations::https, day::Day, list};
use crate::diag::{Code, Diagnostic};
use crate::lang::{Languages, Tag};
use crate::model::{About, Area, AreaCode, Contact, ContactId, Need, Phone, Words};
use crate::source::Files;

/// The list of the app.
const LIST: &str = "content/contacts.toml";

/// The folder of the packs.
const PACKS: &str = "content/contacts.d/";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    contact: Vec<Entry>,
}

/// A file of the folder: it has the words about its contacts in it, so that one file is all that a group writes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    /// Who added it.
    by: String,
    contact: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<ContactId>,
    name: String,
    needs: Vec<Need>,
    /// Codes of ISO 3166-2:GB, or ids of areas, which stand for all that is in them.
    areas: Vec<Spanned<String>>,
    place: Option<String>,
    phone: Option<Spanned<String>>,
    /// A short code such as 101, which has no international form.
    short: Option<Spanned<String>>,
    email: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
    /// Where the details come from; kept for editors.
    #[serde(rename = "source")]
    _source: Option<String>,
    verified: Option<Day>,
    /// In packs alone, by language.
    words: Option<Spanned<BTreeMap<String, About>>>,
}

/// Reads the contacts in their order, those of packs last.
pub(super) fn load(
    languages: &Languages,
    areas: &[Area],
    files: &Files,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Contact> {
    let mut reader = Reader { languages, areas, taken: BTreeSet::new(), problems };
    let mut contacts = Vec::new();
    if let Some((List { contact: entries }, list)) = list::read::<List>(LIST, files, reader.problems) {
        contacts.extend(entries.into_iter().map(|entry| reader.contact(entry, None, &list)));
    }
    for (path, _) in files.under(PACKS).into_iter().filter(|(path, _)| path.ends_with(".toml")) {
        if let Some((Pack { by, contact: entries }, list)) = list::read::<Pack>(path, files, reader.problems) {
            contacts.extend(entries.into_iter().map(|entry| reader.contact(entry, Some(&by), &list)));
        }
    }
    contacts
}

struct Reader<'a> {
    languages: &'a Languages,
    areas: &'a [Area],
    /// The ids of all files together, since each has its place on the one page of contacts.
    taken: BTreeSet<ContactId>,
    problems: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Reads an entry of a list; of a pack, if somebody has added it.
    fn contact(&mut self, entry: Entry, by: Option<&str>, list: &list::List<'_>) -> Contact {
        if !self.taken.insert(entry.id.get_ref().clone()) {
            self.problems.push(list.duplicate(entry.id.get_ref().as_str(), entry.id.span()));
        }
        let problems = &mut *self.problems;
        let phone = entry.phone.or(entry.short).and_then(|text| phone(&text, list, problems));
        let email = entry.email.and_then(|text| email(&text, list, problems));
        let url = entry.url.and_then(|text| https(&text, list, problems));
        let areas = entry.areas.iter().flat_map(|area| self.codes(area, list).to_vec()).collect();
        let words = match (by, entry.words) {
            (Some(by), words) => Words::Own { by: by.to_owned(), about: self.words(words, &entry.id, list) },
            (None, words) => {
                self.problems.extend(words.map(|words| misplaced(words.span(), list)));
                Words::Messages
            }
        };
        let Entry { id, name, needs, place, verified, .. } = entry;
        Contact {
            id: id.into_inner(),
            name,
            words,
            needs,
            areas,
            place,
            phone,
            email,
            url,
            verified: verified.map(|day| day.0),
        }
    }

    /// Returns the codes that an entry means; reports one that is none.
    fn codes(&mut self, text: &Spanned<String>, list: &list::List<'_>) -> &[AreaCode] {
        let name = text.get_ref();
        if let Some(area) = self.areas.iter().find(|area| area.id.as_str() == name) {
            return &area.codes;
        }
        let mut codes = self.areas.iter().flat_map(|area| &area.codes);
        if let Some(code) = codes.find(|code| code.as_str() == name) {
            return std::slice::from_ref(code);
        }
        // Of areas that could not be read, nobody knows what is in them.
        if self.areas.is_empty() {
            return &[];
        }
        let message = format!("no area of content/areas.toml has the code or the id `{name}`");
        let problem = list.problem(Code::BadList, text.span(), message);
        self.problems.push(problem.hint("take the code of the council's area in ISO 3166-2:GB, such as GB-LDS"));
        &[]
    }

    /// Reads the words that a pack has about a contact; those in a language that the app does not have are left out.
    fn words(
        &mut self,
        words: Option<Spanned<BTreeMap<String, About>>>,
        id: &Spanned<ContactId>,
        list: &list::List<'_>,
    ) -> BTreeMap<Tag, About> {
        let span = words.as_ref().map_or_else(|| id.span(), Spanned::span);
        let mut known = BTreeMap::new();
        for (tag, about) in words.map(Spanned::into_inner).unwrap_or_default() {
            if let Some(language) = self.languages.iter().find(|language| language.tag.as_str() == tag) {
                known.insert(language.tag.clone(), about);
            } else {
                let message = format!("`{tag}` is not a language of locales/languages.toml");
                let problem = list.problem(Code::LanguageUnknown, span.clone(), message);
                self.problems.push(problem.hint("add the language to the list, or correct its tag"));
            }
        }
        if !known.contains_key(&Tag::english()) {
            let message = format!("nothing says in English what `{}` helps with", id.get_ref());
            self.problems.push(
                list.problem(Code::BadList, span, message)
                    .hint("write a line below the contact: words.en.about = \"What it helps with, in a sentence.\""),
            );
        }
        known
    }
}

fn misplaced(span: Range<usize>, list: &list::List<'_>) -> Diagnostic {
    list.problem(Code::BadList, span, "only a file in content/contacts.d has the words about its contacts in it".into())
        .hint("write them in locales/<tag>/contacts.ftl")
}

fn phone(text: &Spanned<String>, list: &list::List<'_>, problems: &mut Vec<Diagnostic>) -> Option<Phone> {
    let parsed = text.get_ref().parse().ok();
    if parsed.is_none() {
        let message = format!("`{}` is not a telephone number of the United Kingdom", text.get_ref());
        problems.push(
            list.problem(Code::BadPhone, text.span(), message)
                .hint("write +44 and the number without its first 0 and without spaces: +443000200096"),
        );
    }
    parsed
}

fn email(text: &Spanned<String>, list: &list::List<'_>, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let address = text.get_ref();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
    };
    let ok = address.split_once('@').is_some_and(|(user, host)| plain(user) && plain(host) && host.contains('.'));
    if !ok {
        let message = format!("`{address}` is not a mail address");
        problems.push(
            list.problem(Code::BadEmail, text.span(), message)
                .hint("write it as name@example.org, or leave the field out"),
        );
    }
    ok.then(|| address.clone())
}
