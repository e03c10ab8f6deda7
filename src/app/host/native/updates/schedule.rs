//! When the app looks for updates: when the reader says so; and, for who has turned that on, by itself, at most once a day.
//! What it remembers for that stands among the settings, and nothing before it was asked for.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::app::host::native::updates::{From, Updates};
use crate::app::texts;
use crate::lang::Tag;
use crate::platform::{self, store};

/// The names of what is remembered: whether it is turned on, what to go through, when it was last looked, and when next.
pub(super) const AUTO: &str = "updates-auto";
pub(super) const PROXY: &str = "updates-proxy";
const CHECKED: &str = "updates-checked";
const NEXT: &str = "updates-next";

/// Where Tor listens on a device.
pub(super) const TOR: &str = "socks5h://127.0.0.1:9050";

const DAY: SignedDuration = SignedDuration::from_hours(24);
/// How far the random minute may lie behind that, so that the devices of a country do not all ask at once.
const SPREAD: u64 = 4 * 60;
/// After how long the reader is told that nobody has looked.
const STALE: SignedDuration = SignedDuration::from_hours(60 * 24);
/// How often the app finds out whether the time has come. The first time is a while after it was opened: whoever is being
/// stopped has better use for a weak signal.
const PAUSE: Duration = Duration::from_mins(1);

/// Looks for updates, as long as the app is open, whenever it is time. What comes is shown when the app is opened again.
pub(in crate::app::host::native) async fn keep_looking(updates: Updates, lang: Tag) {
    loop {
        tokio::time::sleep(PAUSE).await;
        let now = Timestamp::now();
        // What cannot be put down for the next time is not done this time: it would be done all day.
        if !is_due(now) || platform::is_metered() || !put_off(now, DAY) {
            continue;
        }
        let (updates, lang) = (updates.clone(), lang.clone());
        // What goes wrong is told to who looks by a tap. Here, it is tried again tomorrow.
        platform::beside(move || drop(updates.bring(From::Servers, &lang))).await;
    }
}

/// Turns it on or off; says whether that could be kept.
pub(super) fn turn(on: bool) -> bool {
    let is_kept = store::choose(AUTO, on.then_some("yes")).is_ok();
    is_kept && if on { put_off(Timestamp::now(), SignedDuration::ZERO) } else { store::choose(NEXT, None).is_ok() }
}

/// Returns what to go through to the servers.
pub(super) fn proxy() -> Option<String> {
    stored(PROXY)
}

/// Remembers that somebody has looked.
pub(super) fn checked(now: Timestamp) {
    // Where nothing can be kept, nothing was installed either.
    let _ = store::choose(CHECKED, Some(&now.to_string()));
}

/// Returns when it was last looked.
pub(super) fn last_checked() -> Option<Timestamp> {
    time(CHECKED)
}

/// Says whether it is so long ago that the reader should know; counted from when the texts of the app were written, where
/// nobody ever looked.
pub(in crate::app::host::native) fn is_stale() -> bool {
    is_long_ago(last_checked(), texts::written(), Timestamp::now())
}

fn is_long_ago(checked: Option<Timestamp>, written: Timestamp, now: Timestamp) -> bool {
    checked.unwrap_or_default().max(written) + STALE < now
}

fn is_due(now: Timestamp) -> bool {
    // What lies further ahead was put down while the clock was wrong.
    let furthest = now + DAY * 2;
    stored(AUTO).is_some() && time(NEXT).is_none_or(|next| next <= now || next > furthest)
}

/// Puts the next time down: after a while, at a random minute.
fn put_off(now: Timestamp, wait: SignedDuration) -> bool {
    let Ok(random) = getrandom_04::u64() else { return false };
    let minutes = i64::try_from(random % SPREAD).unwrap_or_default();
    let next = now + wait + SignedDuration::from_mins(minutes);
    store::choose(NEXT, Some(&next.to_string())).is_ok()
}

fn time(key: &str) -> Option<Timestamp> {
    stored(key)?.parse().ok()
}

fn stored(key: &str) -> Option<String> {
    store::get(key).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_looked_once_a_day_at_a_random_minute_and_only_if_somebody_wants_it() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        assert_eq!(platform::start(folder.path()), None);
        let now = Timestamp::now();
        assert!(!is_due(now) && !is_due(now + DAY * 100), "nobody has turned it on");
        assert!(turn(true));
        assert!(is_due(now + SignedDuration::from_hours(4)));
        let mut minutes = std::collections::BTreeSet::new();
        for _ in 0..20 {
            assert!(put_off(now, DAY));
            assert!(!is_due(now) && !is_due(now + DAY - SignedDuration::from_secs(1)));
            assert!(is_due(now + DAY + SignedDuration::from_hours(4)));
            minutes.insert(time(NEXT));
        }
        assert!(minutes.len() > 3, "{minutes:?}");
        assert!(is_due(now - DAY * 400), "a clock that was wrong stops nothing");
        assert!(turn(false));
        assert!(!is_due(now + DAY * 100));

        assert_eq!(last_checked(), None);
        checked(now);
        assert_eq!(last_checked(), Some(now));
        assert!(!is_stale());
    }

    #[test]
    fn after_sixty_days_the_reader_is_told() {
        let now = Timestamp::now();
        let days = |days: i32| now - DAY * days;
        for (checked, written, is_told) in [
            (Some(days(61)), days(400), true),
            (Some(days(59)), days(400), false),
            (None, days(61), true),
            (None, days(59), false),
            // An app that is newer than the last look has newer texts, too.
            (Some(days(400)), days(1), false),
        ] {
            assert_eq!(is_long_ago(checked, written, now), is_told, "{checked:?} {written}");
        }
    }
}
