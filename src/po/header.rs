//! The first entry of a PO file: which language the file is in.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place};
use crate::lang::Tag;
use crate::po::syntax::{Entry, Found};

/// Makes the header of a language's file. It has no date, so that what has not changed is exported to the same bytes.
pub(super) fn header(tag: &Tag) -> Entry {
    let language = tag.as_str().replace('-', "_");
    let translated = format!(
        "Project-Id-Version: Scan Rights\n\
         PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n\
         Last-Translator: FULL NAME <EMAIL@ADDRESS>\n\
         Language-Team: {language}\n\
         Language: {language}\n\
         MIME-Version: 1.0\n\
         Content-Type: text/plain; charset=UTF-8\n\
         Content-Transfer-Encoding: 8bit\n\
         X-Generator: rights export-po\n"
    );
    let comments = [
        "Scan Rights: what to say and do when police want to scan your fingerprint or face in the street.",
        "Lines that start with `# as exported` tell the import what you have changed: leave them.",
    ];
    Entry { comments: comments.map(str::to_owned).to_vec(), translated, ..Entry::default() }
}

/// Says whether an entry is a header.
pub(super) fn is_header(entry: &Entry) -> bool {
    entry.context.is_none() && entry.english.is_empty()
}

/// Reports a file that does not say that it is of this language, and UTF-8.
pub(super) fn check(file: &Arc<str>, found: &[Found], tag: &Tag, problems: &mut Vec<Diagnostic>) {
    let mut report = |found: Option<&Found>, words: &str, message: &str, hint: String| {
        let span = found.map_or(0..0, |found| found.place_of(words).unwrap_or(found.translation()));
        problems.push(Diagnostic::new(Code::PoHeader, Place::new(file, span), message).hint(hint));
    };
    let Some(header) = found.iter().find(|found| is_header(&found.entry)) else {
        let hint = format!("start from the file that `rights export-po {tag}` writes, and keep its first entry");
        return report(None, "", "the file has no header, so nobody knows which language it is in", hint);
    };
    let value = |name: &str| {
        let lines = header.entry.translated.lines().filter_map(|line| line.split_once(':'));
        let mut named = lines.filter(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim());
        named.next().unwrap_or_default().to_owned()
    };
    let language = value("Language");
    if language.is_empty() {
        let hint = format!("write `Language: {tag}\\n` into its header");
        report(Some(header), "", "the file does not say which language it is in", hint);
    } else if !language.replace('_', "-").eq_ignore_ascii_case(tag.as_str()) {
        let message = format!("the file is in `{language}`, and was to be imported as `{tag}`");
        let hint = format!("import it with `rights import-po {language}`, or take the file of `{tag}`");
        report(Some(header), &format!("Language: {language}"), &message, hint);
    }
    let content = value("Content-Type");
    let charset = content.to_ascii_lowercase().split_once("charset=").map(|(_, charset)| charset.trim().to_owned());
    if !charset.is_some_and(|charset| ["utf-8", "utf8"].contains(&charset.as_str())) {
        let hint =
            "save it with the encoding UTF-8, and write `Content-Type: text/plain; charset=UTF-8\\n` into its header";
        report(
            Some(header),
            &format!("Content-Type: {content}"),
            "the file does not say that it is UTF-8",
            hint.to_owned(),
        );
    }
}
