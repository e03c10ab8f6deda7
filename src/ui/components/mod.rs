//! Parts that more than one screen is made of.

pub(super) mod area;
pub(super) mod chart;
pub(super) mod contact;
pub(super) mod icon;
pub(super) mod languages;
pub(super) mod letter;
pub(super) mod nations;
pub(super) mod notes;
pub(super) mod review;
pub(super) mod rows;
pub(super) mod say;
pub(super) mod sources;
pub(super) mod title;
