//! Problems in content, as data: what, where, and what to do about it.
//!
//! Whoever finds a problem describes it here and goes on. How it looks is decided in one place, by
//! the command line.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Readers still get a correct page; the site is built.
    Warning,
    /// A page would be wrong or incomplete; the site is not built.
    Error,
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's path from the root of the content, with `/` on every system.
    pub file: Arc<str>,
    /// Byte offsets into the file's text; empty at 0 when the whole file is meant.
    pub span: Range<usize>,
}

impl Place {
    /// Returns the place of `span` in `file`.
    pub fn new(file: &Arc<str>, span: Range<usize>) -> Self {
        Self { file: Arc::clone(file), span }
    }

    /// Returns the place that stands for a whole file.
    pub fn file(path: &str) -> Self {
        Self { file: path.into(), span: 0..0 }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $severity:ident),+ $(,)?) => {
        /// The rules; each has a fixture folder of its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// Every rule, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the rule's stable name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Returns how much a breach weighs.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    /// A path that should be a file is something else.
    NotAFile = "not-a-file" Error,
    /// A file is larger than any page may be.
    TooLarge = "too-large" Error,
    /// A file is not UTF-8 text.
    NotUtf8 = "not-utf8" Error,
    /// A file that the library cannot do without is not there.
    FileMissing = "file-missing" Error,
    /// A TOML list does not have the shape it needs.
    BadList = "bad-list" Error,
    /// Two entries share one id.
    DuplicateId = "duplicate-id" Error,
    /// A page has no front matter.
    FrontMatterMissing = "front-matter-missing" Error,
    /// Front matter has a field too many, too few, or of the wrong type.
    FrontMatter = "front-matter" Error,
    /// HTML in Markdown.
    RawHtml = "raw-html" Error,
    /// Markdown that pages do not use: images, tables, code, a heading of the first level.
    Unsupported = "unsupported-markdown" Error,
    /// A link whose scheme is not `https`, `tel` or `mailto`.
    LinkScheme = "link-scheme" Error,
    /// A link to a page that does not exist.
    LinkMissing = "link-missing" Error,
    /// A phrase that does not exist, or stands where no phrase may stand.
    PhraseMissing = "phrase-missing" Error,
    /// A phrase on a page for a nation in which it does not hold.
    PhraseNation = "phrase-nation" Error,
    /// A contact that does not exist.
    ContactMissing = "contact-missing" Error,
    /// A chart that does not exist.
    ChartMissing = "chart-missing" Error,
    /// A letter that does not exist, or that its page does not show.
    LetterMissing = "letter-missing" Error,
    /// A citation of an unknown source.
    CitationUnknown = "citation-unknown" Error,
    /// A statement outside of a `CAUTION` block that rests on what is recalled, or on our own reading.
    SourceUnsettled = "source-unsettled" Error,
    /// A step of the stop flow without a way on.
    StepDeadEnd = "step-dead-end" Error,
    /// Steps that lead back to themselves.
    StepLoop = "step-loop" Error,
    /// A step that no other step leads to.
    StepUnreachable = "step-unreachable" Error,
    /// A choice on a step for one nation that leads to a step for another.
    StepNation = "step-nation" Error,
    /// A guide that `guides.toml` does not list, or one that it lists and nobody wrote.
    GuideUnlisted = "guide-unlisted" Error,
    /// A language that `languages.toml` does not know, or a fallback to nowhere.
    LanguageUnknown = "language-unknown" Error,
    /// A `.ftl` file with lines that are not Fluent.
    FluentSyntax = "fluent-syntax" Error,
    /// A message that the app shows and English lacks.
    MessageMissing = "message-missing" Error,
    /// A translated message whose variables differ from the English ones.
    MessageVariables = "message-variables" Error,
    /// A message in a translation that English does not have.
    MessageUnknown = "message-unknown" Warning,
    /// A message that refers to a message or a term that its language does not have.
    MessageReference = "message-reference" Error,
    /// A translated message whose words do not depend on what the English ones depend on.
    SelectorDiffers = "selector-differs" Error,
    /// A message without words for one of its language's plural forms.
    PluralMissing = "plural-missing" Error,
    /// A message with words for a plural form that its language does not have.
    PluralUnknown = "plural-unknown" Warning,
    /// A telephone number that is not one.
    BadPhone = "bad-phone" Error,
    /// A mail address that is not one.
    BadEmail = "bad-email" Error,
    /// A web address that is not `https`.
    BadUrl = "bad-url" Error,
    /// A translated page without an English one.
    TranslationOrphan = "translation-orphan" Error,
    /// A language that lacks the words of phrases, which people show to officers.
    PhraseUntranslated = "phrase-untranslated" Warning,
    /// A letter that the language does not have.
    WrongLetter = "wrong-letter" Warning,
    /// A part of a translation that is not in the letters of its language.
    WrongScript = "wrong-script" Warning,
    /// Words of a translation that are still English.
    LeftoverEnglish = "leftover-english" Warning,
    /// A translation with another telephone number, year or section of a law than the English.
    NumberDiffers = "number-differs" Error,
    /// A mark of direction without its other end.
    DirectionMarks = "direction-marks" Error,
    /// A lock file that the tool did not write, or of another translation.
    LockBroken = "lock-broken" Error,
    /// A lock file without the translation that it belongs to.
    LockOrphan = "lock-orphan" Warning,
    /// A translation of which nobody has said from which English it was made.
    LockMissing = "lock-missing" Warning,
    /// A stretch of a page that its translation lacks, or has too much of.
    TranslationBlocks = "translation-blocks" Warning,
    /// An English page that is too hard for most readers.
    ReadingAge = "reading-age" Warning,
    /// A guide that is too long for somebody in a hurry.
    GuideTooLong = "guide-too-long" Warning,
    /// An English page that is to be compared with its sources within a month.
    ReviewSoon = "review-soon" Warning,
    /// An English page that was to be compared with its sources before today.
    ReviewOverdue = "review-overdue" Error,
    /// Lines of a PO file that are not PO.
    PoSyntax = "po-syntax" Error,
    /// A PO file that does not say that it is of the language it is imported for, and UTF-8.
    PoHeader = "po-header" Error,
    /// A translation in a PO file whose English is not there any more.
    PoOtherEnglish = "po-other-english" Error,
    /// A translation in a PO file of a part that somebody else has translated meanwhile.
    PoConflict = "po-conflict" Error,
    /// A translation in a PO file that has another form than its English.
    PoForm = "po-form" Error,
}

/// One problem, complete enough to be shown anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub code: Code,
    /// Where; the words there are underlined.
    pub place: Place,
    /// What is wrong, in words that a translator understands.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// Describes a breach of `code` at `place`.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { code, place, message: message.into(), hint: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn order(&self) -> (&str, usize, usize, Code, &str) {
        (&self.place.file, self.place.span.start, self.place.span.end, self.code, &self.message)
    }

    /// Returns how much the problem weighs.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Puts problems in the order in which a person mends them: file by file, from the top.
pub fn sort(problems: &mut Vec<Diagnostic>) {
    problems.sort_by(|a, b| a.order().cmp(&b.order()));
    problems.dedup();
}

/// Does the same with many things side by side; their problems come in the order of the things.
pub fn side_by_side<T: Send, R: Send, C: FromIterator<R>>(
    things: impl IntoIterator<Item = T>,
    problems: &mut Vec<Diagnostic>,
    work: impl Fn(T, &mut Vec<Diagnostic>) -> R + Sync,
) -> C {
    let alone = |thing| {
        let mut found = Vec::new();
        (work(thing, &mut found), found)
    };
    let things: Vec<T> = things.into_iter().collect();
    let done: Vec<(R, Vec<Diagnostic>)> = things.into_par_iter().map(alone).collect();
    let keep = |(result, found)| {
        problems.extend::<Vec<_>>(found);
        result
    };
    done.into_iter().map(keep).collect()
}

/// The lines of a text, for saying where something is. Made once, it answers for any number of problems.
pub struct Lines<'a> {
    text: &'a str,
    /// The byte that each line starts with.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub fn of(text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// Returns the line and the column (in characters) of a byte offset, both from 1.
    ///
    /// An offset beyond the text, or within a character, is moved back to the nearest character.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        (line, self.text[self.starts[line - 1]..offset].chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters() {
        let text = "one\nżółw\n";
        let lines = Lines::of(text);
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(text.find('w').expect("there")), (2, 4));
        assert_eq!(lines.position(5), (2, 1), "an offset inside a character");
        assert_eq!(lines.position(999), (3, 1));
        assert_eq!(Lines::of("").position(0), (1, 1));
    }

    #[test]
    fn names_of_rules_are_unique() {
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
    }
}
