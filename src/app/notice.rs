//! What the reader is told above the page, once, until they have read it.

use dioxus::prelude::*;

use crate::ui::View;

/// Something to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "browser", allow(dead_code))] // A browser has no folder, and tells of saved files itself.
pub(super) enum Notice {
    /// The settings were damaged, and lie aside.
    Damaged,
    /// A newer version wrote what is kept.
    Newer,
    /// Nothing can be kept.
    Unwritable,
    /// A file was saved: where.
    Saved(String),
    /// Nobody has looked for newer texts for long.
    Stale,
}

#[cfg(all(feature = "native", not(feature = "browser")))]
impl From<crate::platform::Fault> for Notice {
    fn from(fault: crate::platform::Fault) -> Self {
        use crate::platform::Fault;

        match fault {
            Fault::Damaged => Self::Damaged,
            Fault::Newer => Self::Newer,
            Fault::Unwritable => Self::Unwritable,
        }
    }
}

impl Notice {
    fn message(&self) -> &'static str {
        match self {
            Self::Damaged => "app-damaged",
            Self::Newer => "app-newer",
            Self::Unwritable => "app-unwritable",
            Self::Saved(_) => "app-saved",
            Self::Stale => "updates-stale",
        }
    }
}

/// Everything that there is to tell.
#[component]
pub(super) fn Notices(view: View) -> Element {
    let mut notices = use_context::<Signal<Vec<Notice>>>();
    let told = notices();
    rsx! {
        div { class: "update", role: "status",
            for (index, notice) in told.into_iter().enumerate() {
                p { key: "{index}",
                    {view.plain(notice.message())}
                    if let Notice::Saved(path) = &notice {
                        " "
                        bdi { dir: "ltr", translate: "no", "{path}" }
                    }
                    " "
                    button { r#type: "button", onclick: move |_| drop(notices.write().remove(index)), {view.plain("card-close")} }
                }
            }
        }
    }
}
