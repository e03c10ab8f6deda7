//! Brings an update: verified in memory first, installed whole or not at all.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::hash::sha256;
use crate::lang::Tag;
use crate::source::Files;
use crate::sync::fetch::Texts;
use crate::sync::generation::{Edition, Generation};
use crate::sync::home::Lock;
use crate::sync::index::{self, Entry, Index};
use crate::sync::repository::Cost;
use crate::sync::transport::Source;
use crate::sync::verifier::{Delegations, Verifier};
use crate::sync::{Embedded, Fault, Home, crypto};

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
    /// The languages; all that there are, if none is named. English always comes along: officers read it.
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
        let result = Attempt { home, request, source: source.name(), verifier: &mut verifier }.run(&lock);
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
    source: &'a str,
    verifier: &'a mut Verifier,
}

impl Attempt<'_> {
    fn run(&mut self, lock: &Lock) -> Result<Report, Fault> {
        self.verifier.refresh(self.request.now)?;
        let edition = self.edition()?;
        let (parts, missing) = self.parts();
        let before = self.home.generations().next();
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
        let files = generation.files()?;
        let changed = changed(before.as_ref(), self.request.embedded, &files);
        let is_new = before.is_none_or(|before| before.indexes != generation.indexes);
        if is_new {
            self.home.install(&generation, lock)?;
            self.home.tidy(lock);
        }
        self.verifier.fetcher().keep_tag()?;
        let source = self.source.to_owned();
        Ok(Report { edition, is_new, changed, missing, source, cost: Cost::default(), failed: Vec::new() })
    }

    fn edition(&self) -> Result<Edition, Fault> {
        let targets = self.verifier.targets();
        let published = targets.and_then(|targets| targets.extra.get(PUBLISHED)?.as_str()?.parse::<Timestamp>().ok());
        let (Some(targets), Some(published)) = (targets, published) else {
            return Err(Fault::refused(format!("{} does not say when its update was published", self.source)));
        };
        if published > self.request.now + AHEAD {
            let what = format!("{} has an update of {published}, which is not yet; is the clock right?", self.source);
            return Err(Fault::refused(what));
        }
        Ok(Edition { version: targets.version, published })
    }

    /// Lists the parts to bring, and the languages that there are none for.
    fn parts(&self) -> (Vec<String>, Vec<Tag>) {
        let targets = self.verifier.targets().map(|targets| &targets.targets);
        let there = |part: &String| targets.is_some_and(|targets| targets.contains_key(part));
        let wanted = self.request.languages;
        let tags = std::iter::once(Tag::english()).chain(wanted.iter().filter(|tag| **tag != Tag::english()).cloned());
        let (found, missing): (Vec<Tag>, Vec<Tag>) = tags.partition(|tag| there(&index::language(tag.as_str())));
        let languages: Vec<String> = if wanted.is_empty() {
            let all = targets.into_iter().flat_map(BTreeMap::keys);
            all.filter(|part| part.starts_with(index::LANGUAGE)).cloned().collect()
        } else {
            found.iter().map(|tag| index::language(tag.as_str())).collect()
        };
        let lists = [index::LISTS, index::CONTACTS].map(str::to_owned).into_iter().filter(there);
        (lists.chain(languages).collect(), missing)
    }

    /// Returns the index of a part, the installed one if it is the same. Where nothing of the part is at hand, all comes at once.
    fn index(&mut self, before: Option<&Generation>, part: &str, texts: &mut Texts) -> Result<Vec<u8>, Fault> {
        let target = self.verifier.target(part, self.request.now)?;
        let target = target.ok_or_else(|| Fault::refused(format!("{} has no part `{part}`", self.source)))?;
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

/// Lists the paths of files that are not what they were.
fn changed(before: Option<&Generation>, embedded: Option<&Embedded>, files: &Files) -> Vec<String> {
    let installed = before.and_then(|before| before.files().ok());
    let Some(before) = installed.as_ref().or(embedded.map(|embedded| &embedded.files)) else { return Vec::new() };
    let is_other = |path: &str, text: &str, others: &Files| others.get(path) != Some(text);
    let new = files.under("").into_iter().filter(|(path, text)| is_other(path, text, before));
    let gone = before.under("").into_iter().filter(|(path, _)| files.get(path).is_none() && installed.is_some());
    let mut paths: Vec<String> = new.chain(gone).map(|(path, _)| path.to_string()).collect();
    paths.sort();
    paths
}
