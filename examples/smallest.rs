//! The smallest window that shows a word: what the app is measured against. It says when the word can be seen, as the app
//! does for a test, and stays until its standard input ends.

use std::io::{Read as _, stdin};
use std::thread;

use dioxus::prelude::*;
use dioxus_desktop::launch::launch_virtual_dom;
use dioxus_desktop::{Config, WindowBuilder};

fn main() {
    thread::spawn(|| {
        // However it ends, nobody listens any more.
        let _ = stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let window = WindowBuilder::new().with_title("Word");
    launch_virtual_dom(VirtualDom::new(Word), Config::new().with_menu(None).with_window(window));
}

#[allow(non_snake_case)]
fn Word() -> Element {
    use_effect(|| {
        spawn(async {
            let frames = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
            let _ = document::eval(frames).await;
            println!("\"shown\"");
        });
    });
    rsx! { p { "Word" } }
}
