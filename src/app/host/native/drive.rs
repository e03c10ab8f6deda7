//! What tests drive the window with, since no other program can attach to it: each line of standard input is the body of a
//! script; the page runs it, and what it returns comes back as a line of JSON. Readers' programs are built without.

use std::io::{BufRead as _, stdin};
use std::thread;

use dioxus::document;
use dioxus::prelude::*;
use tokio::sync::mpsc;

/// What it says once the first screen can be seen.
const SHOWN: &str = "\"shown\"";

/// Listens until there are no more lines, and then leaves.
pub(super) fn listen() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    thread::spawn(move || stdin().lock().lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    spawn(async move {
        // Drawn, not only built: what is asked for in one frame is seen in the next.
        let _ = document::eval("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            .await;
        println!("{SHOWN}");
        while let Some(line) = receiver.recv().await {
            // Held until the next one: the page would let go of its end before the answer is read.
            let answer = document::eval(&format!("window.driven = dioxus; {line}")).join::<serde_json::Value>().await;
            println!("{}", answer.unwrap_or_else(|fault| serde_json::json!({ "fault": fault.to_string() })));
        }
        super::leave();
    });
}
