import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { plainPhone } from "./phone.mjs";
import { html, languages, pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const NEUTRAL = html("/en/").match(/<a[^>]*class="leave"[^>]*href="([^"]+)"/)[1];

/** A phone on which the neutral site answers, or waits until it is told to. */
async function phoneWithNeutralSite({ answers = Promise.resolve(), ...options } = {}) {
  const visitor = await plainPhone(options);
  await visitor.route(`${new URL(NEUTRAL).origin}/**`, async (route) => {
    await answers;
    await route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Rain later</h1>" });
  });
  return visitor;
}

/** A page of the site with two others before it in the history. */
async function thirdPage(visitor) {
  const page = await visitor.newPage();
  for (const path of ["/en/", "/en/stop/", "/en/stop/fingerprint/"]) await page.goto(site.url + path);
  return page;
}

const ways = {
  "a tap on the exit": (page) => page.locator("a[data-leave]").click({ noWaitAfter: true }),
  "three presses of Escape": async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  },
};

for (const [way, leave] of Object.entries(ways)) {
  test(`${way} leads to the neutral site, which takes the page's place in the history`, async () => {
    const page = await thirdPage(await phoneWithNeutralSite());
    const before = await page.evaluate(() => history.length);
    await leave(page);
    await page.waitForURL(NEUTRAL);
    assert.equal(await page.evaluate(() => history.length), before);
    await page.goBack();
    assert.equal(page.url(), `${site.url}/en/stop/`, "back leads past the page that was left");
    await page.goForward();
    assert.equal(page.url(), NEUTRAL);
  });

  test(`${way} covers the page before the neutral site has answered`, async () => {
    let answer;
    const answers = new Promise((resolve) => (answer = resolve));
    const visitor = await phoneWithNeutralSite({ answers });
    // While a browser waits for another site it answers no questions about the page. So the page tells.
    const seen = [];
    await visitor.route("**/seen?*", (route) => {
      seen.push(JSON.parse(decodeURIComponent(new URL(route.request().url()).search.slice(1))));
      return route.fulfill({ status: 204 });
    });
    await visitor.addInitScript(() => {
      const tell = () => {
        const shown = { title: document.title.trim(), text: document.body?.innerText ?? "" };
        fetch(`/seen?${encodeURIComponent(JSON.stringify({ ...shown, text: shown.text.slice(0, 200) }))}`);
      };
      addEventListener("load", () => setInterval(tell, 50));
    });
    const page = await thirdPage(visitor);
    while (!seen.length) await page.waitForTimeout(50);
    assert.match(seen.at(-1).text, /fingerprint/i);
    seen.length = 0;
    await leave(page);
    const deadline = Date.now() + 5000;
    // What the page tells may come in another order than it was told.
    while (seen.at(-1)?.text !== "" && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(seen.at(-1), { title: "", text: "" });
    answer();
    await page.waitForURL(NEUTRAL);
  });
}

test("without a network the browser's own notice takes the page's place", async () => {
  const visitor = await plainPhone();
  await visitor.route(`${new URL(NEUTRAL).origin}/**`, (route) => route.abort("internetdisconnected"));
  const page = await thirdPage(visitor);
  await ways["a tap on the exit"](page);
  while (page.url().startsWith(site.url)) await page.waitForTimeout(50);
  await page.waitForLoadState();
  assert.doesNotMatch(await textOf(page), /fingerprint/i);
  await page.goBack();
  assert.equal(page.url(), `${site.url}/en/stop/`);
});

test("a neutral site that sends nothing to show leaves the page covered", async () => {
  const visitor = await plainPhone();
  await visitor.route(`${new URL(NEUTRAL).origin}/**`, (route) => route.fulfill({ status: 204 }));
  const page = await thirdPage(visitor);
  const answered = page.waitForResponse(NEUTRAL);
  await ways["a tap on the exit"](page);
  await answered;
  await page.waitForTimeout(300);
  assert.equal(new URL(page.url()).origin, site.url);
  assert.equal(await textOf(page), "");
});

test("two presses of Escape, slow ones, or one held down do not leave", async () => {
  const page = await thirdPage(await phoneWithNeutralSite());
  const press = () => page.keyboard.press("Escape");
  await press();
  await press();
  await page.waitForTimeout(1600);
  await press();
  await page.keyboard.press("Tab");
  await press();
  await page.keyboard.press("Tab");
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down("Escape");
  await page.waitForTimeout(300);
  assert.match(await textOf(page), /fingerprint/i);
});

test("without script the exit is a plain link that says nothing of where it was", async () => {
  const visitor = await phoneWithNeutralSite({ javaScriptEnabled: false });
  const page = await thirdPage(visitor);
  const asked = page.waitForRequest(NEUTRAL);
  await page.locator("a[data-leave]").click();
  await page.waitForURL(NEUTRAL);
  assert.equal((await (await asked).allHeaders()).referer, undefined);
});

test("with script, too, the neutral site is not told where the reader was", async () => {
  const page = await thirdPage(await phoneWithNeutralSite());
  const asked = page.waitForRequest(NEUTRAL);
  await ways["a tap on the exit"](page);
  assert.equal((await (await asked).allHeaders()).referer, undefined);
});

test("the exit is on every page, and on the first screen", async () => {
  const all = pages();
  assert.ok(all.length > languages().length * 10);
  for (const path of all) {
    const links = html(path).match(/<a[^>]*data-leave[^>]*>/g) ?? [];
    assert.equal(links.length, 1, path);
    assert.ok(links[0].includes(`href="${NEUTRAL}"`) && links[0].includes("noreferrer"), path);
  }
  const page = await (await plainPhone()).newPage();
  for (const tag of languages()) {
    await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
    const box = await page.locator("a[data-leave]").boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height < 200 && box.height >= 44 && box.width >= 44, `${tag}: ${JSON.stringify(box)}`);
  }
});

function textOf(page) {
  return page.evaluate(() => document.body?.innerText ?? "");
}
