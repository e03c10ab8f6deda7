//! The wasm module of the worker that locks what a reader keeps.

fn main() {
    scan_rights::vault::worker::run();
}
