# Scan Rights. `make run` and `make test` do their own set-up on a fresh Debian machine with Rust.

.PHONY: help run app preview site test bench bench-app check-rust check-content check-features test-rust test-app test-browser browser display gettext python conformance islands web-app webview android wasm icons package package-test drawing packing clean
.DEFAULT_GOAL := help

PORT ?= 8080
# Where the site will stand, for links in chats and search engines: make site ORIGIN=https://example.org
ORIGIN ?=
RIGHTS := target/debug/rights
# What readers' browsers run. `make islands PROFILE=dev` compiles faster, to ten times the size.
WASM := wasm32-unknown-unknown
ANDROID := aarch64-linux-android
XVFB := xvfb-run --auto-servernum --server-args="-screen 0 1000x900x24"
PROFILE ?= islands
# For tests the tool and the app are compiled at once, so that what both need is compiled once.
TOGETHER := --features drive,conformance
MODULES := target/modules
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
CARGO := cargo
E2E := tests/e2e
# Makes packages for Debian.
CARGO_DEB := target/tools/bin/cargo-deb
CARGO_DEB_VERSION := 3.8.0

help: ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: islands ## Build everything and serve the app on http://127.0.0.1:8080/ (PORT=8081 for another port)
	$(RIGHTS) site --out target/site --islands $(MODULES) --no-compress
	@echo "Scan Rights is at the address below; Ctrl+C ends it."
	@$(RIGHTS) serve --dir target/site --port $(PORT)

app: webview ## Open the app in a window of its own (PAGE=/ar/stop/ for another page than the first)
	$(CARGO) run --locked --no-default-features --features desktop --bin scan-rights -- $(PAGE)

preview: ## Show the site while you write it, in a language: make preview TAG=pl
	$(CARGO) run --locked --release --bin rights -- preview $(TAG)

islands: wasm ## Compile what pages do beyond being read
	$(CARGO) build --locked --bin rights $(WITH)
	$(CARGO) build --locked --target $(WASM) --no-default-features --features islands --profile $(PROFILE) --bin islands
	$(CARGO) build --locked --target $(WASM) --no-default-features --features vault --profile $(PROFILE) --bin vault
	$(RIGHTS) bind --out $(MODULES) $(foreach module,islands vault,target/$(WASM)/$(PROFILE:dev=debug)/$(module).wasm)

web-app: wasm ## Compile the whole app as a page of a browser
	$(CARGO) build --locked --bin rights $(WITH)
	$(CARGO) build --locked --target $(WASM) --no-default-features --features web --profile $(PROFILE) --bin scan-rights
	$(RIGHTS) bind --out target/web-app target/$(WASM)/$(PROFILE:dev=debug)/scan-rights.wasm

site: islands ## Write the static site to dist/, compressed, ready for a web server (ORIGIN=https://example.org)
	$(CARGO) run --locked --release --bin rights -- site --out dist --islands $(MODULES) $(if $(ORIGIN),--origin $(ORIGIN))

package: webview packing $(CARGO_DEB) ## Write target/package/scan-rights_*.deb: the app and the tool, for Debian
	$(CARGO) build --locked --profile app --no-default-features --features desktop --bin scan-rights
	$(CARGO) build --locked --release --bin rights
	rm -rf target/package/*.deb target/package/man
	$(CARGO) run --locked --quiet --example package -- target/package
	desktop-file-validate target/package/scan-rights.desktop
	appstreamcli validate --no-net packaging/org.scanrights.app.metainfo.xml
	$(CARGO_DEB) --no-build --locked --output target/package/
	@# There is no address yet that a package could name, and our changelog is for people.
	lintian --allow-root --fail-on error --suppress-tags malformed-contact,syntax-error-in-debian-changelog target/package/*.deb

# No part of `make test`: it builds releases and fetches a small Debian, which takes many minutes.
package-test: package display ## Install the package where nothing but Debian is, and start what is in it (as root)
	$(SUDO) packaging/test target/package/*.deb

icons: drawing ## Draw the pictures of the app anew from assets/public/icon.svg
	packaging/icon 192 assets/public/icon-192.png
	packaging/icon 512 assets/public/icon-512.png

test: WITH := $(TOGETHER)
test: check-rust check-features test-rust check-content test-browser ## Everything that CI runs

check-rust: webview
	$(CARGO) fmt --check
	$(CARGO) clippy --locked $(TOGETHER) --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked $(TOGETHER) --no-deps --document-private-items

# What runs on readers' devices is built without the tool; for phones as far as it can be checked without their tools.
check-features: wasm android webview
	$(CARGO) clippy --locked --no-default-features --lib -- -D warnings
	$(CARGO) clippy --locked --no-default-features --features desktop --bin scan-rights -- -D warnings
	@# Not clippy: it misreads how threads keep their own there.
	$(CARGO) check --locked --target $(ANDROID) --no-default-features --features mobile --bin scan-rights
	$(CARGO) check --locked --target $(ANDROID) --no-default-features --features sync --lib
	$(CARGO) clippy --locked --target $(WASM) --no-default-features --features islands --bin islands -- -D warnings
	$(CARGO) clippy --locked --target $(WASM) --no-default-features --features vault --bin vault -- -D warnings
	$(CARGO) clippy --locked --target $(WASM) --no-default-features --features web --bin scan-rights -- -D warnings

test-rust: gettext python display webview drawing
	$(XVFB) $(CARGO) test --locked $(TOGETHER)

# A part of the former: the app in its window.
test-app: display webview
	$(XVFB) $(CARGO) test --locked $(TOGETHER) --test app

# On the day of the newest commit: an old checkout passes as it did then.
check-content:
	$(CARGO) run --locked --quiet --bin rights $(WITH) -- check --strict $(addprefix --today ,$(shell git log -1 --format=%cs 2>/dev/null))

test-browser: browser islands web-app
	cd $(E2E) && npm run types && npm test

# What a window costs, in turn with the smallest one.
bench-app: display webview
	$(CARGO) build --locked --profile app --no-default-features --features drive --bin scan-rights --example smallest
	$(XVFB) $(CARGO) bench --locked --profile app --no-default-features --features drive --bench app > target/bench-app.json

bench: browser islands bench-app ## Measure what the issue trackers promise; prints a table and writes target/bench.json
	$(CARGO) build --locked --release
	$(CARGO) bench --locked --bench site > target/bench-site.json
	$(CARGO) bench --locked --bench updates > target/bench-updates.json
	cd $(E2E) && RIGHTS=$(CURDIR)/target/release/rights SITE_ROWS="$(CURDIR)/target/bench-site.json $(CURDIR)/target/bench-app.json $(CURDIR)/target/bench-updates.json" npm run --silent bench

# Chromium, fonts for every script, and Node where there is none; then the pinned packages of the browser tests.
browser: $(E2E)/node_modules/.installed
	@command -v chromium >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends chromium fonts-noto-core; }

# The standard library for wasm, which rustup brings.
wasm:
	@[ -d "$$(rustc --print target-libdir --target $(WASM))" ] || rustup target add $(WASM)

android:
	@[ -d "$$(rustc --print target-libdir --target $(ANDROID))" ] || rustup target add $(ANDROID)

# What a window is made with: the webview of GTK, and what it is built against.
webview:
	@{ pkg-config --exists webkit2gtk-4.1 librsvg-2.0 2>/dev/null && [ -e /usr/include/xdo.h ]; } || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends \
		libwebkit2gtk-4.1-dev libxdo-dev libayatana-appindicator3-dev librsvg2-dev pkg-config; }

# A display that nobody sees, pictures of it, and letters for every script.
display:
	@{ command -v xvfb-run && command -v import; } >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends xvfb xauth imagemagick fonts-noto-core; }

# What draws a picture, and what compares two.
drawing:
	@{ command -v rsvg-convert && command -v compare; } >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends librsvg2-bin imagemagick; }

# What looks at a package, and what makes the place that it is tried in.
packing:
	@{ command -v lintian && command -v desktop-file-validate && command -v appstreamcli && command -v debootstrap && command -v man && command -v xwininfo; } >/dev/null || \
		{ $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends lintian desktop-file-utils appstream debootstrap man-db x11-utils; }

$(CARGO_DEB):
	$(CARGO) install --locked --root target/tools --version $(CARGO_DEB_VERSION) cargo-deb

# The tools that PO files have to pass through unharmed.
gettext:
	@command -v msgmerge >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends gettext; }

# The reference client of The Update Framework, which has to read what we publish, and an object store to publish to.
python: target/python/.installed

target/python/.installed: tests/python/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends python3-venv; }
	python3 -m venv target/python
	target/python/bin/pip install --quiet --requirement $<
	@touch $@

# No part of `make test`: the public conformance suite of The Update Framework is in no registry of packages, so a copy of it has to be
# at hand: github.com/theupdateframework/tuf-conformance.
conformance: webview ## Let the public conformance suite of The Update Framework test our client: make conformance SUITE=~/tuf-conformance
	@[ -f "$(SUITE)/pyproject.toml" ] || { echo "make conformance SUITE=folder, with a copy of the suite in it" >&2; exit 2; }
	@command -v faketime >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends faketime; }
	$(CARGO) build --locked $(TOGETHER) --example tuf_client
	python3 -m venv target/conformance
	target/conformance/bin/pip install --quiet --editable $(SUITE)
	target/conformance/bin/pytest $(SUITE)/tuf_conformance --entrypoint $(CURDIR)/target/debug/examples/tuf_client

$(E2E)/node_modules/.installed: $(E2E)/package-lock.json
	@command -v npm >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends nodejs npm; }
	cd $(E2E) && npm ci --no-audit --no-fund
	@touch $@

clean: ## Remove what was built
	$(CARGO) clean
	rm -rf dist $(E2E)/node_modules
