//! What the reader can paste elsewhere.

/// Copies a text; says whether it worked.
#[cfg(feature = "desktop")]
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    use std::cell::RefCell;

    thread_local! {
        // The system asks whoever copied last what it was, for as long as there is somebody to ask.
        static CLIPBOARD: RefCell<Option<arboard::Clipboard>> = const { RefCell::new(None) };
    }

    let is_copied = CLIPBOARD.with_borrow_mut(|clipboard| {
        if clipboard.is_none() {
            *clipboard = arboard::Clipboard::new().ok();
        }
        clipboard.as_mut().is_some_and(|clipboard| clipboard.set_text(text).is_ok())
    });
    std::future::ready(is_copied)
}

/// Copies a text; says whether it worked.
#[cfg(not(feature = "desktop"))]
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    use crate::platform::native::script;

    let asked = script::ask(&format!("await navigator.clipboard.writeText({})", script::quoted(text)));
    async move { asked.await.is_ok() }
}
