//! Words that depend on a number: a translation has all plural forms of its language, which may be others than English has.

use std::collections::BTreeSet;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::diag::{Code, Diagnostic};
use crate::l10n::{Bundle, Counts, Message, Selection};
use crate::lang::Tag;

/// The names that CLDR gives to plural forms.
const NAMES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

/// Every form that some whole number takes in some language is taken by one of these.
fn samples() -> impl Iterator<Item = u32> {
    (0..=200).chain([1000, 1_000_000])
}

/// The plural forms of a language.
pub(super) struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Plurals {
    /// Returns the plural forms of a language.
    pub(super) fn of(tag: &Tag) -> Self {
        let locale: Option<Locale> = tag.as_str().parse().ok();
        let rules = |kind| {
            let options = PluralRulesOptions::default().with_type(kind);
            PluralRules::try_new(locale.as_ref()?.into(), options).ok()
        };
        Self { cardinal: rules(PluralRuleType::Cardinal), ordinal: rules(PluralRuleType::Ordinal) }
    }

    /// Says whether words never depend on how many there are.
    pub(super) fn is_single(&self) -> bool {
        self.cardinal.as_ref().is_none_or(|rules| rules.categories().count() == 1)
    }

    /// Checks the selections of a message; `english` is what it was translated from.
    pub(super) fn check(&self, name: &str, message: &Message, english: Option<&Message>, found: &mut Vec<Diagnostic>) {
        for selection in &message.uses.selections {
            let is_counted = english.is_some_and(|source| plural_in(source, &selection.variable));
            if is_plural(selection) || is_counted && has_plural_names(selection) {
                let Some(rules) = self.rules(selection.counts) else { continue };
                found.extend(lacking(rules, name, selection, message));
                found.extend(unknown(rules, name, selection, message));
            }
        }
    }

    fn rules(&self, counts: Counts) -> Option<&PluralRules> {
        match counts {
            Counts::Cardinal => self.cardinal.as_ref(),
            Counts::Ordinal => self.ordinal.as_ref(),
        }
    }
}

/// Compares the selections of a message with those of the English one.
pub(super) fn compare(name: &str, own: &Message, english: &Message, plurals: &Plurals) -> Option<Diagnostic> {
    english.uses.selections.iter().find_map(|theirs| {
        let mut same = own.uses.selections.iter().filter(|ours| ours.variable == theirs.variable).peekable();
        let is_dropped = same.peek().is_none();
        let fits = |ours| if is_plural(theirs) { has_plural_names(ours) } else { keys(ours) == keys(theirs) };
        // Where the variable is gone as a whole, that is what is reported.
        let may_drop = is_plural(theirs) && plurals.is_single() || !own.uses.variables.contains(&theirs.variable);
        let is_same = if is_dropped { may_drop } else { same.any(fits) };
        (!is_same).then(|| differing(name, theirs, is_dropped, own))
    })
}

fn differing(name: &str, theirs: &Selection, is_dropped: bool, own: &Message) -> Diagnostic {
    let how = if is_dropped { "do not" } else { "have other variants" };
    let wanted = if is_plural(theirs) { "the plural forms of this language".to_owned() } else { list(keys(theirs)) };
    let message = format!("the English words of `{name}` depend on ${}, and these {how}", theirs.variable);
    Diagnostic::new(Code::SelectorDiffers, own.place.clone(), message)
        .hint(format!("write {{ ${} -> … }} with variants for {wanted}", theirs.variable))
}

/// Says whether a message has words for each plural form of a variable.
pub(super) fn plural_in(message: &Message, variable: &str) -> bool {
    message.uses.selections.iter().any(|selection| selection.variable == variable && is_plural(selection))
}

/// Checks the terms of a language, which no English ones need to go with.
pub(super) fn terms(bundle: &Bundle, plurals: &Plurals, problems: &mut Vec<Diagnostic>) {
    bundle.terms.iter().for_each(|(name, term)| plurals.check(name, term, None, problems));
}

fn lacking(rules: &PluralRules, name: &str, selection: &Selection, message: &Message) -> Option<Diagnostic> {
    let forms: Vec<String> = rules
        .categories()
        .filter(|form| is_needed(rules, *form, selection))
        .map(|form| format!("`{}`{}", form_name(form), examples(rules, form)))
        .collect();
    let problem = || {
        Diagnostic::new(
            Code::PluralMissing,
            message.place.clone(),
            format!("`{name}` has no words for a plural form of this language: {}", forms.join(", ")),
        )
    };
    (!forms.is_empty()).then(|| problem().hint("add a variant for each, such as `[few] …`, in a line of its own"))
}

fn is_needed(rules: &PluralRules, form: PluralCategory, selection: &Selection) -> bool {
    let mut numbers = samples().filter(|number| rules.category_for(*number) == form).peekable();
    let is_whole = numbers.peek().is_some();
    let has_own_words = is_whole && numbers.all(|number| selection.numbers.contains(&number.to_string()));
    // Tools of translators leave `other` out where whole numbers never take it, and make another one the default.
    let is_spare = form == PluralCategory::Other && !is_whole && !selection.default.is_empty();
    !selection.names.contains(form_name(form)) && !has_own_words && !is_spare
}

fn unknown(rules: &PluralRules, name: &str, selection: &Selection, message: &Message) -> Option<Diagnostic> {
    let forms: BTreeSet<&str> = rules.categories().map(form_name).collect();
    let never: Vec<&str> = selection.names.iter().map(String::as_str).filter(|form| !forms.contains(form)).collect();
    let problem = || {
        Diagnostic::new(
            Code::PluralUnknown,
            message.place.clone(),
            format!(
                "`{name}` has words that nobody will see: no number takes {} in this language",
                list(never.clone())
            ),
        )
    };
    let hint = "remove the variant; for one number alone, such as none, write it in figures: `[0]`";
    (!never.is_empty()).then(|| problem().hint(hint))
}

/// Returns some numbers of a form, for people who do not know its name.
fn examples(rules: &PluralRules, form: PluralCategory) -> String {
    let numbers: Vec<String> =
        samples().filter(|number| rules.category_for(*number) == form).take(3).map(|it| it.to_string()).collect();
    if numbers.is_empty() { " (such as 1.5)".to_owned() } else { format!(" (such as {})", numbers.join(", ")) }
}

fn form_name(form: PluralCategory) -> &'static str {
    NAMES.iter().find(|(_, known)| *known == form).map_or("other", |(name, _)| name)
}

/// Says whether a selection is on a number: one with `other` alone could be on anything.
fn is_plural(selection: &Selection) -> bool {
    let varies = selection.names.len() > 1 || !selection.numbers.is_empty() || !selection.names.contains("other");
    varies && has_plural_names(selection)
}

fn has_plural_names(selection: &Selection) -> bool {
    selection.names.iter().all(|name| NAMES.iter().any(|(known, _)| known == name))
}

fn keys(selection: &Selection) -> BTreeSet<&str> {
    selection.names.iter().chain(&selection.numbers).map(String::as_str).collect()
}

fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::parse;
    use crate::source::Files;

    const SCANS: &str = "scans = { $count ->\n    [one] One\n   *[other] { $count }\n}\n";

    /// Returns what is said of a message in a language beside its English.
    fn told(tag: &str, english: &str, own: &str) -> Vec<&'static str> {
        let message = |tag: &Tag, text: &str| {
            let mut files = Files::default();
            files.insert(&format!("locales/{tag}/ui.ftl"), text);
            let mut problems = Vec::new();
            let bundle = parse(tag, &files, None, &mut problems);
            assert_eq!(problems, []);
            bundle.messages["scans"].clone()
        };
        let tag = tag.parse().expect("a tag");
        let (english, own, plurals) = (message(&Tag::english(), english), message(&tag, own), Plurals::of(&tag));
        let mut found: Vec<_> = compare("scans", &own, &english, &plurals).into_iter().collect();
        plurals.check("scans", &own, Some(&english), &mut found);
        found.iter().map(|problem| problem.code.as_str()).collect()
    }

    fn scans(variants: &str) -> String {
        let lines: String = variants.split_whitespace().map(|name| format!("    {name} {{ $count }}\n")).collect();
        format!("scans = {{ $count ->\n{lines}}}\n")
    }

    #[test]
    fn each_language_has_its_own_forms() {
        for (tag, complete) in [
            ("pl", "[one] [few] [many] *[other]"),
            ("pl", "[one] [few] *[many]"),
            ("ar", "[zero] [one] [two] [few] [many] *[other]"),
            ("ar", "[0] [1] [2] [few] [many] *[other]"),
            ("cs", "[one] [few] [many] *[other]"),
            ("cy", "[zero] [one] [two] [few] [many] *[other]"),
            ("ja", "*[other]"),
            ("bn", "[one] *[other]"),
            ("en", "[0] [one] *[other]"),
        ] {
            assert!(
                told(tag, SCANS, &scans(complete)).is_empty(),
                "{tag} {complete}: {:?}",
                told(tag, SCANS, &scans(complete))
            );
        }
    }

    #[test]
    fn a_form_too_few_or_too_many_is_found() {
        assert_eq!(told("pl", SCANS, &scans("[one] *[other]")), ["plural-missing"]);
        assert_eq!(told("pl", SCANS, &scans("*[other]")), ["plural-missing"]);
        assert_eq!(told("ar", SCANS, &scans("[one] [two] [few] [many] *[other]")), ["plural-missing"]);
        assert_eq!(told("pl", SCANS, &scans("[zero] [one] [few] *[many]")), ["plural-unknown"]);
        assert_eq!(told("ja", SCANS, &scans("[one] *[other]")), ["plural-unknown"]);
    }

    #[test]
    fn ordinals_have_forms_of_their_own() {
        let ordinal = |variants: &str| scans(variants).replace("{ $count ->", "{ NUMBER($count, type: \"ordinal\") ->");
        assert!(told("en", SCANS, &ordinal("[one] [two] [few] *[other]")).is_empty());
        assert_eq!(told("en", SCANS, &ordinal("[one] *[other]")), ["plural-missing"]);
    }

    #[test]
    fn a_selection_is_kept_where_the_language_varies() {
        let plain = "scans = Scans: { $count }\n";
        assert_eq!(told("pl", SCANS, plain), ["selector-differs"]);
        assert!(told("ja", SCANS, plain).is_empty());
        assert_eq!(told("pl", SCANS, &scans("[jeden] *[other]")), ["selector-differs"]);
        let force = "scans = { $force ->\n    [met] a\n   *[other] b\n}\n";
        assert!(told("ja", force, force).is_empty());
        assert_eq!(told("ja", force, "scans = { $force ->\n    [gmp] a\n   *[other] b\n}\n"), ["selector-differs"]);
        assert!(
            told("pl", plain, &scans("[one] [few] [many] *[other]")).is_empty(),
            "it may vary where English does not"
        );
    }
}
