//! The kept notes: locked texts under names that say their number and the day.

use crate::platform::{StoreFault, store};

/// What the names of kept notes start with.
const START: &str = "note:";

/// A kept note, as far as it can be known without its passphrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kept {
    pub(super) number: u32,
    /// The day on which it was kept last: `2026-11-22`.
    pub(super) day: String,
}

impl Kept {
    /// Returns its name in the storage.
    fn key(&self) -> String {
        [START, &self.number.to_string(), ":", &self.day].concat()
    }

    fn parse(key: &str) -> Option<Self> {
        let (number, day) = key.strip_prefix(START)?.split_once(':')?;
        Some(Self { number: number.parse().ok()?, day: day.to_owned() })
    }

    /// Returns the locked text.
    pub(super) fn locked(&self) -> Option<String> {
        store::get(&self.key()).ok().flatten()
    }

    /// Removes it.
    pub(super) fn wipe(&self) -> Result<(), StoreFault> {
        store::remove(&self.key())
    }
}

/// Lists the kept notes by their numbers.
pub(super) fn all() -> Result<Vec<Kept>, StoreFault> {
    let mut all: Vec<Kept> = store::keys()?.iter().filter_map(|key| Kept::parse(key)).collect();
    all.sort_unstable();
    Ok(all)
}

/// Keeps a locked text: as a new note, or in the place of one, which is there until the other is.
pub(super) fn keep(locked: &str, before: Option<&Kept>, today: &str) -> Result<Kept, StoreFault> {
    let number = match before {
        Some(before) => before.number,
        None => all()?.last().map_or(1, |last| last.number + 1),
    };
    let kept = Kept { number, day: today.to_owned() };
    store::set(&kept.key(), locked)?;
    if let Some(before) = before.filter(|before| **before != kept) {
        before.wipe()?;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_number_and_day_and_other_names_are_not_ours() {
        let kept = Kept { number: 12, day: "2026-11-22".into() };
        assert_eq!(kept.key(), "note:12:2026-11-22");
        assert_eq!(Kept::parse(&kept.key()), Some(kept));
        for other in ["language", "note:", "note:x:2026-11-22", "notes:1:2026-11-22"] {
            assert_eq!(Kept::parse(other), None, "{other}");
        }
    }
}
