//! Serves the pages of a preview, each rendered when it is asked for.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dioxus_ssr::Renderer;
use tokio::net::TcpListener;
use tokio::sync::watch::Receiver;

use crate::content;
use crate::error::Error;
use crate::preview::Shown;
use crate::site::{self, Origin};
use crate::ui::{Route, Screen, View};

type Watched = Receiver<Arc<Shown>>;

/// In the place of the script of pages, which would keep them for offline use and so show old ones.
const SCRIPT: &str = include_str!("../../assets/preview.js");

/// An open page asks again after so long, so that neither side waits for a connection that is gone.
const PATIENCE: Duration = Duration::from_secs(25);

/// Serves a preview until the program is interrupted.
///
/// # Errors
///
/// Fails if connections can no longer be accepted.
pub async fn run(listener: TcpListener, watched: Watched) -> Result<(), Error> {
    let router = Router::new().route("/preview/changes", get(changes)).fallback(answer).with_state(watched);
    site::serve_router(listener, router).await
}

/// Answers with the number of the state that is shown, as soon as it is another one than the page has.
async fn changes(State(mut watched): State<Watched>, request: Request) -> String {
    let has = request.uri().query().and_then(|query| query.strip_prefix("after=")?.parse().ok());
    let newer = watched.wait_for(|shown| Some(shown.version) != has);
    let newer = tokio::time::timeout(PATIENCE, newer).await.ok();
    newer.and_then(Result::ok).map(|shown| shown.version).or(has).unwrap_or_default().to_string()
}

async fn answer(State(watched): State<Watched>, request: Request) -> Response {
    let shown = Arc::clone(&watched.borrow());
    let path = request.uri().path();
    if path == "/app.js" {
        return ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT).into_response();
    }
    if let Some((bytes, kind)) = site::shared(path) {
        return ([(header::CONTENT_TYPE, kind)], bytes).into_response();
    }
    let (status, html) = match page(&shown, path) {
        Some(html) => (StatusCode::OK, html),
        None => (StatusCode::NOT_FOUND, lost(&shown, path)),
    };
    let version = format!("version;desc=\"{}\"", shown.version);
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (HeaderName::from_static("server-timing"), version),
    ];
    (status, headers, html).into_response()
}

fn page(shown: &Shown, path: &str) -> Option<String> {
    let path = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
    if let Some(rest) = path.strip_prefix("/translate/") {
        let languages = shown.library.languages.translations().map(|language| &language.tag);
        let tag = languages.into_iter().find(|tag| rest == format!("{tag}/")).cloned();
        let is_known = tag.is_some() || rest.is_empty();
        return is_known.then(|| {
            let sheets = content::sheets(&shown.files);
            site::translate::page(&shown.library, &sheets, tag, &Origin::default())
        });
    }
    let route = Route::all(&shown.library).into_iter().find(|route| route.path() == path)?;
    Some(render(shown, route))
}

/// A lost address is answered in the language that it was asked in.
fn lost(shown: &Shown, path: &str) -> String {
    let folder = path.split('/').nth(1).unwrap_or_default();
    let mut languages = shown.library.languages.iter();
    let language = languages.find(|language| language.tag.as_str() == folder);
    let language = language.unwrap_or_else(|| shown.library.languages.source());
    render(shown, Route::In(language.tag.clone(), Screen::NotFound))
}

fn render(shown: &Shown, route: Route) -> String {
    site::render(&View::new(&shown.library, route), &Origin::default(), &mut Renderer::new())
}
