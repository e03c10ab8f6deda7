//! The voices of the device.

use std::cell::Cell;

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::platform::web::{member, window};

/// How long a browser may take to find its voices, in milliseconds. Some know them only a while after they are asked.
const PATIENCE: i32 = 1500;

thread_local! {
    /// How often there was silence. Browsers disagree on whether what is cut off has ended.
    static HUSHED: Cell<u32> = const { Cell::new(0) };
}

/// A voice.
#[derive(Clone)]
pub struct Voice {
    /// The tag of its language, as the device writes it: `pl-PL`, `pl_PL`.
    pub lang: String,
    /// Whether it works on the device. Another one sends every sentence to a server.
    pub is_local: bool,
    own: SpeechSynthesisVoice,
}

impl Voice {
    fn new(own: SpeechSynthesisVoice) -> Self {
        // A browser that does not say has none that are elsewhere.
        let is_local = member(&own, "localService").is_none_or(|local| !local.is_falsy());
        Self { lang: own.lang(), is_local, own }
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    member(&window(), "speechSynthesis").map(JsCast::unchecked_into)
}

/// Lists the voices of the device.
pub async fn voices() -> Vec<Voice> {
    let Some(synthesis) = synthesis() else { return Vec::new() };
    if synthesis.get_voices().length() == 0 {
        let found = Promise::new(&mut |resolve, _| {
            synthesis.set_onvoiceschanged(Some(&resolve));
            // Without a clock it waits for the voices alone.
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PATIENCE);
        });
        // It never fails.
        let _ = JsFuture::from(found).await;
    }
    synthesis.get_voices().iter().map(|voice| Voice::new(voice.unchecked_into())).collect()
}

/// Says a text; returns whether it was said to its end.
pub async fn say(text: &str, voice: &Voice) -> bool {
    let before = HUSHED.get();
    // The utterance lives until the answer is there: a browser may forget one that nobody holds, and never answer.
    let Some((_utterance, answer)) = speak(text, voice) else { return false };
    let Ok(answer) = JsFuture::from(answer).await else { return false };
    answer.unchecked_into::<Event>().type_() == "end" && HUSHED.get() == before
}

fn speak(text: &str, voice: &Voice) -> Option<(SpeechSynthesisUtterance, Promise)> {
    let synthesis = synthesis()?;
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_lang(&voice.lang);
    utterance.set_voice(Some(&voice.own));
    let answer = Promise::new(&mut |resolve, _| {
        utterance.set_onend(Some(&resolve));
        utterance.set_onerror(Some(&resolve));
    });
    synthesis.speak(&utterance);
    Some((utterance, answer))
}

/// Makes silence.
pub fn hush() {
    HUSHED.set(HUSHED.get() + 1);
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

/// Makes silence from now on when the reader goes elsewhere. A screen that goes dark is not left.
pub fn hush_on_leaving() {
    let leave = Closure::<dyn Fn()>::new(hush).into_js_value();
    for event in ["pagehide", "hashchange"] {
        listen(&window(), event, &leave);
    }
}

fn listen(target: &web_sys::EventTarget, event: &str, listener: &JsValue) {
    // Only what is no function is refused.
    let _ = target.add_event_listener_with_callback(event, listener.unchecked_ref());
}

/// Calls, from now on, with the id of each phrase whose button on the officer card is pressed.
pub fn on_phrase(pressed: impl Fn(String) + 'static) {
    let press = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let button = target.and_then(|target| target.closest(".phrase button").ok().flatten());
        if let Some(phrase) = button.and_then(|button| button.closest(".phrase").ok().flatten()) {
            pressed(phrase.id());
        }
    });
    if let Some(document) = window().document() {
        listen(&document, "click", &press.into_js_value());
    }
}
