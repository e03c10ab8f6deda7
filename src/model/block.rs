//! The tree of a page's text. Whatever is not in it cannot reach a reader.

use crate::diag::Place;
use crate::model::{ChartId, ContactId, Nation, PageId, PageKey, PhraseId, SourceId};

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the page's title.
    Heading {
        /// 2 or 3.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; each item is blocks of its own.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items in order.
        items: Vec<Vec<Block>>,
    },
    /// Words of a certain kind, set apart.
    Callout(Callout, Vec<Block>),
    /// What to say, in the words of the phrase list.
    Say(Vec<(PhraseId, Place)>),
    /// The ways on from a step.
    Choices(Vec<Choice>),
    /// A chart.
    Chart(ChartId, Place),
    /// A letter, which is named as the page is that tells about it.
    Letter(PageId, Place),
}

/// What a callout's words are. The kinds are the five alerts of GitHub's Markdown, less `TIP`,
/// which is [`Block::Say`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Callout {
    /// `IMPORTANT`: do this.
    Do,
    /// `WARNING` with a list: do not do this.
    DoNot,
    /// `WARNING` with a paragraph: what it can cost.
    Risk,
    /// `CAUTION`: the law is not settled.
    Open,
    /// `NOTE`: the law says.
    Law,
}

/// A way on from a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the reader chooses, in the reader's words.
    pub label: Vec<Inline>,
    /// Where it leads.
    pub link: PageLink,
}

/// A link to a page of ours, and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// What it leads to.
    pub to: Target,
    /// Where it is written.
    pub place: Place,
}

/// What a link within the app leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A page of the content.
    Page(PageKey),
    /// The officer card of a nation.
    Card(Nation),
    /// The list of contacts.
    Help,
    /// The list of guides.
    Guides,
    /// The list of letters.
    Letters,
    /// The list of everything that pages rest on.
    Sources,
}

/// Words within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that matter more.
    Strong(Vec<Inline>),
    /// Words that are stressed.
    Emphasis(Vec<Inline>),
    /// A link to a page of ours.
    Link(PageLink, Vec<Inline>),
    /// A link out: `https`, `mailto` or `tel`, checked.
    Outside(String, Vec<Inline>),
    /// The name of a contact, linked to its entry.
    Contact(ContactId, Place),
    /// A citation of a source.
    Citation(SourceId, Place),
}

impl Block {
    /// Returns the block's words; those that stand apart are apart. Citations and addresses have none.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.inlines(&mut |inline| {
            if let Inline::Text(text) = inline {
                words.push_str(text);
                words.push('\n');
            }
        });
        words
    }

    /// Calls `visit` with every run of words in the block, in order.
    pub fn inlines<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        match self {
            Self::Heading { content, .. } | Self::Paragraph(content) => Inline::walk(content, visit),
            Self::List { items, .. } => items.iter().flatten().for_each(|block| block.inlines(visit)),
            Self::Callout(_, blocks) => blocks.iter().for_each(|block| block.inlines(visit)),
            Self::Choices(choices) => choices.iter().for_each(|choice| Inline::walk(&choice.label, visit)),
            Self::Say(_) | Self::Chart(..) | Self::Letter(..) => {}
        }
    }
}

impl Inline {
    /// Calls `visit` with all words, in order, and those within each.
    pub fn walk<'a>(inlines: &'a [Self], visit: &mut impl FnMut(&'a Self)) {
        for inline in inlines {
            visit(inline);
            match inline {
                Self::Strong(inner) | Self::Emphasis(inner) | Self::Link(_, inner) | Self::Outside(_, inner) => {
                    Self::walk(inner, visit)
                }
                Self::Text(_) | Self::Contact(..) | Self::Citation(..) => {}
            }
        }
    }
}
