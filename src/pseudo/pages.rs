//! A page in a made-up language: other words, and every link, citation and reference where it was.

use toml_edit::{Datetime, DocumentMut, value};

use crate::content;
use crate::pseudo::Pseudo;

/// Returns the translation of an English page; none, if its front matter cannot be read.
pub(super) fn page(pseudo: Pseudo, text: &str) -> Option<String> {
    let place = content::front_matter(text)?;
    let front = front(pseudo, &text[place.clone()])?;
    let mut page = format!("{}{front}", &text[..place.start]);
    let mut at = place.end;
    for run in content::runs(text) {
        let pieces: Vec<&str> = run.iter().map(|range| &text[range.clone()]).collect();
        for (range, changed) in run.iter().zip(pseudo.run(&pieces)) {
            page += &text[at..range.start];
            page += &changed;
            at = range.end;
        }
    }
    page += &text[at..];
    Some(page)
}

fn front(pseudo: Pseudo, english: &str) -> Option<DocumentMut> {
    let english: DocumentMut = english.parse().ok()?;
    let mut front = DocumentMut::new();
    for field in ["title", "summary"] {
        front[field] = value(pseudo.text(english.get(field)?.as_str()?));
    }
    // Nobody wrote it and nobody need check it: readers get no notice, since there are none.
    front["translation"]["status"] = value("human");
    front["translation"]["on"] = value("2026-01-01".parse::<Datetime>().ok()?);
    Some(front)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FRONT: &str = "+++\ntitle = \"A \\\"title\\\"\"\nsummary = \"S\"\nnations = []\n+++\n";

    fn changed(text: &str) -> String {
        let page = page(Pseudo::Mirrored, &format!("{FRONT}{text}")).expect("a page");
        let (_, body) = page.split_once("\n+++\n").expect("front matter");
        body.replace(['\u{202e}', '\u{202c}'], "|")
    }

    #[test]
    fn only_words_change() {
        let text = "> [!NOTE]\n> Say **no** to\n> [them](../a/b.md).[^a-b] <contact:c-d>\n\n<chart:e>\n";
        let wanted = "> [!NOTE]\n> |Say| **|no|** |to|\n> [|them|](../a/b.md).[^a-b] <contact:c-d>\n\n<chart:e>\n";
        assert_eq!(changed(text), wanted);
    }

    #[test]
    fn a_page_carries_its_words_and_nothing_of_the_english_page() {
        let page = page(Pseudo::Longer, &format!("{FRONT}Text\n")).expect("a page");
        let front: DocumentMut = page[content::front_matter(&page).expect("front matter")].parse().expect("TOML");
        assert_eq!(front.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["title", "summary", "translation"]);
        assert_eq!(front["title"].as_str(), Some("⟦Ấấấ \"ťíííťļééé\"⟧"));
        assert!(page.ends_with("\n+++\n⟦Ťéééẋť⟧\n"), "{page}");
    }

    /// What pages are made of. Stars that run together could mean something else beside a bracket; no page has them.
    const TOKENS: [&str; 18] = [
        "a",
        "no",
        "é",
        "1",
        " ",
        "\n",
        "\n\n",
        "> [!NOTE]\n> ",
        "- ",
        "## ",
        " **no**. ",
        " (*é*) ",
        ". ",
        ": ",
        "\\*",
        "<phrase:a>",
        "[^x] ",
        "[a](b.md) ",
    ];

    proptest! {
        #[test]
        fn the_runs_stay_the_same(tokens in proptest::collection::vec(proptest::sample::select(&TOKENS), 0..40)) {
            let text = tokens.concat();
            for pseudo in Pseudo::ALL {
                let page = page(pseudo, &format!("{FRONT}{text}")).expect("a page");
                prop_assert_eq!(content::runs(&page).len(), content::runs(&text).len(), "{}", page);
            }
        }
    }
}
