import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gone, plainPhone } from "./phone.mjs";
import { languages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

for (const tag of languages()) {
  test(`two taps from home lead to what to say, whatever is happening (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/`);
    const now = page.locator("main a.now");
    assert.ok(await now.isVisible());
    assert.ok((await now.boundingBox()).y + (await now.boundingBox()).height <= 800, "the way in is on the first screen");

    await now.click();
    await page.waitForURL(`**/${tag}/stop/`);
    const choices = page.locator("main nav.next a");
    const count = await choices.count();
    assert.ok(count >= 8, `${count} choices`);
    const step = page.url();
    for (let index = 0; index < count; index += 1) {
      await page.goto(step);
      const href = await choices.nth(index).getAttribute("href");
      await choices.nth(index).click();
      await page.waitForURL(`**${href}`);
      const lines = page.locator("main a.say");
      assert.ok((await lines.count()) >= 2, `${page.url()} has what to say`);
      const box = await lines.first().boundingBox();
      assert.ok(box.y >= 0 && box.y + box.height <= 800, `${page.url()} shows it without scrolling`);
      assert.ok(await lines.first().locator("[lang=en]").isVisible(), "in English, for the officer");
      if (tag !== "en") assert.ok(await lines.first().locator(".own").isVisible(), "and in the reader's language");
    }
  });

  test(`a step says which nation it is for and leads to the others (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
    const nations = page.locator("main nav.nations").first();
    const here = nations.locator("[aria-current=true]");
    assert.ok(await here.isVisible());
    assert.equal(await nations.locator("a").count(), 2);
    const england = await here.textContent();
    for (const nation of ["scotland", "northern-ireland"]) {
      await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
      await nations.locator(`a[href$="-${nation}/"]`).click();
      await page.waitForURL(`**/${tag}/stop/fingerprint-${nation}/`);
      assert.notEqual(await here.textContent(), england);
      assert.ok((await page.locator("main a.say").count()) >= 2);
    }
  });

  test(`a line to say fills the screen when it is tapped (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
    const line = page.locator("main a.say").first();
    const words = await line.locator("[lang=en]").textContent();
    await line.click();
    await page.waitForURL(`**/${tag}/card/#*`);
    const card = page.locator("article.phrase:target");
    const box = await card.boundingBox();
    assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 360, 800]);
    assert.equal(await card.locator("[lang=en].english").textContent(), words);
    await card.locator("a.close").click();
    await gone(card);
  });
}

test("the first page leads to every language by its own name", async () => {
  const page = await (await plainPhone()).newPage();
  for (const tag of languages()) {
    await page.goto(`${site.url}/`);
    const choice = page.locator(`main a[hreflang="${tag}"]`);
    assert.equal(await choice.getAttribute("lang"), tag);
    await choice.click();
    await page.waitForURL(`${site.url}/${tag}/`);
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
  }
});

test("English is one tap away on every kind of page, and it is the same page", async () => {
  const page = await (await plainPhone()).newPage();
  const others = languages().filter((tag) => tag !== "en");
  assert.ok(others.length > 0);
  for (const tag of others) {
    for (const path of ["", "stop/fingerprint/", "card/", "guides/scanner/", "help/"]) {
      await page.goto(`${site.url}/${tag}/${path}`);
      await page.locator("header > a[hreflang=en]").click();
      await page.waitForURL(`${site.url}/en/${path}`);
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
    }
  }
});

test("a lost address says so in the language it was asked in", async () => {
  const page = await (await plainPhone()).newPage();
  for (const tag of languages()) {
    const answer = await page.goto(`${site.url}/${tag}/no-such-page/`);
    assert.equal(answer.status(), 404);
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
    assert.ok(await page.locator("main a.now").isVisible(), "and still leads to what to say");
  }
});
