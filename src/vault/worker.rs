//! The vault in a web worker: scrypt would keep a page from answering for seconds.
//!
//! 1. It says [`READY`] as soon as it listens;
//! 2. it is told [`LOCK`] or [`UNLOCK`], a text and a passphrase, as an array;
//! 3. it answers with `true` and the text, or with `false` and the name of the [`Fault`](super::Fault).

use js_sys::{Array, global};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::vault::{lock, unlock};

/// What it says when it listens.
pub const READY: &str = "ready";
/// What it is told to lock a text.
pub const LOCK: &str = "lock";
/// What it is told to open one.
pub const UNLOCK: &str = "unlock";

/// Listens to the page; ends with the worker.
pub fn run() {
    let scope: DedicatedWorkerGlobalScope = global().unchecked_into();
    let here = scope.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        // The page that started it is gone when there is nobody to tell.
        let _ = here.post_message(&answer(&event.data().unchecked_into()));
    });
    scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    listen.forget();
    let _ = scope.post_message(&JsValue::from_str(READY));
}

fn answer(task: &Array) -> JsValue {
    let part = |number| task.get(number).as_string().unwrap_or_default();
    let (text, passphrase) = (part(1), part(2));
    let result = if part(0) == LOCK { lock(&text, &passphrase) } else { unlock(&text, &passphrase) };
    let (is_done, said) = match result {
        Ok(text) => (true, text),
        Err(fault) => (false, fault.as_str().to_owned()),
    };
    Array::of2(&is_done.into(), &JsValue::from_str(&said)).into()
}
