//! The page that the reader sees: what it says, what it is called, and what has the cursor.

use std::cell::RefCell;

use serde::Deserialize;

use crate::platform::native::script;
use crate::platform::{ORIGIN, Part, Piece};

/// The page, for telling others.
#[derive(Clone)]
pub struct Here {
    /// What it is called.
    pub title: String,
    /// Its address, without anything that says more than which page and which part of it.
    pub address: String,
}

thread_local! {
    static HERE: RefCell<Option<Here>> = const { RefCell::new(None) };
}

/// Notes which page is shown from now on, by its title and its path.
pub fn show(title: &str, path: &str) {
    let here = ORIGIN.map(|origin| Here { title: title.to_owned(), address: format!("{origin}{path}") });
    HERE.set(here);
    dioxus_desktop::window().set_title(title);
}

/// Returns the page, if it is on the web as well.
pub fn here() -> Option<Here> {
    HERE.with_borrow(Clone::clone)
}

/// Puts the cursor on the element with an id.
pub fn focus(id: &str) {
    script::call("focus", &id);
}

/// Opens a dialog over the page. The webview moves the focus into it, and back when it is closed.
pub fn open(id: &str) {
    script::call("open", &id);
}

/// Closes a dialog.
pub fn close(id: &str) {
    script::call("close", &id);
}

/// Has the page look as a setting says: the style sheet knows `data-<name>` of the outermost element.
pub fn dress(name: &str, value: Option<&str>) {
    script::call("dress", &[Some(name), value]);
}

/// A place in the page, by its number among those that were found last.
#[derive(Clone)]
pub struct Place(usize);

impl Place {
    /// Shows that it is being read, and moves it to where it can be seen.
    pub fn mark(&self) {
        script::call("mark", &self.0);
    }

    /// Shows that it is not read any more.
    pub fn unmark(&self) {
        script::call("unmark", &self.0);
    }
}

/// A part as the page's script tells it: its language, and its pieces, of which the numbers are telephone numbers.
#[derive(Deserialize)]
struct Told {
    lang: String,
    pieces: Vec<(bool, String)>,
}

/// Returns the main text of the page, in order.
pub async fn page_text() -> Vec<Part> {
    ask("return scanRights.text()").await
}

/// Returns the English of a phrase of the officer card; its place is its button.
pub async fn phrase_text(id: &str) -> Vec<Part> {
    ask(&format!("return scanRights.phrase({})", script::quoted(id))).await
}

async fn ask(question: &str) -> Vec<Part> {
    let told: Vec<Told> = script::ask(question).join().await.unwrap_or_default();
    told.into_iter().enumerate().map(|(number, told)| part(number, told)).collect()
}

fn part(number: usize, Told { lang, pieces }: Told) -> Part {
    let piece = |(is_number, text)| if is_number { Piece::Number(text) } else { Piece::Words(text) };
    Part { lang, pieces: pieces.into_iter().map(piece).collect(), place: Place(number) }
}
