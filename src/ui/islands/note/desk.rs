//! What is on the desk: the answers, and which kept note they are.

use dioxus::prelude::*;

use crate::platform;
use crate::platform::{StoreFault, VaultFault, vault};
use crate::ui::islands::Words;
use crate::ui::islands::note::questions::Answers;
use crate::ui::islands::note::shelf::{self, Kept};
use crate::ui::islands::note::text;

/// The id of the heading above the form.
pub(super) const HEADING: &str = "note-heading";

/// How many letters a passphrase has at least.
const SHORTEST: usize = 8;

/// Where something is said, since it is said where the reader looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    List,
    Keep,
    Sheet,
}

/// A kept note that is open. Its passphrase stays in memory, so that changes can be kept.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) kept: Kept,
    passphrase: String,
}

/// What all parts of the island share.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Desk {
    pub(super) answers: Signal<Answers>,
    pub(super) opened: Signal<Option<Opened>>,
    /// The kept notes; none, where nothing can be kept.
    pub(super) kept: Signal<Option<Vec<Kept>>>,
    /// Whether something was written that is not kept.
    pub(super) is_loose: Signal<bool>,
    /// What the note said when a complaint was begun: what is written there later stays there.
    pub(super) complaint: Signal<Option<Answers>>,
    is_busy: Signal<bool>,
    /// A message, and where.
    said: Signal<Option<(Place, &'static str)>>,
}

impl Desk {
    pub(super) fn new() -> Self {
        Self {
            answers: use_signal(Answers::new),
            opened: use_signal(|| None),
            kept: use_signal(|| Some(Vec::new())),
            is_loose: use_signal(|| false),
            complaint: use_signal(|| None),
            is_busy: use_signal(|| false),
            said: use_signal(|| None),
        }
    }

    /// Looks at what is kept.
    pub(super) fn look(mut self) {
        self.kept.set(shelf::all().ok());
    }

    /// Takes an answer down.
    pub(super) fn write(mut self, id: &str, value: String) {
        text::write(&mut self.answers.write(), id, value, &platform::today());
        self.is_loose.set(true);
    }

    /// Takes a mark away.
    pub(super) fn unmark(mut self, id: &str) {
        self.answers.write().remove(id);
        self.is_loose.set(true);
    }

    /// Locks the answers and keeps them: where they were kept before, or as a new note under a passphrase.
    pub(super) async fn keep(mut self, passphrase: String) {
        let answers = self.answers.peek().clone();
        if *self.is_busy.peek() {
            return;
        }
        if text::is_empty(&answers) {
            return self.say(Place::Keep, "note-nothing");
        }
        let before = self.opened.peek().clone();
        let passphrase = before.as_ref().map_or(passphrase, |before| before.passphrase.clone());
        if passphrase.chars().count() < SHORTEST {
            return self.say(Place::Keep, "note-passphrase-short");
        }
        let written = serde_json::to_string(&answers).expect("texts can always be written as JSON");
        let locked = self.wait(Place::Keep, vault::lock(&written, &passphrase)).await;
        let keep = |locked: String| {
            let before = before.as_ref().map(|before| &before.kept);
            shelf::keep(&locked, before, &platform::today()).map_err(store_message)
        };
        match locked.map_err(vault_message).and_then(keep) {
            Ok(kept) => {
                self.opened.set(Some(Opened { kept, passphrase }));
                // Whoever went on writing meanwhile has something to keep again.
                self.is_loose.set(*self.answers.peek() != answers);
                self.look();
                self.say(Place::Keep, "note-kept");
            }
            Err(message) => self.say(Place::Keep, message),
        }
    }

    /// Opens a kept note in the place of what is on the desk.
    pub(super) async fn open(mut self, kept: Kept, passphrase: String) {
        if *self.is_busy.peek() {
            return;
        }
        // Another page may have wiped it.
        let Some(locked) = kept.locked() else { return self.look() };
        let written = self.wait(Place::List, vault::unlock(&locked, &passphrase)).await.map_err(vault_message);
        let answers = written.and_then(|written| serde_json::from_str(&written).map_err(|_| "note-damaged"));
        match answers {
            Ok(answers) => {
                self.answers.set(answers);
                self.opened.set(Some(Opened { kept, passphrase }));
                self.is_loose.set(false);
                self.complaint.set(None);
                self.say(Place::List, "note-is-open");
                platform::focus(HEADING);
            }
            Err(message) => self.say(Place::List, message),
        }
    }

    /// Begins a complaint, once.
    pub(super) fn complain(mut self) {
        if self.complaint.peek().is_none() {
            let filled = text::complaint(&self.answers.peek());
            self.complaint.set(Some(filled));
        }
    }

    /// Clears the desk.
    pub(super) fn close(mut self) {
        self.answers.set(Answers::new());
        self.opened.set(None);
        self.is_loose.set(false);
        self.complaint.set(None);
        self.said.set(None);
        platform::focus(HEADING);
    }

    /// Wipes kept notes, and the open one from the desk if it is among them.
    pub(super) fn wipe(self, all: &[Kept]) {
        let is_open = self.opened.peek().as_ref().is_some_and(|opened| all.contains(&opened.kept));
        let wiped = all.iter().try_for_each(Kept::wipe);
        if is_open && wiped.is_ok() {
            self.close();
        }
        self.look();
        self.say(Place::List, wiped.map_or_else(store_message, |()| "note-wiped"));
        platform::focus(HEADING);
    }

    /// Says something.
    pub(super) fn say(mut self, place: Place, message: &'static str) {
        self.said.set(Some((place, message)));
    }

    /// Waits for the vault, and says so.
    async fn wait<T>(mut self, place: Place, work: impl Future<Output = T>) -> T {
        self.is_busy.set(true);
        self.say(place, "note-working");
        let done = work.await;
        self.is_busy.set(false);
        done
    }

    /// Shows what was said at a place.
    pub(super) fn status(self, words: &Words, place: Place) -> Element {
        let said = *self.said.read();
        let message = said.filter(|(at, _)| *at == place).map(|(_, message)| words.t(message));
        rsx! { p { role: "status", {message} } }
    }
}

fn store_message(fault: StoreFault) -> &'static str {
    match fault {
        StoreFault::Forbidden => "note-forbidden",
        StoreFault::Full => "note-full",
    }
}

fn vault_message(fault: VaultFault) -> &'static str {
    match fault {
        VaultFault::WrongPassphrase => "note-passphrase-wrong",
        VaultFault::Damaged => "note-damaged",
        VaultFault::Unavailable => "note-unavailable",
    }
}
