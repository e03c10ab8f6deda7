// How islands come to a page, whichever they are: late, without a loss, or not at all.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { networkTo } from "./network.mjs";
import { open, phone, plainPhone, untilIslandsKept, untilKept, untilMounted } from "./phone.mjs";
import { html, serve } from "./site.mjs";

let site;
let network;
before(async () => (site = await serve()));
after(() => site.close());
beforeEach(async () => (network = await networkTo(site.url)));
afterEach(() => network.close());

const SEARCH = "/en/search/";
const isOfIslands = (path) => path.startsWith("/islands/");

test("a page that has none of its own loads none", async () => {
  const { page } = await open(await plainPhone(), `${network.url}/en/guides/scanner/`);
  await page.waitForTimeout(3000);
  assert.deepEqual(network.asked().filter(isOfIslands), []);
});

test("the text is on the screen before anything of an island is asked for", async () => {
  const { page } = await open(await plainPhone(), network.url + SEARCH);
  await untilMounted(page);
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    asked: performance.getEntriesByType("resource").filter(({ name }) => name.includes("/islands")).map(({ startTime }) => startTime),
  }));
  assert.ok(asked.length > 3, `${asked}`);
  assert.ok(asked.every((time) => time > painted), `${painted}: ${asked}`);
});

test("what was typed, the cursor and the place on the page outlive the coming of the island", async () => {
  const visitor = await plainPhone({ viewport: { width: 360, height: 300 } });
  let letIn;
  const wanted = new Promise((resolve) => (letIn = resolve));
  await visitor.route("**/*.wasm", async (route) => {
    await wanted;
    await route.continue();
  });
  const { page } = await open(visitor, network.url + SEARCH);
  const field = page.getByRole("searchbox");
  await field.pressSequentially("scan my finger");
  for (let times = 0; times < 7; times += 1) await page.keyboard.press("ArrowLeft");
  await page.evaluate(() => scrollTo(0, 40));
  letIn();
  await untilMounted(page);
  assert.equal(await field.inputValue(), "scan my finger");
  assert.equal(await page.evaluate(() => scrollY), 40);
  await page.keyboard.type("x");
  assert.equal(await field.inputValue(), "scan myx finger");
  await page.locator(".found li").first().waitFor();
});

for (const [what, path, change] of [
  ["the module is gone", /islands_bg\.wasm$/, () => ""],
  ["its script is broken", /islands\.js$/, () => "this is no script"],
  ["its words are broken", /islands\.json$/, () => "[]"],
]) {
  test(`where ${what}, the page stays as it was`, async () => {
    network.damaging(path, change);
    const { page } = await open(await plainPhone(), network.url + SEARCH);
    await page.waitForTimeout(3000);
    assert.ok(network.asked().some((asked) => path.test(asked)), "it was asked for");
    const before = html(SEARCH).match(/<main.*<\/main>/s)[0];
    const fresh = await page.evaluate((text) => new DOMParser().parseFromString(text, "text/html").querySelector("main").textContent, before);
    assert.equal(await page.locator("main").textContent(), fresh);
    await page.getByRole("searchbox").fill("police");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/a-z\/\??$/);
  });
}

test("islands are kept with the first language, and work without a network on a page that was never opened", async () => {
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilIslandsKept(page);
  network.off();
  await page.goto(`${network.url}/ar/search/`);
  await untilMounted(page);
  await page.getByRole("searchbox").fill("بصماتي");
  await page.locator(".found a").first().waitFor();
});

test("what is said of the language stays, however long islands take", async () => {
  network.holding(/^\/islands\//);
  const { page } = await open(await phone(), `${network.url}/ar/`);
  await untilKept(page);
  await page.waitForTimeout(1000);
  assert.equal(await page.locator("[data-state=working]").isVisible(), false);
  await untilKept(page);
});

test("who saves data gets islands only with a page that has one", async () => {
  const visitor = await phone();
  await visitor.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const { page } = await open(visitor, `${network.url}/ar/`);
  await untilKept(page);
  await page.waitForTimeout(1000);
  assert.deepEqual(network.asked().filter(isOfIslands), []);
});
