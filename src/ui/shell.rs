//! What is around every screen: the way past it, the language, the way out, and what to make of it.

use dioxus::prelude::*;

use crate::lang::Tag;
use crate::platform;
use crate::ui::components::icon::{self, icon};
use crate::ui::components::{languages, notes, review};
use crate::ui::islands::{Island, is_app, place, share};
use crate::ui::{Content, NEUTRAL_SITE, Route, Screen, View};

/// Everything that a reader sees of a view.
pub fn body(view: &View, content: Content) -> Element {
    let Content { lang, standing, main, .. } = content;
    rsx! {
        a { class: "skip", href: "#main", {view.t("skip")} }
        header { class: "top",
            a { class: "name", href: home(view), {view.t("app-name")} }
            {search(view)}
            {switch(view)}
            a { class: "leave", href: NEUTRAL_SITE, rel: "noreferrer", "data-leave": "", {view.t("leave")} }
        }
        // The main text has a language of its own where another one answers for it.
        main { id: "main", lang: (lang != view.lang).then(|| lang.to_string()), dir: (lang != view.lang).then(|| view.direction(&lang)),
            if let Some(notes) = view.library.notes.get(&view.lang) {
                {notes::list(notes)}
            }
            {main}
        }
        {update(view)}
        footer {
            {share(view)}
            {review::lines(view, &standing)}
            p {
                {view.t("stores-nothing")}
                " "
                a { href: view.href(&Screen::about()), {view.t("about-link")} }
                if let Route::In(..) = view.route {
                    " · "
                    a { href: view.href(&Screen::Settings), {view.t("settings-title")} }
                }
            }
        }
    }
}

/// Says that a newer version is ready, once the script finds one; never to a reader who is in the middle of something.
fn update(view: &View) -> Element {
    let Route::In(_, screen) = &view.route else { return rsx! {} };
    // In the app nothing comes by itself.
    if screen.is_busy() || is_app() {
        return rsx! {};
    }
    rsx! {
        div { class: "update", role: "status", "data-update": "",
            p { hidden: true,
                {view.t("update-ready")}
                " "
                button { r#type: "button", {view.t("update-button")} }
            }
            p { hidden: true, {view.t("update-busy")} }
        }
    }
}

fn home(view: &View) -> String {
    match view.route {
        Route::Languages | Route::Translate(_) => "/".into(),
        Route::In(..) => view.href(&Screen::Home),
    }
}

fn search(view: &View) -> Element {
    let Route::In(..) = view.route else { return rsx! {} };
    rsx! {
        a { href: view.href(&Screen::Search), aria_label: view.plain("search-title"), title: view.plain("search-title"),
            {icon(icon::SEARCH)}
        }
    }
}

/// A page that is not there is not handed on.
fn share(view: &View) -> Element {
    match &view.route {
        Route::In(..) if is_app() && !platform::has_address() => rsx! {},
        Route::In(_, screen) if screen.is_listed() => place(&Island::Share, share::button(view.t("share-start"))),
        _ => rsx! {},
    }
}

/// English one tap away, since it is what the officer reads; the other languages behind one more.
fn switch(view: &View) -> Element {
    let Route::In(tag, screen) = &view.route else { return rsx! {} };
    // A page that does not exist in one language does not exist in another.
    let screen = if screen.is_listed() { screen } else { &Screen::Home };
    let english = Tag::english();
    rsx! {
        if *tag != english {
            a { href: Route::In(english.clone(), screen.clone()).path(), lang: "en", hreflang: "en", dir: "ltr", "English" }
        }
        details { class: "switch",
            summary { aria_label: view.plain("language"), title: view.plain("language"), {icon(icon::LANGUAGE)} }
            {languages::list(view, screen)}
        }
    }
}
