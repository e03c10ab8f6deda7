//! Files that a site would serve, in an app that has everything inside: the app says once who makes them.

use std::sync::OnceLock;

/// Makes the text of a file by its path from the root; none, if there is no such file.
pub type Source = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

static SOURCE: OnceLock<Source> = OnceLock::new();

/// Has files made by `source` from now on. The first one stays.
pub fn provide(source: Source) {
    // Only an app that starts twice in one process has said it before.
    let _ = SOURCE.set(source);
}

/// Returns the text of a file of the app. It is made beside the screens where the device can do that.
pub fn read(path: &str) -> impl Future<Output = Option<String>> + use<> {
    let path = path.to_owned();
    crate::platform::beside(move || SOURCE.get().and_then(|source| source(&path)))
}
