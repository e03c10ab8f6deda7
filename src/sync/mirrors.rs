//! The order in which a device tries mirrors: its own, and always the same, so that no mirror bears all devices and none
//! learns of more devices than it must.

use std::fs;
use std::sync::Arc;

use crate::hash::sha256;
use crate::sync::disk::replace;
use crate::sync::transport::Source;
use crate::sync::{Fault, Home};

/// Sorts mirrors by a number that is this device's secret: it is drawn when it is first needed, and is never sent.
///
/// # Errors
///
/// Fails if the number cannot be kept, or the device has no random numbers.
pub fn in_order(home: &Home, mut mirrors: Vec<Arc<dyn Source>>) -> Result<Vec<Arc<dyn Source>>, Fault> {
    if mirrors.len() > 1 {
        let number = number(home)?;
        mirrors.sort_by_cached_key(|mirror| sha256(format!("{number} {}", mirror.name()).as_bytes()));
    }
    Ok(mirrors)
}

fn number(home: &Home) -> Result<String, Fault> {
    let path = home.metadata().join("order");
    if let Ok(number) = fs::read_to_string(&path) {
        return Ok(number);
    }
    let random = getrandom_04::u64().map_err(|cause| Fault::disk(&path, std::io::Error::other(cause)))?;
    let number = format!("{random:016x}");
    replace(&*home.disk(), &path, number.as_bytes())?;
    Ok(number)
}
