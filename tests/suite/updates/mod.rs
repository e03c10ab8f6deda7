//! Signed updates, from the publisher's keys to what a reader sees, and everything that can go wrong between them.

mod attacks;
#[cfg(feature = "conformance")]
mod conformance;
mod disk;
mod faulty;
mod http;
mod install;
mod publisher;
mod python;
mod rights;
mod s3;
