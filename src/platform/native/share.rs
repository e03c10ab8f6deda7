//! The list of apps that can take something from a page: a window on a desk has none.

/// Says whether there is such a list.
pub fn can_share() -> bool {
    false
}

/// Shows the list for a text, an address, or both; says whether it was shown.
pub fn share(_title: &str, _text: Option<&str>, _url: Option<&str>) -> impl Future<Output = bool> + use<> {
    std::future::ready(false)
}
