//! What was written into a letter, what of it was looked at, and what came of that.

use std::collections::BTreeSet;

use crate::ui::islands::letter::check::{self, Fault, Faults};
use crate::ui::islands::letter::mail::Mail;
use crate::ui::islands::letter::{ADDRESS, Field, LETTER_DATE, Letter, OFFICE, Office, Values, text};

/// A letter that somebody writes.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) letter: Letter,
    values: Values,
    /// Fields that the sender has left.
    left: BTreeSet<String>,
    faults: Faults,
    /// Whether the letter was used: until then nothing hurries.
    is_used: bool,
    /// Whether anything in it is the sender's own, so that it is what the page is for.
    is_own: bool,
    /// Whether the device has a list of apps to share with.
    pub(super) can_share: bool,
    /// The name of the message about what was done last.
    pub(super) said: Option<&'static str>,
}

impl Form {
    /// Begins with what is known already; `address` is the field for where a mail goes.
    pub(super) fn new(mut letter: Letter, start: Values, address: Field) -> Self {
        letter.fields.push(address);
        Self {
            letter,
            is_own: !start.is_empty(),
            values: start,
            left: BTreeSet::new(),
            faults: Faults::new(),
            is_used: false,
            can_share: false,
            said: None,
        }
    }

    /// Writes the day of the letter, unless it is known.
    pub(super) fn date(&mut self, today: String) {
        if self.letter.field(LETTER_DATE).is_some() && !today.is_empty() {
            self.values.entry(LETTER_DATE.to_owned()).or_insert(today);
        }
    }

    /// Returns what was written into a field.
    pub(super) fn value(&self, id: &str) -> &str {
        self.values.get(id).map_or("", String::as_str)
    }

    /// Returns all that was written.
    pub(super) fn values(&self) -> &Values {
        &self.values
    }

    /// Takes what is written into a field. Nothing is looked at while somebody writes.
    pub(super) fn write(&mut self, id: &str, value: String) {
        self.values.insert(id.to_owned(), value);
        self.is_own = true;
        self.said = None;
    }

    /// Addresses the letter to an office that is known.
    pub(super) fn address(&mut self, office: &Office, today: &str) {
        for (id, value) in [(OFFICE, &office.name), (ADDRESS, &office.email)] {
            if self.letter.field(id).is_some() {
                self.write(id, value.clone());
            }
        }
        self.look(today);
    }

    /// Looks at what was written, now that a field is left. A field that was only passed is left alone.
    pub(super) fn leave(&mut self, id: &str, today: &str) {
        if self.values.contains_key(id) {
            self.left.insert(id.to_owned());
        }
        self.look(today);
    }

    /// Looks at all of it, now that the letter is used.
    pub(super) fn look_at_all(&mut self, today: &str) {
        self.is_used = true;
        self.is_own = true;
        self.look(today);
    }

    fn look(&mut self, today: &str) {
        self.faults = check::faults(&self.letter, &self.values, today, |id| self.is_used || self.left.contains(id));
    }

    /// Returns what is wrong with a field.
    pub(super) fn fault(&self, id: &str) -> Option<Fault> {
        self.faults.iter().find(|(field, _)| field == id).map(|(_, fault)| *fault)
    }

    /// Lists the fields that are to be looked at again, once the letter was used.
    pub(super) fn open(&self) -> impl Iterator<Item = &Field> {
        self.letter.fields.iter().filter(|field| self.is_used && self.fault(&field.id).is_some())
    }

    /// Says whether paper gets the letter alone, or the page as it is.
    pub(super) fn is_own(&self) -> bool {
        self.is_own
    }

    /// Returns the words of the finished letter.
    pub(super) fn body(&self) -> String {
        text::text(&self.letter, &self.values)
    }

    /// Returns the finished letter with its subject.
    pub(super) fn text(&self) -> String {
        format!("{}\n\n{}\n", self.letter.subject, self.body())
    }

    /// Returns the letter as a mail.
    pub(super) fn mail(&self) -> Mail {
        Mail::new(self.value(ADDRESS), &self.letter.subject, &self.body())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::islands::letter::tests::{field, letter, values};

    const TODAY: &str = "2026-11-22";

    fn form(start: &[(&str, &str)]) -> Form {
        Form::new(letter("{letter-date} {complaint-office}\n\n{name}: {text}"), values(start), field(ADDRESS))
    }

    #[test]
    fn a_letter_is_of_today_unless_another_day_is_known() {
        let mut today = form(&[]);
        today.date(TODAY.to_owned());
        assert!(today.body().starts_with("22 November 2026"));
        assert!(!today.is_own(), "nobody has written anything");
        let mut known = form(&[("letter-date", "2026-01-02")]);
        known.date(TODAY.to_owned());
        assert!(known.body().starts_with("2 January 2026"));
        assert!(known.is_own());
    }

    #[test]
    fn a_fault_is_said_when_a_field_is_left_and_not_before() {
        let mut form = form(&[]);
        form.leave("name", TODAY);
        assert_eq!(form.fault("name"), None, "only passed");
        form.write("name", "7".to_owned());
        assert_eq!(form.fault("name"), None, "still being written");
        form.leave("name", TODAY);
        assert_eq!(form.fault("name"), Some(Fault::Name));
        assert_eq!(form.open().count(), 0, "nobody hurries");
        form.write("name", "Ana".to_owned());
        form.leave("name", TODAY);
        assert_eq!(form.fault("name"), None);
    }

    #[test]
    fn a_letter_that_is_used_is_looked_at_as_a_whole() {
        let mut form = form(&[("name", "Ana")]);
        form.look_at_all(TODAY);
        let open: Vec<&str> = form.open().map(|field| &*field.id).collect();
        assert_eq!(open, ["letter-date", "complaint-office", "text"], "and no address is needed");
        form.write("text", "It hurt.".to_owned());
        form.leave("text", TODAY);
        assert_eq!(form.open().count(), 2);
    }

    #[test]
    fn a_known_office_gets_its_name_into_the_letter_and_its_address_into_the_mail() {
        let mut form = form(&[]);
        form.look_at_all(TODAY);
        let office = Office { name: "The Ombudsman".to_owned(), email: "office@example.org".to_owned() };
        form.address(&office, TODAY);
        assert!(form.body().contains("The Ombudsman"));
        assert!(form.mail().href.starts_with("mailto:office@example.org?"));
        assert_eq!(form.fault("complaint-office"), None);
    }

    #[test]
    fn where_a_mail_goes_is_no_part_of_the_letter() {
        let mut form = form(&[]);
        form.write(ADDRESS, "office@example.org".to_owned());
        assert!(!form.text().contains("office@example.org"));
    }
}
