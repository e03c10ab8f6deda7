//! What a connection costs, where the system tells.

/// Says whether the connection is one that costs by what goes over it, such as that of a telephone.
#[cfg(target_os = "linux")]
pub fn is_metered() -> bool {
    use gio::prelude::NetworkMonitorExt as _;

    gio::NetworkMonitor::default().is_network_metered()
}

/// Says whether the connection is one that costs by what goes over it.
#[cfg(target_os = "android")]
pub fn is_metered() -> bool {
    use crate::platform::native::android;

    let metered = android::ask(|env, activity| {
        let name = env.new_string("connectivity")?;
        let get = "(Ljava/lang/String;)Ljava/lang/Object;";
        let manager = env.call_method(activity, "getSystemService", get, &[(&name).into()])?.l()?;
        env.call_method(&manager, "isActiveNetworkMetered", "()Z", &[])?.z()
    });
    // A phone that does not answer may be abroad.
    metered.unwrap_or(true)
}

/// Says whether the connection is one that costs by what goes over it: other systems tell only who asks in their own languages.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub fn is_metered() -> bool {
    false
}
