//! One language's messages.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{self, CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::diag::{Code, Diagnostic, Place};
use crate::l10n::Dates;
use crate::lang::Tag;
use crate::lock::{self, Lock};
use crate::source::Files;

/// One language's messages.
pub struct Bundle {
    /// The language.
    pub tag: Tag,
    /// What is known of each message (`id` or `id.attribute`), for comparing languages.
    pub messages: BTreeMap<String, Message>,
    /// Messages whose English has changed since they were translated: another language answers for them.
    pub outdated: BTreeSet<String>,
    /// How its readers write days.
    pub dates: Dates,
    pub(super) fluent: FluentBundle<FluentResource>,
}

/// What a message needs from whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The variables in it.
    pub variables: BTreeSet<String>,
    /// Where it is written.
    pub place: Place,
    /// The whole message as it is written, attributes included.
    pub source: Arc<str>,
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
            match messages.entry(name) {
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
    Bundle { tag: tag.clone(), messages, outdated, dates: Dates::of(tag), fluent }
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

/// Lists a file's messages and attributes with the variables they use.
fn described(path: &Arc<str>, text: &str, resource: &FluentResource) -> Vec<(String, Message)> {
    let mut found = Vec::new();
    let mut after = 0;
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let start = offset(text, id, after);
        after = start + id.len();
        let place = Place::new(path, start..start + id.len());
        let source: Arc<str> = written(&text[start..]).into();
        let described = |pattern: &Pattern<&str>| Message {
            variables: variables(pattern),
            place: place.clone(),
            source: Arc::clone(&source),
        };
        found.extend(message.value.as_ref().map(|pattern| (id.to_owned(), described(pattern))));
        let attributes = message.attributes.iter();
        found.extend(attributes.map(|attribute| (format!("{id}.{}", attribute.id.name), described(&attribute.value))));
    }
    found
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

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, found));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, found));
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
        let names: Vec<_> = bundle.messages["a"].variables.iter().map(String::as_str).collect();
        assert_eq!(names, ["count", "name", "total"]);
        assert!(bundle.messages["a.title"].variables.contains("title"));
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
