//! Operations that failed: one opaque error with what was tried, where, and why it did not work.
//!
//! Problems in content are not errors of this kind; they are collected as
//! [`Diagnostic`](crate::diag::Diagnostic)s.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// A failed operation.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    /// Boxed for the sake of every `Result` that carries none.
    cause: Option<Box<std::io::Error>>,
}

#[derive(Debug)]
enum Kind {
    Read(PathBuf),
    Write(PathBuf),
    NotOurs(PathBuf),
    NoContent(PathBuf),
    Listen(SocketAddr),
    Watch(PathBuf),
    Origin(String),
    NoSheet(String, String),
    NoPart(String),
    NotAPage(String),
    NotATag(String, Option<String>),
    StrangeLanguage(String),
    LanguageThere(String),
    NoLanguage(String),
    Module(PathBuf, String),
    Keys(String),
    Place(String, String),
    Unreachable(String),
    Refused(String),
    Sense(String),
}

impl Error {
    /// A file or folder that could not be read.
    pub fn read(path: &Path, cause: std::io::Error) -> Self {
        Self::new(Kind::Read(path.into()), Some(cause))
    }

    /// A file or folder that could not be written.
    pub fn write(path: &Path, cause: std::io::Error) -> Self {
        Self::new(Kind::Write(path.into()), Some(cause))
    }

    /// An output folder that holds somebody else's files.
    pub fn not_ours(path: &Path) -> Self {
        Self::new(Kind::NotOurs(path.into()), None)
    }

    /// A folder that was named as the project's and is not.
    pub fn no_content(path: &Path) -> Self {
        Self::new(Kind::NoContent(path.into()), None)
    }

    /// An address on which nothing could be served.
    pub fn listen(address: SocketAddr, cause: std::io::Error) -> Self {
        Self::new(Kind::Listen(address), Some(cause))
    }

    /// Folders whose changes cannot be followed.
    pub fn watch(path: &Path, cause: std::io::Error) -> Self {
        Self::new(Kind::Watch(path.into()), Some(cause))
    }

    /// A text that is not the origin of a site.
    pub fn origin(text: &str) -> Self {
        Self::new(Kind::Origin(text.into()), None)
    }

    /// A translation that was named and is not there.
    pub fn no_sheet(lang: &str, name: &str) -> Self {
        Self::new(Kind::NoSheet(lang.into(), name.into()), None)
    }

    /// A part of a translation that was named and is not there.
    pub fn no_part(name: &str) -> Self {
        Self::new(Kind::NoPart(name.into()), None)
    }

    /// A file that is not a page's, and has no front matter.
    pub fn not_a_page(path: &str) -> Self {
        Self::new(Kind::NotAPage(path.into()), None)
    }

    /// A text that is not a language tag in its usual spelling, with that spelling if there is one.
    pub fn not_a_tag(text: &str, usual: Option<&str>) -> Self {
        Self::new(Kind::NotATag(text.into(), usual.map(Into::into)), None)
    }

    /// A language of which nothing is known.
    pub fn strange_language(tag: &str) -> Self {
        Self::new(Kind::StrangeLanguage(tag.into()), None)
    }

    /// A language that was to be added and is in the list.
    pub fn language_there(tag: &str) -> Self {
        Self::new(Kind::LanguageThere(tag.into()), None)
    }

    /// A language that was named and is not in the list.
    pub fn no_language(tag: &str) -> Self {
        Self::new(Kind::NoLanguage(tag.into()), None)
    }

    /// A file that was to be a wasm module and is none, or none of this version.
    pub fn module(path: &Path, cause: &str) -> Self {
        Self::new(Kind::Module(path.into(), cause.into()), None)
    }

    /// Keys that cannot sign, or must not.
    pub fn keys(what: String) -> Self {
        Self::new(Kind::Keys(what), None)
    }

    /// A place to publish to that does not do what it should.
    pub fn place(name: &str, cause: &dyn fmt::Display) -> Self {
        Self::new(Kind::Place(name.into(), cause.to_string()), None)
    }

    /// An update that there was no way to.
    pub fn unreachable(what: String) -> Self {
        Self::new(Kind::Unreachable(what), None)
    }

    /// An update that was not installed, since it does not verify or is too old.
    pub fn refused(what: String) -> Self {
        Self::new(Kind::Refused(what), None)
    }

    /// A request that makes no sense, in words that say why.
    pub fn sense(what: String) -> Self {
        Self::new(Kind::Sense(what), None)
    }

    fn new(kind: Kind, cause: Option<std::io::Error>) -> Self {
        Self { kind, cause: cause.map(Box::new) }
    }
}

impl Error {
    /// Says whether the fault lies in how the tool was called.
    pub fn is_usage(&self) -> bool {
        matches!(
            self.kind,
            Kind::Origin(_)
                | Kind::NoContent(_)
                | Kind::NoSheet(..)
                | Kind::NoPart(_)
                | Kind::NotAPage(_)
                | Kind::NotATag(..)
                | Kind::StrangeLanguage(_)
                | Kind::LanguageThere(_)
                | Kind::NoLanguage(_)
                | Kind::Keys(_)
                | Kind::Sense(_)
        )
    }

    /// Says whether an update was refused. What was installed before is still there.
    pub fn is_refused(&self) -> bool {
        matches!(self.kind, Kind::Refused(_))
    }

    /// Says whether the output could not be made.
    pub fn is_output(&self) -> bool {
        matches!(self.kind, Kind::Write(_) | Kind::NotOurs(_) | Kind::Place(..))
    }

    /// Says whether a service could not be started.
    pub fn is_unavailable(&self) -> bool {
        matches!(self.kind, Kind::Listen(_) | Kind::Watch(_) | Kind::Unreachable(_))
    }

    /// Returns what the system said, as far as it has a name for it.
    pub fn kind(&self) -> Option<std::io::ErrorKind> {
        self.cause.as_ref().map(|cause| cause.kind())
    }

    /// Returns what the person can do.
    pub fn hint(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Read(_) | Kind::Sense(_) => None,
            Kind::Write(_) => {
                Some("check that the disk has room and that you may write there; the files of before are untouched")
            }
            Kind::NotOurs(_) => Some("name an empty folder or a new one; nothing was deleted"),
            Kind::NoContent(_) => Some("run it in the project's folder, or name that folder with --root"),
            Kind::Listen(_) => Some("another program may use the port: choose one with --port, or PORT=8081 make run"),
            Kind::Watch(_) => Some("`rights site` and `rights serve` show the site without watching it"),
            Kind::NoSheet(..) => Some("`rights status` lists the languages, `rights status ar` the files of one"),
            Kind::NoPart(_) => {
                Some("parts are `title`, `summary`, the number of a block on the English page, or a message")
            }
            Kind::NotAPage(_) => Some("who has seen the messages of a language stands in locales/languages.toml"),
            Kind::NotATag(_, Some(_)) => Some("folders and addresses are named by it, so there is one spelling"),
            Kind::NotATag(_, None) => Some("tags are BCP 47: `ar`, `pt-BR`, `zh-Hant`"),
            Kind::StrangeLanguage(_) => {
                Some("add it to locales/languages.toml by hand: tag, name, endonym and direction")
            }
            Kind::LanguageThere(_) => Some("`rights status` says how far it is"),
            Kind::NoLanguage(_) => Some("`rights status` lists the languages; `en` is English"),
            Kind::Module(..) => Some("`make islands` compiles and prepares the modules"),
            Kind::Keys(_) => Some("docs/publishing.md explains keys, step by step"),
            Kind::Place(..) => Some("run it again: it goes on where it was, and what readers have still verifies"),
            Kind::Unreachable(_) => Some("what was installed before is still there; try again later or from elsewhere"),
            Kind::Refused(_) => Some("nothing was installed; what was there before is still there"),
            Kind::Origin(_) => Some("write it like https://example.org, without a path"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Read(path) => write!(f, "cannot read {}", path.display())?,
            Kind::Write(path) => write!(f, "cannot write {}", path.display())?,
            Kind::NotOurs(path) => write!(f, "{} has files in it that this tool did not write", path.display())?,
            Kind::NoContent(path) => write!(f, "{} has no folders `content` and `locales`", path.display())?,
            Kind::Listen(address) => write!(f, "cannot serve on {address}")?,
            Kind::Watch(path) => write!(f, "cannot follow what is saved in {}", path.display())?,
            Kind::NoSheet(lang, name) => write!(f, "there is no `{name}` to translate into `{lang}`")?,
            Kind::NoPart(name) => write!(f, "there is no translated part `{name}`")?,
            Kind::NotAPage(path) => write!(f, "{path} is not a page with front matter")?,
            Kind::NotATag(text, Some(usual)) => write!(f, "the tag `{text}` is written `{usual}`")?,
            Kind::NotATag(text, None) => write!(f, "`{text}` is not the tag of a language")?,
            Kind::StrangeLanguage(tag) => write!(f, "Unicode's locale data knows no language `{tag}`")?,
            Kind::LanguageThere(tag) => write!(f, "`{tag}` is in locales/languages.toml already")?,
            Kind::NoLanguage(tag) => write!(f, "there is no language `{tag}` in locales/languages.toml")?,
            Kind::Module(path, cause) => write!(f, "{} is no wasm module of this version: {cause}", path.display())?,
            Kind::Keys(what) | Kind::Unreachable(what) | Kind::Refused(what) | Kind::Sense(what) => {
                f.write_str(what)?
            }
            Kind::Place(name, cause) => write!(f, "cannot publish to {name}: {cause}")?,
            Kind::Origin(text) => write!(f, "`{text}` is not the origin of a site")?,
        }
        match &self.cause {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}
