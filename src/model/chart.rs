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
    /// Returns the largest figure, which sets the scale.
    pub fn largest(&self) -> f64 {
        self.bars.iter().map(|bar| bar.value).fold(0.0, f64::max)
    }
}
