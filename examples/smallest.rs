//! The smallest window that shows a word: what the app is measured against. It says when the word can be seen, and then runs
//! the scripts that come by its standard input, as the app does for a test; it stays until that ends.

use std::io::{BufRead as _, stdin};
use std::thread;

use dioxus::prelude::*;
use dioxus_desktop::launch::launch_virtual_dom;
use dioxus_desktop::{Config, WindowBuilder};
use tokio::sync::mpsc;

fn main() {
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
            let (sender, mut receiver) = mpsc::unbounded_channel();
            thread::spawn(move || stdin().lock().lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
            while let Some(line) = receiver.recv().await {
                let answer = document::eval(&format!("window.driven = dioxus; {line}")).join::<serde_json::Value>();
                println!("{}", answer.await.unwrap_or_default());
            }
            std::process::exit(0);
        });
    });
    rsx! { p { "Word" } }
}
