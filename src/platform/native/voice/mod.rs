//! The voices of the device: those of Speech Dispatcher, which desktops on Linux have; elsewhere the app knows of none yet.

#[cfg(not(all(feature = "desktop", target_os = "linux")))]
mod silent;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod spoken;

use std::cell::RefCell;

#[cfg(not(all(feature = "desktop", target_os = "linux")))]
pub use silent::{hush, say, voices};
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub use spoken::{hush, say, voices};

/// A voice.
#[derive(Clone)]
pub struct Voice {
    /// The tag of its language, as the device writes it: `pl-PL`, `pl_PL`.
    pub lang: String,
    /// Whether it works on the device.
    pub is_local: bool,
}

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
