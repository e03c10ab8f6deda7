import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { networkTo } from "./network.mjs";
import { eventually, gone, phone, plainPhone, until, untilIslandsKept } from "./phone.mjs";
import { KINDS, WITH_ISLANDS, WRITINGS, languages, serve } from "./site.mjs";
import { VOICES, heard, withVoices } from "./voices.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const button = (page) => page.locator(".head button");
const bar = (page) => page.locator(".reading");

/** Waits until a page looks as before it was read. */
async function untilQuiet(page) {
  await until(async () => (await heard(page)).isSilent);
  await gone(bar(page));
  await gone(page.locator(".read"));
}

/** Opens a page on a phone with voices. */
async function listen(path, { voices = VOICES, slow = false, options = {} } = {}) {
  const page = await (await withVoices(await plainPhone(options), voices, { slow })).newPage();
  await page.goto(site.url + path);
  return page;
}

/** Has a page read to its end, and returns what was said. */
async function read(page) {
  await button(page).click();
  // The bar is there before the first word, and goes after the last.
  await until(async () => (await heard(page)).said.length && !(await bar(page).count()));
  return (await heard(page)).said;
}

test("no page brings the islands by itself, nor does a finger or the focus on its way past", async () => {
  const visitor = await plainPhone();
  const page = await visitor.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  // Lists of sources are not read.
  for (const kind of KINDS.filter((kind) => !kind.startsWith("about/sources") && !WITH_ISLANDS.includes(kind))) {
    await page.goto(`${site.url}/en/${kind}`);
    await button(page).focus();
    await button(page).hover();
    await page.mouse.down();
    await page.mouse.move(0, 700);
    await page.mouse.up();
    await page.waitForTimeout(300);
    assert.deepEqual(asked.filter((path) => path.startsWith("/islands/")), [], kind);
  }
  await button(page).click();
  await until(() => asked.some((path) => path.endsWith(".wasm")));
});

for (const tag of ["en", "pl", "ar"]) {
  test(`the page is read in order, each line in its own language (${tag})`, async () => {
    const page = await listen(`/${tag}/stop/fingerprint/`);
    const own = { en: "en-GB", pl: "pl_PL", ar: "ar-SA" }[tag];
    const text = async (selector) => (await page.locator(selector).first().innerText()).replace(/\s+/g, " ").trim();
    const [title, say, english] = [await text("h1"), await text("main h2"), await text(".say .english")];
    const words = tag === "en" ? [] : [[own, await text(".say .own")]];
    const ways = await page.locator("main nav a").allInnerTexts();
    const said = await read(page);
    assert.ok(ways.length > 3 && !said.some(([, text]) => ways.includes(text)), "ways to other pages are not read");
    assert.deepEqual(said[0], [own, title]);
    const at = said.findIndex(([, text]) => text === say);
    assert.ok(at > 0);
    assert.deepEqual(said.slice(at + 1, at + 2 + words.length), [...words, ["en-GB", english]]);
    assert.ok(said.some(([, text]) => text.includes("6 1, 6 A")), "sections are said digit by digit");
    assert.ok(said.every(([, text]) => !text.includes("61(6A)")));
    await untilQuiet(page);
  });
}

test("sources and their numbers are not read", async () => {
  const page = await listen("/en/guides/scanner/");
  assert.ok((await page.locator("main sup").count()) > 2);
  const sources = await page.locator(".sources q").first().textContent();
  const said = (await read(page)).map(([, text]) => text).join("\n");
  assert.ok(said.length > 500);
  assert.ok(!said.includes(sources));
  assert.doesNotMatch(said, /[.?]\d/);
});

test("telephone numbers are said digit by digit, years as they are", async () => {
  const page = await listen("/en/help/");
  const numbers = await page.locator("a[href^='tel:']").allInnerTexts();
  assert.ok(numbers.length > 2);
  const said = (await read(page)).map(([, text]) => text).join("\n");
  for (const number of numbers) {
    const digits = number.split(" ").map((part) => [...part].join(" ")).join(", ");
    assert.ok(said.includes(digits), `${digits} of ${number}`);
    // Short ones are parts of names, too.
    assert.ok(number.length < 4 || !said.includes(number), number);
  }
  assert.match(said, /\b20[0-9]{2}\b/);
});

test("what is read is marked and on the screen, and the bar pauses, goes on and stops", async () => {
  const page = await listen("/en/stop/fingerprint/", { slow: true });
  await button(page).click();
  for (let part = 1; part < 12; part += 1) {
    await until(async () => (await heard(page)).said.length === part);
    const marked = page.locator(".read");
    await eventually(async () => assert.equal(await marked.count(), 1));
    await until(async () => {
      const { y, height } = await marked.boundingBox();
      return y >= 0 && y + height <= (await bar(page).boundingBox()).y;
    });
    await page.evaluate(() => window.endOfSentence());
  }
  await until(async () => (await heard(page)).said.length === 12);
  const { said } = await heard(page);
  await bar(page).getByRole("button", { name: "Pause" }).click();
  await until(async () => (await heard(page)).isSilent);
  await page.waitForTimeout(200);
  assert.equal((await heard(page)).said.length, 12, "silence while it pauses");
  await bar(page).getByRole("button", { name: "Go on" }).click();
  await until(async () => (await heard(page)).said.length === 13);
  assert.deepEqual((await heard(page)).said[12], said[11], "the block is read again");
  await bar(page).getByRole("button", { name: "Stop" }).click();
  await untilQuiet(page);
});

test("another tap stops, and the next one starts anew", async () => {
  const page = await listen("/en/stop/fingerprint/", { slow: true });
  await button(page).click();
  await until(async () => (await heard(page)).said.length === 1);
  await page.evaluate(() => window.endOfSentence());
  await until(async () => (await heard(page)).said.length === 2);
  await page.getByRole("button", { name: "Stop" }).first().click();
  await until(async () => (await heard(page)).isSilent);
  await page.getByRole("button", { name: "Read aloud" }).first().click();
  await until(async () => (await heard(page)).said.length === 3);
  const { said } = await heard(page);
  assert.deepEqual(said[2], said[0]);
});

test("it stops when the reader goes to another page, to another place of it, or away", async () => {
  for (const leave of [
    () => dispatchEvent(new Event("pagehide")),
    () => (location.hash = "#main"),
    () => document.querySelector("a[data-leave]").click(),
  ]) {
    const page = await listen("/en/stop/fingerprint/", { slow: true });
    // The other site never comes, so what is left of this one can still be asked.
    await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ status: 204 }));
    await button(page).click();
    await until(async () => (await heard(page)).said.length === 1);
    await page.evaluate(leave);
    await until(async () => (await heard(page)).isSilent);
    await page.waitForTimeout(200);
    assert.equal((await heard(page)).said.length, 1, `${leave}`);
    await page.close();
  }
});

test("a screen that goes dark goes on reading", async () => {
  const page = await listen("/en/stop/fingerprint/", { slow: true });
  await button(page).click();
  await until(async () => (await heard(page)).said.length === 1);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
    window.endOfSentence();
  });
  await until(async () => (await heard(page)).said.length === 2);
});

test("a phone without a voice for the language says so, and reads nothing", async () => {
  const others = VOICES.filter(({ lang }) => !lang.startsWith("pl"));
  for (const [voices, options] of [[others, {}], [[], {}], [[...others, { lang: "pl-PL", localService: false }], {}]]) {
    const page = await listen("/pl/stop/fingerprint/", { voices, options });
    await button(page).click();
    await bar(page).locator("p").first().waitFor();
    assert.match(await bar(page).innerText(), /Polski/);
    assert.equal(await page.locator("[role=status] .reading").count(), 1);
    assert.deepEqual((await heard(page)).said, []);
    await bar(page).getByRole("button").click();
    await gone(bar(page));
    await page.close();
  }
});

test("without an English voice the rest is read, and the reader told", async () => {
  const page = await listen("/pl/stop/fingerprint/", { voices: VOICES.filter(({ lang }) => !lang.startsWith("en")) });
  await button(page).click();
  await bar(page).locator("p").first().waitFor();
  assert.match(await bar(page).innerText(), /English/);
  await until(async () => (await heard(page)).said.length > 5);
  assert.ok((await heard(page)).said.every(([lang]) => lang === "pl_PL"));
});

test("a phrase that fills the screen is read in English, and the next one in its place", async () => {
  for (const tag of ["en", "ar", "ur"]) {
    const page = await listen(`/${tag}/card/#detained`, { slow: true });
    const card = page.locator(".phrase:target");
    await card.locator("button").click();
    await until(async () => (await heard(page)).said.length === 1);
    assert.deepEqual((await heard(page)).said, [["en-GB", "Am I being detained?"]]);
    await eventually(async () => assert.equal(await card.locator("button").getAttribute("aria-pressed"), "true"));
    assert.equal(await bar(page).count(), 0);
    await card.locator("button").click();
    await until(async () => (await heard(page)).isSilent);
    await gone(page.locator("[aria-pressed]"));
    await card.locator("button").click();
    await until(async () => (await heard(page)).said.length === 2);
    await card.locator("nav a").last().click();
    await until(async () => (await heard(page)).isSilent);
    await card.locator("button").click();
    await until(async () => (await heard(page)).said.length === 3);
    const english = (await card.locator(".english").innerText()).replace(/\s+/g, " ");
    assert.deepEqual((await heard(page)).said[2], ["en-GB", english]);
    await page.close();
  }
});

test("the keyboard starts, pauses and stops, and keeps its place", async () => {
  const page = await listen("/ar/stop/fingerprint/", { slow: true });
  const focused = () => page.evaluate(() => document.activeElement.closest(".reading, .head, body").className);
  for (let presses = 0; presses < 20 && (await focused()) !== "head"; presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until(async () => (await heard(page)).said.length === 1);
  await bar(page).waitFor();
  assert.equal(await focused(), "head");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "reading");
  await page.keyboard.press("Space");
  await until(async () => (await heard(page)).isSilent);
  assert.equal(await focused(), "reading", "on the button that goes on");
  await page.keyboard.press("Space");
  await until(async () => (await heard(page)).said.length === 2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await untilQuiet(page);
  assert.equal(await focused(), "head");
});

test("without script there is no button, and no room for one", async () => {
  const page = await (await plainPhone({ javaScriptEnabled: false })).newPage();
  for (const path of ["/en/stop/fingerprint/", "/ar/card/#detained"]) {
    await page.goto(site.url + path);
    assert.ok((await page.locator("[data-press]").count()) > 0);
    for (const hidden of await page.locator("[data-press]").all()) assert.equal(await hidden.isVisible(), false);
  }
  const { width } = await page.locator("h1").boundingBox();
  assert.equal(width, 360 - 36, "the title has the whole line");
});

test("the button moves nothing when it comes, and what to say stays on the first screen", async () => {
  for (const tag of languages()) {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
    // The header may come in two pieces; the button is none of it.
    const moved = await page.evaluate(() => new Promise((resolve) => {
      const moved = [];
      const inText = ({ node }) => node?.parentElement?.closest("main, footer");
      const note = (entry) => moved.push(...entry.sources.filter(inText).map(({ node }) => node.textContent));
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(moved), 300);
    }));
    assert.deepEqual(moved, [], tag);
    const { y, height } = await page.locator(".say").first().boundingBox();
    assert.ok(y + height < 800, `${tag}: ${y + height}`);
    await page.close();
  }
});

test("it reads without a network once the islands are on the phone", async () => {
  const network = await networkTo(site.url);
  const page = await (await withVoices(await phone())).newPage();
  await page.goto(`${network.url}/ar/`);
  await untilIslandsKept(page);
  network.off();
  await page.goto(`${network.url}/ar/stop/fingerprint/`);
  assert.ok((await read(page)).length > 10);
  await network.close();
});

for (const broken of ["islands.js", "islands_bg.wasm", "islands.css", "islands.json"]) {
  test(`if ${broken} cannot be had, the buttons go and the page stays`, async () => {
    const page = await (await withVoices(await plainPhone())).newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error));
    await page.route(`**/${broken}`, (route) => route.abort());
    await page.goto(`${site.url}/en/card/`);
    const text = await page.locator("main").innerText();
    await button(page).click();
    await until(async () => (await page.locator("[data-press]").filter({ visible: true }).count()) === 0);
    await gone(page.locator("[aria-busy]"));
    assert.equal(await page.locator("main").innerText(), text);
    assert.deepEqual(faults, []);
  });
}

test("a tap is not lost while the islands are on their way, and a second one does no harm", async () => {
  const page = await (await withVoices(await plainPhone(), VOICES, { slow: true })).newPage();
  await page.route("**/islands_bg.wasm", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(`${site.url}/en/stop/fingerprint/`);
  await button(page).click();
  assert.equal(await button(page).getAttribute("aria-busy"), "true");
  await button(page).click();
  await until(async () => (await heard(page)).said.length === 1);
  await page.waitForTimeout(200);
  assert.deepEqual({ ...(await heard(page)), said: (await heard(page)).said.length }, { said: 1, isSilent: false });
  assert.equal(await page.locator("[aria-busy]").count(), 0);
});

test("axe finds nothing while a page is read, or cannot be", async () => {
  for (const tag of WRITINGS) {
    for (const voices of [languages().map((lang) => ({ lang, localService: true })), []]) {
      const page = await listen(`/${tag}/stop/fingerprint/`, { voices, slow: true, options: { colorScheme: tag === "en" ? "dark" : "light" } });
      await button(page).click();
      await bar(page).waitFor();
      await page.waitForTimeout(100);
      assert.deepEqual(await axeFinds(page), [], `${tag} ${voices.length}`);
      await page.close();
    }
  }
});
