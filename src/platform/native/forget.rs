//! An end of all that the app has on the device.

use crate::platform::StoreFault;
use crate::platform::native::disk;

/// Deletes everything that was kept; says whether that was possible.
#[allow(clippy::unused_async)] // A browser waits for it.
pub async fn forget() -> bool {
    disk::with(|disk| disk.clear().map_err(|_| StoreFault::Forbidden)).is_ok()
}
