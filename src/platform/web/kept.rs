//! What the service worker keeps, by the messages that it understands.

use js_sys::{Array, Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{MessageChannel, MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration};

use super::window;
use crate::platform::Kept;

/// How long a service worker may take to come, in milliseconds: where the browser refuses it, it never does.
const TO_COME: i32 = 10_000;

/// How long it may take to delete what it keeps: one of another version may never answer.
const TO_FORGET: i32 = 3_000;

/// Returns which languages are kept, once that of the reader is; none, if the browser keeps nothing.
pub async fn kept(own: &str) -> Option<Kept> {
    // The page has it kept anyway.
    keep(own).await
}

/// Keeps a language, and returns which are kept then.
pub async fn keep(tag: &str) -> Option<Kept> {
    tell(format!(r#"{{"keep":["{tag}"]}}"#)).await
}

/// Keeps a language no longer, and returns which are kept then.
pub async fn discard(tag: &str) -> Option<Kept> {
    tell(format!(r#"{{"drop":["{tag}"]}}"#)).await
}

async fn tell(message: String) -> Option<Kept> {
    let answer = ask(active().await?, message).await.ok()?;
    let answer = JSON::stringify(&answer).ok()?.as_string()?;
    serde_json::from_str(&answer).ok()
}

/// Has a worker give up what it keeps, and keep nothing more.
pub(super) async fn give_up(worker: &ServiceWorker) {
    let answer = future_to_promise(ask(worker.clone(), r#"{"forget":true}"#.into()));
    // Whatever it says, the page deletes what it finds.
    let _ = in_time(&answer, TO_FORGET).await;
}

async fn ask(worker: ServiceWorker, message: String) -> Result<JsValue, JsValue> {
    let channel = MessageChannel::new()?;
    let port = channel.port1();
    let answer = Promise::new(&mut |resolve, _| port.set_onmessage(Some(&resolve)));
    worker.post_message_with_transferable(&JSON::parse(&message)?, &Array::of1(&channel.port2()))?;
    let event: MessageEvent = JsFuture::from(answer).await?.dyn_into()?;
    port.close();
    Ok(event.data())
}

/// Returns where service workers are, if the browser has any.
pub(super) fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    let has = Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or_default();
    has.then(|| navigator.service_worker())
}

async fn active() -> Option<ServiceWorker> {
    let ready = in_time(&container()?.ready().ok()?, TO_COME).await?;
    ready.dyn_into::<ServiceWorkerRegistration>().ok()?.active()
}

/// Waits for a promise so many milliseconds at most; what comes of it then is `undefined`.
async fn in_time(promise: &Promise, milliseconds: i32) -> Option<JsValue> {
    let late = Promise::new(&mut |resolve: Function, _| {
        // Without a clock there is no end to the waiting, and nothing worse.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    JsFuture::from(Promise::race(&Array::of2(promise, &late))).await.ok()
}
