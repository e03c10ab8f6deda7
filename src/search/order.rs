//! One way of sorting for everything that is sorted here: each type that a sort is compiled for takes its share of a module
//! that is fetched over slow networks.

use std::cmp::Ordering;

/// Puts numbers of things into the order of those things. Equal ones stay in the order of their numbers.
pub(super) fn order(numbers: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    numbers.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
}
