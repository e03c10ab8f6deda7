import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { networkTo } from "./network.mjs";
import { eventually, phone, plainPhone, until, untilKept, untilMounted } from "./phone.mjs";
import { html, languages, pages, serve } from "./site.mjs";

let site;
let network;
before(async () => (site = await serve()));
after(() => site.close());
beforeEach(async () => (network = await networkTo(site.url)));
afterEach(() => network.close());

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens the settings and waits until they can be used. */
async function settings(visitor, tag = "en") {
  const page = await visitor.newPage();
  await page.goto(`${network.url}/${tag}/settings/`);
  await untilMounted(page);
  return page;
}

const radio = (page, name, value) => page.locator(`input[name=${name}][value="${value}"]`);
const look = (page) => page.evaluate(() => {
  const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
  return { fontSize, backgroundColor, bar: document.querySelector("meta[name=theme-color]").content };
});
const linksOf = (page) => page.locator("main a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
const stored = (page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

test("each way to look holds at once, after a reload and on other pages", async () => {
  const visitor = await plainPhone();
  const page = await settings(visitor);
  const before = await look(page);
  assert.deepEqual(await stored(page), {}, "nothing is stored before a tap");
  const seen = new Set();
  for (const [name, value] of [["text", "large"], ["text", "larger"], ["theme", "dark"], ["theme", "contrast"], ["theme", "light"]]) {
    await radio(page, name, value).check();
    await page.getByText("Saved on this phone.").first().waitFor();
    const now = await look(page);
    seen.add(JSON.stringify(now));
    await page.reload();
    assert.deepEqual(await look(page), now, `${name} ${value}`);
    await page.goto(`${network.url}/en/stop/`);
    assert.deepEqual(await look(page), now, `${name} ${value} on another page`);
    await page.goto(`${network.url}/en/settings/`);
    await untilMounted(page);
    await until(() => radio(page, name, value).isChecked());
  }
  assert.equal(seen.size, 5, "each looks unlike the others");
  for (const name of ["text", "theme"]) await radio(page, name, "").check();
  await eventually(async () => assert.deepEqual(await look(page), before));
  assert.deepEqual(await stored(page), {}, "what holds anyway is not stored");
});

test("a light theme holds on a dark phone, and prints as on paper", async () => {
  const visitor = await plainPhone({ colorScheme: "dark" });
  const page = await settings(visitor);
  const dark = await look(page);
  await radio(page, "theme", "light").check();
  await eventually(async () => assert.notEqual((await look(page)).backgroundColor, dark.backgroundColor));
  const light = await look(page);
  assert.equal(light.bar, light.backgroundColor);
  await radio(page, "theme", "contrast").check();
  await page.emulateMedia({ media: "print" });
  await eventually(async () => assert.equal((await look(page)).backgroundColor, light.backgroundColor));
});

test("steps and cards open with the reader's nation, and a page of another one stays within it", async () => {
  const visitor = await plainPhone();
  const page = await settings(visitor);
  await radio(page, "nation", "scotland").check();
  await page.goto(`${network.url}/en/`);
  const links = await linksOf(page);
  assert.ok(links.includes("/en/stop/scotland/") && links.includes("/en/card/scotland/"), `${links}`);
  await page.locator("main a.now").click();
  await page.waitForURL(`${network.url}/en/stop/scotland/`);
  assert.match(await page.locator("nav.nations strong").textContent(), /Scotland/);
  await page.locator("nav.nations a").first().click();
  await page.waitForURL(`${network.url}/en/stop/`);
  assert.ok((await linksOf(page)).includes("/en/stop/search/"), "the steps of the page's own nation");
  await page.goto(`${network.url}/en/`);
  assert.ok((await linksOf(page)).includes("/en/card/"), "the choice on the page holds for this visit");
  const later = await visitor.newPage();
  await later.goto(`${network.url}/en/`);
  assert.ok((await linksOf(later)).includes("/en/card/scotland/"), "and the setting for the next");
});

test("every link that a nation or an area changes leads to a page", async () => {
  const visitor = await plainPhone();
  const there = new Set(pages());
  for (const nation of ["scotland", "northern-ireland"]) {
    const page = await settings(visitor);
    await radio(page, "nation", nation).check();
    await radio(page, "area", "yorkshire").check();
    let changed = 0;
    for (const path of pages().filter((path) => path.startsWith("/en/"))) {
      const before = new Set([...html(path).matchAll(/<a[^>]*\shref="([^"]+)"/g)].map(([, href]) => href));
      await page.goto(network.url + path, { waitUntil: "domcontentloaded" });
      for (const href of await linksOf(page)) {
        if (before.has(href.replaceAll("&", "&amp;")) || before.has(href.replaceAll("&", "&#38;"))) continue;
        if (!href.startsWith("/en/stop/") && !href.startsWith("/en/card/") && !href.startsWith("/en/help/")) continue;
        assert.ok(there.has(href), `${path}: ${href}`);
        changed += 1;
      }
    }
    assert.ok(changed > 20, `${changed}`);
  }
});

test("help opens with the reader's area, and still leads to everything", async () => {
  const visitor = await plainPhone();
  const page = await settings(visitor, "ar");
  await radio(page, "area", "yorkshire").check();
  await page.goto(`${network.url}/ar/`);
  await page.locator("main .rows a[href$='/help/yorkshire/']").click();
  await page.waitForURL(`${network.url}/ar/help/yorkshire/`);
  await page.locator("nav.nations a").first().click();
  await page.waitForURL(`${network.url}/ar/help/`);
});

test("what is no setting of ours changes nothing", async () => {
  for (const value of ["//example.org/", "../..", "javascript:alert(1)", "<b>"]) {
    const visitor = await plainPhone();
    await visitor.addInitScript((value) => ["theme", "text", "nation", "area"].forEach((name) => localStorage.setItem(name, value)), value);
    const page = await visitor.newPage();
    await page.goto(`${network.url}/en/`);
    const links = await linksOf(page);
    assert.ok(links.includes("/en/help/") && links.includes("/en/card/") && links.includes("/en/stop/"), value);
  }
});

test("the keyboard alone changes a setting and deletes everything", async () => {
  const page = await settings(await phone(), "ar");
  await radio(page, "theme", "").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await eventually(async () => assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark"));
  await page.locator("#delete").focus();
  const question = page.locator(".actions button").first();
  await page.keyboard.press("Enter");
  await question.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement.id);
  await eventually(async () => assert.equal(await focused(), "delete", "no leads back"));
  assert.equal((await stored(page)).theme, "dark");
  await page.keyboard.press("Enter");
  await question.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#deleted").waitFor();
  await eventually(async () => assert.equal(await focused(), "deleted"));
});

test("delete everything leaves nothing, and nothing comes back until a page is opened again", async () => {
  const visitor = await phone();
  const page = await settings(visitor);
  await page.locator(".kept").waitFor();
  await radio(page, "text", "large").check();
  await page.evaluate(async () => {
    localStorage.setItem("note:1", "secret");
    sessionStorage.setItem("nation", "scotland");
    await caches.open("of an older version");
    await new Promise((resolve) => (indexedDB.open("old").onsuccess = ({ target }) => resolve(target.result.close())));
  });
  await page.locator("#delete").click();
  assert.equal((await stored(page))["note:1"], "secret", "not before it is confirmed");
  await page.locator(".actions button").first().click();
  await page.locator("#deleted").waitFor();
  const left = () => page.evaluate(async () => ({
    stored: { ...localStorage, ...sessionStorage },
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    look: { ...document.documentElement.dataset },
  }));
  await page.waitForTimeout(1500);
  assert.deepEqual(await left(), { stored: {}, caches: [], databases: [], workers: 0, look: {} });
  await page.goto(`${network.url}/en/`);
  await untilKept(page);
});

test("a language is kept and dropped, without a network too, and what is kept opens", async () => {
  const visitor = await phone();
  const page = await settings(visitor);
  const row = page.locator(".kept li", { has: page.locator("#kept-pl") });
  await row.locator("button").click();
  await row.getByText("On this phone").filter({ hasNotText: "Not" }).waitFor();
  assert.match(await row.textContent(), /\d\.\d\W* MB/);
  network.off();
  const polish = await visitor.newPage();
  await polish.goto(`${network.url}/pl/stop/`);
  assert.equal(await polish.locator("html").getAttribute("lang"), "pl");
  await page.reload();
  await untilMounted(page);
  await row.locator("button").click();
  await row.getByText("Not on this phone").waitFor();
  const polishPacks = async () => (await page.evaluate(() => caches.keys())).filter((name) => name.startsWith("pack pl "));
  await eventually(async () => assert.deepEqual(await polishPacks(), []));
  assert.equal(await page.locator(".kept button").count(), languages().length - 1, "the reader's own language stays");
  await row.locator("button").click();
  await page.getByText("This did not work.").waitFor();
});

test("where storage is forbidden it says so, and the choice holds on the page", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException("no", "SecurityError"); } });
    }
  });
  const page = await settings(visitor);
  await radio(page, "theme", "dark").check();
  await page.getByText("This cannot be saved here.").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.ok(await radio(page, "theme", "dark").isChecked());
});

test("without script the page says so and offers nothing that does not work", async () => {
  const page = await (await plainPhone({ javaScriptEnabled: false })).newPage();
  await page.goto(`${network.url}/en/`);
  await page.locator("footer a[href='/en/settings/']").click();
  await page.getByText("Settings need JavaScript.").waitFor();
  assert.equal(await page.locator("button, input, select").filter({ visible: true }).count(), 0);
});

test("axe finds nothing, in any look and either direction, and everything is large enough for a finger", async () => {
  const visitor = await plainPhone({ forcedColors: "none" });
  for (const [tag, theme] of [["en", "light"], ["ar", "dark"], ["ur", "contrast"]]) {
    const page = await settings(visitor, tag);
    await radio(page, "theme", theme).check();
    await page.locator("#delete").click();
    const result = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"], preload: false, iframes: false })`);
    assert.deepEqual(result.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => `${target}`)]), [], `${tag} ${theme}`);
    const small = await page.locator("main button, .choices label").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48).length);
    assert.equal(small, 0);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  }
});

test("with forced colours the choice that holds can be told from the others", async () => {
  const page = await settings(await plainPhone({ forcedColors: "active" }));
  await radio(page, "text", "large").check();
  const labels = page.locator(".choices").first().locator("label");
  const outlines = () => labels.evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
  await eventually(async () => assert.deepEqual(await outlines(), ["none", "solid", "none"]));
});

test("the bar at the top is one line on a phone, in every language", async () => {
  const page = await (await plainPhone()).newPage();
  for (const tag of languages()) {
    await page.goto(`${network.url}/${tag}/guides/`);
    const boxes = await page.locator("header.top > *").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    assert.ok(boxes.length >= 4);
    for (const { width, height, top, bottom } of boxes) {
      assert.ok(width >= 48 && height >= 47.9, `${tag}: ${width} by ${height}`);
      assert.ok(top < boxes[1].bottom && bottom > boxes[1].top, `${tag}: two lines`);
    }
  }
});
