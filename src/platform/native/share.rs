//! The list of apps that can take something from a page: Android has one, a window on a desk has none. iPhones have one too,
//! which can only be asked for with code that this crate forbids.

/// Says whether there is such a list.
pub fn can_share() -> bool {
    cfg!(target_os = "android")
}

/// Shows the list for a text, an address, or both; says whether it was shown.
#[cfg(target_os = "android")]
pub fn share(title: &str, text: Option<&str>, url: Option<&str>) -> impl Future<Output = bool> + use<> {
    use crate::platform::native::{beside, intent};

    let (title, said) = (title.to_owned(), [text, url].into_iter().flatten().collect::<Vec<_>>().join("\n"));
    beside(move || intent::send(title, said))
}

/// Shows the list for a text, an address, or both; says whether it was shown.
#[cfg(not(target_os = "android"))]
pub fn share(_title: &str, _text: Option<&str>, _url: Option<&str>) -> impl Future<Output = bool> + use<> {
    std::future::ready(false)
}
