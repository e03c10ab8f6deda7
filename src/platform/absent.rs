//! No device: components that are rendered to text find nothing here.

// The browser waits where this does not.
#![allow(clippy::unused_async)]

use crate::platform::{Kept, Part};

/// Returns the text of a file of the app.
pub fn read(_path: &str) -> impl Future<Output = Option<String>> + use<> {
    std::future::ready(None)
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

/// Waits until what was changed last is on the screen.
pub fn drawn() -> impl Future<Output = ()> {
    std::future::ready(())
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

/// Returns which languages are kept, once that of the reader is.
pub async fn kept(_own: &str) -> Option<Kept> {
    None
}

/// Keeps a language.
pub async fn keep(_tag: &str) -> Option<Kept> {
    None
}

/// Keeps a language no longer.
pub async fn discard(_tag: &str) -> Option<Kept> {
    None
}

/// Deletes everything that was stored or kept; says whether that was possible.
pub async fn forget() -> bool {
    false
}

/// Has the page look as a setting says.
pub fn dress(_name: &str, _value: Option<&str>) {}

/// Returns a day as a language writes it; here as it is.
pub fn day_in_words(day: &str, _lang: &str) -> String {
    day.to_owned()
}

/// Puts the cursor on the element with an id.
pub fn focus(_id: &str) {}

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
pub async fn page_text() -> Vec<Part> {
    Vec::new()
}

/// Returns the English of a phrase of the officer card; its place is its button.
pub async fn phrase_text(_id: &str) -> Vec<Part> {
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

/// Opens a dialog over the page.
pub fn open(_id: &str) {}

/// Closes a dialog.
pub fn close(_id: &str) {}

/// What the reader keeps on the device.
pub mod store {
    use crate::platform::StoreFault;

    /// Lists the names of what is kept.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be kept.
    pub fn keys() -> Result<Vec<String>, StoreFault> {
        Err(StoreFault::Forbidden)
    }

    /// Returns what is kept under a name.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be kept.
    pub fn get(_key: &str) -> Result<Option<String>, StoreFault> {
        Err(StoreFault::Forbidden)
    }

    /// Keeps a text under a name, in the place of what was there.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be kept, or nothing more.
    pub fn set(_key: &str, _text: &str) -> Result<(), StoreFault> {
        Err(StoreFault::Forbidden)
    }

    /// Keeps a choice, or that there is none.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be kept, or nothing more.
    pub fn choose(_key: &str, _value: Option<&str>) -> Result<(), StoreFault> {
        Err(StoreFault::Forbidden)
    }

    /// Removes what is kept under a name.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be kept.
    pub fn remove(_key: &str) -> Result<(), StoreFault> {
        Err(StoreFault::Forbidden)
    }
}

/// What locks a text with a passphrase.
pub mod vault {
    use crate::platform::VaultFault;

    /// Locks a text.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be locked.
    pub fn lock(_text: &str, _passphrase: &str) -> impl Future<Output = Result<String, VaultFault>> {
        std::future::ready(Err(VaultFault::Unavailable))
    }

    /// Opens what was locked.
    ///
    /// # Errors
    ///
    /// Fails where nothing can be opened.
    pub fn unlock(_locked: &str, _passphrase: &str) -> impl Future<Output = Result<String, VaultFault>> {
        std::future::ready(Err(VaultFault::Unavailable))
    }
}
