//! Pairs the blocks of a translation with the English ones.
//!
//! The lock of a translation says which English each block was made from; where that English is gone, and where
//! there is no lock, the shape of the blocks says it. Neighbouring blocks of one shape (two plain paragraphs) can
//! only be told apart by their number, so a run with a block too few is English as a whole: better untranslated
//! than silently beside the wrong words.

use std::borrow::Borrow;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::lock::Lock;
use crate::model::{Block, Callout, ChartId, ContactId, Inline, PageId, PhraseId, SourceId, Target};

/// How the blocks of a page and of its translation go together.
pub(super) struct Alignment {
    /// For each English block, its translation.
    pub(super) pairs: Vec<Option<usize>>,
    /// The same, with those that lack something and so are no translations.
    pub(super) counterparts: Vec<Option<usize>>,
    /// Translated blocks that no English block goes with.
    pub(super) extra: Vec<usize>,
    /// Whether the lock says of each translated block what it was made from. Then English without a translation is
    /// news, and a translation without English is of words that are gone: work for a translator, no mistake of one.
    pub(super) is_explained: bool,
    /// Translated blocks that lack something of the English they were made from, though that has not changed.
    pub(super) torn: Vec<usize>,
}

/// Pairs `translated` with `english`, whose texts have these `hashes`.
pub(super) fn align<B: Borrow<Block>>(
    english: &[B],
    hashes: &[String],
    translated: &[B],
    lock: Option<&Lock>,
) -> Alignment {
    let (english, translated) = (shapes(english), shapes(translated));
    let sources = lock.and_then(|lock| sources(lock, translated.len()));
    let mut pairs = match &sources {
        Some(sources) => by_source(&english, hashes, &translated, sources),
        None => by_shape(&english, &translated),
    };
    let counterparts = pairs.clone();
    let mut torn = Vec::new();
    // A translation without the citations and links of its English would leave a reader without them.
    for (shape, pair) in english.iter().zip(&mut pairs) {
        torn.extend(pair.take_if(|index| *shape != translated[*index]));
    }
    let mut paired = vec![false; translated.len()];
    pairs.iter().flatten().for_each(|index| paired[*index] = true);
    let extra = (0..translated.len()).filter(|index| !paired[*index]).collect();
    Alignment { pairs, counterparts, extra, is_explained: sources.is_some(), torn }
}

/// Returns what each block was made from, if the lock is of as many blocks.
fn sources(lock: &Lock, count: usize) -> Option<Vec<&str>> {
    let source = |number: usize| lock.part(&number.to_string()).map(|part| part.hash.as_str());
    if source(count + 1).is_some() {
        return None;
    }
    (1..=count).map(source).collect()
}

fn by_source(
    english: &[Shape<'_>],
    hashes: &[String],
    translated: &[Shape<'_>],
    sources: &[&str],
) -> Vec<Option<usize>> {
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

fn by_shape(english: &[Shape<'_>], translated: &[Shape<'_>]) -> Vec<Option<usize>> {
    let (ours, theirs) = (runs(english), runs(translated));
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
struct Run<'a> {
    shape: &'a Shape<'a>,
    blocks: Range<usize>,
}

fn runs<'a>(shapes: &'a [Shape<'a>]) -> Vec<Run<'a>> {
    let mut runs: Vec<Run<'a>> = Vec::new();
    for (index, shape) in shapes.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if run.shape == shape => run.blocks.end = index + 1,
            _ => runs.push(Run { shape, blocks: index..index + 1 }),
        }
    }
    runs
}

fn keys<'a>(runs: &[Run<'a>]) -> Vec<(&'a Shape<'a>, usize)> {
    runs.iter().map(|run| (run.shape, run.blocks.len())).collect()
}

/// What a translation must keep of a block: its kind, its parts, and what it refers to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Shape<'a> {
    Heading(u8, Vec<Reference<'a>>),
    Paragraph(Vec<Reference<'a>>),
    List(bool, Vec<Vec<Shape<'a>>>),
    Callout(Callout, Vec<Shape<'a>>),
    Say(Vec<&'a PhraseId>),
    Choices(Vec<(&'a Target, Vec<Reference<'a>>)>),
    Chart(&'a ChartId),
    Letter(&'a PageId),
}

/// What words refer to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Reference<'a> {
    Source(&'a SourceId),
    Contact(&'a ContactId),
    Page(&'a Target),
    Outside(&'a str),
}

fn shapes<B: Borrow<Block>>(blocks: &[B]) -> Vec<Shape<'_>> {
    blocks.iter().map(|block| shape(block.borrow())).collect()
}

fn shape(block: &Block) -> Shape<'_> {
    match block {
        Block::Heading { level, content } => Shape::Heading(*level, references(content)),
        Block::Paragraph(content) => Shape::Paragraph(references(content)),
        Block::List { ordered, items } => Shape::List(*ordered, items.iter().map(|item| shapes(item)).collect()),
        Block::Callout(kind, blocks) => Shape::Callout(*kind, shapes(blocks)),
        Block::Say(phrases) => Shape::Say(phrases.iter().map(|(id, _)| id).collect()),
        Block::Choices(choices) => {
            Shape::Choices(choices.iter().map(|choice| (&choice.link.to, references(&choice.label))).collect())
        }
        Block::Chart(id, _) => Shape::Chart(id),
        Block::Letter(id, _) => Shape::Letter(id),
    }
}

/// Lists what words refer to, sorted, since another language may name it in another order.
fn references(content: &[Inline]) -> Vec<Reference<'_>> {
    let mut found = Vec::new();
    Inline::walk(content, &mut |inline| match inline {
        Inline::Citation(id, _) => found.push(Reference::Source(id)),
        Inline::Contact(id, _) => found.push(Reference::Contact(id)),
        Inline::Link(link, _) => found.push(Reference::Page(&link.to)),
        Inline::Outside(url, _) => found.push(Reference::Outside(url)),
        Inline::Text(_) | Inline::Strong(_) | Inline::Emphasis(_) => {}
    });
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lock;

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
        let Alignment { pairs, extra, .. } = align(&english, &[], &polish, None);
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
        let Alignment { pairs, extra, .. } = align(&english, &[], &polish, None);
        assert_eq!(pairs, [Some(0), None, None]);
        assert_eq!(extra, [1]);
    }

    fn hashes() -> Vec<String> {
        ["Why", "a", "b"].map(lock::hash).to_vec()
    }

    fn locked(sources: &[&str]) -> Lock {
        let part = |(index, english): (usize, &&str)| lock::Part::new((index + 1).to_string(), english);
        Lock { parts: sources.iter().enumerate().map(part).collect() }
    }

    #[test]
    fn a_lock_tells_blocks_of_one_shape_apart() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("b")];
        let Alignment { pairs, extra, .. } = align(&english, &hashes(), &polish, Some(&locked(&["Why", "b"])));
        assert_eq!((pairs, extra), (vec![Some(0), None, Some(1)], vec![]));
    }

    #[test]
    fn a_block_whose_english_changed_keeps_its_pair() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("ą"), paragraph("b")];
        let Alignment { pairs, .. } = align(&english, &hashes(), &polish, Some(&locked(&["Why", "old", "b"])));
        assert_eq!(pairs, [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn only_what_a_translator_did_is_a_mistake_of_one() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let torn = |polish: &[Block], sources: &[&str]| align(&english, &hashes(), polish, Some(&locked(sources))).torn;
        assert_eq!(torn(&[heading("Dlaczego"), paragraph("b")], &["Why", "b"]), [0usize; 0], "news");
        assert_eq!(torn(&[heading("Dlaczego"), heading("ą"), paragraph("b")], &["Why", "a", "b"]), [1]);
        assert_eq!(torn(&[heading("Dlaczego"), heading("ą"), paragraph("b")], &["Why", "old", "b"]), [0usize; 0]);
    }

    #[test]
    fn a_lock_of_other_blocks_says_nothing() {
        let english = [heading("Why"), paragraph("a"), paragraph("b")];
        let polish = [heading("Dlaczego"), paragraph("ą"), paragraph("b")];
        let Alignment { pairs, .. } = align(&english, &hashes(), &polish, Some(&locked(&["a", "Why"])));
        assert_eq!(pairs, [Some(0), Some(1), Some(2)]);
    }
}
