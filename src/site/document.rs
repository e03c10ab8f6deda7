//! One page as HTML: a head for browsers, chats and search engines, and the body that readers see.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_ssr::Renderer;

use crate::site::{Origin, comments, headers};
use crate::ui::{self, Content, Route, Screen, View};

/// Renders a view to a whole document, its style inline: one request shows it. The renderer remembers
/// the static parts of what it has rendered, so one for many pages is faster.
pub fn render(view: &View, origin: &Origin, renderer: &mut Renderer) -> String {
    render_as(view, origin, renderer, Rc::new(ui::content))
}

/// Renders a view with a content of its own.
pub(super) fn render_as(
    view: &View,
    origin: &Origin,
    renderer: &mut Renderer,
    content: Rc<dyn Fn(&View) -> Content>,
) -> String {
    let mut dom =
        VirtualDom::new_with_props(document, Document { view: view.clone(), origin: origin.clone(), content });
    dom.rebuild_in_place();
    // The element around all others is the one that Dioxus has no name for. Both values are
    // checked when the languages are read.
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\">{}</html>\n",
        view.lang,
        view.direction(&view.lang),
        renderer.render(&dom)
    )
}

#[derive(Clone)]
struct Document {
    view: View,
    origin: Origin,
    content: Rc<dyn Fn(&View) -> Content>,
}

fn document(Document { view, origin, content }: Document) -> Element {
    let content = content(&view);
    rsx! {
        {head(&view, &origin, &content)}
        body { {ui::body(&view, content)} }
    }
}

fn head(view: &View, origin: &Origin, content: &Content) -> Element {
    let name = view.plain("app-name");
    let title = if content.title == name { name.clone() } else { format!("{} · {name}", content.title) };
    let listed = match &view.route {
        Route::Languages => true,
        Route::In(_, screen) => screen.is_listed(),
        Route::Translate(_) => false,
    };
    rsx! {
        head {
            meta { charset: "utf-8" }
            meta { name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }
            // Copies that the service worker keeps have no headers; their policy is in them.
            meta { http_equiv: "content-security-policy", content: headers::policy() }
            meta { name: "referrer", content: "no-referrer" }
            title { "{title}" }
            meta { name: "description", content: "{content.summary}" }
            if listed {
                {links(view, origin)}
                meta { property: "og:type", content: "website" }
                meta { property: "og:site_name", content: "{name}" }
                meta { property: "og:title", content: "{content.title}" }
                meta { property: "og:description", content: "{content.summary}" }
                meta { property: "og:image", content: origin.address("/share.png") }
                meta { name: "twitter:card", content: "summary_large_image" }
            } else {
                meta { name: "robots", content: "noindex" }
            }
            meta { name: "theme-color", content: "#ffffff", "media": "(prefers-color-scheme: light)" }
            meta { name: "theme-color", content: "#14171a", "media": "(prefers-color-scheme: dark)" }
            link { rel: "icon", href: "/icon.svg", r#type: "image/svg+xml" }
            link { rel: "apple-touch-icon", href: "/icon-192.png" }
            link { rel: "manifest", href: "/manifest.webmanifest" }
            style { {comments::style()} }
            script { src: "/app.js", defer: true }
        }
    }
}

/// The same page in the other languages, and its one address.
fn links(view: &View, origin: &Origin) -> Element {
    let screen = match &view.route {
        Route::Languages | Route::Translate(_) => &Screen::Home,
        Route::In(_, screen) => screen,
    };
    rsx! {
        if origin.is_known() {
            link { rel: "canonical", href: origin.address(&view.route.path()) }
            meta { property: "og:url", content: origin.address(&view.route.path()) }
        }
        for language in &view.library.languages {
            link {
                rel: "alternate",
                hreflang: "{language.tag}",
                href: origin.address(&Route::In(language.tag.clone(), screen.clone()).path()),
            }
        }
        link { rel: "alternate", hreflang: "x-default", href: origin.address(&default(&view.route)) }
    }
}

/// Who speaks none of the languages is asked at the root, and gets English elsewhere.
fn default(route: &Route) -> String {
    match route {
        Route::Languages | Route::Translate(_) | Route::In(_, Screen::Home) => Route::Languages.path(),
        Route::In(_, screen) => Route::In(crate::lang::Tag::english(), screen.clone()).path(),
    }
}
