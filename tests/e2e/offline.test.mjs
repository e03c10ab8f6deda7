import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { networkTo } from "./network.mjs";
import { open, phone, until, untilIslandsKept, untilKept } from "./phone.mjs";
import { languages, pages, release, serve } from "./site.mjs";

let site;
let network;
before(async () => (site = await serve()));
after(() => site.close());
beforeEach(async () => (network = await networkTo(site.url)));
afterEach(() => network.close());

const isPack = (path) => path.startsWith("/packs/");
const packOf = (tag) => release().packs[tag].path;

test("the first visit brings the reader's language and English, one request each", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  assert.deepEqual(network.asked().filter(isPack).sort(), [packOf("ar"), packOf("en")].sort());
});

test("the second visit asks the network for nothing but a newer release", async () => {
  const visitor = await phone();
  const { page } = await open(visitor, `${network.url}/ar/`);
  await untilIslandsKept(page);
  network.asked();
  const again = await open(visitor, `${network.url}/ar/`);
  await untilKept(again.page);
  await again.page.goto(`${network.url}/en/guides/`);
  assert.deepEqual(network.asked().filter((path) => path !== "/sw.js"), []);
});

test("the pages are read before anything is fetched for later", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  const asked = network.asked();
  assert.equal(asked[0], "/ar/");
  assert.ok(asked.indexOf("/app.js") > 0 && asked.indexOf("/app.js") < asked.indexOf("/sw.js"));
  assert.ok(asked.indexOf("/sw.js") < asked.findIndex(isPack));
});

test("every page of a kept language opens without a network, and is the page that the server has", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  network.off();
  const kept = pages().filter((path) => path === "/" || /^\/(ar|en)\//.test(path));
  assert.ok(kept.length > 100);
  const differing = await page.evaluate(async ({ paths, site }) => {
    const differing = [];
    for (const path of paths) {
      const answer = await fetch(path).catch((error) => ({ ok: false, text: () => String(error) }));
      if (!answer.ok || (await answer.text()) !== site[path]) differing.push(path);
    }
    return differing;
  }, { paths: kept, site: Object.fromEntries(await Promise.all(kept.map(async (path) => [path, await (await fetch(site.url + path)).text()]))) });
  assert.deepEqual(differing, []);
});

test("without a network, home leads to what to say and to the card, and languages switch", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  network.off();
  await page.goto(`${network.url}/ar/`);
  await page.locator("main a.now").click();
  await page.locator("main nav.next a").first().click();
  await page.locator("main a.say .own").first().waitFor();
  const step = new URL(page.url()).pathname;
  await page.locator("header > a[hreflang=en]").click();
  await page.waitForURL(network.url + step.replace("/ar/", "/en/"));
  await page.locator("main a.say").first().click();
  await page.waitForURL(`${network.url}/en/card/#*`);
  assert.ok(await page.locator("article.phrase:target").isVisible());
  await page.locator("article.phrase:target a.close").click();
  await page.locator("header summary").click();
  await page.locator("header details a[hreflang=ar]").click();
  await page.waitForURL(`${network.url}/ar/card/`);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
});

test("without a network, a page that was never opened shows, however its address is written", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  network.off();
  for (const written of ["/ar/guides/scanner/", "/ar/guides/scanner", "/ar/guides/scanner/index.html", "/ar/guides/scanner/?from=chat#main"]) {
    const answer = await page.goto(network.url + written);
    assert.equal(answer.status(), 200, written);
    assert.match(await page.content(), /data-leave/);
    assert.equal(await page.locator("html").getAttribute("lang"), "ar");
    assert.notEqual(await page.locator("h1").textContent(), await titleOf(page, "/ar/404/"));
    await page.goto(`${network.url}/ar/`);
  }
});

test("a lost address below a kept language is answered in it, with or without a network", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  network.asked();
  for (const go of [() => {}, network.off]) {
    go();
    const answer = await page.goto(`${network.url}/ar/no-such-page/`);
    assert.equal(answer.status(), 404);
    assert.ok(answer.fromServiceWorker());
    assert.equal(await page.locator("html").getAttribute("lang"), "ar");
    assert.equal(await page.locator("h1").textContent(), await titleOf(page, "/ar/404/"));
  }
});

test("a page of a language that is not kept says so in one that is, and leads to what to say", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  network.off();
  await page.goto(`${network.url}/pl/stop/fingerprint/`);
  assert.equal(await page.locator("html").getAttribute("lang"), "ar");
  assert.equal(await page.locator("h1").textContent(), await titleOf(page, "/ar/offline/"));
  await page.locator("main a.now").click();
  await page.waitForURL(`${network.url}/ar/stop/`);
});

test("English answers when nothing but English is kept", async () => {
  const { page } = await open(await phone(), `${network.url}/en/`);
  await untilKept(page);
  network.off();
  await page.goto(`${network.url}/pl/`);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("h1").textContent(), await titleOf(page, "/en/offline/"));
});

test("a language is kept when it is opened", async () => {
  const visitor = await phone();
  const { page } = await open(visitor, `${network.url}/en/`);
  await untilKept(page);
  await page.goto(`${network.url}/pl/`);
  await untilKept(page);
  network.off();
  await page.goto(`${network.url}/pl/help/`);
  assert.equal(await page.locator("html").getAttribute("lang"), "pl");
});

test("one tap keeps all languages, and says so then and at the next visit", async () => {
  const visitor = await phone();
  const { page } = await open(visitor, `${network.url}/en/`);
  await untilKept(page);
  await page.locator("[data-state=kept]").waitFor();
  assert.deepEqual(network.asked().filter(isPack), [packOf("en")]);
  await page.locator("button[data-keep-all]").click();
  await page.locator("[data-state=all]").waitFor();
  assert.equal(await page.locator("button[data-keep-all]").isVisible(), false);
  assert.deepEqual(network.asked().filter(isPack).sort(), languages().filter((tag) => tag !== "en").map(packOf).sort());
  network.off();
  for (const tag of languages()) {
    await page.goto(`${network.url}/${tag}/`);
    await page.locator("[data-state=all]").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
  }
});

test("keeping all fails half-way: what has come stays, and the rest can be tried again", async () => {
  const others = languages().filter((tag) => tag !== "en");
  assert.ok(others.length >= 2);
  const last = others.at(-1);
  network.cutting(new RegExp(`^/packs/${last}\\.`));
  const { page } = await open(await phone(), `${network.url}/en/`);
  await untilKept(page);
  await page.locator("button[data-keep-all]").click();
  await page.locator("[data-state=failed]").waitFor();
  assert.deepEqual(await keptIn(page), languages().filter((tag) => tag !== last));
  network.mend();
  await page.locator("button[data-keep-all]").click();
  await page.locator("[data-state=all]").waitFor();
  assert.deepEqual(await keptIn(page), languages());
});

test("with Save-Data, the page's own language comes and no other", async () => {
  const visitor = await phone();
  await visitor.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const { page } = await open(visitor, `${network.url}/ar/`);
  await untilKept(page);
  assert.deepEqual(network.asked().filter(isPack), [packOf("ar")]);
});

for (const [fault, change] of [
  ["an entry was changed on the way", (text) => text.replace("<title>", "<title>Wrong: ")],
  ["the end is missing", (text) => text.slice(0, -10)],
  ["it is another language's", () => JSON.stringify({ lang: "ar", entries: [] })],
  ["it is no JSON", () => "<h1>Log in to this Wi-Fi</h1>"],
]) {
  test(`a pack is refused as a whole when ${fault}`, async () => {
    network.damaging(/^\/packs\/ar\./, change);
    const visitor = await phone();
    const { page } = await open(visitor, `${network.url}/ar/`);
    await page.locator("[data-state=failed]").waitFor();
    assert.ok(network.asked().some((path) => path.startsWith("/packs/ar.")));
    assert.deepEqual(await keptIn(page), ["en"]);
    network.mend();
    await page.reload();
    await untilKept(page);
    assert.deepEqual(await keptIn(page), ["ar", "en"]);
  });
}

test("a page with no match for its own hash is refused even in a pack whose hash is right", async () => {
  const pack = JSON.parse(await (await fetch(site.url + packOf("ar"))).text());
  pack.entries.find(({ path }) => path === "/ar/stop/").body += "<!-- not what was built -->";
  const text = JSON.stringify(pack);
  const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("hex");
  const named = release();
  network.damaging(/^\/(sw\.js|packs\/ar\.)/, (original) =>
    original.startsWith("self.RELEASE") ? original.replaceAll(named.packs.ar.sha256, sha256) : text);
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await page.locator("[data-state=failed]").waitFor();
  assert.deepEqual(await keptIn(page), ["en"]);
});

test("a download that breaks off keeps nothing of its language and loses nothing of another", async () => {
  network.cutting(/^\/packs\/ar\./);
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await page.locator("[data-state=failed]").waitFor();
  assert.deepEqual(await keptIn(page), ["en"]);
  network.off();
  await page.goto(`${network.url}/ar/stop/`);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("h1").textContent(), await titleOf(page, "/en/offline/"));
});

test("a language that was left half unpacked is not served, and makes way", async () => {
  const { page } = await open(await phone(), `${network.url}/en/`);
  await untilKept(page);
  const half = `pack ar ${release().packs.ar.sha256}`;
  await page.evaluate(async (half) => (await caches.open(half)).put("/ar/stop/", new Response("half")), half);
  const served = await page.evaluate(async () => (await fetch("/ar/stop/")).text());
  assert.match(served, /<html lang="ar"/);
  await page.reload();
  await untilKept(page);
  await until(() => page.evaluate(async (half) => !(await caches.has(half)), half));
  assert.deepEqual(await keptIn(page), ["en"]);
});

test("storage that is full costs the new language alone", async () => {
  const visitor = await phone();
  const { page } = await open(visitor, `${network.url}/en/`);
  await untilKept(page);
  const devtools = await visitor.newCDPSession(page);
  const { usage } = await devtools.send("Storage.getUsageAndQuota", { origin: network.url });
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: network.url, quotaSize: usage + 200_000 });
  await page.goto(`${network.url}/ar/`);
  await page.locator("[data-state=failed]").waitFor();
  assert.deepEqual(await keptIn(page), ["en"]);
  network.off();
  assert.equal((await page.goto(`${network.url}/en/stop/`)).status(), 200);
});

test("what is kept forbids as much as what the server sends", async () => {
  const { page, answer } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  const kept = await page.goto(`${network.url}/ar/stop/`);
  assert.ok(kept.fromServiceWorker());
  const [sent, said] = [await answer.allHeaders(), await kept.allHeaders()];
  for (const name of ["permissions-policy", "referrer-policy", "x-content-type-options", "cross-origin-opener-policy"]) {
    assert.ok(sent[name]);
    assert.equal(said[name], sent[name], name);
  }
  assert.match(said["content-security-policy"], /frame-ancestors 'none'/);
  assert.match(await page.locator("meta[http-equiv=content-security-policy]").getAttribute("content"), /default-src 'none'/);
});

test("what is not a page request to the site passes by the service worker", async () => {
  const { page } = await open(await phone(), `${network.url}/en/`);
  await untilIslandsKept(page);
  await page.goto(`${network.url}/en/`);
  network.asked();
  await page.evaluate(() => fetch("/en/", { method: "POST", body: "x" }).catch(() => {}));
  assert.deepEqual(network.asked().filter((path) => path !== "/sw.js"), ["/en/"]);
});

/** The languages that a phone keeps whole. */
function keptIn(page) {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const all = [...document.querySelectorAll("link[rel=alternate]")].map((link) => link.hreflang).filter((tag) => tag !== "x-default");
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    active.postMessage({ keep: [] }, [port2]);
    const { missing } = await answer;
    return all.filter((tag) => !missing.includes(tag)).sort();
  });
}

/** The heading of another page, as the phone has it. */
function titleOf(page, path) {
  return page.evaluate(async (path) => {
    const html = await (await fetch(path)).text();
    return new DOMParser().parseFromString(html, "text/html").querySelector("h1").textContent;
  }, path);
}
