//! No device: components that are rendered to text find nothing here.

// The browser waits where this does not.
#![allow(clippy::unused_async)]

use crate::platform::Part;

/// Returns the text of a file of the app.
pub async fn read(_path: &str) -> Option<String> {
    None
}

/// Copies a text; says whether it worked.
pub fn copy(_text: &str) -> impl Future<Output = bool> + use<> {
    std::future::ready(false)
}

/// Says whether there is a list of apps that can take something from a page.
pub fn can_share() -> bool {
    false
}

/// Shows the list for a text, an address, or both; says whether it was shown.
pub fn share(_title: &str, _text: Option<&str>, _url: Option<&str>) -> impl Future<Output = bool> + use<> {
    std::future::ready(false)
}

/// Prints the page.
pub fn print() {}

/// Saves a text where the reader finds it; says whether it began.
pub fn save(_name: &str, _text: &str) -> bool {
    false
}

/// Returns the day that it is for the reader: `2026-11-22`; nothing, where there is no calendar.
pub fn today() -> String {
    String::new()
}

/// A voice.
#[derive(Clone)]
pub struct Voice {
    /// The tag of its language, as the device writes it: `pl-PL`, `pl_PL`.
    pub lang: String,
    /// Whether it works on the device. Another one sends every sentence to a server.
    pub is_local: bool,
}

/// Lists the voices of the device.
pub async fn voices() -> Vec<Voice> {
    Vec::new()
}

/// Says a text; returns whether it was said to its end.
pub async fn say(_text: &str, _voice: &Voice) -> bool {
    false
}

/// Makes silence.
pub fn hush() {}

/// Makes silence from now on when the reader goes elsewhere.
pub fn hush_on_leaving() {}

/// Calls, from now on, with the id of each phrase whose button on the officer card is pressed.
pub fn on_phrase(_pressed: impl Fn(String) + 'static) {}

/// A place in the page.
#[derive(Clone)]
pub struct Place;

impl Place {
    /// Shows that it is being read, and moves it to where it can be seen.
    pub fn mark(&self) {}

    /// Shows that it is not read any more.
    pub fn unmark(&self) {}
}

/// Returns the main text of the page, in order.
pub fn page_text() -> Vec<Part> {
    Vec::new()
}

/// Returns the English of a phrase of the officer card; its place is its button.
pub fn phrase_text(_id: &str) -> Vec<Part> {
    Vec::new()
}

/// The page, for telling others.
pub struct Here {
    /// What it is called.
    pub title: String,
    /// Its address, without anything that says more than which page and which part of it.
    pub address: String,
}

/// Returns the page.
pub fn here() -> Option<Here> {
    None
}

/// Moves the focus to an element.
pub fn focus(_id: &str) {}

/// Opens a dialog over the page.
pub fn open(_id: &str) {}

/// Closes a dialog.
pub fn close(_id: &str) {}
