//! Pairs the blocks of a translation with the English ones.
//!
//! A translation has no marks that say which block it translates; its shape says so. Neighbouring
//! blocks of one shape (two plain paragraphs) can only be told apart by their number, so a run
//! with a block too few is English as a whole: better untranslated than silently beside the wrong words.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::model::{Block, Inline};

/// How the blocks of a page and of its translation go together.
pub(super) struct Alignment {
    /// For each English block, its translation.
    pub(super) pairs: Vec<Option<usize>>,
    /// Translated blocks that no English block goes with.
    pub(super) extra: Vec<usize>,
}

/// Pairs `translated` with `english`.
pub(super) fn align(english: &[Block], translated: &[Block]) -> Alignment {
    let (ours, theirs) = (runs(english), runs(translated));
    let keys = |runs: &[Run]| runs.iter().map(|run| (run.shape.clone(), run.blocks.len())).collect::<Vec<_>>();
    let mut pairs = vec![None; english.len()];
    let mut paired = vec![false; translated.len()];
    for op in capture_diff_slices(Algorithm::Myers, &keys(&ours), &keys(&theirs)) {
        let DiffOp::Equal { old_index, new_index, len } = op else { continue };
        for (one, other) in ours[old_index..old_index + len].iter().zip(&theirs[new_index..new_index + len]) {
            for (english, translated) in one.blocks.clone().zip(other.blocks.clone()) {
                pairs[english] = Some(translated);
                paired[translated] = true;
            }
        }
    }
    let extra = (0..translated.len()).filter(|index| !paired[*index]).collect();
    Alignment { pairs, extra }
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
        let Alignment { pairs, extra } = align(&english, &polish);
        assert_eq!(pairs, [Some(0), Some(1), Some(2)]);
        assert!(extra.is_empty());
    }

    #[test]
    fn a_missing_block_leaves_the_others_paired() {
        let english = [paragraph("a"), heading("Why"), paragraph("b"), heading("How"), paragraph("c")];
        let polish = [paragraph("ą"), heading("Dlaczego"), heading("Jak"), paragraph("ć")];
        // Which of the two headings stands alone cannot be known, so neither is trusted.
        let Alignment { pairs, .. } = align(&english, &polish);
        assert_eq!((pairs[0], pairs[4]), (Some(0), Some(3)));
        assert_eq!(pairs[2], None);
    }

    #[test]
    fn a_run_with_one_too_few_is_not_trusted() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("b")];
        let Alignment { pairs, extra } = align(&english, &polish);
        assert_eq!(pairs, [Some(0), None, None]);
        assert_eq!(extra, [1]);
    }
}
