// The whole app as a page of a browser: one document, and every address of the app is its own.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { eventually, phone } from "./phone.mjs";
import { root } from "./site.mjs";

const folder = join(root, "target/web-app");
const KINDS = { ".js": "text/javascript", ".wasm": "application/wasm" };
const DOCUMENT = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <body><script type="module">import start from "/scan-rights.js"; await start();</script></body>`;

let server;
let url;
before(async () => {
  server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url, "http://localhost");
    const kind = KINDS[extname(pathname)];
    if (kind && !existsSync(join(folder, pathname))) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": kind ?? "text/html" });
    answer.end(kind ? readFileSync(join(folder, pathname)) : DOCUMENT);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.closeAllConnections() ?? server.close());

let page;
let faults;
let asked;
beforeEach(async () => {
  page = await (await phone({ locale: "ar-EG" })).newPage();
  [faults, asked] = [[], []];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => asked.push(request.url()));
});
afterEach(() => assert.deepEqual(faults, []));

/** Opens a page of the app. */
async function open(path) {
  await page.goto(url + path);
  await page.locator("main h1").waitFor();
}

test("it begins in the reader's language, two taps lead to what to say, and the address says where", async () => {
  await open("/");
  assert.equal(new URL(page.url()).pathname, "/ar/");
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ar", "rtl"]);
  await page.locator("main a.now").click();
  await page.locator("main nav.next a").first().click();
  await page.locator("a.say .own").first().waitFor();
  assert.match(new URL(page.url()).pathname, /^\/ar\/stop\/[a-z-]+\/$/);
  await page.goBack();
  await eventually(async () => assert.equal(new URL(page.url()).pathname, "/ar/stop/"));
  await page.locator("main nav.next a").first().waitFor();
  assert.ok(asked.every((address) => address.startsWith(url)), `${asked}`);
});

test("another language closes the list that it was chosen in", async () => {
  await open("/en/guides/no/");
  await page.locator("header summary").click();
  await page.locator("header details a[hreflang=ur]").click();
  await page.waitForURL(`${url}/ur/guides/no/`);
  await eventually(async () => assert.equal(await page.locator("html").getAttribute("lang"), "ur"));
  await eventually(async () => assert.equal(await page.locator("header details").getAttribute("open"), null));
});

test("search answers, and a letter is written", async () => {
  await open("/en/search/");
  await page.getByRole("searchbox").fill("police");
  await page.locator(".found li").first().waitFor();
  await open("/en/letters/my-data/");
  await page.locator("#letter-full-name").fill("Ana");
  await page.locator(".sheet", { hasText: "My name is Ana." }).waitFor();
});

test("a note is kept, locked, and opens after the page was loaded anew", async () => {
  await open("/en/note/");
  await page.locator("#note-stop-place").fill("Elm Road");
  await page.locator("#note-passphrase").fill("seven green buses");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.locator("[role=status]", { hasText: "Kept and locked." }).waitFor();
  assert.ok(!(await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes("Elm"));
  await open("/en/note/");
  await page.locator("summary", { hasText: "Open note" }).click();
  await page.locator("#note-passphrase-1").fill("seven green buses");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await eventually(async () => assert.equal(await page.locator("#note-stop-place").inputValue(), "Elm Road"));
});

test("leaving shows nothing of it any more", async () => {
  await page.route(({ protocol }) => protocol === "https:", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Rain later</h1>" }));
  await open("/en/stop/fingerprint/");
  await page.locator("a[data-leave]").click();
  await page.locator("h1", { hasText: "Rain later" }).waitFor();
});
