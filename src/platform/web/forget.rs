//! An end of all that the app has on the device.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerRegistration, Storage};

use super::kept::{container, give_up};
use super::window;

/// Deletes everything that was stored or kept; says whether that was possible.
pub async fn forget() -> bool {
    // The workers first: they would go on keeping.
    let done = [workers().await.is_some(), caches().await.is_some(), databases().await.is_some()];
    let cleared = [local(), session()].into_iter().flatten().all(|storage| storage.clear().is_ok());
    cleared && done == [true; 3]
}

fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// Has each worker give up what it keeps and keep nothing more, and ends it with the last page that it serves.
async fn workers() -> Option<()> {
    let Some(container) = container() else { return Some(()) };
    let all = JsFuture::from(container.get_registrations()).await.ok()?;
    for registration in Array::from(&all).iter() {
        let registration: ServiceWorkerRegistration = registration.dyn_into().ok()?;
        let workers = [registration.installing(), registration.waiting(), registration.active()];
        JsFuture::from(registration.unregister().ok()?).await.ok()?;
        for worker in workers.into_iter().flatten() {
            give_up(&worker).await;
        }
    }
    Some(())
}

async fn caches() -> Option<()> {
    let Ok(caches) = window().caches() else { return Some(()) };
    let names = JsFuture::from(caches.keys()).await.ok()?;
    for name in Array::from(&names).iter() {
        JsFuture::from(caches.delete(&name.as_string()?)).await.ok()?;
    }
    Some(())
}

/// We make none; what an older version or a browser left goes too.
async fn databases() -> Option<()> {
    let Ok(factory) = Reflect::get(&window(), &"indexedDB".into()) else { return Some(()) };
    // Old browsers cannot list them.
    let Some(list) = method(&factory, "databases") else { return Some(()) };
    let list: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    for database in Array::from(&JsFuture::from(list).await.ok()?).iter() {
        let name = Reflect::get(&database, &"name".into()).ok()?;
        method(&factory, "deleteDatabase")?.call1(&factory, &name).ok()?;
    }
    Some(())
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
