//! What a note asks. Answers that letters ask for as well have the ids that they have there.

use std::collections::BTreeMap;

/// The answers, by the ids of questions, and the days of writing.
pub(super) type Answers = BTreeMap<String, String>;

/// One question.
pub(in crate::ui) struct Question {
    /// The id of its answer.
    pub(super) id: &'static str,
    /// The message that asks it; its attribute `hint` says more.
    pub(in crate::ui) message: &'static str,
    /// What stands before the answer in the text, which officials and lawyers read.
    pub(super) english: &'static str,
    pub(super) kind: Kind,
}

/// How somebody answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Day,
    Time,
    Line,
    Lines,
    /// With marks, by the ids of their answers, and a line.
    Marks(&'static [Mark]),
}

/// An answer that is there or not.
#[derive(PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) id: &'static str,
    pub(super) message: &'static str,
    pub(super) english: &'static str,
}

/// What was scanned.
const SCANNED: &[Mark] = &[
    Mark { id: "scan-finger", message: "note-scan-finger", english: "finger" },
    Mark { id: "scan-face", message: "note-scan-face", english: "face" },
];

/// The questions in their order.
pub(in crate::ui) const QUESTIONS: [Question; 12] = [
    ask("stop-date", "field-stop-date", "Date", Kind::Day),
    ask("stop-time", "field-stop-time", "Time, about", Kind::Time),
    ask("stop-place", "field-stop-place", "Place", Kind::Line),
    ask("force", "field-force", "Police force", Kind::Line),
    ask("officers", "field-officers", "Officers and their car", Kind::Lines),
    ask("scan-more", "note-scan", "What they scanned", Kind::Marks(SCANNED)),
    ask("reason-given", "field-reason-given", "The reason and the power that they gave", Kind::Lines),
    ask("they-said", "note-they-said", "What they asked and said", Kind::Lines),
    ask("you-said", "note-you-said", "What I said", Kind::Lines),
    ask("what-happened", "field-what-happened", "What happened", Kind::Lines),
    ask("injuries", "note-injuries", "Injuries", Kind::Lines),
    ask("witnesses", "note-witnesses", "Who saw it", Kind::Lines),
];

const fn ask(id: &'static str, message: &'static str, english: &'static str, kind: Kind) -> Question {
    Question { id, message, english, kind }
}
