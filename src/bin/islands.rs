//! The wasm module of the static pages: mounts what they do beyond being read.

fn main() {
    scan_rights::mount::run();
}
