//! Tests of the package from outside: the tool, the pages and the files it writes.
//!
//! `tests/README.md` says which layers there are and how a case is added.

#![cfg(feature = "cli")]

mod cli;
mod faults;
mod html;
mod imports;
mod limits;
mod messages;
mod outdated;
mod po;
mod project;
mod serve;
mod site;
