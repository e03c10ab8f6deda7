// Search, as readers use it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { networkTo } from "./network.mjs";
import { open, plainPhone, untilMounted } from "./phone.mjs";
import { languages, pages, rights, root, serve } from "./site.mjs";

let site;
let network;
before(async () => (site = await serve()));
after(() => site.close());
beforeEach(async () => (network = await networkTo(site.url)));
afterEach(() => network.close());

/** Opens the search of a language and waits until it answers. */
async function search(tag, options) {
  const { page } = await open(await plainPhone(options), `${network.url}/${tag}/search/`);
  await untilMounted(page);
  return page;
}

const said = (page) => page.locator("[data-when=idle] [role=status]");

const answers = (page) => page.locator(".found a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));

async function ask(page, words) {
  await page.getByRole("searchbox").fill(words);
  await said(page).filter({ hasText: /\d|[^\s…]$/ }).waitFor();
  return answers(page);
}

test("from every page one tap leads to it", async () => {
  for (const path of ["/en/", "/ar/stop/fingerprint/", "/ur/guides/no/"]) {
    const { page } = await open(await plainPhone(), site.url + path);
    await page.locator("header a[href$='/search/']").click();
    await page.waitForURL(`${site.url}/${path.split("/")[1]}/search/`);
  }
});

test("with the keyboard alone: type, go to an answer, open it", async () => {
  const page = await search("en");
  while (!(await page.evaluate(() => document.activeElement.type === "search"))) await page.keyboard.press("Tab");
  await page.keyboard.type("say no");
  await page.locator(".found a").first().waitFor();
  const [first] = await answers(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), first);
  await page.keyboard.press("Enter");
  await page.waitForURL(network.url + first);
});

test("answers are those of the tool, and lead to places that are there", async () => {
  const list = readFileSync(join(root, "tests/relevance.toml"), "utf8");
  const questions = [...list.matchAll(/lang = "(\w+)"\nwords = "([^"]+)"/g)].map(([, tag, words]) => ({ tag, words }));
  const some = ["en", "ar", "pl", "ur"].flatMap((tag) => questions.filter((question) => question.tag === tag).slice(0, 3));
  assert.equal(some.length, 12);
  for (const { tag, words } of some) {
    const lines = execFileSync(rights, ["search", tag, words, "--format", "json"], { cwd: root, encoding: "utf8" });
    const expected = lines.trim().split("\n").map((line) => JSON.parse(line).address);
    const page = await search(tag);
    const found = await ask(page, words);
    assert.deepEqual(found, expected, words);
    const there = new Set(pages());
    for (const address of found) assert.ok(there.has(address.split("#")[0]), address);
    for (const address of found.filter((address) => address.includes("#"))) {
      await page.goto(network.url + address);
      assert.equal(await page.locator(":target").count(), 1, address);
      await page.goBack();
    }
    await page.close();
  }
});

test("in Arabic, letters that people mix up are one, and English answers are marked as English", async () => {
  const page = await search("ar");
  const found = await ask(page, "بصماتى");
  assert.ok(found.length > 2 && found[0].startsWith("/ar/"), `${found}`);
  assert.ok((await page.locator(".found .hit", { hasText: /./ }).count()) > 0);
  await ask(page, "afraid");
  const english = page.locator(".found a[href^='/en/']").first();
  assert.deepEqual([await english.getAttribute("lang"), await english.getAttribute("dir")], ["en", "ltr"]);
  assert.ok(await english.getByText("English", { exact: true }).isVisible());
});

test("what is typed leaves no trace", async () => {
  const page = await search("en");
  await ask(page, "xylophone police");
  await page.keyboard.press("Enter");
  await page.locator(".found a").first().click();
  await page.waitForURL(/\/en\/(?!search)/);
  assert.deepEqual(network.asked().filter((path) => /xyl/i.test(path)), []);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]));
  assert.doesNotMatch(kept, /xyl/i);
});

test("nothing found says so", async () => {
  const page = await search("en");
  await ask(page, "qqqqqqqq");
  assert.equal(await said(page).textContent(), "Nothing found. Try other words, or fewer.");
  assert.deepEqual(await answers(page), []);
});

for (const tag of ["en", "ar"]) {
  test(`axe finds nothing while there are answers (${tag})`, async () => {
    for (const colorScheme of ["light", "dark"]) {
      const page = await search(tag, { colorScheme });
      await ask(page, tag === "en" ? "police" : "الشرطة");
      assert.deepEqual(await axeFinds(page), []);
    }
  });
}

test("nothing is wider than the screen, also at 400% zoom", async () => {
  for (const tag of ["en", "ar", "ur", "bn"]) {
    const page = await search(tag, { viewport: { width: 320, height: 256 } });
    await ask(page, "IDENT1");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), tag);
  }
});

test("without script a button leads to everything from A to Z, and what was typed is not sent", async () => {
  for (const tag of languages()) {
    const { page } = await open(await plainPhone({ javaScriptEnabled: false }), `${network.url}/${tag}/search/`);
    network.asked();
    await page.getByRole("searchbox").fill("secret words");
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL(new RegExp(`/${tag}/a-z/\\??$`));
    assert.ok(network.asked().every((path) => !path.includes("secret")));
    const listed = new Set(await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))));
    for (const guide of pages().filter((path) => path.startsWith(`/${tag}/guides/`) && path !== `/${tag}/guides/`)) assert.ok(listed.has(guide), guide);
    await page.close();
  }
});
