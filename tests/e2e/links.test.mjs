import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { folder, html, languages, pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const decode = (text) => text.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
const attributes = (text, name) => [...text.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, "g"))].map(([, value]) => decode(value));
const idsOf = (text) => attributes(text, "id");

test("every link of every page leads somewhere, and every fragment to a place on the page", () => {
  const all = pages();
  assert.ok(all.length > languages().length * 20);
  const ids = new Map(all.map((path) => [path, new Set(idsOf(html(path)))]));
  const broken = [];
  let links = 0;
  for (const path of all) {
    for (const href of [...attributes(html(path), "href"), ...attributes(html(path), "src")]) {
      links += 1;
      if (/^(https:|tel:|mailto:)/.test(href)) continue;
      const { origin, pathname, hash } = new URL(href, `http://site${path}`);
      const isThere = ids.has(pathname) || (!pathname.endsWith("/") && existsSync(join(folder(), pathname)));
      const place = decodeURIComponent(hash.slice(1));
      if (origin !== "http://site" || !isThere || (place && !ids.get(pathname)?.has(place))) broken.push(`${path}: ${href}`);
    }
  }
  assert.ok(links > all.length * 10, `${links} links`);
  assert.deepEqual(broken, []);
});

test("links lead over encrypted connections, to telephones or to mail, and nowhere else", () => {
  const schemes = new Set(pages().flatMap((path) => attributes(html(path), "href")).map((href) => href.match(/^([a-z][a-z+.-]*):/)?.[1] ?? "relative"));
  assert.deepEqual([...schemes].sort(), ["https", "mailto", "relative", "tel"]);
});

test("no id is on a page twice", () => {
  for (const path of pages()) {
    const ids = idsOf(html(path));
    assert.equal(new Set(ids).size, ids.length, path);
  }
});

test("every language has the same pages", () => {
  const own = (tag) => pages().filter((path) => path.startsWith(`/${tag}/`)).map((path) => path.slice(tag.length + 2));
  assert.ok(own("en").length > 20);
  for (const tag of languages()) assert.deepEqual(own(tag), own("en"), tag);
});

test("every page names itself, says what it is, and names the same page in each language", () => {
  for (const path of pages().filter((path) => !/\/(404|offline)\/$|^\/translate\//.test(path))) {
    const text = html(path);
    assert.match(text, /<title>[^<]{5,}<\/title>/, path);
    assert.match(text, /<meta name="description" content="[^"]{20,}"/, path);
    assert.match(text, /<meta property="og:image" content="[^"]+"/, path);
    for (const tag of languages()) {
      const there = path === "/" ? `/${tag}/` : path.replace(/^\/[^/]+\//, `/${tag}/`);
      assert.match(text, new RegExp(`<link rel="alternate" hreflang="${tag}" href="[^"]*${there}"`), path);
    }
  }
});

test("the files that pages name are served as what they are", async () => {
  const types = { "/app.js": /javascript/, "/sw.js": /javascript/, "/icon.svg": /svg/, "/manifest.webmanifest": /manifest\+json|application\/json/ };
  for (const [path, type] of Object.entries(types)) {
    const answer = await fetch(site.url + path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get("content-type"), type, path);
  }
  const manifest = await (await fetch(`${site.url}/manifest.webmanifest`)).json();
  assert.ok(manifest.icons.length > 0 && manifest.start_url && manifest.name && manifest.display);
  for (const { src } of manifest.icons) assert.equal((await fetch(site.url + src)).status, 200, src);
});

test("the service worker asks for a newer release each time, and nothing on the way keeps an old one", async () => {
  for (const path of ["/sw.js", "/app.js", "/", "/en/"]) {
    assert.match((await fetch(site.url + path)).headers.get("cache-control"), /no-cache|no-store|max-age=0/, path);
  }
});
