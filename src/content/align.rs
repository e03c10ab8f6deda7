//! Pairs the blocks of a translation with the English ones.
//!
//! The lock of a translation says which English each block was made from; where that English is gone, and where
//! there is no lock, the shape of the blocks says it. Neighbouring blocks of one shape (two plain paragraphs) can
//! only be told apart by their number, so a run with a block too few is English as a whole: better untranslated
//! than silently beside the wrong words.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::lock::{self, Lock};
use crate::model::{Block, Inline};

/// How the blocks of a page and of its translation go together.
pub(super) struct Alignment {
    /// For each English block, its translation.
    pub(super) pairs: Vec<Option<usize>>,
    /// Translated blocks that no English block goes with.
    pub(super) extra: Vec<usize>,
}

/// Pairs `translated` with `english`, whose texts are `texts`.
pub(super) fn align(english: &[Block], texts: &[&str], translated: &[Block], lock: Option<&Lock>) -> Alignment {
    let mut pairs = match lock.and_then(|lock| sources(lock, translated.len())) {
        Some(sources) => by_source(english, texts, translated, &sources),
        None => by_shape(english, translated),
    };
    // A translation without the citations and links of its English would leave a reader without them.
    for (block, pair) in english.iter().zip(&mut pairs) {
        *pair = pair.filter(|index| shape(block) == shape(&translated[*index]));
    }
    let mut paired = vec![false; translated.len()];
    pairs.iter().flatten().for_each(|index| paired[*index] = true);
    let extra = (0..translated.len()).filter(|index| !paired[*index]).collect();
    Alignment { pairs, extra }
}

/// Returns what each block was made from, if the lock is of as many blocks.
fn sources(lock: &Lock, count: usize) -> Option<Vec<&str>> {
    let source = |number: usize| lock.part(&number.to_string()).map(|part| part.hash.as_str());
    if source(count + 1).is_some() {
        return None;
    }
    (1..=count).map(source).collect()
}

fn by_source(english: &[Block], texts: &[&str], translated: &[Block], sources: &[&str]) -> Vec<Option<usize>> {
    let hashes: Vec<String> = texts.iter().map(|text| lock::hash(text)).collect();
    let hashes: Vec<&str> = hashes.iter().map(String::as_str).collect();
    let mut pairs = vec![None; english.len()];
    for op in capture_diff_slices(Algorithm::Myers, &hashes, sources) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                (0..len).for_each(|step| pairs[old_index + step] = Some(new_index + step));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let changed =
                    by_shape(&english[old_index..old_index + old_len], &translated[new_index..new_index + new_len]);
                for (step, pair) in changed.into_iter().enumerate() {
                    pairs[old_index + step] = pair.map(|index| new_index + index);
                }
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } => {}
        }
    }
    pairs
}

fn by_shape(english: &[Block], translated: &[Block]) -> Vec<Option<usize>> {
    let (ours, theirs) = (runs(english), runs(translated));
    let keys = |runs: &[Run]| runs.iter().map(|run| (run.shape.clone(), run.blocks.len())).collect::<Vec<_>>();
    let mut pairs = vec![None; english.len()];
    for op in capture_diff_slices(Algorithm::Myers, &keys(&ours), &keys(&theirs)) {
        let DiffOp::Equal { old_index, new_index, len } = op else { continue };
        for (one, other) in ours[old_index..old_index + len].iter().zip(&theirs[new_index..new_index + len]) {
            for (english, translated) in one.blocks.clone().zip(other.blocks.clone()) {
                pairs[english] = Some(translated);
            }
        }
    }
    pairs
}

/// Neighbouring blocks of one shape.
struct Run {
    shape: String,
    blocks: Range<usize>,
}

fn runs(blocks: &[Block]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let shape = shape(block);
        match runs.last_mut() {
            Some(run) if run.shape == shape => run.blocks.end = index + 1,
            _ => runs.push(Run { shape, blocks: index..index + 1 }),
        }
    }
    runs
}

/// Writes down what a translation must keep of a block: its kind, its parts, and what it refers to.
fn shape(block: &Block) -> String {
    let frame = match block {
        Block::Heading { level, .. } => format!("heading {level}"),
        Block::Paragraph(_) => "paragraph".to_owned(),
        Block::List { ordered, items } => {
            let items: Vec<_> = items.iter().map(|item| item.iter().map(shape).collect::<Vec<_>>().join(",")).collect();
            format!("list {ordered} [{}]", items.join(";"))
        }
        Block::Callout(kind, blocks) => {
            format!("{kind:?} [{}]", blocks.iter().map(shape).collect::<Vec<_>>().join(";"))
        }
        Block::Say(phrases) => format!("say {:?}", phrases.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>()),
        Block::Choices(choices) => {
            format!("choices {:?}", choices.iter().map(|choice| &choice.link.to).collect::<Vec<_>>())
        }
        Block::Chart(id, _) => format!("chart {id}"),
    };
    format!("{frame} {}", references(block).join(" "))
}

/// Lists what a block's words refer to, sorted, since another language may name it in another order.
fn references(block: &Block) -> Vec<String> {
    let mut found = Vec::new();
    block.inlines(&mut |inline| match inline {
        Inline::Citation(id, _) => found.push(format!("^{id}")),
        Inline::Contact(id, _) => found.push(format!("@{id}")),
        Inline::Link(link, _) => found.push(format!("{:?}", link.to)),
        Inline::Outside(url, _) => found.push(url.clone()),
        Inline::Text(_) | Inline::Strong(_) | Inline::Emphasis(_) => {}
    });
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(vec![Inline::Text(text.into())])
    }

    fn heading(text: &str) -> Block {
        Block::Heading { level: 2, content: vec![Inline::Text(text.into())] }
    }

    #[test]
    fn blocks_of_one_structure_pair_in_order() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("ą"), paragraph("b")];
        let Alignment { pairs, extra } = align(&english, &[], &polish, None);
        assert_eq!(pairs, [Some(0), Some(1), Some(2)]);
        assert!(extra.is_empty());
    }

    #[test]
    fn a_missing_block_leaves_the_others_paired() {
        let english = [paragraph("a"), heading("Why"), paragraph("b"), heading("How"), paragraph("c")];
        let polish = [paragraph("ą"), heading("Dlaczego"), heading("Jak"), paragraph("ć")];
        // Which of the two headings stands alone cannot be known, so neither is trusted.
        let Alignment { pairs, .. } = align(&english, &[], &polish, None);
        assert_eq!((pairs[0], pairs[4]), (Some(0), Some(3)));
        assert_eq!(pairs[2], None);
    }

    #[test]
    fn a_run_with_one_too_few_is_not_trusted() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("b")];
        let Alignment { pairs, extra } = align(&english, &[], &polish, None);
        assert_eq!(pairs, [Some(0), None, None]);
        assert_eq!(extra, [1]);
    }

    const TEXTS: [&str; 3] = ["Why", "a", "b"];

    fn locked(sources: &[&str]) -> Lock {
        let part = |(index, english): (usize, &&str)| lock::Part::new((index + 1).to_string(), english);
        Lock { parts: sources.iter().enumerate().map(part).collect() }
    }

    #[test]
    fn a_lock_tells_blocks_of_one_shape_apart() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("b")];
        let Alignment { pairs, extra } = align(&english, &TEXTS, &polish, Some(&locked(&["Why", "b"])));
        assert_eq!((pairs, extra), (vec![Some(0), None, Some(1)], vec![]));
    }

    #[test]
    fn a_block_whose_english_changed_keeps_its_pair() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("ą"), paragraph("b")];
        let Alignment { pairs, .. } = align(&english, &TEXTS, &polish, Some(&locked(&["Why", "old", "b"])));
        assert_eq!(pairs, [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn a_lock_of_other_blocks_says_nothing() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("ą"), paragraph("b")];
        let Alignment { pairs, .. } = align(&english, &TEXTS, &polish, Some(&locked(&["a", "Why"])));
        assert_eq!(pairs, [Some(0), Some(1), Some(2)]);
    }
}
