//! Brings an update: verified in memory first, installed whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::hash::sha256;
use crate::lang::Tag;
use crate::sync::fetch::Texts;
use crate::sync::generation::{Edition, Generation};
use crate::sync::home::Lock;
use crate::sync::index::{self, Entry, Index};
use crate::sync::repository::Cost;
use crate::sync::transport::Source;
use crate::sync::verifier::{Delegations, Verifier};
use crate::sync::{Embedded, Fault, Home, crypto, news};

/// The field of the signed list of targets that says when they were published.
pub(crate) const PUBLISHED: &str = "x-published";
/// How far a publisher's clock may be ahead of the reader's. What claims to come from later could never be replaced by what
/// comes with an app.
const AHEAD: SignedDuration = SignedDuration::from_hours(48);

/// What a reader wants.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The root of trust, which comes with the app and never from a source.
    pub root: &'a [u8],
    /// The languages; all that there are, if none is named. English always comes along, since officers read it, and so does
    /// what was brought before.
    pub languages: &'a [Tag],
    /// What came with the app, so that nothing of it is fetched.
    pub embedded: Option<&'a Embedded>,
    /// What time it is: see [`now`](crate::sync::now).
    pub now: Timestamp,
}

/// What an update did.
#[derive(Debug)]
pub struct Report {
    /// Which edition is there now.
    pub edition: Edition,
    /// Whether it is another one than before.
    pub is_new: bool,
    /// The paths of files that are new, changed or gone.
    pub changed: Vec<String>,
    /// The languages that were wanted and that the source does not have.
    pub missing: Vec<Tag>,
    /// Where it came from.
    pub source: String,
    /// What it cost, failed sources included.
    pub cost: Cost,
    /// The sources that were tried before, and why they would not do.
    pub failed: Vec<Fault>,
}

/// Brings what is newest from the first source that has it.
///
/// # Errors
///
/// Fails if no source has anything that verifies, or the disk takes nothing. What was installed before is still there.
pub fn update(home: &Home, sources: &[Arc<dyn Source>], request: &Request<'_>) -> Result<Report, Fault> {
    crypto::install();
    let lock = home.lock()?;
    home.tidy(&lock);
    let (mut failed, mut cost) = (Vec::new(), Cost::default());
    for source in sources {
        let mut verifier = Verifier::new(source, request.root, &home.metadata(), &home.disk(), Delegations::None)?;
        let result = Attempt { home, request, source: &**source, verifier: &mut verifier }.run(&lock);
        cost = cost + verifier.fetcher().cost();
        match result {
            Ok(report) => return Ok(Report { cost, failed, ..report }),
            Err(fault) if fault.is_disk() => return Err(fault),
            Err(fault) => failed.push(fault),
        }
    }
    Err(worst(failed))
}

/// Of several faults the reader is told the one that says most: something did not verify, or nothing was reached.
fn worst(mut failed: Vec<Fault>) -> Fault {
    let telling = failed.iter().position(Fault::is_refused).or_else(|| failed.iter().position(Fault::is_expired));
    match (telling, failed.is_empty()) {
        (_, true) => Fault::nonsense("there is no source to update from"),
        (telling, _) => failed.swap_remove(telling.unwrap_or(0)),
    }
}

struct Attempt<'a> {
    home: &'a Home,
    request: &'a Request<'a>,
    source: &'a dyn Source,
    verifier: &'a mut Verifier,
}

impl Attempt<'_> {
    fn run(&mut self, lock: &Lock) -> Result<Report, Fault> {
        self.verifier.refresh(self.request.now)?;
        let edition = self.edition()?;
        let before = self.home.generations().next();
        let (parts, missing) = self.parts(before.as_ref());
        let mut texts = Texts::at_hand(before.as_ref(), self.request.embedded);
        let mut generation = Generation { edition, indexes: BTreeMap::new(), texts: BTreeMap::new() };
        for part in parts {
            let bytes = self.index(before.as_ref(), &part, &mut texts)?;
            let index = Index::read(&part, &bytes)?;
            texts.fetch(self.verifier.fetcher(), &index, &sha256(&bytes))?;
            for Entry(_, hash, _) in index.files() {
                generation.texts.insert(hash.clone(), texts.get(hash).to_vec());
            }
            generation.indexes.insert(part, bytes);
        }
        self.keep_what_is_not_here(before.as_ref(), &mut generation)?;
        let files = generation.files()?;
        let changed = news::changed(before.as_ref(), self.request.embedded, &files);
        let is_new = before.is_none_or(|before| before.indexes != generation.indexes);
        if is_new {
            self.home.install(&generation, lock)?;
            self.home.tidy(lock);
        }
        self.verifier.fetcher().keep_tag()?;
        let source = self.source.name().to_owned();
        Ok(Report { edition, is_new, changed, missing, source, cost: Cost::default(), failed: Vec::new() })
    }

    fn edition(&self) -> Result<Edition, Fault> {
        let targets = self.verifier.targets();
        let published = targets.and_then(|targets| targets.extra.get(PUBLISHED)?.as_str()?.parse::<Timestamp>().ok());
        let (Some(targets), Some(published)) = (targets, published) else {
            return Err(Fault::refused(format!("{} does not say when its update was published", self.source.name())));
        };
        if published > self.request.now + AHEAD {
            let source = self.source.name();
            let what = format!("{source} has an update of {published}, which is not yet; is the clock right?");
            return Err(Fault::refused(what));
        }
        Ok(Edition { version: targets.version, published })
    }

    /// Lists the parts to bring, and the languages that were asked for and are not there.
    fn parts(&self, before: Option<&Generation>) -> (Vec<String>, Vec<Tag>) {
        let signed = self.signed();
        let there = |part: &String| signed.contains(&part) && !self.source.is_without(part);
        let asked = || self.request.languages.iter();
        let wanted: BTreeSet<String> = if self.request.languages.is_empty() {
            signed.iter().filter(|part| part.starts_with(index::LANGUAGE)).map(|part| (*part).clone()).collect()
        } else {
            let installed = before.into_iter().flat_map(|before| before.indexes.keys().cloned());
            asked().map(|tag| index::language(tag.as_str())).chain(installed).collect()
        };
        let always = [index::LISTS.into(), index::CONTACTS.into(), index::language(Tag::english().as_str())];
        let parts: BTreeSet<String> = wanted.into_iter().chain(always).filter(there).collect();
        let missing = asked().filter(|tag| !parts.contains(&index::language(tag.as_str()))).cloned().collect();
        (parts.into_iter().collect(), missing)
    }

    /// Lists the names of the parts that are signed.
    fn signed(&self) -> Vec<&String> {
        self.verifier.targets().into_iter().flat_map(|targets| targets.targets.keys()).collect()
    }

    /// A source that was made without a language takes none away. What is no longer signed for goes.
    fn keep_what_is_not_here(&self, before: Option<&Generation>, generation: &mut Generation) -> Result<(), Fault> {
        let signed = self.signed();
        for (part, bytes) in before.into_iter().flat_map(|before| &before.indexes) {
            if !signed.contains(&part) || generation.indexes.contains_key(part) {
                continue;
            }
            for Entry(_, hash, _) in Index::read(part, bytes)?.files() {
                let text = before.and_then(|before| before.texts.get(hash)).cloned().unwrap_or_default();
                generation.texts.insert(hash.clone(), text);
            }
            generation.indexes.insert(part.clone(), bytes.clone());
        }
        Ok(())
    }

    /// Returns the index of a part, the installed one if it is the same. Where nothing of the part is at hand, all comes at once.
    fn index(&mut self, before: Option<&Generation>, part: &str, texts: &mut Texts) -> Result<Vec<u8>, Fault> {
        let target = self.verifier.target(part, self.request.now)?;
        let target = target.ok_or_else(|| Fault::refused(format!("{} has no part `{part}`", self.source.name())))?;
        let installed = before.and_then(|before| before.indexes.get(part));
        if let Some(installed) = installed.filter(|bytes| target.is(bytes)) {
            return Ok(installed.clone());
        }
        if installed.is_none()
            && self.request.embedded.is_none()
            && let Some(index) = texts.fetch_whole(self.verifier.fetcher(), &target)?
        {
            return Ok(index);
        }
        self.verifier.download(&target)
    }
}
