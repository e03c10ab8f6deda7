//! What the TOML parser complains of, in the words of people who write content.

/// Says a complaint of the parser plainly; one that is not known stays as it is.
pub(super) fn plainly(complaint: &str) -> String {
    let known = missing(complaint).or_else(|| unknown(complaint)).or_else(|| wrong_type(complaint));
    known.or_else(|| syntax(complaint)).unwrap_or_else(|| complaint.to_owned())
}

fn missing(complaint: &str) -> Option<String> {
    let field = complaint.strip_prefix("missing field ")?;
    Some(format!("the field {field} is missing"))
}

fn unknown(complaint: &str) -> Option<String> {
    let (name, wanted) = complaint.strip_prefix("unknown ")?.split_once(", expected ")?;
    let wanted = wanted.strip_prefix("one of ").unwrap_or(wanted);
    match name.split_once(' ')? {
        ("field", field) => Some(format!("there is no field {field} here, but these can be: {wanted}")),
        ("variant", word) => Some(format!("{word} cannot stand here, but one of these can: {wanted}")),
        _ => None,
    }
}

fn wrong_type(complaint: &str) -> Option<String> {
    let (_, types) = complaint.split_once("invalid type: ").filter(|(before, _)| before.is_empty())?;
    // What was found may have any words in it; what is wanted has none of these.
    let (found, wanted) = types.rsplit_once(", expected ")?;
    Some(format!("{} is wanted here, not {}", kind_wanted(wanted)?, kind_found(found)?))
}

fn kind_wanted(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "a string" => "a text in quotation marks",
        "a TOML datetime" => "a day such as 2026-11-22, without quotation marks,",
        "a sequence" => "a list in square brackets",
        "a boolean" => "`true` or `false`",
        "f32" | "f64" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "usize" => "a number",
        "a map" => "a table of fields",
        // Names of types in the code.
        _ if kind.starts_with("struct ") => "a table of fields",
        _ if kind.starts_with("enum ") => "a single word in quotation marks",
        _ => return None,
    })
}

fn kind_found(found: &str) -> Option<String> {
    let (kind, value) = found.split_once(' ').unwrap_or((found, ""));
    Some(match kind {
        "string" => format!("the text {value}"),
        "integer" => format!("the number {value}"),
        "floating" => format!("the number {}", value.strip_prefix("point ")?),
        "boolean" => value.to_owned(),
        "sequence" => "a list".to_owned(),
        "map" => "a day or a table of fields".to_owned(),
        _ => return None,
    })
}

/// Explains what is not TOML; the parser's own words follow, for whoever knows it.
fn syntax(complaint: &str) -> Option<String> {
    let meaning = if complaint.starts_with("invalid basic string") || complaint.starts_with("invalid literal string") {
        "this text has no quotation mark at its end"
    } else if complaint.starts_with("invalid boolean") || complaint.starts_with("string values must be quoted") {
        "a text stands in quotation marks"
    } else if complaint.starts_with("duplicate key") {
        "this field stands twice"
    } else {
        return None;
    };
    Some(format!("{meaning} ({complaint})"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Entry {
        #[serde(rename = "title")]
        _title: String,
        #[serde(rename = "count")]
        _count: Option<f64>,
        #[serde(rename = "day")]
        _day: Option<toml::value::Datetime>,
        #[serde(rename = "list")]
        _list: Option<Vec<String>>,
        #[serde(rename = "more")]
        _more: Option<BTreeMap<String, String>>,
        #[serde(rename = "kind")]
        _kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        One,
        Two,
    }

    fn told(text: &str) -> String {
        plainly(toml::from_str::<Entry>(text).expect_err("it is wrong").message())
    }

    #[test]
    fn complaints_are_plain() {
        for (text, words) in [
            ("count = 1", "the field `title` is missing"),
            ("title = 5", "a text in quotation marks is wanted here, not the number `5`"),
            ("title = ['a']", "a text in quotation marks is wanted here, not a list"),
            ("title = 2026-11-22", "a text in quotation marks is wanted here, not a day or a table of fields"),
            ("title = ''\ncount = 'a, expected b'", "a number is wanted here, not the text \"a, expected b\""),
            (
                "title = ''\nday = 'x'",
                "a day such as 2026-11-22, without quotation marks, is wanted here, not the text \"x\"",
            ),
            ("title = ''\nlist = true", "a list in square brackets is wanted here, not `true`"),
            ("title = ''\nmore = 1.5", "a table of fields is wanted here, not the number `1.5`"),
            ("title = ''\nkind = 'three'", "`three` cannot stand here, but one of these can: `one` or `two`"),
            (
                "titel = ''",
                "there is no field `titel` here, but these can be: `title`, `count`, `day`, `list`, `more`, `kind`",
            ),
        ] {
            assert_eq!(told(text), words);
        }
    }

    #[test]
    fn what_is_no_toml_is_explained_and_nothing_hidden() {
        assert_eq!(told("title = 'a'\ntitle = 'b'"), "this field stands twice (duplicate key)");
        for text in ["title = false words", "title = Words", "title = \"Words", "title = 'Words"] {
            let own = toml::from_str::<Entry>(text).expect_err("it is wrong");
            assert!(told(text).contains(own.message()), "{}", told(text));
        }
        assert_eq!(plainly("a complaint that nobody knows"), "a complaint that nobody knows");
    }
}
