//! Read aloud: the device's own voices say what the page says.
//!
//! Nothing leaves the device: a voice that works elsewhere would send every sentence there, so it is never taken.

use dioxus::core::Task;
use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::platform::{self, Part, Piece, Voice};
use crate::text;
use crate::ui::components::icon::{self, icon};
use crate::ui::islands::Words;

/// What it shows.
pub(super) const MESSAGES: &[&str] =
    &["aloud-go-on", "aloud-help", "aloud-none", "aloud-pause", "aloud-start", "aloud-stop", "card-close"];

/// The id of its button.
const BUTTON: &str = "aloud";

/// The kind of a language that its readers here understand best, where devices have several.
const NEAREST: [(&str, &str); 3] = [("en", "gb"), ("pt", "pt"), ("pa", "in")];

/// What the page tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, Props)]
pub struct Props {
    /// What the page's language is called in it.
    pub name: String,
}

/// The button that a page has until the island comes, which then is pressed.
pub(in crate::ui) fn button(label: &str) -> Element {
    rsx! {
        button { class: "round", r#type: "button", hidden: true, "data-press": "", aria_label: label, title: label, {icon(icon::ALOUD)} }
    }
}

#[derive(Clone, PartialEq)]
enum State {
    Silent,
    Reading,
    Paused,
    /// The device has no voice for a language, by its tag.
    Missing(String),
}

/// A button, and while the device reads or cannot, a bar at the foot of the screen.
#[allow(non_snake_case)]
pub fn Aloud(Props { name }: Props) -> Element {
    let words = Words::here();
    let reader = use_reader();
    let state = reader.state.read().clone();
    let is_busy = matches!(state, State::Reading | State::Paused);
    let label = words.t(if is_busy { "aloud-stop" } else { "aloud-start" });
    rsx! {
        button {
            id: BUTTON,
            class: "round",
            r#type: "button",
            aria_label: "{label}",
            title: "{label}",
            onclick: move |_| if is_busy { reader.stop() } else { reader.start(Asked::Page) },
            {icon(if is_busy { icon::STOP } else { icon::ALOUD })}
        }
        if is_busy && *reader.asked.read() == Asked::Page {
            {bar(&words, reader, &state)}
        }
        div { role: "status",
            if let State::Missing(tag) = &state {
                {missing(&words, reader, if tag == "en" { "English" } else { &name })}
            }
        }
    }
}

fn bar(words: &Words, reader: Reader, state: &State) -> Element {
    let is_paused = *state == State::Paused;
    rsx! {
        div { class: "reading", role: "group", aria_label: words.t("aloud-start"),
            // One button, so that it keeps the focus.
            button { r#type: "button", onclick: move |_| if is_paused { reader.go_on() } else { reader.pause() },
                {words.t(if is_paused { "aloud-go-on" } else { "aloud-pause" })}
            }
            button { r#type: "button", onclick: move |_| reader.leave(), {words.t("aloud-stop")} }
        }
    }
}

fn missing(words: &Words, reader: Reader, name: &str) -> Element {
    rsx! {
        div { class: "reading",
            p { strong { {words.with("aloud-none", &[("language", name)])} } }
            p { {words.t("aloud-help")} }
            button { r#type: "button", onclick: move |_| reader.leave(), {words.t("card-close")} }
        }
    }
}

/// What is to be read.
#[derive(Clone, PartialEq)]
enum Asked {
    Page,
    /// A phrase of the officer card, by its id.
    Phrase(String),
}

/// Who reads, and how far.
#[derive(Clone, Copy)]
struct Reader {
    state: Signal<State>,
    asked: Signal<Asked>,
    parts: Signal<Vec<Part>>,
    at: Signal<usize>,
    task: Signal<Option<Task>>,
}

fn use_reader() -> Reader {
    let reader = Reader {
        state: use_signal(|| State::Silent),
        asked: use_signal(|| Asked::Page),
        parts: use_signal(Vec::new),
        at: use_signal(|| 0),
        task: use_signal(|| None),
    };
    let phrase = use_callback(move |id| reader.toggle(Asked::Phrase(id)));
    use_effect(move || {
        platform::hush_on_leaving();
        platform::on_phrase(move |id| phrase.call(id));
    });
    reader
}

impl Reader {
    /// Another tap on the same button makes silence.
    fn toggle(self, asked: Asked) {
        let is_same = *self.state.peek() == State::Reading && *self.asked.peek() == asked;
        if is_same { self.stop() } else { self.start(asked) }
    }

    fn start(mut self, asked: Asked) {
        self.stop();
        self.parts.set(Vec::new());
        self.asked.set(asked);
        self.at.set(0);
        self.go_on();
    }

    fn go_on(mut self) {
        self.state.set(State::Reading);
        self.task.set(Some(spawn(async move {
            if self.parts.peek().is_empty() {
                let asked = self.asked.peek().clone();
                self.parts.set(match &asked {
                    Asked::Page => platform::page_text().await,
                    Asked::Phrase(id) => platform::phrase_text(id).await,
                });
            }
            let end = self.read().await;
            self.show(false);
            self.state.set(end);
        })));
    }

    /// Many devices cannot stop within a sentence and go on there, so a pause is silence, and the block is read again.
    fn pause(mut self) {
        self.hush();
        self.state.set(State::Paused);
    }

    fn stop(mut self) {
        if matches!(*self.state.peek(), State::Reading | State::Paused) {
            self.hush();
            self.show(false);
        }
        self.state.set(State::Silent);
    }

    /// Stops when a button is pressed that goes with that.
    fn leave(self) {
        self.stop();
        platform::focus(BUTTON);
    }

    fn hush(mut self) {
        if let Some(task) = self.task.take() {
            task.cancel();
        }
        platform::hush();
    }

    fn show(self, is_read: bool) {
        if let Some(part) = self.parts.peek().get(*self.at.peek()) {
            if is_read { part.place.mark() } else { part.place.unmark() }
        }
    }

    /// Reads on to the end, and returns what then is.
    async fn read(mut self) -> State {
        let voices = platform::voices().await;
        let mut end = State::Silent;
        loop {
            let part = self.parts.peek().get(*self.at.peek()).cloned();
            let Some(part) = part else { return end };
            match choose(&voices, &part.lang) {
                Some(voice) => {
                    self.show(true);
                    if !platform::say(&spoken(&part.pieces), voice).await {
                        return State::Silent;
                    }
                    self.show(false);
                }
                // A title says in which language the page is: sentences of another one alone would be of no use.
                None if *self.at.peek() == 0 => return State::Missing(part.lang),
                None => end = State::Missing(part.lang),
            }
            self.at += 1;
        }
    }
}

fn spoken(pieces: &[Piece]) -> String {
    let said = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => text::aloud(words),
        Piece::Number(number) => text::digits(number),
    });
    said.collect()
}

/// Chooses a voice for a language among those that work on the device.
fn choose<'a>(voices: &'a [Voice], lang: &str) -> Option<&'a Voice> {
    let subtags = |voice: &Voice| {
        let tag = voice.lang.to_ascii_lowercase().replace('_', "-");
        let (language, rest) = tag.split_once('-').unwrap_or((&tag, ""));
        (language.to_owned(), rest.to_owned())
    };
    let nearest = NEAREST.iter().find(|(tag, _)| *tag == lang).map(|(_, region)| *region);
    let fitting = || voices.iter().filter(|voice| voice.is_local && subtags(voice).0 == lang);
    fitting()
        .find(|voice| nearest.is_some_and(|region| subtags(voice).1.starts_with(region)))
        .or_else(|| fitting().next())
}

#[cfg(all(test, not(feature = "islands")))]
mod tests {
    use super::*;

    fn voices(tags: &[(&str, bool)]) -> Vec<Voice> {
        tags.iter().map(|(lang, is_local)| Voice { lang: (*lang).into(), is_local: *is_local }).collect()
    }

    fn chosen<'a>(voices: &'a [Voice], lang: &str) -> Option<&'a str> {
        choose(voices, lang).map(|voice| &*voice.lang)
    }

    #[test]
    fn a_voice_speaks_the_language_and_its_nearest_kind() {
        let voices =
            voices(&[("en-US", true), ("pt_BR", true), ("pl_PL", true), ("en-GB-scotland", true), ("ar", true)]);
        assert_eq!(chosen(&voices, "en"), Some("en-GB-scotland"));
        assert_eq!(chosen(&voices, "pl"), Some("pl_PL"));
        assert_eq!(chosen(&voices, "pt"), Some("pt_BR"));
        assert_eq!(chosen(&voices, "ar"), Some("ar"));
        assert_eq!(chosen(&voices, "so"), None);
        assert_eq!(chosen(&voices, "a"), None);
    }

    #[test]
    fn a_voice_that_works_elsewhere_is_never_taken() {
        let voices = voices(&[("en-GB", false), ("en-US", true), ("ur-PK", false)]);
        assert_eq!(chosen(&voices, "en"), Some("en-US"));
        assert_eq!(chosen(&voices, "ur"), None);
    }

    #[test]
    fn numbers_are_said_as_what_they_are() {
        let pieces = [Piece::Words("Section 21, call ".into()), Piece::Number("0800 12".into())];
        assert_eq!(spoken(&pieces), "Section 2 1, call 0 8 0 0, 1 2");
    }
}
