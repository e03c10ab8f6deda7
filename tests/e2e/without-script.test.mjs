import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { eventually, gone, plainPhone } from "./phone.mjs";
import { languages, pages, serve } from "./site.mjs";

let site;
let page;
before(async () => (site = await serve()));
after(() => site.close());
beforeEach(async () => (page = await (await plainPhone({ javaScriptEnabled: false })).newPage()));

for (const tag of languages()) {
  test(`the flow leads from the first page to what to say (${tag})`, async () => {
    await page.goto(`${site.url}/`);
    await page.locator(`main a[hreflang=${tag}]`).click();
    await page.locator("main a.now").click();
    await page.locator("main nav.next a").first().click();
    await page.waitForURL(new RegExp(`/${tag}/stop/[a-z-]+/$`));
    assert.ok(await page.locator("main a.say").first().isVisible());
  });

  test(`one sentence fills the screen, leads to the next, and closes (${tag})`, async () => {
    await page.goto(`${site.url}/${tag}/card/`);
    const sentences = page.locator("article.phrase");
    assert.ok((await sentences.count()) > 5);
    await sentences.first().locator("a.say").click();
    const shown = page.locator("article.phrase:target");
    await shown.waitFor();
    assert.deepEqual(await shown.boundingBox(), { x: 0, y: 0, width: 360, height: 800 });
    const first = await shown.getAttribute("id");
    await shown.locator("nav a").last().click();
    await eventually(async () => assert.notEqual(await shown.getAttribute("id"), first));
    assert.ok(await shown.isVisible());
    await shown.locator("a.close").click();
    await gone(shown);
    assert.ok(await page.locator("h1").isVisible());
  });

  test(`the language switch opens, and leads to the same page (${tag})`, async () => {
    for (const other of languages()) {
      await page.goto(`${site.url}/${tag}/guides/scanner/`);
      await page.locator("header summary").click();
      await page.locator(`header details a[hreflang=${other}]`).click();
      await page.waitForURL(`${site.url}/${other}/guides/scanner/`);
    }
  });

  test(`every page can be reached by its links alone (${tag})`, async () => {
    const reached = new Set([`/${tag}/`]);
    for (const path of reached) {
      const html = await (await fetch(site.url + path)).text();
      for (const [, href] of html.matchAll(/<a[^>]*\shref="([^"#]+)/g)) {
        if (href.startsWith(`/${tag}/`)) reached.add(href);
      }
    }
    const all = pages().filter((path) => path.startsWith(`/${tag}/`) && !/\/(404|offline)\/$/.test(path));
    assert.ok(all.length > 20);
    assert.deepEqual(all.filter((path) => !reached.has(path)), []);
  });

  test(`nothing is offered that needs script (${tag})`, async () => {
    for (const path of ["", "stop/fingerprint/", "card/", "help/", "facts/"]) {
      await page.goto(`${site.url}/${tag}/${path}`);
      for (const control of await page.locator("button, input, select, textarea").all()) {
        assert.equal(await control.isVisible(), false, path);
      }
    }
  });
}

test("the areas of help are links to pages of their own", async () => {
  await page.goto(`${site.url}/en/help/`);
  const all = await page.locator("main article").count();
  assert.ok(all > 3);
  await page.locator("main nav.nations a").last().click();
  await page.waitForURL(/\/en\/help\/[a-z-]+\/$/);
  const some = await page.locator("main article").count();
  assert.ok(some > 0 && some < all);
});
