//! `rights new-language`: everything that a language needs before its first word.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use icu_locale::{Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, langid};
use icu_plurals::{PluralRules, PluralRulesOptions};
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, value};

use crate::cli::{Exit, print};
use crate::content;
use crate::error::Error;
use crate::lang::Tag;
use crate::lock::Lock;
use crate::model::Section;
use crate::save;
use crate::source::{Files, folder};
use crate::status::{Counts, Stage, in_order};

/// Add a language to translate into
///
/// Looks up its name, its direction and its plural forms, adds it to locales/languages.toml, makes its folders, and
/// lists what to translate first.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The language's BCP 47 tag: `so`, `pt-BR`, `zh-Hant`
    tag: String,
}

/// What Unicode's locale data knows of a language.
struct Known {
    /// In English.
    name: String,
    /// In itself.
    endonym: String,
    direction: &'static str,
    /// The forms that words take beside numbers.
    plurals: Vec<String>,
}

const LIST: &str = "locales/languages.toml";

pub(super) fn run(root: &Path, args: &Args) -> Result<Exit, Error> {
    let (mut files, _) = folder::read(root)?;
    let usual = canonical(&args.tag);
    let tag = usual.as_ref().filter(|usual| **usual == args.tag).and_then(|tag| tag.parse::<Tag>().ok());
    let tag = tag.ok_or_else(|| Error::not_a_tag(&args.tag, usual.as_deref()))?;
    let known = Known::of(&tag).ok_or_else(|| Error::strange_language(&args.tag))?;
    let list = files.get(LIST).unwrap_or_default();
    let list = with_entry(list, &tag, &known).ok_or_else(|| Error::language_there(&args.tag))?;
    files.insert(LIST, &list);
    for (path, text) in messages(&tag, &files) {
        files.insert(&Lock::path(&path), &Lock::default().write(&path));
        files.insert(&path, &text);
    }
    let made = files.under(&format!("locales/{tag}/")).into_iter().map(|(path, text)| (root.join(&**path), text));
    save::all(made.chain([(root.join(LIST), list.as_str())]))?;
    for section in Section::ALL {
        let folder = root.join(format!("content/{tag}/{}", section.folder()));
        fs::create_dir_all(&folder).map_err(|cause| Error::write(&folder, cause))?;
    }
    print(&first(&tag, &known, &files));
    Ok(Exit::Ok)
}

/// Returns the usual spelling of a tag, if the text is one; `iw`, of before, is `he` by now.
fn canonical(text: &str) -> Option<String> {
    let mut locale = text.parse::<Locale>().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale.id.to_string())
}

impl Known {
    fn of(tag: &Tag) -> Option<Self> {
        let id: LanguageIdentifier = tag.as_str().parse().ok()?;
        let name = |within: &LanguageIdentifier| {
            let name = LanguageIdentifierDisplayName::try_new_heavy(
                within.into(),
                id.clone(),
                LanguageIdentifierDisplayNameOptions::default(),
            );
            // A language without a name there is called by its tag: `xx`, `xx (Wales)`.
            let name = name.ok()?.as_borrowed().to_string();
            (name.split(' ').next() != Some(id.language.as_str())).then(|| capital(&name))
        };
        let rules = PluralRules::try_new((&id).into(), PluralRulesOptions::default()).ok()?;
        Some(Self {
            name: name(&langid!("en"))?,
            endonym: name(&id)?,
            direction: match LocaleDirectionality::new_extended().get(&id) {
                Some(Direction::RightToLeft) => "rtl",
                _ => "ltr",
            },
            plurals: rules.categories().map(|category| format!("{category:?}").to_lowercase()).collect(),
        })
    }
}

/// Many languages write their own names small within a sentence; in a list they stand alone.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Returns the list of languages with another one at its end; none, if it is in the list already.
fn with_entry(list: &str, tag: &Tag, known: &Known) -> Option<String> {
    let mut document: DocumentMut = list.parse().ok()?;
    let languages = document.entry("language").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let languages = languages.as_array_of_tables_mut()?;
    let has = |tag: &str| languages.iter().any(|other| other.get("tag").and_then(Item::as_str) == Some(tag));
    if has(tag.as_str()) {
        return None;
    }
    let wider = tag.as_str().split_once('-').map(|(language, _)| language).filter(|language| has(language));
    let mut entry = Table::new();
    entry["tag"] = value(tag.as_str());
    entry["name"] = value(&known.name);
    entry["endonym"] = value(&known.endonym);
    entry["direction"] = value(known.direction);
    if let Some(wider) = wider {
        entry["fallback"] = value(Array::from_iter([wider]));
    }
    entry["messages"] = value("machine");
    entry.decor_mut().set_prefix(format!("\n# Plural forms: {}.\n", known.plurals.join(", ")));
    languages.push(entry);
    Some(document.to_string())
}

/// Returns a file of messages for each English one: the English words as comments, to be translated one by one.
fn messages(tag: &Tag, files: &Files) -> Vec<(String, String)> {
    let english = files.under("locales/en/").into_iter().filter(|(path, _)| path.ends_with(".ftl"));
    let file = |(path, text): (&std::sync::Arc<str>, &str)| {
        let lines = text.lines().map(|line| if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") });
        let head = "# Take away the `# ` before a message, and translate what stands after its `=`.\n#\n";
        let path = path.replacen("/en/", &format!("/{tag}/"), 1);
        (path, head.to_owned() + &lines.collect::<String>())
    };
    english.map(file).collect()
}

/// Says what was looked up, and what to translate first.
fn first(tag: &Tag, known: &Known, files: &Files) -> String {
    let sheets = content::sheets(files);
    let own = in_order(sheets.iter().filter(|sheet| sheet.lang == *tag));
    let mut text = format!(
        "{} ({}), {}, plural forms: {}\n\nTranslate first, since somebody who is stopped needs it:\n",
        known.name,
        known.endonym,
        known.direction,
        known.plurals.join(", ")
    );
    for sheet in own.iter().filter(|sheet| Stage::of(sheet) == Stage::Stopped) {
        let _ = writeln!(text, "  {} ({} words)", sheet.path, Counts::of(sheet).all.words);
    }
    let _ = writeln!(text, "\nThen the rest: `rights status {tag}` lists it. Look at it with `rights preview {tag}`.");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(tag: &str) -> (String, String, &'static str, String) {
        let known = Known::of(&tag.parse().expect("a tag")).expect("a language that Unicode knows");
        (known.name, known.endonym, known.direction, known.plurals.join(" "))
    }

    #[test]
    fn languages_are_known_by_their_tags() {
        let line = |name: &str, endonym: &str, direction, plurals: &str| {
            (name.to_owned(), endonym.to_owned(), direction, plurals.to_owned())
        };
        assert_eq!(known("cy"), line("Welsh", "Cymraeg", "ltr", "zero one two few many other"));
        assert_eq!(known("ur"), line("Urdu", "اردو", "rtl", "one other"));
        assert_eq!(known("fa"), line("Persian", "فارسی", "rtl", "one other"));
        assert_eq!(known("so"), line("Somali", "Soomaali", "ltr", "one other"));
        assert_eq!(known("pt-BR").1, "Português (Brasil)");
        assert!(Known::of(&"qqx".parse().expect("a tag")).is_none());
    }
}
