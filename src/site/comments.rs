//! Style and scripts without what they say to us alone: every visitor fetches them again and again.

use std::sync::LazyLock;

use crate::ui::CSS;

/// Returns the style of pages as it is sent.
pub(super) fn style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| without(CSS));
    &STYLE
}

/// Leaves out comments, but for those behind code; what lines start with; and empty lines. No text of ours has `/*` in it.
pub(super) fn without(text: &str) -> String {
    let mut is_comment = false;
    let mut code = String::new();
    for line in text.lines().map(str::trim) {
        let line = if is_comment { after(line) } else { outside(line) };
        is_comment = line.is_none();
        let line = line.unwrap_or_default();
        if !line.is_empty() && !line.starts_with("//") {
            code.push_str(&line);
            code.push('\n');
        }
    }
    code
}

/// Returns what stands behind the end of a comment; none, if it does not end here.
fn after(line: &str) -> Option<String> {
    outside(line.split_once("*/")?.1.trim_start())
}

/// Returns a line without the comments in it; none, if it starts one that goes on.
fn outside(line: &str) -> Option<String> {
    let Some((code, comment)) = line.split_once("/*") else { return Some(line.to_owned()) };
    Some(code.to_owned() + &after(comment)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out() {
        let text =
            "// Says.\n/**\n * @type {X}\n */\nconst a = 1; // stays\n\n  /* two\n     lines */\n  b { c: url(//d) }\n";
        assert_eq!(without(text), "const a = 1; // stays\nb { c: url(//d) }\n");
    }

    #[test]
    fn code_between_comments_stays() {
        let text = "const x = /** @type {A} */ (\n  /** @type {unknown} */ (self)\n);\n/* a */ b {} /* c */\n";
        assert_eq!(without(text), "const x = (\n(self)\n);\nb {} \n");
    }
}
