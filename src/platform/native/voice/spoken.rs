//! Speech Dispatcher, by the program that comes with it: what is built against its library starts nowhere without.

use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::Voice;
use crate::platform::beside;

const PROGRAM: &str = "spd-say";

/// How often it is asked whether a text was said.
const MOMENT: Duration = Duration::from_millis(40);

/// What speaks now.
static SPEAKING: Mutex<Option<Child>> = Mutex::new(None);

/// Lists the voices of the device; none, where the program is not there.
pub async fn voices() -> Vec<Voice> {
    beside(|| {
        let output = program().arg("--list-synthesis-voices").stdout(Stdio::piped()).output();
        output.map(|output| listed(&String::from_utf8_lossy(&output.stdout))).unwrap_or_default()
    })
    .await
}

/// Reads the list: a heading, then a line for each voice with its name, which may have spaces, its language and its kind.
fn listed(list: &str) -> Vec<Voice> {
    let mut voices: Vec<Voice> = Vec::new();
    for line in list.lines().skip(1) {
        let Some(lang) = line.split_whitespace().rev().nth(1) else { continue };
        // The same language in other kinds would be chosen from by chance.
        if voices.iter().all(|voice| voice.lang != lang) {
            voices.push(Voice { lang: lang.to_owned(), is_local: true });
        }
    }
    voices
}

/// Says a text; returns whether it was said to its end.
pub async fn say(text: &str, voice: &Voice) -> bool {
    let mut command = program();
    command.args(["--wait", "--application-name", "scan-rights", "--language", &voice.lang, "--", text]);
    hush();
    let Ok(child) = command.spawn() else { return false };
    *speaking() = Some(child);
    beside(until_said).await
}

fn until_said() -> bool {
    loop {
        match speaking().as_mut().map(Child::try_wait) {
            Some(Ok(None)) => {}
            Some(Ok(Some(status))) => return status.success(),
            // There was silence meanwhile.
            Some(Err(_)) | None => return false,
        }
        thread::sleep(MOMENT);
    }
}

/// Makes silence.
pub fn hush() {
    let Some(mut child) = speaking().take() else { return };
    // What has ended needs no silence.
    if !matches!(child.try_wait(), Ok(Some(_))) {
        let _ = child.kill();
        let _ = child.wait();
        // The voice has the rest of the sentence already.
        let _ = program().arg("--cancel").status();
    }
}

fn program() -> Command {
    let mut program = Command::new(PROGRAM);
    program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    program
}

fn speaking() -> std::sync::MutexGuard<'static, Option<Child>> {
    SPEAKING.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_listed_once() {
        let list = "                     NAME   LANGUAGE   VARIANT\n          Afrikaans         af      none\n\
                    Afrikaans+Adam         af      Adam\n   English (Great Britain)      en-GB      none\n\n";
        let tags: Vec<String> = listed(list).into_iter().map(|voice| voice.lang).collect();
        assert_eq!(tags, ["af", "en-GB"]);
        assert!(listed("").is_empty());
    }
}
