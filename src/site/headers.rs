//! What a server must say with every page, and the files that tell common servers so.

use std::sync::LazyLock;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use crate::site::comments;

/// What a page may load: files of its own site. The inline style is named by its hash, so nothing can be slipped in
/// beside it; scripts may compile wasm, and no text.
pub(super) fn policy() -> &'static str {
    static POLICY: LazyLock<String> = LazyLock::new(|| {
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' '{}'; img-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
            named(comments::style().as_bytes())
        )
    });
    &POLICY
}

/// Returns the hash by which a policy names an inline style.
fn named(style: &[u8]) -> String {
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style)))
}

/// Every device feature that a page could ask for, switched off.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()";

/// Returns the headers of every answer.
pub(super) fn all() -> Vec<(&'static str, String)> {
    vec![
        // Only a header can forbid frames; the rest of the policy is in the pages as well.
        ("content-security-policy", format!("{}; frame-ancestors 'none'", policy())),
        ("cross-origin-opener-policy", "same-origin".into()),
        ("cross-origin-resource-policy", "same-origin".into()),
        ("permissions-policy", PERMISSIONS.into()),
        ("referrer-policy", "no-referrer".into()),
        ("x-content-type-options", "nosniff".into()),
    ]
}

/// Returns how long an answer may be kept: packs are named by their content, all else is asked for anew.
pub(super) fn cache_control(path: &str) -> &'static str {
    if path.starts_with("/packs/") { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Returns the `_headers` file that Netlify, Cloudflare Pages and others read.
pub(super) fn headers_file() -> String {
    let mut lines = vec!["/*".to_owned()];
    lines.extend(all().into_iter().map(|(name, value)| format!("  {name}: {value}")));
    lines.push(format!("  cache-control: {}", cache_control("/")));
    lines.push("/packs/*".into());
    // Both rules match a pack; the general one has to be taken back first.
    lines.push("  ! cache-control".into());
    lines.push(format!("  cache-control: {}", cache_control("/packs/")));
    lines.join("\n") + "\n"
}

/// Returns an example of a configuration for nginx.
pub(super) fn nginx_file() -> String {
    let headers = |indent: &str, path: &str| {
        let all = all().into_iter().chain([("cache-control", cache_control(path).to_owned())]);
        all.map(|(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n")).collect::<String>()
    };
    format!(
        "# An example: put it into a server block, with its own root and certificates.\n\
         # brotli_static needs the module ngx_brotli; without it, gzip_static serves.\n\
         brotli_static on;\ngzip_static on;\nindex index.html;\n{}\
         location / {{\n    try_files $uri $uri/index.html =404;\n}}\n\
         location /packs/ {{\n{}}}\n\
         # A lost address is answered in the language that it was asked in.\n\
         error_page 404 @lost;\nlocation @lost {{\n    if ($uri ~ ^/([a-zA-Z-]+)/) {{ set $tag $1; }}\n    try_files /$tag/404/index.html /en/404/index.html =404;\n}}\n",
        headers("", "/"),
        headers("    ", "/packs/"),
    )
}
