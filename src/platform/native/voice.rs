//! The voices of the device.

use std::cell::RefCell;

/// A voice.
#[derive(Clone)]
pub struct Voice {
    /// The tag of its language, as the device writes it: `pl-PL`, `pl_PL`.
    pub lang: String,
    /// Whether it works on the device.
    pub is_local: bool,
}

/// Lists the voices of the device. The app does not know how to ask for them yet.
#[allow(clippy::unused_async)] // A browser waits for it.
pub async fn voices() -> Vec<Voice> {
    Vec::new()
}

/// Says a text; returns whether it was said to its end.
#[allow(clippy::unused_async)]
pub async fn say(_text: &str, _voice: &Voice) -> bool {
    false
}

/// Makes silence.
pub fn hush() {}

/// Makes silence from now on when the reader goes elsewhere: the app does so itself.
pub fn hush_on_leaving() {}

/// Hears the id of a phrase.
type Hears = Box<dyn Fn(String)>;

thread_local! {
    static PRESSED: RefCell<Option<Hears>> = const { RefCell::new(None) };
}

/// Calls, from now on, with the id of each phrase whose button on the officer card is pressed.
pub fn on_phrase(pressed: impl Fn(String) + 'static) {
    PRESSED.set(Some(Box::new(pressed)));
}

/// Tells that the button of a phrase was pressed.
pub fn press(id: String) {
    PRESSED.with_borrow(|pressed| {
        if let Some(pressed) = pressed {
            pressed(id);
        }
    });
}
