//! Signs guidance and brings it to where readers' apps get it.
//!
//! 1. [`key`] makes private keys, locked with a passphrase each;
//! 2. [`roots`] is a folder of public files: which keys may sign what, version by version, and who has agreed to each;
//! 3. [`bundle`] splits the guidance into parts, and has of it compressed, by [`pack`], what is not there yet;
//! 4. [`metadata`] says in The Update Framework's words what is the newest, and [`signer`] signs it;
//! 5. [`deployed`] reads back what readers have now;
//! 6. [`upload`] brings it there in an order in which every state in between verifies, and deletes nothing.

mod bundle;
mod deployed;
mod key;
mod metadata;
mod pack;
mod place;
mod roots;
mod signer;
mod upload;

pub use bundle::Bundle;
pub use key::{PrivateKey, PublicKey};
pub use metadata::sign;
pub use pack::Effort;
pub use place::Place;
pub use roots::{Role, Roots, Signed};
pub use upload::{Outcome, Plan, plan};
