//! What the settings say of updates, and what a reader can do there.

use dioxus::prelude::*;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::app::Renewed;
use crate::app::host::native::updates::news::News;
use crate::app::host::native::updates::{From, Updates, schedule};
use crate::app::texts;
use crate::platform::{self, store};
use crate::sync::{Edition, Fault, export};
use crate::ui::View;

/// How an attempt has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Checking,
    Nothing,
    New,
    NotSaved,
    Unreachable,
    Refused,
    Expired,
    Disk,
    Busy,
}

impl Said {
    fn message(self) -> &'static str {
        match self {
            Self::Checking => "updates-checking",
            Self::Nothing => "updates-none",
            Self::New => "updates-new",
            Self::NotSaved => "updates-not-saved",
            Self::Unreachable => "updates-unreachable",
            Self::Refused => "updates-refused",
            Self::Expired => "updates-expired",
            Self::Disk => "updates-disk",
            Self::Busy => "updates-busy",
        }
    }

    fn of(result: &Result<bool, Fault>) -> Self {
        match result {
            Ok(true) => Self::New,
            Ok(false) => Self::Nothing,
            Err(fault) if fault.is_disk() => Self::Disk,
            Err(fault) if fault.is_busy() => Self::Busy,
            Err(fault) if fault.is_expired() => Self::Expired,
            Err(fault) if fault.is_refused() => Self::Refused,
            Err(_) => Self::Unreachable,
        }
    }
}

/// Shows the section.
pub(in crate::app::host::native) fn section(view: View) -> Element {
    rsx! { Section { view } }
}

#[component]
fn Section(view: View) -> Element {
    let updates = use_context::<Updates>();
    // It is read from the disk: once for all that speaks of it.
    let edition = updates.edition();
    let Renewed(mut renewed) = use_context();
    let mut said = use_signal(|| None::<Said>);
    let mut news = use_signal(News::default);
    let lang = view.lang.clone();
    let (of, reader) = (updates.clone(), lang.clone());
    use_effect(move || {
        let _ = renewed.read();
        let (of, reader) = (of.clone(), reader.clone());
        spawn(async move { news.set(platform::beside(move || of.news(&reader)).await) });
    });
    let bring = use_callback(move |from: Option<Vec<u8>>| {
        if said() == Some(Said::Checking) {
            return;
        }
        said.set(Some(Said::Checking));
        let (updates, lang) = (updates.clone(), lang.clone());
        spawn(async move {
            let of = updates.clone();
            let from = from.map_or(From::Servers, From::File);
            let result = platform::beside(move || Some(of.bring(from, &lang))).await;
            if matches!(result, Some(Ok(true))) {
                updates.show();
                renewed += 1;
            }
            said.set(Some(result.as_ref().map_or(Said::Unreachable, Said::of)));
        });
    });
    let open = move |_| {
        spawn(async move {
            if let Some(bytes) = platform::pick().await {
                bring.call(Some(bytes));
            }
        });
    };
    rsx! {
        section { class: "setting", id: "updates",
            h2 { {view.t("updates-title")} }
            p { class: "meta", {view.t("updates-line")} }
            {state(&view, edition)}
            p { role: "status",
                if let Some(said) = said() {
                    {view.t(said.message())}
                }
            }
            div { class: "actions",
                button { r#type: "button", onclick: move |_| bring.call(None), {view.t("updates-check")} }
                button { r#type: "button", onclick: open, {view.t("updates-open")} }
            }
            {what_changed(&view, &news.read())}
            Switches { view: view.clone() }
            if edition.is_some() {
                {pass_on(&view, said)}
            }
        }
    }
}

/// Says which texts are shown, and when somebody last looked for others.
fn state(view: &View, edition: Option<Edition>) -> Element {
    let (message, of) = match edition {
        Some(Edition { published, .. }) => ("updates-edition", published),
        None => ("updates-own", texts::written()),
    };
    let number = edition.map(|edition| edition.version.to_string()).unwrap_or_default();
    rsx! {
        p { {view.t_with(message, &[("date", &day(view, of)), ("number", &number)])} }
        p {
            match schedule::last_checked() {
                Some(checked) => view.t_with("updates-checked", &[("date", &day(view, checked))]),
                None => view.t("updates-never"),
            }
        }
        if schedule::is_stale() {
            p { {view.t("updates-stale")} }
        }
    }
}

/// Offers to pass on what was brought.
fn pass_on(view: &View, mut said: Signal<Option<Said>>) -> Element {
    let updates = consume_context::<Updates>();
    let save = move |_| {
        let home = updates.home.clone();
        spawn(async move {
            let file = platform::beside(move || export(&home).ok()).await;
            let is_saved = file.is_some_and(|file| platform::save("scan-rights-update.tar.gz", &file));
            said.set((!is_saved).then_some(Said::NotSaved));
        });
    };
    rsx! {
        div { class: "actions",
            button { r#type: "button", onclick: save, {view.t("updates-save")} }
        }
        p { class: "meta", {view.t("updates-save-line")} }
    }
}

fn what_changed(view: &View, news: &News) -> Element {
    if *news == News::default() {
        return rsx! {};
    }
    rsx! {
        p { {view.t("updates-changed")} }
        ul {
            for (path, title) in &news.pages {
                li { key: "{path}", a { href: "{path}", {view.words(title)} } }
            }
            for name in &news.contacts {
                li { key: "{name}", bdi { "{name}" } }
            }
            if news.has_more {
                li { {view.t("updates-other")} }
            }
        }
    }
}

/// What a reader can turn on.
#[component]
fn Switches(view: View) -> Element {
    let mut is_saved = use_signal(|| None::<bool>);
    let stored = |name| store::get(name).ok().flatten().is_some();
    let (mut auto, mut tor) = (use_signal(|| stored(schedule::AUTO)), use_signal(|| stored(schedule::PROXY)));
    rsx! {
        div { class: "choices",
            label {
                input {
                    r#type: "checkbox",
                    name: "updates-auto",
                    checked: auto(),
                    aria_describedby: "updates-auto-line",
                    onchange: move |event| {
                        auto.set(event.checked());
                        is_saved.set(Some(schedule::turn(event.checked())));
                    },
                }
                span { {view.t("updates-auto")} }
            }
            p { class: "meta", id: "updates-auto-line", {view.t("updates-auto-line")} }
            label {
                input {
                    r#type: "checkbox",
                    name: "updates-tor",
                    checked: tor(),
                    aria_describedby: "updates-tor-line",
                    onchange: move |event| {
                        tor.set(event.checked());
                        let proxy = event.checked().then_some(schedule::TOR);
                        is_saved.set(Some(store::choose(schedule::PROXY, proxy).is_ok()));
                    },
                }
                span { {view.t("updates-tor")} }
            }
            p { class: "meta", id: "updates-tor-line", {view.t("updates-tor-line")} }
        }
        p { role: "status",
            match is_saved() {
                Some(true) => view.t("settings-saved"),
                Some(false) => view.t("settings-not-saved"),
                None => rsx! {},
            }
        }
    }
}

fn day(view: &View, at: Timestamp) -> String {
    view.date(at.to_zoned(TimeZone::system()).date())
}
