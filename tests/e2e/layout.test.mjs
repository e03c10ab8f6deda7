import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { plainPhone } from "./phone.mjs";
import { everyKind, html, languages, pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const directionOf = (path) => html(path).match(/<html[^>]*\sdir="(ltr|rtl)"/)?.[1];

/** What sticks out of a page sideways. */
function overflowing(page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const sticksOut = (element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -0.5 || box.right > clientWidth + 0.5) && !element.matches(".skip, .skip *");
    };
    const nameOf = (element) => `${element.parentElement.className} > ${element.localName}.${element.className}`;
    const names = new Set([...document.body.querySelectorAll("*")].filter(sticksOut).map(nameOf));
    return `${scrollWidth} of ${clientWidth}: ${[...names].slice(0, 4).join(", ")}`;
  });
}

/** How readers have the page, each from the state of the one before. */
const WAYS = {
  "on a phone of 360 pixels": { width: 360 },
  // 1280 pixels at 400% are 320 of the page's own, which WCAG 1.4.10 asks for.
  "zoomed to 400%": { width: 320 },
  // WCAG 1.4.12: the page loses nothing when readers space out their text.
  "with text spaced out": { width: 360, prepare: () => {
    for (const element of document.body.querySelectorAll("*")) {
      element.style.setProperty("line-height", "1.5", "important");
      element.style.setProperty("letter-spacing", ".12em", "important");
      element.style.setProperty("word-spacing", ".16em", "important");
    }
  } },
  "with text twice as large": { width: 360, prepare: () => {
    for (const element of document.body.querySelectorAll("*")) element.removeAttribute("style");
    document.documentElement.style.fontSize = "225%";
  } },
};

let measured;
/** Opens each kind of page once and looks at it in all ways. */
function measure() {
  measured ??= (async () => {
    const page = await (await plainPhone()).newPage();
    const wrong = Object.fromEntries(Object.keys(WAYS).map((way) => [way, {}]));
    let looks = 0;
    for (const path of everyKind()) {
      await page.goto(site.url + path);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      for (const [way, { width, prepare }] of Object.entries(WAYS)) {
        await page.setViewportSize({ width, height: 640 });
        if (prepare) await page.evaluate(prepare);
        const out = await overflowing(page);
        if (out) wrong[way][path] = out;
        looks += 1;
      }
    }
    return { wrong, looks };
  })();
  return measured;
}

for (const way of Object.keys(WAYS)) {
  test(`nothing sticks out sideways ${way}`, async () => {
    const { wrong, looks } = await measure();
    assert.ok(looks > 100);
    assert.deepEqual(wrong[way], {});
  });
}

test("a sentence that fills the screen can be read whole, however narrow the screen and large the text", async () => {
  const page = await (await plainPhone({ viewport: { width: 320, height: 568 } })).newPage();
  for (const tag of languages()) {
    await page.goto(`${site.url}/${tag}/card/`);
    const ids = await page.locator("article.phrase").evaluateAll((all) => all.map(({ id }) => id));
    assert.ok(ids.length > 5);
    for (const id of ids) {
      await page.goto(`${site.url}/${tag}/card/#${id}`);
      const card = page.locator("article.phrase:target");
      const cutOff = await card.evaluate((card) => {
        const top = card.querySelector(".say").firstElementChild.getBoundingClientRect().top;
        return { sideways: card.scrollWidth - card.clientWidth, above: Math.min(0, top + card.scrollTop) };
      });
      assert.deepEqual(cutOff, { sideways: 0, above: 0 }, `${tag} ${id}`);
    }
  }
});

test("pages run in the direction of their language", () => {
  const directions = languages().map((tag) => directionOf(`/${tag}/`));
  assert.ok(directions.includes("rtl") && directions.includes("ltr"));
  for (const tag of languages()) {
    const own = pages().filter((path) => path.startsWith(`/${tag}/`));
    assert.ok(own.length > 20);
    for (const path of own) {
      assert.match(html(path), new RegExp(`<html[^>]*\\slang="${tag}"`), path);
      assert.equal(directionOf(path), directionOf(`/${tag}/`), path);
    }
  }
});

test("what is on the left in English is on the right in Arabic", async () => {
  const page = await (await plainPhone()).newPage();
  const places = {};
  for (const tag of ["en", "ar"]) {
    await page.goto(`${site.url}/${tag}/`);
    const [name, exit] = [await page.locator("header a.name").boundingBox(), await page.locator("a[data-leave]").boundingBox()];
    const row = await page.locator("main .rows a").first().evaluate((row) => {
      const arrow = getComputedStyle(row, "::after");
      const text = row.firstElementChild.getBoundingClientRect();
      const { a, b, c, d } = new DOMMatrix(arrow.transform);
      // The arrow is a corner of a square: where does its tip, at the upper right, turn to?
      return { textFromLeft: text.left, textFromRight: innerWidth - text.right, tip: Math.sign(Math.round(a - c) || 0), b, d };
    });
    places[tag] = { exitIsRight: exit.x > name.x, textStartsLeft: row.textFromLeft < row.textFromRight, arrowPoints: row.tip };
  }
  assert.deepEqual(places.en, { exitIsRight: true, textStartsLeft: true, arrowPoints: 1 });
  assert.deepEqual(places.ar, { exitIsRight: false, textStartsLeft: false, arrowPoints: -1 });
});

test("English, numbers and addresses keep their direction inside a page that runs the other way", async () => {
  const page = await (await plainPhone()).newPage();
  await page.goto(`${site.url}/ar/stop/fingerprint/`);
  const lines = page.locator("a.say [lang=en]");
  assert.ok((await lines.count()) > 1);
  for (const line of await lines.all()) assert.equal(await line.evaluate((line) => getComputedStyle(line).direction), "ltr");
  await page.goto(`${site.url}/ar/help/`);
  const reach = page.locator("a[href^='tel:'], a[href^='mailto:']");
  assert.ok((await reach.count()) > 1);
  for (const link of await reach.all()) assert.equal(await link.evaluate((link) => getComputedStyle(link).direction), "ltr");
});

test("what is tapped is large enough for a thumb", async () => {
  const page = await (await plainPhone()).newPage();
  const small = {};
  for (const path of everyKind()) {
    await page.goto(site.url + path);
    const found = await page.evaluate(() => {
      // Links in running text are exempt, as in WCAG 2.5.8.
      const inText = (link) => [...link.parentElement.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
      const targets = [...document.querySelectorAll("header a, header summary, main nav a, a.now, a.say, .rows a, .languages a")];
      const isSmall = (target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (height < 44 || width < 24) && !inText(target);
      };
      return targets.filter(isSmall).map((target) => `${target.textContent.trim().slice(0, 30)} ${Math.round(target.getBoundingClientRect().height)}px`);
    });
    if (found.length) small[path] = found;
  }
  assert.deepEqual(small, {});
});

test("in forced colours what to say keeps a frame and the mark of focus can be seen", async () => {
  const page = await (await plainPhone({ forcedColors: "active" })).newPage();
  await page.goto(`${site.url}/ar/stop/fingerprint/`);
  const line = page.locator("a.say").first();
  const frame = await line.evaluate((line) => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(line);
    return { borderTopStyle, visible: Number.parseFloat(borderTopWidth) >= 1, forced: matchMedia("(forced-colors: active)").matches };
  });
  assert.deepEqual(frame, { borderTopStyle: "solid", visible: true, forced: true });
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2));
});

test("on paper a step has its words and its sources, and nothing that only a screen can use", async () => {
  const page = await (await plainPhone()).newPage();
  await page.goto(`${site.url}/ar/stop/fingerprint/`);
  await page.emulateMedia({ media: "print" });
  assert.ok((await page.locator("a.say").count()) > 1);
  for (const line of await page.locator("a.say").all()) assert.ok(await line.isVisible());
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await page.locator("footer").isVisible());
  for (const useless of ["header", "nav.next"]) assert.equal(await page.locator(useless).isVisible(), false, useless);
  const paper = await page.locator("a.say").first().evaluate((line) => getComputedStyle(line).backgroundColor);
  assert.equal(paper, "rgba(0, 0, 0, 0)", "no yellow that a printer turns to grey");
  assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
});
