//! Serves a site on this machine, with the headers and the compressed files that a server of its own would use.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::error::Error;
use crate::site::headers;

/// Takes an address to serve on, which may be any free port (0), and does with it what there is to do.
///
/// # Errors
///
/// Fails if the address is taken or not ours, or as `work` does.
pub fn on(
    address: SocketAddr,
    work: impl AsyncFnOnce(TcpListener, SocketAddr) -> Result<(), Error>,
) -> Result<(), Error> {
    let failed = |cause| Error::listen(address, cause);
    tokio::runtime::Runtime::new().map_err(failed)?.block_on(async {
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        work(listener, bound).await
    })
}

/// Serves the site in `folder` until the program is interrupted.
///
/// # Errors
///
/// Fails if connections can no longer be accepted.
pub async fn run(listener: TcpListener, folder: &Path) -> Result<(), Error> {
    serve_router(listener, router(folder)).await
}

/// Serves what a router answers until the program is interrupted, with the headers that a server of its own would send.
pub(crate) async fn serve_router(listener: TcpListener, router: Router) -> Result<(), Error> {
    let address = listener.local_addr().unwrap_or(([127, 0, 0, 1], 0).into());
    let router = router.layer(middleware::from_fn(with_headers));
    tokio::select! {
        served = axum::serve(listener, router) => served.map_err(|cause| Error::listen(address, cause)),
        // Pages of a preview wait for changes without an end: nobody waits for them.
        () = interrupted() => Ok(()),
    }
}

/// Waits for Ctrl+C. Where it cannot be heard, the program is ended from outside.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn router(folder: &Path) -> Router {
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(axum::routing::any(lost).with_state(folder.to_owned()));
    Router::new().fallback_service(files)
}

/// A lost address is answered in the language that it was asked in.
async fn lost(State(folder): State<PathBuf>, request: Request) -> Response {
    let tag = request
        .uri()
        .path()
        .split('/')
        .nth(1)
        .filter(|tag| tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    let page = |tag: &str| folder.join(tag).join("404/index.html");
    let html = match tokio::fs::read(page(tag.unwrap_or("en"))).await {
        Ok(html) => html,
        Err(_) => tokio::fs::read(page("en")).await.unwrap_or_default(),
    };
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

async fn with_headers(request: Request, next: Next) -> Response {
    let cache = headers::cache_control(request.uri().path());
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let all = response.headers_mut();
    for (name, value) in headers::all() {
        let value = HeaderValue::from_str(&value).expect("our headers are plain text");
        all.insert(HeaderName::from_static(name), value);
    }
    all.insert(header::CACHE_CONTROL, HeaderValue::from_static(if found { cache } else { "no-store" }));
    response
}
