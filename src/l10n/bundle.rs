//! One language's messages.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{self, Attribute, Pattern};

use crate::diag::{Code, Diagnostic, Place};
use crate::l10n::{Dates, Uses};
use crate::lang::Tag;
use crate::lock::{self, Lock};
use crate::source::Files;

/// One language's messages.
pub struct Bundle {
    /// The language.
    pub tag: Tag,
    /// What is known of each message (`id` or `id.attribute`), for comparing languages.
    pub messages: BTreeMap<String, Message>,
    /// The same of each term (`-id` or `-id.attribute`), which messages of this language alone refer to.
    pub terms: BTreeMap<String, Message>,
    /// Messages whose English has changed since they were translated: another language answers for them.
    pub outdated: BTreeSet<String>,
    /// How its readers write days.
    pub dates: Dates,
    pub(super) fluent: FluentBundle<FluentResource>,
}

/// What a message needs from whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is made of besides words.
    pub uses: Uses,
    /// Where it is written.
    pub place: Place,
    /// The whole message as it is written, attributes included.
    pub source: Arc<str>,
}

impl Message {
    /// Returns the message without its name, which is the same in every language.
    pub fn words(&self) -> &str {
        self.source.split_once('=').map_or(&*self.source, |(_, words)| words)
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bundle({}, {} messages)", self.tag, self.messages.len())
    }
}

/// Reads a language's `.ftl` files. Entries that are not Fluent are reported and left out; the
/// rest of the file holds. What was translated from other messages than those in `english` is outdated.
pub fn parse(tag: &Tag, files: &Files, english: Option<&Bundle>, problems: &mut Vec<Diagnostic>) -> Bundle {
    let mut fluent = FluentBundle::new_concurrent(vec![tag.identifier()]);
    let mut messages = BTreeMap::new();
    let mut terms = BTreeMap::new();
    let mut outdated = BTreeSet::new();
    let folder = format!("locales/{tag}/");
    for (path, text) in files.under(&folder).into_iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| syntax(path, error)));
            resource
        });
        let lock = english.and_then(|english| Some((english, Lock::read(path, files, problems)?)));
        for (name, message) in described(path, text, &resource) {
            if let Some((english, lock)) = &lock
                && english
                    .messages
                    .get(&name)
                    .is_some_and(|english| !lock.holds(message_id(&name), &lock::hash(&english.source)))
            {
                outdated.insert(message_id(&name).to_owned());
            }
            let written = if name.starts_with('-') { &mut terms } else { &mut messages };
            match written.entry(name) {
                Entry::Vacant(free) => drop(free.insert(message)),
                Entry::Occupied(first) => {
                    let problem = format!("the message `{}` is written twice", first.key());
                    problems.push(Diagnostic::new(Code::DuplicateId, message.place, problem).hint("keep one of them"));
                }
            }
        }
        // Doubled messages were reported above; the first one holds.
        let _ = fluent.add_resource(resource);
    }
    Bundle { tag: tag.clone(), messages, terms, outdated, dates: Dates::of(tag), fluent }
}

/// Returns the message that `id` or `id.attribute` belongs to.
pub fn message_id(name: &str) -> &str {
    name.split_once('.').map_or(name, |(id, _)| id)
}

fn syntax(path: &Arc<str>, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    Diagnostic::new(
        Code::FluentSyntax,
        Place::new(path, error.pos.clone()),
        format!("this is not a Fluent message: {}", error.kind),
    )
    .hint("a message is `name = text`; further lines are indented, and { } stand only around variables")
}

/// Lists a file's messages, terms and their attributes.
fn described(path: &Arc<str>, text: &str, resource: &FluentResource) -> Vec<(String, Message)> {
    let mut found = Vec::new();
    let mut after = 0;
    for entry in resource.entries() {
        let Some((name, value, attributes)) = parts(entry) else { continue };
        let start = offset(text, &name, after);
        after = start + name.len();
        let place = Place::new(path, start..after);
        let source: Arc<str> = written(&text[start..]).into();
        let described = |pattern: &Pattern<&str>| Message {
            uses: Uses::of(pattern),
            place: place.clone(),
            source: Arc::clone(&source),
        };
        found.extend(
            attributes.iter().map(|attribute| (format!("{name}.{}", attribute.id.name), described(&attribute.value))),
        );
        found.extend(value.map(|pattern| (name, described(pattern))));
    }
    found
}

/// The name of an entry, its words, and its attributes.
type Parts<'a> = (String, Option<&'a Pattern<&'a str>>, &'a [Attribute<&'a str>]);

fn parts<'a>(entry: &'a ast::Entry<&'a str>) -> Option<Parts<'a>> {
    match entry {
        ast::Entry::Message(message) => Some((message.id.name.to_owned(), message.value.as_ref(), &message.attributes)),
        ast::Entry::Term(term) => Some((format!("-{}", term.id.name), Some(&term.value), &term.attributes)),
        _ => None,
    }
}

/// Returns the message that a text starts with: up to the next line that starts a message, a term or a comment.
fn written(text: &str) -> &str {
    let starts = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic() || "-#".contains(first));
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    let more: usize = lines.take_while(|line| !starts(line)).map(str::len).sum();
    text[..first + more].trim_end()
}

/// Finds the line, from byte `after` on, that a message starts; messages start at the beginning of a line.
fn offset(text: &str, id: &str, after: usize) -> usize {
    let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut at = after;
    for line in text[after..].split_inclusive('\n') {
        if starts(line) {
            return at;
        }
        at += line.len();
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (Bundle, Vec<Diagnostic>) {
        let mut files = Files::default();
        files.insert("locales/en/ui.ftl", text);
        let mut problems = Vec::new();
        let bundle = parse(&Tag::english(), &files, None, &mut problems);
        (bundle, problems)
    }

    #[test]
    fn variables_are_found_wherever_they_stand() {
        let (bundle, problems) = parsed(
            "a = { $count ->\n    [one] { $name }\n   *[other] { NUMBER($total, minimumFractionDigits: 2) }\n }\n    .title = { $title }\n",
        );
        assert!(problems.is_empty(), "{problems:?}");
        let names: Vec<_> = bundle.messages["a"].uses.variables.iter().map(String::as_str).collect();
        assert_eq!(names, ["count", "name", "total"]);
        assert!(bundle.messages["a.title"].uses.variables.contains("title"));
    }

    #[test]
    fn one_broken_message_leaves_the_others() {
        let (bundle, problems) = parsed("good = yes\nbad { = no\nfine = also\n");
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, Code::FluentSyntax);
        assert!(bundle.messages.contains_key("good") && bundle.messages.contains_key("fine"));
    }

    #[test]
    fn a_message_is_written_up_to_the_next_entry() {
        let (bundle, _) =
            parsed("# One\na = { $n ->\n   *[other] x\n}\n    .b = c\n\n# Two\nd = e\n-f = g\nh =\n    i\n");
        let source = |name: &str| bundle.messages[name].source.to_string();
        assert_eq!(source("a"), "a = { $n ->\n   *[other] x\n}\n    .b = c");
        assert_eq!((source("a.b"), source("d"), source("h")), (source("a"), "d = e".into(), "h =\n    i".into()));
    }

    #[test]
    fn a_message_is_written_once() {
        let (_, problems) = parsed("a = 1\na = 2\n");
        assert_eq!(problems[0].code, Code::DuplicateId);
    }
}
