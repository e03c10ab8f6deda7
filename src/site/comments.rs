//! Style and scripts without what they say to us alone: every visitor fetches them again and again.

use std::sync::LazyLock;

use crate::ui::CSS;

/// Returns the style of pages as it is sent.
pub(super) fn style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| without(CSS));
    &STYLE
}

/// Leaves out comments that have lines of their own, what lines start with, and empty lines.
pub(super) fn without(text: &str) -> String {
    let mut is_comment = false;
    let mut code = String::new();
    for line in text.lines().map(str::trim) {
        is_comment |= line.starts_with("/*");
        if !is_comment && !line.is_empty() && !line.starts_with("//") {
            code.push_str(line);
            code.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_line_of_its_own_is_left_out() {
        let text = "// Says.\n/**\n * @type {X}\n */\nconst a = 1; // stays\n\n  /* two\n     lines */\n  b { c: url(//d) }\n";
        assert_eq!(without(text), "const a = 1; // stays\nb { c: url(//d) }\n");
    }

    #[test]
    fn a_rule_behind_a_comment_in_its_line_would_be_lost() {
        for text in [CSS, include_str!("../../assets/public/app.js"), include_str!("../../assets/public/sw.js")] {
            for line in text.lines().map(str::trim).filter(|line| line.starts_with("/*")) {
                assert!(!line.contains("*/") || line.ends_with("*/"), "{line}");
            }
        }
    }
}
