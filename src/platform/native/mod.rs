//! A window of our own: a webview shows the pages, and the system does the rest. Where phones do it in another way, the file
//! of the subject says both.

#[cfg(target_os = "android")]
mod android;
mod clipboard;
mod disk;
#[cfg(target_os = "android")]
mod downloads;
mod end;
mod file;
mod forget;
mod home;
#[cfg(target_os = "android")]
mod intent;
mod kept;
mod metered;
mod outside;
mod page;
mod paper;
mod script;
mod share;
pub mod store;
mod text_size;
mod today;
mod voice;

pub use clipboard::copy;
pub use disk::{Fault, UPDATES, private, start};
pub use end::end;
pub use file::{on_saved, pick, save};
pub use forget::forget;
pub use home::home;
pub use kept::{discard, keep, kept};
pub use metered::is_metered;
pub use outside::hand_over;
pub use page::{Here, Place, close, dress, focus, here, open, page_text, phrase_text, show};
pub use paper::{drawn, print};
pub use share::{can_share, share};
pub use text_size::follow_text_size;
pub use today::{Days, day_in_words, on_day, today};
pub use voice::{Voice, hush, hush_on_leaving, on_phrase, press, say, voices};

/// Does some work on another thread, so that the window goes on answering.
pub async fn beside<T: Default + Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    // What cannot be done has nothing to show for it; it has panicked, and said so.
    tokio::task::spawn_blocking(work).await.unwrap_or_default()
}
