//! The messages that readers of one language get.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::l10n::Bundle;
use crate::lang::Tag;
use crate::model::Text;

/// What a message is told: names and values.
pub type Args<'a> = &'a [(&'a str, &'a str)];

/// A language's messages, then those of the languages it falls back to.
#[derive(Clone, Debug)]
pub struct Locale {
    chain: Vec<Arc<Bundle>>,
}

impl Locale {
    /// Makes a locale of bundles, the reader's own language first.
    pub fn new(chain: Vec<Arc<Bundle>>) -> Self {
        Self { chain }
    }

    /// Returns the messages of the reader's own language.
    ///
    /// # Panics
    ///
    /// Panics if the locale was made of no bundle at all.
    pub fn own(&self) -> &Bundle {
        self.chain.first().expect("a locale is made of its own bundle at least")
    }

    /// Lists the languages that answer, the reader's own first.
    pub fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.chain.iter().map(|bundle| &bundle.tag)
    }

    /// Returns the message `id` (or `id.attribute`) from the first language that has it.
    ///
    /// A message that no language has is shown as its name: better seen than silent.
    pub fn text(&self, id: &str, args: Args<'_>) -> Text {
        self.find(id, args).unwrap_or_else(|| Text { value: id.to_owned(), lang: Tag::english() })
    }

    /// Returns the message, if any language of the chain has it.
    pub fn find(&self, id: &str, args: Args<'_>) -> Option<Text> {
        self.chain.iter().find_map(|bundle| bundle.text(id, args))
    }
}

impl Bundle {
    /// Returns a message in this language alone.
    fn text(&self, id: &str, args: Args<'_>) -> Option<Text> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.fluent.get_message(name).filter(|_| !self.outdated.contains(name))?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|&(name, value)| (name, FluentValue::try_number(value))).collect();
        // A variable that is not given shows as its name; `check` finds it before readers do.
        let value = self.fluent.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(Text { value: value.into_owned(), lang: self.tag.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::parse;
    use crate::lock::{Lock, Part};
    use crate::source::Files;

    fn locale() -> Locale {
        let mut files = Files::default();
        files.insert("locales/en/ui.ftl", "hello = Hello { $name }\nonly = Only in English\n    .title = A title\n");
        files.insert("locales/ar/ui.ftl", "hello = مرحبا { $name }\n");
        let bundle = |tag: &str| Arc::new(parse(&tag.parse().expect("a tag"), &files, None, &mut Vec::new()));
        Locale::new(vec![bundle("ar"), bundle("en")])
    }

    #[test]
    fn english_answers_for_what_was_made_from_other_words() {
        let mut files = Files::default();
        files.insert("locales/en/ui.ftl", "yes = Yes\nno = Never\n");
        files.insert("locales/ar/ui.ftl", "yes = نعم\nno = لا\n");
        let parts = vec![Part::new("yes", "yes = Yes"), Part::new("no", "no = No")];
        files.insert("locales/ar/ui.lock", &Lock { parts }.write("locales/ar/ui.ftl"));
        let english = Arc::new(parse(&Tag::english(), &files, None, &mut Vec::new()));
        let arabic = parse(&"ar".parse().expect("a tag"), &files, Some(&english), &mut Vec::new());
        let locale = Locale::new(vec![Arc::new(arabic), english]);
        assert_eq!((locale.text("yes", &[]).value, locale.text("no", &[]).value), ("نعم".into(), "Never".into()));
    }

    #[test]
    fn the_readers_language_answers_first_and_isolates_what_it_is_told() {
        let text = locale().text("hello", &[("name", "Ana")]);
        assert_eq!((text.value.as_str(), text.lang.as_str()), ("مرحبا \u{2068}Ana\u{2069}", "ar"));
        assert_eq!(text.plain(), "مرحبا Ana");
    }

    #[test]
    fn english_answers_for_what_is_missing_and_says_so() {
        let text = locale().text("only.title", &[]);
        assert_eq!((text.value.as_str(), text.lang.as_str()), ("A title", "en"));
        assert_eq!(locale().text("nowhere", &[]).value, "nowhere");
        assert_eq!(locale().find("nowhere", &[]), None);
    }
}
