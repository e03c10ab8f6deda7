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

/// Takes an address to serve on; port 0 takes any that is free.
///
/// # Errors
///
/// Fails if the address is taken or not ours.
pub async fn bind(address: SocketAddr) -> Result<TcpListener, Error> {
    TcpListener::bind(address).await.map_err(|cause| Error::listen(address, cause))
}

/// Serves the site in `folder` until the program is interrupted.
///
/// # Errors
///
/// Fails if connections can no longer be accepted.
pub async fn run(listener: TcpListener, folder: &Path) -> Result<(), Error> {
    let address = listener.local_addr().map_err(|cause| Error::listen(([127, 0, 0, 1], 0).into(), cause))?;
    axum::serve(listener, router(folder))
        .with_graceful_shutdown(interrupted())
        .await
        .map_err(|cause| Error::listen(address, cause))
}

async fn interrupted() {
    // Where signals cannot be heard, the program is ended from outside.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn router(folder: &Path) -> Router {
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(axum::routing::any(lost).with_state(folder.to_owned()));
    Router::new().fallback_service(files).layer(middleware::from_fn(with_headers))
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
