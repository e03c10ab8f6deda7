//! Charts: figures with what they stand for. Their words are the messages `chart-<id>` and
//! `chart-<id>-<bar>`.

use crate::model::{ChartId, Id, SourceId};

/// Figures that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its id.
    pub id: ChartId,
    /// What the figures rest on.
    pub sources: Vec<SourceId>,
    /// The figures, at least one.
    pub bars: Vec<Bar>,
    /// What a full bar stands for, if there is a whole of which the figures are parts.
    pub whole: Option<f64>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it counts.
    pub id: Id<Bar>,
    /// How many; not negative.
    pub value: f64,
}

impl Chart {
    /// Returns what a full bar stands for: the whole, or else the largest figure.
    pub fn scale(&self) -> f64 {
        self.bars.iter().map(|bar| bar.value).fold(self.whole.unwrap_or(0.0), f64::max)
    }
}
