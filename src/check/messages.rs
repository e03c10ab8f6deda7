//! English has every message that is shown, and translations use the same variables, numbers and selections.

use std::collections::BTreeSet;

use crate::check::plurals::{self, Plurals};
use crate::content::{self, Leftover};
use crate::diag::{self, Code, Diagnostic, Place};
use crate::l10n::{self, Bundle, Locale, Message};
use crate::lang::Tag;
use crate::model::{Field, Library, Phrase, Words};
use crate::ui::messages;

/// Checks the messages of every language.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    let english = library.locale(&Tag::english()).own();
    for (id, file) in needed(library) {
        if !english.messages.contains_key(&id) {
            let problem = Diagnostic::new(
                Code::MessageMissing,
                Place::file(&format!("locales/en/{file}")),
                format!("the message `{id}` is missing"),
            );
            problems.push(problem.hint("the app shows it: write it here"));
        }
    }
    let () = diag::side_by_side(library.locales.values().map(Locale::own), problems, |bundle, problems| {
        references(bundle, problems);
        let plurals = Plurals::of(&bundle.tag);
        plurals::terms(bundle, &plurals, problems);
        if bundle.tag == english.tag {
            bundle.messages.iter().for_each(|(id, message)| plurals.check(id, message, None, problems));
        } else {
            compare(english, bundle, &plurals, problems);
            untranslated(library, bundle, problems);
        }
    });
}

/// Reports messages and terms that refer to what their language does not have: readers would see `{name}`.
fn references(bundle: &Bundle, problems: &mut Vec<Diagnostic>) {
    for (id, message) in bundle.messages.iter().chain(&bundle.terms) {
        let known = |name: &String| bundle.messages.contains_key(name) || bundle.terms.contains_key(name);
        problems.extend(message.uses.references.iter().filter(|name| !known(name)).map(|name| {
            let text = format!("`{id}` refers to `{name}`, which this language does not have");
            Diagnostic::new(Code::MessageReference, message.place.clone(), text)
                .hint("correct the name, or write that message in the same language")
        }));
    }
}

/// Reports, once a language, the phrases that its readers could show in English only.
fn untranslated(library: &Library, bundle: &Bundle, problems: &mut Vec<Diagnostic>) {
    let phrases = library.phrases.iter().map(Phrase::message);
    let missing: Vec<String> = phrases.filter(|id| !bundle.messages.contains_key(id)).collect();
    if missing.is_empty() {
        return;
    }
    let named = missing.iter().take(3).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let more = if missing.len() > 3 { ", …" } else { "" };
    let text = format!("{} of {} phrases have no words yet: {named}{more}", missing.len(), library.phrases.len());
    problems.push(
        Diagnostic::new(Code::PhraseUntranslated, Place::file(&format!("locales/{}/phrases.ftl", bundle.tag)), text)
            .hint("translate the phrases before anything else: they are what somebody reads while an officer waits"),
    );
}

/// Lists the messages that the app shows, and the file where each belongs.
fn needed(library: &Library) -> Vec<(String, &'static str)> {
    let mut needed: Vec<(String, &'static str)> = messages::all().into_iter().map(|id| (id, "ui.ftl")).collect();
    // A note asks some questions that letters ask, too.
    let file = |id: &str| if id.starts_with("field-") { "letters.ftl" } else { "islands.ftl" };
    needed.extend(messages::of_islands().map(|id| (id.to_owned(), file(id))));
    needed.extend(library.guides.iter().map(|section| (messages::guides(section), "ui.ftl")));
    needed.extend(library.phrases.iter().map(|phrase| (phrase.message(), "phrases.ftl")));
    let in_messages = library.contacts.iter().filter(|contact| contact.words == Words::Messages);
    needed.extend(in_messages.map(|contact| (contact.message(), "contacts.ftl")));
    let unnamed = library.areas.iter().filter(|area| area.name.is_none());
    needed.extend(unnamed.map(|area| (area.message(), "ui.ftl")));
    let fields = library.fields.keys().map(Field::message);
    needed.extend(fields.flat_map(|id| [(format!("{id}.hint"), "letters.ftl"), (id, "letters.ftl")]));
    for chart in library.charts.values() {
        let title = format!("chart-{}", chart.id);
        needed.extend(
            ["unit", "period", "forces", "limits"].map(|attribute| (format!("{title}.{attribute}"), "facts.ftl")),
        );
        needed.extend(chart.bars.iter().map(|bar| (format!("{title}-{}", bar.id), "facts.ftl")));
        needed.push((title, "facts.ftl"));
    }
    needed
}

fn compare(english: &Bundle, other: &Bundle, plurals: &Plurals, problems: &mut Vec<Diagnostic>) {
    for (id, message) in &other.messages {
        let Some(source) = english.messages.get(id) else {
            let problem = Diagnostic::new(
                Code::MessageUnknown,
                message.place.clone(),
                format!("English has no message `{id}`, so nobody will see this one"),
            );
            problems.push(problem.hint("correct its name, or remove it"));
            continue;
        };
        if Leftover::of(source.words()).left_in(message.words()).is_some() {
            let problem = Diagnostic::new(
                Code::LeftoverEnglish,
                message.place.clone(),
                format!("words of `{}` are still the English ones", l10n::message_id(id)),
            );
            problems.push(problem.hint("translate them; names of laws and of offices may stay"));
        }
        // Of other words than those of now, readers see the English, and it may have changed in just this.
        if !other.outdated.contains(l10n::message_id(id)) {
            problems.extend(variables(id, message, source, plurals));
            problems.extend(plurals::compare(id, message, source, plurals));
            let numbers = content::differing_numbers(source.words(), message.words());
            problems.extend(numbers.map(|numbers| numbers.problem(message.place.clone())));
        }
        plurals.check(id, message, Some(source), problems);
    }
}

/// Compares the variables of a message with those of the English one.
fn variables(id: &str, message: &Message, source: &Message, plurals: &Plurals) -> Option<Diagnostic> {
    let (wanted, own) = (&source.uses.variables, &message.uses.variables);
    let needs_no_number = |name: &&String| plurals.is_single() && plurals::plural_in(source, name);
    let missing: BTreeSet<_> = wanted.difference(own).filter(|name| !needs_no_number(name)).collect();
    if missing.is_empty() && own.is_subset(wanted) {
        return None;
    }
    let wanted: Vec<_> = wanted.iter().map(|name| format!("${name}")).collect();
    let wanted = if wanted.is_empty() { "none".to_owned() } else { wanted.join(", ") };
    let problem = Diagnostic::new(
        Code::MessageVariables,
        message.place.clone(),
        format!("`{id}` has other variables than the English message, which has {wanted}"),
    );
    Some(problem.hint("keep the names in { } as they are; only the words around them change"))
}
