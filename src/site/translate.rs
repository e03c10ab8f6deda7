//! How far the translations are, as pages of the site, for somebody who wants to help and picks what to do next. They
//! are in English, since whoever translates reads it.

use std::rc::Rc;
use std::sync::Arc;

use dioxus::prelude::*;
use dioxus_ssr::Renderer;

use crate::content::Sheet;
use crate::lang::{Language, Tag};
use crate::model::{Library, Nation};
use crate::site::{Origin, Site, build, document};
use crate::status::{Amount, Counts, Stage, in_order};
use crate::ui::{Content, Route, Screen, View};

/// Makes the page of all languages, and one for each.
pub fn pages(library: &Arc<Library>, sheets: &[Sheet], origin: &Origin) -> Site {
    let languages = library.languages.translations().map(|language| Some(language.tag.clone()));
    let pages = std::iter::once(None).chain(languages).map(|tag| {
        let path = build::file(&Route::Translate(tag.clone()).path());
        (path, page(library, sheets, tag, origin).into_bytes())
    });
    pages.collect()
}

/// Renders the page of a language, or that of all.
pub fn page(library: &Arc<Library>, sheets: &[Sheet], tag: Option<Tag>, origin: &Origin) -> String {
    let language = tag.as_ref().and_then(|tag| library.languages.get(tag)).cloned();
    let own = |sheet: &&Sheet| tag.as_ref().is_none_or(|tag| sheet.lang == *tag);
    let sheets: Rc<[Sheet]> = sheets.iter().filter(own).cloned().collect();
    let content = move |view: &View| match &language {
        Some(language) => one(view, language, &sheets),
        None => all(view, &sheets),
    };
    document::render_as(&View::new(library, Route::Translate(tag)), origin, &mut Renderer::new(), Rc::new(content))
}

/// The page of all languages.
fn all(view: &View, sheets: &[Sheet]) -> Content {
    let title = "Help to translate";
    let summary = "How far each language is, and what you can do next.";
    let languages = view.library.languages.translations().map(|language| {
        let own = sheets.iter().filter(|sheet| sheet.lang == language.tag);
        (language, own.map(Counts::of).sum::<Counts>())
    });
    let main = rsx! {
        h1 { {title} }
        p { "Choose a language. You will see what is not translated yet, what has changed, and what nobody has checked." }
        ul { class: "rows",
            for (language, counts) in languages {
                li {
                    a { href: Route::Translate(Some(language.tag.clone())).path(),
                        span {
                            span { lang: "{language.tag}", dir: language.direction.as_str(), "{language.endonym}" }
                            " – {language.name}"
                            {bar(counts.translated.percent(counts.all))}
                            small { {progress(&counts)} }
                        }
                    }
                }
            }
        }
    };
    Content::apart(view, title.to_owned(), summary.to_owned(), main)
}

/// The page of one language.
fn one(view: &View, language: &Language, sheets: &[Sheet]) -> Content {
    let title = format!("Help to translate: {}", language.name);
    let summary =
        format!("What is not translated into {} yet, what has changed, and what nobody has checked.", language.name);
    let counted: Vec<(&Sheet, Counts)> = in_order(sheets).into_iter().map(|sheet| (sheet, Counts::of(sheet))).collect();
    let sum: Counts = counted.iter().map(|(_, counts)| *counts).sum();
    let (open, done): (Vec<_>, Vec<_>) = counted.into_iter().partition(|(_, counts)| !to_do(counts).is_empty());
    let main = rsx! {
        h1 { span { lang: "{language.tag}", dir: language.direction.as_str(), "{language.endonym}" } " – {language.name}" }
        {bar(sum.translated.percent(sum.all))}
        p { {progress(&sum)} }
        if open.is_empty() {
            p { strong { "Nothing waits. Thank you." } }
        }
        for stage in Stage::ALL {
            {files(language, heading(stage), open.iter().filter(|(sheet, _)| Stage::of(sheet) == stage))}
        }
        {files(language, "Done", done.iter())}
        p { a { href: Route::Translate(None).path(), "All languages" } }
    };
    Content::apart(view, title, summary, main)
}

fn heading(stage: Stage) -> &'static str {
    match stage {
        Stage::Stopped => "First: for somebody who is stopped now",
        Stage::App => "Then: words on every page, and who helps",
        Stage::Guides => "Then: the guides",
        Stage::Pages => "Then: the rest",
    }
}

/// Files under a heading, if there are any, with what there is to do in each. The name of the file is what an editor
/// on the web, or `rights diff`, asks for.
fn files<'a>(language: &Language, heading: &str, files: impl Iterator<Item = &'a (&'a Sheet, Counts)>) -> Element {
    let mut files = files.peekable();
    if files.peek().is_none() {
        return rsx! {};
    }
    rsx! {
        h2 { {heading} }
        ul { class: "rows",
            for (sheet, counts) in files {
                li {
                    a { href: Route::In(language.tag.clone(), shown(sheet)).path(),
                        span {
                            {name(sheet)}
                            for task in to_do(counts) {
                                small { {task} }
                            }
                            small { "{sheet.path}" }
                        }
                    }
                }
            }
        }
    }
}

/// Says what there is to do in a file, the most urgent first.
fn to_do(counts: &Counts) -> Vec<String> {
    let Counts { all, translated, outdated, missing, machine, .. } = *counts;
    let mut tasks = Vec::new();
    if missing.parts > 0 {
        tasks.push(if missing == all {
            format!("Translate it: {}.", words(all))
        } else {
            format!("Translate {}.", parts(missing))
        });
    }
    if outdated.parts > 0 {
        tasks.push(format!("Compare {} that changed in English.", parts(outdated)));
    }
    if machine.parts > 0 && translated.parts > 0 {
        tasks.push(format!("Check what a machine translated: {}.", words(translated)));
    }
    tasks
}

/// Says how far a language is, in a sentence or three.
fn progress(counts: &Counts) -> String {
    let Counts { all, translated, outdated, machine, reviewed, .. } = *counts;
    let mut sentences = vec![format!("{}% is translated.", translated.percent(all))];
    if outdated.parts > 0 {
        sentences.push(format!("The English of {} has changed since.", parts(outdated)));
    }
    if machine.parts > 0 {
        let what = if machine.parts == translated.parts + outdated.parts { "it".to_owned() } else { words(machine) };
        sentences.push(format!("No person has checked {what} yet."));
    }
    if reviewed.parts > 0 {
        sentences.push(format!("A second person has checked {}.", words(reviewed)));
    }
    sentences.join(" ")
}

fn parts(amount: Amount) -> String {
    format!("{} ({})", count(amount.parts, "part"), words(amount))
}

fn words(amount: Amount) -> String {
    count(amount.words, "word")
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    match (number / 1000, number % 1000) {
        (0, number) => format!("{number} {noun}{plural}"),
        (thousands, rest) => format!("{thousands},{rest:03} {noun}{plural}"),
    }
}

/// How much of something is done, for the eye; the words beside it say it too.
fn bar(percent: usize) -> Element {
    rsx! {
        svg { class: "bar done", view_box: "0 0 100 1", preserve_aspect_ratio: "none", "aria-hidden": "true",
            rect { width: "{percent}", height: "1" }
        }
    }
}

/// Names a file by what readers see of it.
fn name(sheet: &Sheet) -> &str {
    match sheet.name() {
        "phrases" => "Sentences to show an officer",
        "ui" => "Buttons, headings and notices",
        "islands" => "Search, letters to fill in, settings",
        "contacts" => "What the helpers do",
        "facts" => "The figures",
        name => sheet.items.iter().find(|item| item.name == "title").map_or(name, |title| &title.english),
    }
}

/// Returns where readers see what is in a file.
fn shown(sheet: &Sheet) -> Screen {
    let page = sheet.page().map(Screen::Page);
    page.unwrap_or_else(|| match sheet.name() {
        "phrases" => Screen::Card(Nation::EnglandWales),
        "contacts" => Screen::Help(None),
        "islands" => Screen::Search,
        "facts" => Screen::facts(),
        _ => Screen::Home,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(parts: usize, words: usize) -> Amount {
        Amount { parts, words }
    }

    #[test]
    fn what_is_missing_comes_before_what_has_changed_and_what_a_machine_did() {
        let (all, one, two) = (amount(4, 1900), amount(1, 1), amount(2, 1234));
        let counts =
            Counts { all, translated: two, outdated: one, missing: one, machine: amount(3, 1235), ..Counts::default() };
        let tasks = [
            "Translate 1 part (1 word).",
            "Compare 1 part (1 word) that changed in English.",
            "Check what a machine translated: 1,234 words.",
        ];
        assert_eq!(to_do(&counts), tasks);
        assert!(progress(&Counts { reviewed: one, ..counts }).ends_with(" A second person has checked 1 word."));
        assert_eq!(
            progress(&counts),
            "64% is translated. The English of 1 part (1 word) has changed since. No person has checked it yet."
        );
    }

    #[test]
    fn a_file_that_a_person_translated_leaves_nothing_to_do() {
        let counts = Counts { all: amount(2, 9), translated: amount(2, 9), ..Counts::default() };
        assert!(to_do(&counts).is_empty());
        assert_eq!(
            to_do(&Counts { all: amount(2, 9), missing: amount(2, 9), ..Counts::default() }),
            ["Translate it: 9 words."]
        );
    }
}
