//! What may be wrong with what was written. It is said, and hinders nobody: the sender knows better than a form.

use crate::model::FieldKind;
use crate::ui::islands::letter::{Field, Letter, Values, mail};

/// The day of what has happened already.
const STOP: &str = "stop-date";
/// Two days, of which the first is not after the last.
const FROM: &str = "from-date";
const TO: &str = "to-date";

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The letter makes no sense without it.
    Empty,
    /// It has happened, and the day is still to come.
    Future,
    /// The last day is before the first.
    Order,
    /// No mail gets there.
    Email,
    /// There is no letter in it.
    Name,
}

impl Fault {
    /// Returns the name of the message that says it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Empty => "letter-fault-empty",
            Self::Future => "letter-fault-future",
            Self::Order => "letter-fault-order",
            Self::Email => "letter-fault-email",
            Self::Name => "letter-fault-name",
        }
    }
}

/// The faults with the ids of their fields, in the order of these.
pub(super) type Faults = Vec<(String, Fault)>;

/// Looks at the fields that the sender has left.
pub(super) fn faults(letter: &Letter, values: &Values, today: &str, is_left: impl Fn(&str) -> bool) -> Faults {
    let left = letter.fields.iter().filter(|field| is_left(&field.id));
    left.filter_map(|field| Some((field.id.clone(), fault(field, values, today)?))).collect()
}

fn fault(field: &Field, values: &Values, today: &str) -> Option<Fault> {
    let value = |id: &str| values.get(id).map_or("", |value| value.trim());
    let own = value(&field.id);
    if own.is_empty() {
        return field.required.then_some(Fault::Empty);
    }
    match field.kind {
        // Days are written so that their order is that of texts. Where there is no calendar, no day is in the future.
        FieldKind::Date if field.id == STOP && !today.is_empty() && own > today => Some(Fault::Future),
        FieldKind::Date if field.id == TO && own < value(FROM) => Some(Fault::Order),
        FieldKind::Email if !mail::is_address(own) => Some(Fault::Email),
        FieldKind::Name if !own.chars().any(char::is_alphabetic) => Some(Fault::Name),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::islands::letter::tests::{letter, values};

    const TODAY: &str = "2026-11-22";

    fn found(id: &str, written: &[(&str, &str)]) -> Option<Fault> {
        let letter = letter("{name} {date} {time} {text} {optional} {email} {stop-date} {from-date} {to-date}");
        faults(&letter, &values(written), TODAY, |left| left == id).pop().map(|(_, fault)| fault)
    }

    #[test]
    fn what_is_needed_is_missed_and_nothing_else() {
        assert_eq!(found("text", &[]), Some(Fault::Empty));
        assert_eq!(found("text", &[("text", " \n")]), Some(Fault::Empty));
        assert_eq!(found("text", &[("text", "7")]), None);
        assert_eq!(found("optional", &[]), None);
    }

    #[test]
    fn a_stop_has_happened_and_a_time_ends_after_it_began() {
        assert_eq!(found("stop-date", &[("stop-date", "2026-11-23")]), Some(Fault::Future));
        assert_eq!(found("stop-date", &[("stop-date", TODAY)]), None);
        assert_eq!(found("date", &[("date", "2027-01-01")]), None);
        let days = |from, to| found("to-date", &[("from-date", from), ("to-date", to)]);
        assert_eq!(days("2025-02-01", "2025-01-31"), Some(Fault::Order));
        assert_eq!(days("2025-01-31", "2025-01-31"), None);
        assert_eq!(days("", "2025-01-31"), None);
    }

    #[test]
    fn names_have_letters_of_any_script() {
        assert_eq!(found("name", &[("name", "12.")]), Some(Fault::Name));
        for name in ["Ana", "علي", "李", "ਗੁਰ"] {
            assert_eq!(found("name", &[("name", name)]), None, "{name}");
        }
    }

    #[test]
    fn fields_that_were_not_left_are_not_looked_at() {
        let letter = letter("{name} {email}");
        assert_eq!(faults(&letter, &values(&[]), TODAY, |_| false), Faults::new());
        assert_eq!(faults(&letter, &values(&[("email", "x")]), TODAY, |_| true).len(), 2);
    }
}
