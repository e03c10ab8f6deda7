import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { plainPhone } from "./phone.mjs";
import { WRITINGS, languages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const focused = (page) => page.evaluate(async () => {
  // The browser scrolls to what has the focus in a frame after the key.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: element.textContent.trim() || element.getAttribute("aria-label"),
    href: element.getAttribute("href"),
    isBody: element === document.body,
    isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    isOnScreen: box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
  };
});

for (const tag of WRITINGS) {
  test(`everything that can be tapped can be reached by key, in order, and shows it (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    for (const path of ["", "stop/fingerprint/", "card/", "facts/"]) {
      await page.goto(`${site.url}/${tag}/${path}`);
      const expected = await page.locator("a[href], summary, button").evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
      assert.ok(expected > 5);
      for (let reached = 0; reached < expected; reached += 1) {
        await page.keyboard.press("Tab");
        const now = await focused(page);
        assert.ok(!now.isBody, `${path}: ${reached} of ${expected}`);
        assert.ok(now.isMarked && now.isOnScreen, `${path}: ${JSON.stringify(now)}`);
      }
    }
  });
}

for (const tag of languages()) {
  test(`the first key leads past the header to the text (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
    await page.keyboard.press("Tab");
    const skip = await focused(page);
    assert.deepEqual({ href: skip.href, isMarked: skip.isMarked, isOnScreen: skip.isOnScreen }, { href: "#main", isMarked: true, isOnScreen: true });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
  });

  test(`the keyboard leads from home to what to say, and switches language (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/`);
    await follow(page, "main a.now");
    await follow(page, "main nav.next a");
    assert.ok(await page.locator("main a.say").first().isVisible());
    const step = new URL(page.url()).pathname;
    await page.locator("header summary").focus();
    await page.keyboard.press("Enter");
    const other = languages().find((language) => language !== tag);
    await follow(page, `header details a[hreflang=${other}]`);
    assert.equal(new URL(page.url()).pathname, step.replace(`/${tag}/`, `/${other}/`));
  });
}

test("while a sentence fills the screen, the keyboard stays on it", async () => {
  const page = await (await plainPhone()).newPage();
  await page.goto(`${site.url}/en/card/`);
  await page.locator("article.phrase a.say").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("article.phrase:target").waitFor();
  for (let reached = 0; reached < 3; reached += 1) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    assert.ok(now.isMarked && now.isOnScreen, JSON.stringify(now));
    assert.ok(await page.evaluate(() => document.querySelector(":target").contains(document.activeElement)));
  }
});

async function follow(page, selector) {
  await page.locator(selector).first().focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}
