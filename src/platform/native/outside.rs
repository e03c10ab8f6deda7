//! Other programs of the system: a browser, a telephone, a mail program.

/// Hands an address to the program that the system has for it. What nothing opens stays on the screen, where it can be read.
#[cfg(feature = "desktop")]
pub fn hand_over(address: &str) {
    let _ = ::open::that_detached(address);
}

/// Hands an address to the program that the system has for it.
#[cfg(all(not(feature = "desktop"), target_os = "android"))]
pub fn hand_over(address: &str) {
    crate::platform::native::intent::view(address.to_owned());
}

/// Hands an address to the browser of the system; others the library does not know.
#[cfg(all(not(feature = "desktop"), not(target_os = "android")))]
pub fn hand_over(address: &str) {
    let _ = webbrowser::open(address);
}
