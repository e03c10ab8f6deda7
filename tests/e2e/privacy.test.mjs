import assert from "node:assert/strict";
import { createServer, request as ask } from "node:http";
import { after, before, test } from "node:test";
import { phone, plainPhone, untilKept } from "./phone.mjs";
import { KINDS, everyKind, html, languages, pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

/**
 * Chromium asks its maker what the fields of forms are for, by a hash of their names and without a word of what is in them.
 * No page can forbid that; the reader can, in the browser's settings.
 */
const BROWSERS_OWN = "content-autofill.googleapis.com:443";

test("nobody but the site is asked for anything, by the pages or by the service worker", async () => {
  const recorder = await recordingProxy();
  const visitor = await phone({ proxy: { server: recorder.url, bypass: "<-loopback>" } });
  const page = await visitor.newPage();
  for (const path of everyKind()) {
    await page.goto(site.url + path);
  }
  await page.goto(`${site.url}/${languages().at(-1)}/`);
  await untilKept(page);
  const own = new URL(site.url).host;
  assert.ok(recorder.hosts.filter((host) => host === own).length > KINDS.length, "the recorder sees what goes out");
  assert.ok(recorder.paths.some((path) => path.includes("/packs/")), "what the service worker asks for, too");
  assert.deepEqual([...new Set(recorder.hosts)].filter((host) => host !== own && host !== BROWSERS_OWN), []);
  recorder.close();
});

test("nothing is stored but the pages, until the reader asks", async () => {
  const visitor = await phone();
  const page = await visitor.newPage();
  for (const path of everyKind()) {
    const answer = await page.goto(site.url + path);
    assert.equal((await answer.allHeaders())["set-cookie"], undefined, path);
  }
  await page.goto(`${site.url}/ar/`);
  await untilKept(page);
  assert.deepEqual(await visitor.cookies(), []);
  assert.deepEqual(await stored(page), { local: {}, session: {}, databases: [], cookie: "" });
});

test("nothing is stored at all without script", async () => {
  const visitor = await phone({ javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto(`${site.url}/ar/`);
  await page.goto(`${site.url}/`);
  const state = await visitor.storageState({ indexedDB: true });
  assert.deepEqual(state, { cookies: [], origins: [] });
});

test("a tap on a language of the first page is remembered, and is all that is", async () => {
  const visitor = await plainPhone();
  const page = await visitor.newPage();
  await page.goto(`${site.url}/`);
  await page.locator("a[data-remember=ar]").click();
  await page.waitForURL(`${site.url}/ar/`);
  assert.deepEqual((await stored(page)).local, { language: "ar" });
  const later = await visitor.newPage();
  await later.goto(`${site.url}/`);
  await later.waitForURL(`${site.url}/ar/`);
});

test("switching language on any other page is not remembered", async () => {
  const page = await (await plainPhone()).newPage();
  await page.goto(`${site.url}/ar/stop/`);
  await page.locator("header > a[hreflang=en]").click();
  await page.waitForURL(`${site.url}/en/stop/`);
  await page.locator("header summary").click();
  await page.locator("header details a[hreflang=ar]").click();
  await page.waitForURL(`${site.url}/ar/stop/`);
  assert.deepEqual((await stored(page)).local, {});
});

test("a remembered language can be changed: going back, a reload and a link to the choice show it", async () => {
  // Not all browsers can say where a reader comes from.
  for (const canSay of [true, false]) {
    const visitor = await plainPhone();
    if (!canSay) await visitor.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined }));
    const page = await visitor.newPage();
    await page.goto(`${site.url}/`);
    await page.locator("a[data-remember=ar]").click();
    await page.waitForURL(`${site.url}/ar/`);
    const elsewhere = await visitor.newPage();
    await page.goBack();
    await isTheChoice(page);
    await page.reload();
    await isTheChoice(page);
    await elsewhere.goto(`${site.url}/#languages`);
    await isTheChoice(elsewhere);
    await page.locator("a[data-remember=pl]").click();
    await page.waitForURL(`${site.url}/pl/`);
    assert.deepEqual((await stored(page)).local, { language: "pl" });
  }
});

test("who comes to the choice from a page of the site is not led back", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => localStorage.setItem("language", "ar"));
  const page = await visitor.newPage();
  await page.goto(`${site.url}/ar/about/`);
  await page.evaluate(() => location.assign("/"));
  await page.waitForURL(`${site.url}/`);
  await isTheChoice(page);
});

async function isTheChoice(page) {
  // Long enough for a script that would lead away.
  await page.waitForTimeout(300);
  assert.equal(new URL(page.url()).pathname, "/");
  assert.ok(await page.locator("a[data-remember=pl]").isVisible());
}

test("the remembered language leaves no step in the history to be caught in", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => localStorage.setItem("language", "ar"));
  const page = await visitor.newPage();
  await page.goto("about:blank");
  await page.goto(`${site.url}/`);
  await page.waitForURL(`${site.url}/ar/`);
  await page.goBack();
  assert.equal(page.url(), "about:blank");
});

test("what is no language of ours is not followed, whatever is stored", async () => {
  for (const value of ["xx", "", "//example.org/", "javascript:alert(1)", "__proto__"]) {
    const visitor = await plainPhone();
    await visitor.addInitScript((value) => localStorage.setItem("language", value), value);
    const page = await visitor.newPage();
    await page.goto(`${site.url}/`);
    await page.waitForTimeout(200);
    assert.equal(page.url(), `${site.url}/`, value);
  }
});

test("where storage is forbidden, everything else works", async () => {
  const visitor = await phone();
  await visitor.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException("no", "SecurityError"); } });
    }
  });
  const page = await visitor.newPage();
  const faults = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  await page.goto(`${site.url}/`);
  await untilKept(page);
  await page.locator("a[data-remember=ar]").click();
  await page.waitForURL(`${site.url}/ar/`);
  await untilKept(page);
  assert.deepEqual(faults, []);
});

test("no page asks for what its policy forbids, and no script fails", async () => {
  const page = await (await phone()).newPage();
  const said = [];
  page.on("console", (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (fault) => said.push(`${page.url()}: ${fault}`));
  for (const path of everyKind()) await page.goto(site.url + path);
  assert.deepEqual(said, []);
});

test("every page carries its policy, in its headers and for kept copies in itself", async () => {
  const all = pages();
  assert.ok(all.length > KINDS.length);
  for (const path of all) {
    const text = html(path);
    const policy = text.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? "";
    assert.match(policy, /default-src &#39;none&#39;/, path);
    assert.doesNotMatch(policy.replace("&#39;wasm-unsafe-eval&#39;", ""), /unsafe|https?:|\*/, path);
    assert.match(text, /<meta name="referrer" content="no-referrer"/, path);
    assert.doesNotMatch(text, /<script(?![^>]*\ssrc="\/)|\son[a-z]+="|\sstyle="/i, path);
  }
  for (const path of ["/", "/ar/", "/app.js", "/sw.js", "/no-such-page/"]) {
    const { headers } = await fetch(site.url + path);
    assert.match(headers.get("content-security-policy"), /default-src 'none'.*frame-ancestors 'none'/, path);
    assert.equal(headers.get("referrer-policy"), "no-referrer", path);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    for (const feature of ["camera", "geolocation", "microphone"]) assert.match(headers.get("permissions-policy"), new RegExp(`${feature}=\\(\\)`), path);
  }
});

/** Everything that a page can have stored, except for the pages that the service worker keeps. */
function stored(page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    cookie: document.cookie,
  }));
}

/** A proxy that leads anywhere and writes down where to. */
async function recordingProxy() {
  const hosts = [];
  const paths = [];
  const server = createServer((incoming, answer) => {
    const url = new URL(incoming.url);
    hosts.push(url.host);
    paths.push(url.pathname);
    const outgoing = ask(url, { method: incoming.method, headers: incoming.headers }, (response) => {
      answer.writeHead(response.statusCode, response.headers);
      response.pipe(answer);
    });
    outgoing.on("error", () => incoming.socket.destroy());
    incoming.pipe(outgoing);
  });
  // An encrypted connection is written down and refused.
  server.on("connect", (incoming, socket) => {
    hosts.push(incoming.url);
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return { url: `http://127.0.0.1:${server.address().port}`, hosts, paths, close: () => server.closeAllConnections() ?? server.close() };
}
