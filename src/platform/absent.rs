//! No device: components that are rendered to text find nothing here.

use crate::platform::Kept;

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
