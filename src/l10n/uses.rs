//! What a message is made of besides words: variables, selections, and other messages and terms.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// What a message is made of besides words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// The variables in it.
    pub variables: BTreeSet<String>,
    /// Where its words depend on a variable.
    pub selections: Vec<Selection>,
    /// The messages and terms that it refers to: `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub references: BTreeSet<String>,
}

/// Words that depend on a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The variable.
    pub variable: String,
    /// Whether its number counts things or puts them in order.
    pub counts: Counts,
    /// The names of its variants, such as `one`, in which numbers such as `0` do not count.
    pub names: BTreeSet<String>,
    /// The variants for one number alone.
    pub numbers: BTreeSet<String>,
    /// The variant for whatever no other one is for.
    pub default: String,
}

/// What a number is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// It says how many.
    Cardinal,
    /// It says the how-manieth: `NUMBER($place, type: "ordinal")`.
    Ordinal,
}

impl Uses {
    /// Finds what a pattern uses, wherever it stands.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selections.extend(selection(selector, variants));
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name, attribute.as_ref().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference(&format!("-{}", id.name), attribute.as_ref().map(|attribute| attribute.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }

    fn reference(&mut self, id: &str, attribute: Option<&str>) {
        self.references.insert(attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")));
    }
}

/// Describes a selection on a variable; one on an attribute of a term is no matter of numbers.
fn selection(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Selection> {
    let (variable, counts) = selected(selector)?;
    let mut found = Selection {
        variable: variable.to_owned(),
        counts,
        names: BTreeSet::new(),
        numbers: BTreeSet::new(),
        default: String::new(),
    };
    for variant in variants {
        let (keys, key) = match &variant.key {
            VariantKey::Identifier { name } => (&mut found.names, name),
            VariantKey::NumberLiteral { value } => (&mut found.numbers, value),
        };
        keys.insert((*key).to_owned());
        if variant.default {
            found.default = (*key).to_owned();
        }
    }
    Some(found)
}

fn selected<'a>(selector: &InlineExpression<&'a str>) -> Option<(&'a str, Counts)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((id.name, Counts::Cardinal)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let InlineExpression::VariableReference { id } = arguments.positional.first()? else { return None };
            let is_ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            Some((id.name, if is_ordinal { Counts::Ordinal } else { Counts::Cardinal }))
        }
        _ => None,
    }
}
