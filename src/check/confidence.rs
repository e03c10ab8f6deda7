//! What nobody has read, or what is our own reading, is shown as not settled and in no other way.

use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Block, Callout, Confidence, Inline, Library, SourceId};

/// Checks the English pages; translations cite what they cite, in the same places.
pub(super) fn check(library: &Library, problems: &mut Vec<Diagnostic>) {
    for passage in library.english().flat_map(|page| &page.passages) {
        settled(library, &passage.block, problems);
    }
}

/// Looks at a block that readers take for settled.
fn settled(library: &Library, block: &Block, problems: &mut Vec<Diagnostic>) {
    match block {
        Block::Callout(Callout::Open, _) => {}
        Block::Callout(_, blocks) => blocks.iter().for_each(|block| settled(library, block, problems)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| settled(library, block, problems)),
        block => block.inlines(&mut |inline| {
            if let Inline::Citation(id, place) = inline {
                problems.extend(unsettled(library, id, place));
            }
        }),
    }
}

fn unsettled(library: &Library, id: &SourceId, place: &Place) -> Option<Diagnostic> {
    let why = match library.sources.get(id)?.confidence {
        Confidence::Recalled => "nobody of the project has read it",
        Confidence::Analysis => "it is our own reading",
        Confidence::Verified | Confidence::Secondary => return None,
    };
    let message = format!("the source `{id}` settles nothing: {why}");
    Some(
        Diagnostic::new(Code::SourceUnsettled, place.clone(), message)
            .hint("put the statement into a > [!CAUTION] block, in words such as \"we think\"; or leave it out"),
    )
}
