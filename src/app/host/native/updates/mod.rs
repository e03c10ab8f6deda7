//! Newer texts for the app: where they come from, when they are looked for, and what the reader is told of them.

mod news;
mod publisher;
mod schedule;
mod section;

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::shelf::{Cover, Shelf};
use crate::app::texts;
use crate::lang::Tag;
use crate::platform;
use crate::sync::transport::{Archive, Proxy, Source, open};
use crate::sync::{self, Edition, Embedded, Fault, Home, Installed, Request};

use publisher::Publisher;
pub(super) use schedule::{is_stale, keep_looking};
pub(super) use section::section;

/// What the app knows of updates. Every copy is the same.
#[derive(Clone)]
pub(super) struct Updates {
    folder: Arc<Path>,
    home: Home,
    publisher: Arc<Publisher>,
    shelf: Shelf,
}

/// Where to look.
enum From {
    /// On the publisher's servers.
    Servers,
    /// In a file that somebody has passed on: its bytes.
    File(Vec<u8>),
}

impl Updates {
    /// Returns what is known of updates; none, where nobody publishes any or nothing can be kept.
    pub(super) fn of(folder: Option<&Path>, shelf: &Shelf) -> Option<Self> {
        let publisher = Arc::new(publisher::known()?);
        let folder: Arc<Path> = folder?.into();
        Some(Self { home: Home::new(&folder.join(platform::UPDATES)), folder, publisher, shelf: shelf.clone() })
    }

    /// Shows what is installed, from the next library on.
    pub(super) fn show(&self) {
        self.shelf.cover(self.installed().map(cover));
    }

    /// Returns which edition is shown; none, while it is what came with the app.
    fn edition(&self) -> Option<Edition> {
        self.installed().map(|installed| installed.edition)
    }

    fn installed(&self) -> Option<Installed> {
        sync::installed(&self.home, texts::written()).next()
    }

    /// Brings what is newest for the reader of a language; says whether that is another edition than before. It waits for the
    /// network.
    fn bring(&self, from: From, lang: &Tag) -> Result<bool, Fault> {
        platform::private(&self.folder).map_err(|cause| Fault::disk(&self.folder, cause))?;
        let sources = match from {
            From::Servers => {
                let proxy = schedule::proxy().map(|address| address.parse::<Proxy>()).transpose()?;
                let mirrors = self.publisher.mirrors.iter().map(|mirror| open(mirror, proxy.as_ref()));
                sync::in_order(&self.home, mirrors.collect::<Result<_, _>>()?)?
            }
            From::File(bytes) => vec![Arc::new(Archive::of(&bytes, "the file")?) as Arc<dyn Source>],
        };
        let embedded = Embedded { files: texts::all(), made: texts::written() };
        let now = sync::now(Some(&embedded));
        let languages = [lang.clone()];
        let request = Request { root: &self.publisher.root, languages: &languages, embedded: Some(&embedded), now };
        let report = sync::update(&self.home, &sources, &request)?;
        schedule::checked(Timestamp::now());
        Ok(report.is_new)
    }
}

/// Lays what is installed over the texts of the app.
fn cover(installed: Installed) -> Cover {
    Arc::new(move |files| installed.over(files))
}
