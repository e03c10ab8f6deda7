//! The finished note: English headings, the writer's own words.

use crate::ui::islands::letter::day;
use crate::ui::islands::note::questions::{Answers, Kind, QUESTIONS, Question};

/// What stands above a note.
pub(super) const TITLE: &str = "My note of what the police did";

/// The day on which somebody began to write.
const WRITTEN: &str = "written";
/// The last day on which they wrote, if it is another one.
const CHANGED: &str = "changed";

/// Says whether anything was answered.
pub(super) fn is_empty(answers: &Answers) -> bool {
    QUESTIONS.iter().all(|question| answer(question, answers).is_empty())
}

/// Takes an answer down, and the day: a court asks how soon a note was written.
pub(super) fn write(answers: &mut Answers, id: &str, value: String, today: &str) {
    answers.insert(id.to_owned(), value);
    match answers.get(WRITTEN) {
        None => answers.insert(WRITTEN.to_owned(), today.to_owned()),
        Some(written) if written != today => answers.insert(CHANGED.to_owned(), today.to_owned()),
        Some(_) => None,
    };
}

/// Returns the note as text. What was not answered is left out.
pub(super) fn text(answers: &Answers) -> String {
    let said = QUESTIONS.iter().map(|question| (question.english, answer(question, answers)));
    let days =
        [("Written on", WRITTEN), ("Changed on", CHANGED)].map(|(name, id)| (name, in_english(value(answers, id))));
    let lines = said.chain(days).filter(|(_, said)| !said.is_empty());
    let lines = lines.map(|(name, said)| [name, ": ", &said].concat());
    std::iter::once(TITLE.to_owned()).chain(lines).collect::<Vec<_>>().join("\n\n")
}

/// Returns what a complaint takes from the note, by the ids of its fields. Names of witnesses stay here.
pub(super) fn complaint(answers: &Answers) -> Answers {
    let same = ["stop-date", "stop-time", "stop-place", "force", "officers", "reason-given"];
    let mut filled = Answers::new();
    filled.extend(same.map(|id| (id.to_owned(), value(answers, id))));
    let told = ["scan-more", "they-said", "you-said", "what-happened", "injuries"];
    let told = QUESTIONS.iter().filter(|question| told.contains(&question.id)).filter_map(|question| {
        let said = answer(question, answers);
        let name = if question.id == "what-happened" { String::new() } else { format!("{}: ", question.english) };
        (!said.is_empty()).then(|| name + &said)
    });
    filled.insert("what-happened".to_owned(), told.collect::<Vec<_>>().join("\n"));
    filled.retain(|_, value| !value.is_empty());
    filled
}

fn value(answers: &Answers, id: &str) -> String {
    answers.get(id).map_or("", |value| value.trim()).to_owned()
}

fn answer(question: &Question, answers: &Answers) -> String {
    let own = value(answers, question.id);
    match question.kind {
        Kind::Day => in_english(own),
        Kind::Marks(marks) => {
            let marked = marks.iter().filter(|mark| answers.contains_key(mark.id)).map(|mark| mark.english.to_owned());
            marked.chain(Some(own).filter(|own| !own.is_empty())).collect::<Vec<_>>().join(", ")
        }
        _ => own,
    }
}

/// Writes a day as letters have it; what is no day stays as it is.
fn in_english(written: String) -> String {
    day(&written).unwrap_or(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(all: &[(&str, &str)]) -> Answers {
        all.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_note_has_what_was_answered_in_order_and_in_the_writers_words() {
        let answers = answers(&[
            ("you-said", "Nie zgadzam się.\nDwa razy."),
            ("stop-date", "2026-11-02"),
            ("witnesses", "  "),
            ("scan-finger", "yes"),
            ("scan-more", "no match"),
            ("written", "2026-11-03"),
        ]);
        assert_eq!(
            text(&answers),
            "My note of what the police did\n\nDate: 2 November 2026\n\nWhat they scanned: finger, no match\n\n\
             What I said: Nie zgadzam się.\nDwa razy.\n\nWritten on: 3 November 2026"
        );
        assert!(!is_empty(&answers));
    }

    #[test]
    fn a_note_of_blanks_is_empty() {
        assert!(is_empty(&answers(&[("stop-place", " \n"), ("written", "2026-11-03")])));
        assert!(!is_empty(&answers(&[("scan-face", "yes")])));
    }

    #[test]
    fn the_day_of_writing_stays_and_a_later_one_is_told() {
        let mut answers = Answers::new();
        write(&mut answers, "force", "Kent".into(), "2026-11-03");
        write(&mut answers, "force", "Kent Police".into(), "2026-11-03");
        assert!(text(&answers).ends_with("\n\nWritten on: 3 November 2026"));
        write(&mut answers, "force", "Essex Police".into(), "2026-11-04");
        assert!(text(&answers).ends_with("\n\nWritten on: 3 November 2026\n\nChanged on: 4 November 2026"));
    }

    #[test]
    fn a_complaint_takes_what_it_asks_for_and_no_names_of_witnesses() {
        let answers = answers(&[
            ("stop-date", "2026-11-02"),
            ("force", "Kent Police"),
            ("scan-face", "yes"),
            ("what-happened", "They ran."),
            ("injuries", "My arm hurts."),
            ("witnesses", "Ana, 07700 900123"),
            ("written", "2026-11-03"),
        ]);
        let filled = complaint(&answers);
        let expected = [
            ("force", "Kent Police"),
            ("stop-date", "2026-11-02"),
            ("what-happened", "What they scanned: face\nThey ran.\nInjuries: My arm hurts."),
        ];
        assert_eq!(filled, self::answers(&expected));
    }
}
