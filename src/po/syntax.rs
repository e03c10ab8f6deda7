//! The format of PO files. Total: whatever is not PO is reported.
//!
//! Our own, since `rspolib` 0.1 and `polib` 0.3 both panic on a line such as `"x"` without a keyword before it, `polib`
//! loses the English of before (`#|`), and neither says where in the file a translation is written.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place};

/// Whoever has so many mistakes in a file has another kind of file.
const MOST: usize = 20;

/// A message with its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// Comments of translators, which all tools keep: `# …`.
    pub(super) comments: Vec<String>,
    /// Notes for translators: `#. …`.
    pub(super) notes: Vec<String>,
    /// Where the English is written: `#: …`.
    pub(super) places: Vec<String>,
    /// `#, fuzzy` and the like.
    pub(super) flags: Vec<String>,
    /// The English of before: `#| msgid "…"`.
    pub(super) previous: Option<String>,
    /// What tells two entries with the same English apart.
    pub(super) context: Option<String>,
    /// The English.
    pub(super) english: String,
    /// The translation; empty, if there is none.
    pub(super) translated: String,
}

impl Entry {
    /// Says whether the translation is a draft.
    pub(super) fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }
}

/// An entry of a file, and where its translation is written.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) entry: Entry,
    /// From the name of the first field on.
    span: Range<usize>,
    pieces: Vec<Piece>,
}

/// A stretch of a translation that is written as it is.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it starts in the translation.
    at: usize,
    /// Where it starts in the file.
    written: usize,
    /// Where the text that it is part of ends in the file.
    end: usize,
}

impl Found {
    /// Returns the line on which the entry starts.
    pub(super) fn start(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Says whether a byte of the file is one of the translation.
    pub(super) fn contains(&self, at: usize) -> bool {
        self.pieces.iter().any(|piece| (piece.written..=piece.end).contains(&at))
    }

    /// Returns where the translation is written, all of it.
    pub(super) fn translation(&self) -> Range<usize> {
        let first = self.pieces.iter().find(|piece| piece.end > piece.written);
        first.zip(self.pieces.last()).map_or(self.start(), |(first, last)| first.written..last.end)
    }

    /// Returns where `words` of the translation are written, as far as they stand on one line.
    pub(super) fn place_of(&self, words: &str) -> Option<Range<usize>> {
        let line = words.lines().map(str::trim).find(|line| !line.is_empty())?;
        let from = self.entry.translated.find(line)?;
        let to = from + line.len();
        let first = self.pieces.iter().rfind(|piece| piece.at <= from)?;
        let last = self.pieces.iter().rfind(|piece| piece.at < to)?;
        let start = first.written + from - first.at;
        let end = (last.written + to - last.at).min(first.end);
        (start < end).then_some(start..end)
    }
}

/// Writes entries.
pub(super) fn write(entries: &[Entry]) -> String {
    let mut text = String::new();
    for (index, entry) in entries.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let lines = |mark: &str, lines: &[String]| -> String {
            lines.iter().map(|line| format!("{mark} {line}").trim_end_matches(' ').to_owned() + "\n").collect()
        };
        text += &lines("#", &entry.comments);
        text += &lines("#.", &entry.notes);
        text += &lines("#:", &entry.places);
        if !entry.flags.is_empty() {
            let _ = writeln!(text, "#, {}", entry.flags.join(", "));
        }
        if let Some(previous) = &entry.previous {
            field(&mut text, "#| ", "msgid", previous);
        }
        if let Some(context) = &entry.context {
            field(&mut text, "", "msgctxt", context);
        }
        field(&mut text, "", "msgid", &entry.english);
        field(&mut text, "", "msgstr", &entry.translated);
    }
    text
}

/// Writes a field the way gettext does: a text of several lines starts on a line of its own.
fn field(text: &mut String, mark: &str, name: &str, value: &str) {
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    if lines.len() <= 1 {
        let _ = writeln!(text, "{mark}{name} \"{}\"", escaped(value));
        return;
    }
    let _ = writeln!(text, "{mark}{name} \"\"");
    for line in lines {
        let _ = writeln!(text, "{mark}\"{}\"", escaped(line));
    }
}

/// The letters that are written with a backslash, and the letter after it.
const ESCAPES: [(char, char); 9] = [
    ('\\', '\\'),
    ('"', '"'),
    ('\n', 'n'),
    ('\t', 't'),
    ('\r', 'r'),
    ('\u{7}', 'a'),
    ('\u{8}', 'b'),
    ('\u{b}', 'v'),
    ('\u{c}', 'f'),
];

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match ESCAPES.iter().find(|(meant, _)| *meant == letter) {
            Some((_, name)) => written.extend(['\\', *name]),
            None => written.push(letter),
        }
    }
    written
}

/// Reads the entries of `file`. The first entry is its header, if it has one. Entries that English has no more (`#~`)
/// are passed over.
pub(super) fn read(file: &Arc<str>, text: &str, problems: &mut Vec<Diagnostic>) -> Vec<Found> {
    let before = problems.len();
    let mut reader = Reader { file, problems, done: Vec::new(), open: Open::default() };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        reader.line(at, line.trim_end_matches(['\n', '\r']));
        at += line.len();
        if reader.problems.len() >= before + MOST {
            return Vec::new();
        }
    }
    reader.close();
    let Reader { done, .. } = reader;
    twice(file, &done, problems);
    done
}

/// Reports entries of one context and one English: nobody knows which translation is meant.
fn twice(file: &Arc<str>, found: &[Found], problems: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for found in found {
        if !seen.insert((&found.entry.context, &found.entry.english)) && problems.len() < MOST {
            let message = "this entry is in the file twice, and only one translation can hold";
            let problem = Diagnostic::new(Code::PoSyntax, Place::new(file, found.start()), message);
            problems.push(problem.hint("keep one of them"));
        }
    }
}

/// What the lines that follow belong to.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    #[default]
    None,
    Previous,
    /// A field that we have no use for.
    Other,
    Context,
    English,
    Translated,
}

/// The entry that is being read.
#[derive(Default)]
struct Open {
    entry: Entry,
    span: Option<Range<usize>>,
    pieces: Vec<Piece>,
    field: Field,
    has_english: bool,
    has_translated: bool,
    has_plural: bool,
}

struct Reader<'a> {
    file: &'a Arc<str>,
    problems: &'a mut Vec<Diagnostic>,
    done: Vec<Found>,
    open: Open,
}

impl Reader<'_> {
    fn report(&mut self, span: Range<usize>, message: &str, hint: &str) {
        self.problems.push(Diagnostic::new(Code::PoSyntax, Place::new(self.file, span), message).hint(hint));
    }

    fn line(&mut self, at: usize, line: &str) {
        let content = line.trim_start();
        let at = at + line.len() - content.len();
        if content.is_empty() || content.starts_with("#~") {
            return;
        }
        if let Some(comment) = content.strip_prefix('#') {
            return self.comment(at + 1, comment);
        }
        if content.starts_with('"') {
            return self.text(self.open.field, at, content);
        }
        let end =
            content.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(content.len());
        let (name, rest) = content.split_at(end);
        self.named(name, at..at + content.len(), rest);
    }

    fn comment(&mut self, at: usize, comment: &str) {
        if self.open.has_translated {
            self.close();
        }
        let entry = &mut self.open.entry;
        let mut letters = comment.chars();
        let kind = letters.next();
        let inner = letters.as_str();
        match kind {
            Some('.') => entry.notes.push(inner.strip_prefix(' ').unwrap_or(inner).to_owned()),
            Some(':') => entry.places.extend(inner.split_whitespace().map(str::to_owned)),
            Some(',') => {
                entry.flags.extend(inner.split(',').map(|flag| flag.trim().to_owned()).filter(|flag| !flag.is_empty()))
            }
            Some('|') => self.previous(at + 1, inner),
            _ => entry.comments.push(comment.strip_prefix(' ').unwrap_or(comment).to_owned()),
        }
    }

    fn previous(&mut self, at: usize, line: &str) {
        let content = line.trim_start();
        let at = at + line.len() - content.len();
        if content.starts_with('"') {
            let field = if self.open.field == Field::Previous { Field::Previous } else { Field::Other };
            return self.text(field, at, content);
        }
        match content.strip_prefix("msgid").filter(|rest| !rest.starts_with('_')) {
            Some(rest) => {
                self.open.entry.previous = Some(String::new());
                self.open.field = Field::Previous;
                self.text(Field::Previous, at + "msgid".len(), rest);
            }
            None => self.open.field = Field::Other,
        }
    }

    /// Reads a field with the first of its texts.
    fn named(&mut self, name: &str, span: Range<usize>, rest: &str) {
        if self.open.has_translated && !name.starts_with("msgstr") {
            self.close();
        }
        let open = &mut self.open;
        let is_plural = name == "msgid_plural" || name == "msgstr" && rest.starts_with('[');
        let field = match name {
            _ if is_plural => Field::Other,
            "msgctxt" if open.entry.context.is_none() && !open.has_english => Field::Context,
            "msgid" if !open.has_english => Field::English,
            "msgstr" if open.has_english && !open.has_translated => Field::Translated,
            _ => {
                let hint = "each entry has msgid, then msgstr, each with its text in quotation marks; open the file in Poedit and save it anew";
                return self.report(span, "this line does not belong here in a PO file", hint);
            }
        };
        open.span.get_or_insert(span.clone());
        open.field = field;
        match field {
            Field::Context => open.entry.context = Some(String::new()),
            Field::English => open.has_english = true,
            Field::Translated => open.has_translated = true,
            _ => open.has_translated |= name == "msgstr",
        }
        if is_plural {
            return self.plural(span);
        }
        self.text(field, span.end - rest.len(), rest);
    }

    fn plural(&mut self, span: Range<usize>) {
        if !std::mem::replace(&mut self.open.has_plural, true) {
            let hint =
                "write every form inside the one msgstr: { $count -> [one] … *[other] … }, each form on its own line";
            self.report(span, "plurals are not written this way here", hint);
        }
    }

    /// Reads the texts in quotation marks that a line ends with.
    fn text(&mut self, field: Field, at: usize, text: &str) {
        let mut rest = text.trim_start();
        if rest.is_empty() || field == Field::None {
            return self.report(
                at..at + text.len(),
                "a text without a field, or a field without a text",
                "write `msgstr \"…\"`",
            );
        }
        while let Some(inner) = rest.strip_prefix('"') {
            let start = at + text.len() - inner.len();
            match self.string(field, start, inner) {
                Some(length) => rest = inner[length..].trim_start(),
                None => return,
            }
        }
        if !rest.is_empty() {
            let from = at + text.len() - rest.len();
            let hint = "write a quotation mark within a text as \\\"";
            self.report(from..from + rest.len(), "these words stand outside of the quotation marks", hint);
        }
    }

    /// Reads a text up to its closing quotation mark, and returns the length of both.
    fn string(&mut self, field: Field, start: usize, text: &str) -> Option<usize> {
        let mut value = String::new();
        let mut pieces = vec![(0, start)];
        let mut letters = text.char_indices();
        let length = loop {
            match letters.next() {
                Some((end, '"')) => break end,
                Some((slash, '\\')) => {
                    let name = letters.next().map(|(_, letter)| letter);
                    let meant = ESCAPES.iter().find(|(_, letter)| Some(*letter) == name);
                    let Some((meant, _)) = meant else {
                        let place = start + slash..start + slash + 1;
                        self.report(place, "nothing like this can follow a backslash", "write a backslash as \\\\");
                        return None;
                    };
                    value.push(*meant);
                    pieces.push((value.len(), start + slash + 2));
                }
                Some((_, letter)) => value.push(letter),
                None => {
                    let hint = "end the line with a quotation mark; the text goes on in quotation marks on the next";
                    self.report(start..start + text.len(), "the quotation mark at the end is missing", hint);
                    return None;
                }
            }
        };
        let open = &mut self.open;
        let target = match field {
            Field::Context => open.entry.context.get_or_insert_default(),
            Field::English => &mut open.entry.english,
            Field::Previous => open.entry.previous.get_or_insert_default(),
            Field::Translated => {
                let from = open.entry.translated.len();
                let end = start + length;
                open.pieces.extend(pieces.into_iter().map(|(at, written)| Piece { at: from + at, written, end }));
                &mut open.entry.translated
            }
            Field::None | Field::Other => return Some(length + 1),
        };
        target.push_str(&value);
        Some(length + 1)
    }

    /// Ends the entry that is being read.
    fn close(&mut self) {
        let Open { entry, span, pieces, has_english, has_translated, has_plural, .. } = std::mem::take(&mut self.open);
        // Comments alone are no entry.
        let Some(span) = span else { return };
        if has_english && has_translated {
            self.done.push(Found { entry, span, pieces });
        } else if !has_plural {
            self.report(span, "this entry is not complete", "each has msgid, then msgstr, even if the text is empty");
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> (Vec<Found>, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        (read(&"words.po".into(), text, &mut problems), problems)
    }

    /// Returns the words that are underlined.
    fn underlined(text: &str) -> Vec<&str> {
        found(text).1.into_iter().map(|problem| &text[problem.place.span]).collect()
    }

    #[test]
    fn what_other_tools_write_is_read() {
        let text = "# Ola\n#, fuzzy, no-wrap\n#| msgctxt \"old\"\n#| msgid \"\"\n#| \"Wh\"\n#| \"y\"\nmsgctxt \"a\"\nmsgid \"\"\n\"Wh\" \"en\"\nmsgstr \"Kie\"\n  \"dy\\t\\\"\"\r\n#~ msgid \"gone\"\n#~ msgstr \"nie ma\"\n";
        let (found, problems) = found(text);
        assert_eq!(problems, []);
        let [Found { entry, .. }] = &found[..] else { panic!("one entry: {found:?}") };
        assert_eq!((entry.english.as_str(), entry.translated.as_str()), ("When", "Kiedy\t\""));
        assert_eq!((entry.previous.as_deref(), entry.is_fuzzy()), (Some("Why"), true));
    }

    #[test]
    fn words_of_a_translation_are_found_where_they_are_written() {
        let text = "msgid \"a\"\nmsgstr \"\"\n\"one \\\"two\\\" three\\n\"\n\"four\"\n";
        let found = found(text).0;
        let place = |words: &str| found[0].place_of(words).map(|place| &text[place]);
        assert_eq!(place("three"), Some("three"));
        assert_eq!(place("two"), Some("two"));
        assert_eq!(place("e \"two\" t"), Some("e \\\"two\\\" t"));
        assert_eq!(place("\nfour\n"), Some("four"));
        assert_eq!(place("five"), None);
        assert_eq!(&text[found[0].translation()], "one \\\"two\\\" three\\n\"\n\"four");
    }

    #[test]
    fn what_is_not_po_is_reported_where_it_stands() {
        for (text, words) in [
            ("\"x\"\n", "\"x\""),
            ("msgstr \"x\"\n", "msgstr \"x\""),
            ("msgid \"é\nmsgstr \"\"\n", "é"),
            ("msgid \"\nmsgstr \"\"\n", ""),
            ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"\"\n", "msgid \"b\""),
            ("msgid \"a\"\nmsgstr \"say \"no\"\"\n", "no\"\""),
            ("msgid \"a\"\nmsgstr \"\\q\"\n", "\\"),
            ("msgid \"a\"\n", "msgid \"a\""),
            ("+++\ntitle = \"x\"\n", "+++"),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n", "msgid_plural \"b\""),
            ("msgid \"a\"\nmsgstr \"x\"\nmsgid \"a\"\nmsgstr \"x\"\n", "msgid \"a\""),
        ] {
            assert_eq!(underlined(text).first(), Some(&words), "{text}");
        }
        let plural = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n\nmsgid \"c\"\nmsgstr \"z\"\n";
        assert_eq!(underlined(plural).len(), 1, "{:?}", underlined(plural));
        assert_eq!(underlined(&"x\n".repeat(1000)).len(), MOST);
    }

    fn entry() -> impl Strategy<Value = Entry> {
        let line = || vec("[^\\s\n\r]{1,4}( [^\\s\n\r]{1,3})?", 0..3);
        let text = || proptest::string::string_regex("(\\PC|[\n\r\t\"\\\\ #~\u{7}\u{b}]){0,12}").expect("a pattern");
        (line(), line(), vec("[a-z/.]{1,9}:[1-9]", 0..3), vec("[a-z-]{1,9}", 0..3))
            .prop_flat_map(move |(comments, notes, places, flags)| {
                (Just((comments, notes, places, flags)), option::of(text()), option::of(text()), text(), text())
            })
            .prop_map(|((comments, notes, places, flags), previous, context, english, translated)| Entry {
                comments,
                notes,
                places,
                flags,
                previous,
                context,
                english,
                translated,
            })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(mut entries in vec(entry(), 0..5)) {
            let mut seen = HashSet::new();
            entries.retain(|entry| seen.insert((entry.context.clone(), entry.english.clone())));
            let (read, problems) = found(&write(&entries));
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!(read.into_iter().map(|found| found.entry).collect::<Vec<_>>(), entries);
        }

        #[test]
        fn any_text_is_read_without_a_crash(text in "(msgid|msgstr|msgctxt|msgid_plural|msgstr\\[0\\]|#[,|.:~]?|\"|\\\\|\n|\r| |é|[a-z]|\\PC){0,60}") {
            let (found, problems) = found(&text);
            for place in problems.iter().map(|problem| problem.place.span.clone()).chain(found.iter().map(Found::translation)) {
                prop_assert!(text.get(place).is_some());
            }
            for found in &found {
                let words = found.entry.translated.clone();
                if let Some(place) = found.place_of(&words) {
                    prop_assert!(text.get(place).is_some());
                }
            }
        }
    }
}
