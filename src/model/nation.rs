//! The three legal systems of the United Kingdom.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A legal system; police powers differ between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nation {
    /// England and Wales.
    EnglandWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// All of them; the first is where most readers are.
    pub const ALL: [Self; 3] = [Self::EnglandWales, Self::Scotland, Self::NorthernIreland];

    /// Returns its name in files, addresses and message names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EnglandWales => "england-wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
        }
    }
}

impl FromStr for Nation {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|nation| nation.as_str() == text).ok_or(())
    }
}
