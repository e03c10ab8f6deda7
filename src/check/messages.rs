//! English has every message that is shown, and translations use the same variables.

use crate::content::Leftover;
use crate::diag::{Code, Diagnostic, Place};
use crate::l10n::{self, Bundle, Locale};
use crate::lang::Tag;
use crate::model::Library;
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
    for locale in library.locales.values().map(Locale::own).filter(|bundle| bundle.tag != english.tag) {
        compare(english, locale, problems);
    }
}

/// Lists the messages that the app shows, and the file where each belongs.
fn needed(library: &Library) -> Vec<(String, &'static str)> {
    let mut needed: Vec<(String, &'static str)> = messages::all().into_iter().map(|id| (id, "ui.ftl")).collect();
    needed.extend(library.guides.iter().map(|section| (messages::guides(section), "ui.ftl")));
    needed.extend(library.phrases.iter().map(|phrase| (phrase.message(), "phrases.ftl")));
    needed.extend(library.contacts.iter().map(|contact| (contact.message(), "contacts.ftl")));
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

/// Returns a message without its name.
fn words(message: &str) -> &str {
    message.split_once('=').map_or(message, |(_, words)| words)
}

fn compare(english: &Bundle, other: &Bundle, problems: &mut Vec<Diagnostic>) {
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
        if Leftover::of(words(&source.source)).left_in(words(&message.source)).is_some() {
            let problem = Diagnostic::new(
                Code::LeftoverEnglish,
                message.place.clone(),
                format!("words of `{}` are still the English ones", l10n::message_id(id)),
            );
            problems.push(problem.hint("translate them; names of laws and of offices may stay"));
        }
        if source.variables != message.variables {
            let wanted: Vec<_> = source.variables.iter().map(|name| format!("${name}")).collect();
            let wanted = if wanted.is_empty() { "none".to_owned() } else { wanted.join(", ") };
            let problem = Diagnostic::new(
                Code::MessageVariables,
                message.place.clone(),
                format!("`{id}` has other variables than the English message, which has {wanted}"),
            );
            problems.push(problem.hint("keep the names in { } as they are; only the words around them change"));
        }
    }
}
