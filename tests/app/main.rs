//! The app in its window: what a reader sees and does there. It needs a display; `make test-app` brings one.

mod faults;
mod phone;
mod pictures;
mod programs;
mod reader;
mod updates;
mod window;
