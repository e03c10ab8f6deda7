//! Messages in a made-up language: other words around the same variables.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::pseudo::Pseudo;

/// Returns the translation of a file of English messages. What is no message is left out.
pub(super) fn file(pseudo: Pseudo, text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let patterns = value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value));
        patterns.for_each(|pattern| change(pseudo, pattern));
    }
    serializer::serialize(&resource)
}

fn change(pseudo: Pseudo, pattern: &mut Pattern<String>) {
    let mut texts: Vec<&mut String> = Vec::new();
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(value),
            PatternElement::Placeable { expression } => variants(pseudo, expression),
        }
    }
    let pieces: Vec<&str> = texts.iter().map(|text| text.as_str()).collect();
    let changed = pseudo.run(&pieces);
    for (text, changed) in texts.into_iter().zip(changed) {
        *text = changed;
    }
}

fn variants(pseudo: Pseudo, expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| change(pseudo, &mut variant.value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => self::variants(pseudo, expression),
        Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_change() {
        let text = "# A comment\na = Seen on { $date }.\n    .title = { NUMBER($n, useGrouping: 0) } pages\n";
        assert_eq!(
            file(Pseudo::Mirrored, text).replace(['\u{202e}', '\u{202c}'], "|"),
            "# A comment\na = |Seen| |on| { $date }.\n    .title = { NUMBER($n, useGrouping: 0) } |pages|\n"
        );
    }

    #[test]
    fn every_variant_of_a_choice_has_its_own_brackets() {
        let text = "a =\n    { $n ->\n        [one] One page\n       *[other] { $n } pages\n    }\n";
        let changed = file(Pseudo::Longer, text);
        assert!(changed.contains("[one] ⟦") && changed.contains("*[other] { $n } ⟦"), "{changed}");
        assert_eq!(changed.matches('⟧').count(), 2, "{changed}");
    }

    #[test]
    fn a_text_of_many_lines_stays_one_message() {
        let changed = file(Pseudo::Longer, "a =\n    One line.\n\n    { $n } more.\nb = c\n");
        let parsed = parser::parse(changed.as_str()).expect("messages");
        assert_eq!(parsed.body.len(), 2, "{changed}");
    }
}
