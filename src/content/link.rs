//! What a link in a page leads to. Only what is named here gets through.

use url::Url;

use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Nation, PageKey, Section, Target};

/// A link that was understood.
pub(super) enum Link {
    /// To a page of ours, which may turn out not to exist.
    Inside(Target),
    /// Out of the app.
    Outside(String),
}

/// The schemes that may leave the app.
const SCHEMES: [&str; 3] = ["https", "mailto", "tel"];

/// Decides what `address`, written in a page of `section`, leads to.
pub(super) fn resolve(address: &str, section: Section, place: Place) -> Result<Link, Diagnostic> {
    if let Ok(url) = Url::parse(address) {
        return outside(&url, address, place);
    }
    inside(address, section).map(Link::Inside).ok_or_else(|| {
        Diagnostic::new(Code::LinkMissing, place, format!("`{address}` is no page of the app")).hint(
            "link to a page by its file (../guides/no.md) or to /card/, /help/, /guides/, /letters/, /facts/, /about/, /about/sources/, /stop/",
        )
    })
}

fn outside(url: &Url, address: &str, place: Place) -> Result<Link, Diagnostic> {
    // Browsers take "https:example.org" as a page of the site itself.
    if SCHEMES.contains(&url.scheme()) && (url.scheme() != "https" || is_https(address)) {
        return Ok(Link::Outside(address.to_owned()));
    }
    let message = format!("links of the kind `{}:` are not allowed", url.scheme());
    Err(Diagnostic::new(Code::LinkScheme, place, message)
        .hint("a link may be https, mailto or tel, or lead to a page of the app"))
}

/// Says whether an address is a whole `https` address.
pub(super) fn is_https(address: &str) -> bool {
    address.starts_with("https://") && Url::parse(address).is_ok_and(|url| url.has_host())
}

fn inside(address: &str, section: Section) -> Option<Target> {
    if let Some(rest) = address.strip_prefix('/') {
        return built_in(rest.strip_suffix('/')?);
    }
    let file = address.strip_suffix(".md")?;
    let (section, id) = match file.strip_prefix("../") {
        Some(path) => {
            let (folder, id) = path.split_once('/')?;
            (Section::ALL.into_iter().find(|section| section.folder() == folder)?, id)
        }
        None => (section, file),
    };
    Some(Target::Page(PageKey { section, id: id.parse().ok()? }))
}

fn built_in(path: &str) -> Option<Target> {
    let page = |section, id: &str| Some(Target::Page(PageKey { section, id: id.parse().ok()? }));
    match path {
        "card" => Some(Target::Card(Nation::EnglandWales)),
        "help" => Some(Target::Help),
        "guides" => Some(Target::Guides),
        "letters" => Some(Target::Letters),
        "about/sources" => Some(Target::Sources),
        "stop" => page(Section::Stop, "index"),
        "facts" | "about" => page(Section::Pages, path),
        _ => path.strip_prefix("card/")?.parse().ok().map(Target::Card),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(address: &str) -> String {
        match resolve(address, Section::Stop, Place::file("x")) {
            Ok(Link::Inside(Target::Page(key))) => key.to_string(),
            Ok(Link::Inside(target)) => format!("{target:?}"),
            Ok(Link::Outside(url)) => url,
            Err(problem) => problem.code.as_str().to_owned(),
        }
    }

    #[test]
    fn links_lead_where_files_lie() {
        assert_eq!(to("anyway.md"), "stop/anyway");
        assert_eq!(to("../guides/no.md"), "guides/no");
        assert_eq!(to("/card/scotland/"), "Card(Scotland)");
        assert_eq!(to("/facts/"), "pages/facts");
        assert_eq!(to("https://example.org/a"), "https://example.org/a");
    }

    #[test]
    fn nothing_else_gets_through() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "http://example.org",
            "vbscript:x",
            "java\tscript:alert(1)",
        ] {
            assert_eq!(to(bad), "link-scheme", "{bad:?}");
        }
        for bad in ["//example.org", "../../etc/passwd.md", "/card/france/", "no", "#top", "", "..%2fguides/no.md"] {
            assert_eq!(to(bad), "link-missing", "{bad:?}");
        }
    }
}
