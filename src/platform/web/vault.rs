//! What locks a text with a passphrase: a module of its own in a worker, which comes when it is first needed. Each task
//! has a worker to itself, so that no passphrase stays in its memory.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::platform::VaultFault;

/// The script that brings the module. What it is told and says is in `src/vault/worker.rs`.
const WORKER: &str = "/islands/vault-worker.js";

/// Locks a text.
///
/// # Errors
///
/// Fails if the module cannot be had.
pub async fn lock(text: &str, passphrase: &str) -> Result<String, VaultFault> {
    ask("lock", text, passphrase).await
}

/// Opens what was locked.
///
/// # Errors
///
/// Fails if the passphrase is another one, the text damaged, or the module cannot be had.
pub async fn unlock(locked: &str, passphrase: &str) -> Result<String, VaultFault> {
    ask("unlock", locked, passphrase).await
}

async fn ask(task: &str, text: &str, passphrase: &str) -> Result<String, VaultFault> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(WORKER, &options).map_err(|_| VaultFault::Unavailable)?;
    let task = Array::of3(&task.into(), &text.into(), &passphrase.into());
    let answer = Promise::new(&mut |done, failed| listen(&worker, task.clone(), done, failed));
    let answer = JsFuture::from(answer).await;
    worker.terminate();
    let answer: Array = answer.map_err(|_| VaultFault::Unavailable)?.unchecked_into();
    let said = answer.get(1).as_string().unwrap_or_default();
    match (answer.get(0).is_truthy(), &*said) {
        (true, _) => Ok(said),
        (false, "wrong-passphrase") => Err(VaultFault::WrongPassphrase),
        (false, _) => Err(VaultFault::Damaged),
    }
}

/// Gives the worker its task as soon as it listens, and waits for the answer, an array. Whatever else it says is that
/// it cannot work.
fn listen(worker: &Worker, task: Array, done: Function, failed: Function) {
    let (asked, refused) = (worker.clone(), failed.clone());
    let said = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let data = event.data();
        let answer = if data.as_string().as_deref() == Some("ready") {
            asked.post_message(&task).map_err(|_| &refused).err()
        } else {
            Some(if data.is_instance_of::<Array>() { &done } else { &refused })
        };
        if let Some(answer) = answer {
            // They are a promise's own functions and never fail.
            let _ = answer.call1(&JsValue::NULL, &data);
        }
    });
    worker.set_onmessage(Some(said.into_js_value().unchecked_ref()));
    worker.set_onerror(Some(&failed));
}
