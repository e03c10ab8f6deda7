//! Tests of the package from outside: the tool, the pages and the files it writes.
//!
//! `tests/README.md` says which layers there are and how a case is added.

#![cfg(feature = "cli")]

mod cli;
mod faults;
mod features;
mod html;
mod icons;
mod imports;
mod limits;
mod manifest;
mod messages;
mod new_language;
mod outdated;
mod po;
mod project;
mod pseudo;
mod search;
mod serve;
mod site;
mod updates;
