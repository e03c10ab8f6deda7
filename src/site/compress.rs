//! Puts `.br` and `.gz` beside each file, side by side on all cores, and only where that is news.

use std::io::Write as _;
use std::path::Path;

use rayon::prelude::*;

use crate::error::Error;
use crate::save::replace;
use crate::site::Site;

/// Brotli's window as a power of two: a whole pack fits, so what pages share is sent once.
const WINDOW: i32 = 22;

/// Compresses the files of a site that was written to `folder` and returns how many it had to:
/// writing a file with another content takes its compressed copies away, and only what lacks them is news.
///
/// # Errors
///
/// Fails if a file cannot be written; the ones of before stay whole.
pub fn compress(site: &Site, folder: &Path) -> Result<usize, Error> {
    let lacking = |path: &&String| ["br", "gz"].iter().any(|extension| !beside(folder, path, extension).exists());
    // The largest first: a pack at the end would keep one core busy alone.
    let mut work: Vec<&String> = site.keys().filter(|path| worth_it(path)).filter(lacking).collect();
    work.sort_by_key(|path| std::cmp::Reverse(site[*path].len()));
    work.par_iter().with_max_len(1).try_for_each(|path| {
        let bytes = &site[*path];
        replace(&beside(folder, path, "br"), &brotli(bytes))?;
        replace(&beside(folder, path, "gz"), &gzip(bytes))
    })?;
    Ok(work.len())
}

fn beside(folder: &Path, path: &str, extension: &str) -> std::path::PathBuf {
    folder.join(format!("{path}.{extension}"))
}

fn worth_it(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| {
        ["css", "html", "js", "json", "svg", "wasm", "webmanifest"].iter().any(|text| extension == *text)
    })
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: WINDOW, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory can always be read and written");
    out
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    // Without a time stamp: the same content gives the same bytes.
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory can always be written")
}
