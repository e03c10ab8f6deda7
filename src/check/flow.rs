//! The stop flow is a graph of steps without dead ends, circles or steps that nobody reaches.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic};
use crate::model::{Block, Choice, Library, Page, PageKey, Section, Target};

/// Checks the flow as written in English; translations have the same ways on or show the English ones.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    let steps: BTreeMap<&PageKey, &Page> =
        library.english().filter(|page| page.key.section == Section::Stop).map(|page| (&page.key, page)).collect();
    for page in steps.values() {
        if choices(page).next().is_none() {
            let problem = Diagnostic::new(Code::StepDeadEnd, page.place.clone(), "this step leads nowhere");
            problems.push(problem.hint("end it with a list of links: to other steps, a guide, /card/ or /help/"));
        }
        problems.extend(choices(page).filter_map(|choice| foreign(&steps, page, choice)));
        problems.extend(variant(&steps, page));
    }
    circles(&steps, problems);
    unreached(&steps, problems);
}

fn choices(page: &Page) -> impl Iterator<Item = &Choice> {
    page.passages
        .iter()
        .filter_map(|passage| if let Block::Choices(choices) = &*passage.block { Some(choices) } else { None })
        .flatten()
}

fn next<'a>(steps: &BTreeMap<&'a PageKey, &'a Page>, page: &'a Page) -> Vec<(&'a Page, &'a Choice)> {
    let step = |choice: &'a Choice| match &choice.link.to {
        Target::Page(key) => steps.get(key).map(|page| (*page, choice)),
        _ => None,
    };
    choices(page).filter_map(step).collect()
}

/// A step never leads to another nation's rules.
fn foreign(steps: &BTreeMap<&PageKey, &Page>, page: &Page, choice: &Choice) -> Option<Diagnostic> {
    let fits = match &choice.link.to {
        Target::Card(nation) => page.nations.contains(nation),
        Target::Page(key) => {
            steps.get(key).is_none_or(|step| page.nations.iter().all(|nation| step.nations.contains(nation)))
        }
        Target::Help | Target::Guides | Target::Letters | Target::Sources => true,
    };
    let problem =
        || Diagnostic::new(Code::StepNation, choice.link.place.clone(), "this leads to the rules of another nation");
    (!fits).then(|| problem().hint("link to the step or card of the page's own nation"))
}

fn variant(steps: &BTreeMap<&PageKey, &Page>, page: &Page) -> Option<Diagnostic> {
    let base = page.variant_of.as_ref()?;
    let known = steps.keys().any(|key| key.id == *base);
    let problem = || {
        Diagnostic::new(
            Code::LinkMissing,
            page.place.clone(),
            format!("variant_of names `{base}`, and there is no such step"),
        )
    };
    (!known).then(|| problem().hint("name the step of England and Wales that this one stands beside"))
}

/// Reports each choice that closes a circle.
fn circles(steps: &BTreeMap<&PageKey, &Page>, problems: &mut Vec<Diagnostic>) {
    let mut done = BTreeSet::new();
    for page in steps.values() {
        descend(steps, page, &mut Vec::new(), &mut done, problems);
    }
}

fn descend<'a>(
    steps: &BTreeMap<&'a PageKey, &'a Page>,
    page: &'a Page,
    path: &mut Vec<&'a PageKey>,
    done: &mut BTreeSet<&'a PageKey>,
    problems: &mut Vec<Diagnostic>,
) {
    if done.contains(&page.key) {
        return;
    }
    path.push(&page.key);
    for (step, choice) in next(steps, page) {
        if let Some(start) = path.iter().position(|key| **key == step.key) {
            let circle: Vec<_> = path[start..].iter().chain([&&step.key]).map(|key| key.id.as_str()).collect();
            let message = format!("the steps go round in a circle: {}", circle.join(" > "));
            problems.push(
                Diagnostic::new(Code::StepLoop, choice.link.place.clone(), message)
                    .hint("somebody who is afraid must get to an end: remove one of the links"),
            );
        } else {
            descend(steps, step, path, done, problems);
        }
    }
    path.pop();
    done.insert(&page.key);
}

fn unreached(steps: &BTreeMap<&PageKey, &Page>, problems: &mut Vec<Diagnostic>) {
    let is_start = |page: &Page| page.variant_of.as_ref().unwrap_or(&page.key.id).as_str() == "index";
    let mut reached: BTreeSet<&PageKey> = BTreeSet::new();
    let mut open: Vec<&Page> = steps.values().copied().filter(|page| is_start(page)).collect();
    while let Some(page) = open.pop() {
        if reached.insert(&page.key) {
            open.extend(next(steps, page).into_iter().map(|(step, _)| step));
        }
    }
    for page in steps.values().filter(|page| !reached.contains(&page.key)) {
        let problem = Diagnostic::new(Code::StepUnreachable, page.place.clone(), "no way leads to this step");
        problems.push(problem.hint("link to it from the start of the flow or from a step before it"));
    }
}
