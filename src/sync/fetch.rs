//! Brings the texts that an index names and that are not at hand.

use std::collections::BTreeMap;

use crate::hash::sha256;
use crate::sync::generation::Generation;
use crate::sync::index::{Entry, Index};
use crate::sync::repository::Fetcher;
use crate::sync::verifier::Target;
use crate::sync::{Embedded, Fault, pack};

/// From so many missing files on, all of a part in one go cost less than one request each.
const MANY: usize = 9;
/// What compressing can add to a text that cannot be compressed, in bytes.
const SLACK: u64 = 1024;
/// The most bytes of a pack, and of what is in it, that are read before anything says how many there should be. A larger part
/// is brought by its index.
const WHOLE: u64 = 1 << 20;
const WHOLE_TEXTS: u64 = 8 << 20;

/// Texts by their hashes. None is among them that has another hash.
#[derive(Debug, Default)]
pub(crate) struct Texts(BTreeMap<String, Vec<u8>>);

impl Texts {
    /// Starts with what is on the device.
    pub(crate) fn at_hand(installed: Option<&Generation>, embedded: Option<&Embedded>) -> Self {
        let mut texts = Self::default();
        for text in installed.into_iter().flat_map(|generation| generation.texts.values()) {
            texts.add(text.clone());
        }
        for (_, text) in embedded.into_iter().flat_map(|embedded| embedded.files.under("")) {
            texts.add(text.as_bytes().to_vec());
        }
        texts
    }

    /// Returns a text that was at hand or [fetched](Self::fetch).
    pub(crate) fn get(&self, hash: &str) -> &[u8] {
        self.0.get(hash).map_or(&[], Vec::as_slice)
    }

    /// Brings a part of which nothing is at hand, and returns its index, which nobody has to send along. Nothing comes back if it
    /// is not to be had that way, or is not what was signed: then the index says what is wrong.
    pub(crate) fn fetch_whole(&mut self, from: &Fetcher, target: &Target) -> Result<Option<Vec<u8>>, Fault> {
        let packed = match from.get(&pack_of(target.hash()), WHOLE) {
            Err(fault) if fault.is_refused() => None,
            got => got?,
        };
        let Some(texts) = packed.and_then(|packed| pack::unpack_up_to(&packed, WHOLE_TEXTS).ok()) else {
            return Ok(None);
        };
        let found = Index::of_pack(&texts).map(|(index, texts)| (index.write(), texts));
        let Some((index, texts)) = found.filter(|(index, _)| target.is(index)) else { return Ok(None) };
        for text in texts {
            self.add(text.to_vec());
        }
        Ok(Some(index))
    }

    /// Brings what is missing of a part.
    pub(crate) fn fetch(&mut self, from: &Fetcher, index: &Index, hash: &str) -> Result<(), Fault> {
        let missing = self.missing(index).len();
        if missing >= MANY || missing > 1 && missing * 2 > index.files().len() {
            self.fetch_all(from, index, hash)?;
        }
        for Entry(path, hash_of_text, length) in self.missing(index) {
            // A text of the same words may have come with another one.
            if self.0.contains_key(&hash_of_text) {
                continue;
            }
            let blob = format!("blobs/{hash_of_text}");
            match from.get(&blob, length + SLACK)? {
                Some(packed) => {
                    let text = pack::unpack(&packed, length).map_err(|cause| damaged(&path).because(cause))?;
                    self.expect(&path, &hash_of_text, text)?;
                }
                // What goes from hand to hand has whole parts alone.
                None if self.fetch_all(from, index, hash)? => break,
                None => return Err(Fault::unreachable(format!("{path} is not there"))),
            }
        }
        Ok(())
    }

    /// Brings all of a part in one go, if it is to be had that way.
    fn fetch_all(&mut self, from: &Fetcher, index: &Index, hash: &str) -> Result<bool, Fault> {
        let outline = index.outline();
        let length = index.length().unwrap_or(u64::MAX).saturating_add(outline.len() as u64);
        let Some(packed) = from.get(&pack_of(hash), length.saturating_add(SLACK))? else { return Ok(false) };
        let texts = pack::unpack(&packed, length).map_err(|cause| damaged("a pack").because(cause))?;
        let mut rest = texts.strip_prefix(&*outline).ok_or_else(|| damaged("a pack"))?;
        for Entry(path, hash, length) in index.files() {
            let length = usize::try_from(*length).map_err(|_| damaged(path))?;
            let (text, after) = rest.split_at_checked(length).ok_or_else(|| damaged(path))?;
            self.expect(path, hash, text.to_vec())?;
            rest = after;
        }
        Ok(true)
    }

    fn missing(&self, index: &Index) -> Vec<Entry> {
        index.files().iter().filter(|Entry(_, hash, _)| !self.0.contains_key(hash)).cloned().collect()
    }

    fn expect(&mut self, path: &str, hash: &str, text: Vec<u8>) -> Result<(), Fault> {
        if self.add(text) == hash { Ok(()) } else { Err(damaged(path)) }
    }

    fn add(&mut self, text: Vec<u8>) -> String {
        let hash = sha256(&text);
        self.0.insert(hash.clone(), text);
        hash
    }
}

fn pack_of(hash: &str) -> String {
    format!("packs/{hash}")
}

fn damaged(path: &str) -> Fault {
    Fault::refused(format!("{path} is not the text that was signed"))
}
