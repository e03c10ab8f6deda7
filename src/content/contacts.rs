//! `content/contacts.toml`: who helps. A detail that cannot be right is reported and left blank.

use serde::Deserialize;
use toml::Spanned;

use crate::content::list::List;
use crate::content::{citations::https, day::Day, list};
use crate::diag::{Code, Diagnostic};
use crate::model::{Area, Contact, ContactId, Need, Phone};
use crate::source::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    contact: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<ContactId>,
    name: String,
    needs: Vec<Need>,
    areas: Vec<Area>,
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
}

/// Reads the contacts in their order.
pub(super) fn load(files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<Contact> {
    let Some((File { contact: entries }, list)) = list::read::<File>("content/contacts.toml", files, problems) else {
        return Vec::new();
    };
    list::unique(entries.iter().map(|entry| (entry.id.get_ref().as_str(), entry.id.span())), &list, problems);
    entries.into_iter().map(|entry| contact(entry, &list, problems)).collect()
}

fn contact(entry: Entry, list: &List<'_>, problems: &mut Vec<Diagnostic>) -> Contact {
    let phone = entry.phone.or(entry.short).and_then(|text| phone(&text, list, problems));
    let email = entry.email.and_then(|text| email(&text, list, problems));
    let url = entry.url.and_then(|text| https(&text, list, problems));
    let Entry { id, name, needs, areas, place, verified, .. } = entry;
    Contact { id: id.into_inner(), name, needs, areas, place, phone, email, url, verified: verified.map(|day| day.0) }
}

fn phone(text: &Spanned<String>, list: &List<'_>, problems: &mut Vec<Diagnostic>) -> Option<Phone> {
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

fn email(text: &Spanned<String>, list: &List<'_>, problems: &mut Vec<Diagnostic>) -> Option<String> {
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
