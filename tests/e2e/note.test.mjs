import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { networkTo } from "./network.mjs";
import { eventually, open, phone, plainPhone, until, untilIslandsKept, untilMounted } from "./phone.mjs";
import { serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PASSPHRASE = "seven green buses";
const PLACE = "Elm Road, by the bakery";
const HAPPENED = "They ran after me. I stood still.";

/** Opens the page of notes and waits for its island. */
async function note(visitor, tag = "en", url = site.url) {
  const { page } = await open(visitor, `${url}/${tag}/note/`);
  await untilMounted(page);
  return page;
}


async function write(page) {
  await page.locator("#note-stop-place").fill(PLACE);
  await page.locator("#note-what-happened").fill(HAPPENED);
}

/** Keeps what was written; scrypt takes its time. */
async function keep(page, passphrase = PASSPHRASE) {
  await page.locator("#note-passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
}

async function says(page, words) {
  await page.locator("[role=status]", { hasText: words }).waitFor();
}

/** Finds what opens something, by its words; numbers in them are isolated, since letters around them may run the other way. */
function opener(page, words) {
  return page.locator("summary", { hasText: new RegExp(words.replace(/ (\d)/, " \u2068?$1")) });
}

async function unlock(page, passphrase, number = 1) {
  const field = page.locator(`#note-passphrase-${number}`);
  if (!(await field.isVisible())) await opener(page, `Open note ${number}`).click();
  await field.fill(passphrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** The words of what has the cursor, without the marks of direction in them. */
const focusedWords = (page) => page.evaluate(() => document.activeElement?.textContent.replace(/[\u2068\u2069]/g, ""));

test("without script the questions are there, to answer on paper", async () => {
  const { page } = await open(await plainPhone({ javaScriptEnabled: false }), `${site.url}/en/note/`);
  assert.ok(await page.getByText("Who saw it").isVisible());
  assert.equal(await page.locator("dl dt").count(), 12);
  assert.equal(await page.locator("input, textarea, button").filter({ visible: true }).count(), 0);
});

test("answers become a text with English headings, and a complaint begins with them", async () => {
  const page = await note(await plainPhone());
  assert.equal(await page.locator(".sheet").count(), 0);
  await write(page);
  await page.locator("#note-stop-date").fill("2026-11-02");
  await page.getByLabel("My finger").check();
  await page.locator("#note-witnesses").fill("Ana Example");
  const sheet = page.locator(".sheet").first();
  await sheet.getByText("Ana Example").waitFor();
  assert.match(await sheet.innerText(), /Date: 2 November 2026\s+Place: Elm Road.*\s+What they scanned: finger\s+What happened: They ran/);
  assert.match(await sheet.innerText(), /Who saw it: Ana Example\s+Written on: \d/);
  await page.getByRole("button", { name: "Write a complaint from this" }).click();
  await page.locator(".sheet").nth(1).waitFor();
  const letter = await page.locator(".sheet").last().innerText();
  assert.match(letter, /on 2 November 2026/);
  assert.match(letter, /Elm Road, by the bakery/);
  assert.match(letter, /What happened: What they scanned: finger\s+They ran after me/);
  assert.doesNotMatch(letter, /Ana Example/, "names of witnesses stay in the note");
});

test("a mark that is taken away is gone from the text", async () => {
  const page = await note(await plainPhone());
  await page.getByLabel("My face").check();
  await page.getByText("What they scanned: face").waitFor();
  await page.getByLabel("My face").uncheck();
  await page.getByText("What they scanned: face").waitFor({ state: "detached" });
});

test("a kept note survives a reload, and opens with its passphrase alone", async () => {
  const page = await note(await plainPhone());
  await write(page);
  await keep(page);
  await says(page, "Kept and locked.");
  const kept = await stored(page);
  const [[name, text]] = Object.entries(kept);
  assert.match(name, /^note:1:\d{4}-\d\d-\d\d$/);
  assert.match(text, /^-----BEGIN AGE ENCRYPTED FILE-----/);
  for (const word of ["Elm", "bakery", "ran", "stop-place", "seven", "buses"]) {
    assert.ok(!JSON.stringify(kept).includes(word) && !Buffer.from(text.replace(/-----.*?-----|\n/g, ""), "base64").includes(word), word);
  }
  await page.reload();
  await untilMounted(page);
  assert.equal(await page.locator("#note-stop-place").inputValue(), "");
  assert.doesNotMatch(await page.locator("main").innerText(), /Elm Road/);
  await unlock(page, "seven green bus");
  await says(page, "This is not the passphrase of this note.");
  assert.equal(await page.locator("#note-stop-place").inputValue(), "");
  await unlock(page, PASSPHRASE);
  await says(page, "The note is open.");
  assert.equal(await page.locator("#note-stop-place").inputValue(), PLACE);
  assert.equal(await page.locator("#note-what-happened").inputValue(), HAPPENED);
  await eventually(async () => assert.equal(await focusedWords(page), "Note 1"));
});

test("an open note is changed under its passphrase, and stays one note", async () => {
  const page = await note(await plainPhone());
  await write(page);
  await keep(page);
  await says(page, "Kept and locked.");
  const [before] = Object.values(await stored(page));
  await page.locator("#note-force").fill("Kent Police");
  await page.getByRole("button", { name: "Keep the changes" }).click();
  await until(async () => Object.values(await stored(page))[0] !== before);
  assert.equal(Object.keys(await stored(page)).length, 1);
  await page.reload();
  await untilMounted(page);
  await unlock(page, PASSPHRASE);
  await says(page, "The note is open.");
  assert.equal(await page.locator("#note-force").inputValue(), "Kent Police");
});

test("the module that locks comes when it is first needed, and not before", async () => {
  const network = await networkTo(site.url);
  const page = await note(await plainPhone(), "en", network.url);
  await write(page);
  await page.waitForTimeout(300);
  assert.deepEqual(network.asked().filter((path) => path.includes("vault")), []);
  await keep(page);
  await says(page, "Kept and locked.");
  assert.ok(network.asked().some((path) => path.endsWith("vault_bg.wasm")));
  await network.close();
});

test("nothing that is written reaches the network or the address, and storage only when it is kept", async () => {
  const visitor = await plainPhone();
  const sent = [];
  visitor.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  const page = await note(visitor);
  const fields = page.locator("form.form :is(input:not([type=checkbox]), textarea):not([id^=note-passphrase])");
  const count = await fields.count();
  assert.ok(count >= 12);
  const written = [];
  for (let number = 0; number < count; number += 1) {
    const field = fields.nth(number);
    const type = await field.getAttribute("type");
    const text = type === "date" ? "2026-03-07" : type === "time" ? "03:07" : `secret${number}word`;
    await field.fill(text);
    if (type !== "date" && type !== "time") written.push(text);
  }
  await page.locator("#note-passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Write a complaint from this" }).click();
  await page.keyboard.press("Enter");
  assert.deepEqual(await stored(page), {});
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await says(page, "Kept and locked.");
  assert.ok(sent.some((url) => url.includes("vault")), "requests are seen");
  const told = `${sent.join("\n")}\n${page.url()}\n${JSON.stringify(await stored(page))}`;
  for (const text of [...written, "secret", "seven", "2026-03-07"]) assert.ok(!told.includes(text), text);
  assert.equal(await page.evaluate(() => sessionStorage.length + document.cookie.length), 0);
});

test("a note is wiped after a second tap, and so are all", async () => {
  const page = await note(await plainPhone());
  for (const number of [1, 2]) {
    await write(page);
    await keep(page);
    await says(page, "Kept and locked.");
    if (number === 1) await page.getByRole("button", { name: "Close this note" }).click();
  }
  assert.equal(Object.keys(await stored(page)).length, 2);
  await opener(page, "Wipe note 1").click();
  assert.equal(Object.keys(await stored(page)).length, 2, "a first tap wipes nothing");
  await page.getByRole("button", { name: "Yes, wipe" }).click();
  await says(page, "Wiped.");
  assert.deepEqual(Object.keys(await stored(page)).map((name) => name.slice(0, 7)), ["note:2:"]);
  assert.equal(await page.locator("#note-stop-place").inputValue(), PLACE, "another note stays open");
  await page.reload();
  await untilMounted(page);
  await write(page);
  await keep(page);
  await says(page, "Kept and locked.");
  await opener(page, "Wipe all notes").click();
  await page.getByRole("button", { name: "Yes, wipe" }).click();
  await says(page, "Wiped.");
  assert.deepEqual(await stored(page), {});
  assert.equal(await page.locator("#note-stop-place").inputValue(), "", "the open note is wiped from the page, too");
});

test("a damaged note says so, and leaves alone what is written", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => localStorage.setItem("note:1:2026-11-02", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n"));
  const page = await note(visitor);
  await write(page);
  await unlock(page, PASSPHRASE);
  await says(page, "This note is damaged.");
  assert.equal(await page.locator("#note-stop-place").inputValue(), PLACE);
});

test("before another note takes the place of what is not kept, the page says so", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => localStorage.setItem("note:1:2026-11-02", "nothing"));
  const page = await note(visitor);
  await opener(page, "Open note 1").click();
  const warning = page.getByText("It will be gone when you open another note.");
  assert.equal(await warning.count(), 0);
  await write(page);
  await warning.waitFor();
});

test("where the storage is full the page says so, and nothing is lost", async () => {
  const page = await note(await plainPhone());
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (;;) localStorage.setItem(`full${localStorage.length}`, "x".repeat(size));
      } catch {}
    }
  });
  await write(page);
  await keep(page);
  await says(page, "There is no room on this phone.");
  assert.equal(await page.locator("#note-what-happened").inputValue(), HAPPENED);
  assert.equal(await page.locator("#note-passphrase").inputValue(), PASSPHRASE);
  assert.ok(!Object.keys(await stored(page)).some((name) => name.startsWith("note:")));
});

test("where storage is forbidden the page says so, and the note can still be used", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
  });
  const page = await note(visitor);
  await page.getByText("Notes cannot be kept here.").waitFor();
  assert.equal(await page.locator("#note-passphrase").count(), 0);
  await write(page);
  await page.locator(".sheet", { hasText: "Elm Road" }).waitFor();
});

test("where the lock cannot be had the page says so, and nothing is lost", async () => {
  const network = await networkTo(site.url);
  const page = await note(await plainPhone(), "en", network.url);
  await write(page);
  network.off();
  await keep(page);
  await says(page, "Your words are still here.");
  assert.equal(await page.locator("#note-stop-place").inputValue(), PLACE);
  network.on();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await says(page, "Kept and locked.");
  await network.close();
});

test("a short passphrase and an empty note are not kept", async () => {
  const page = await note(await plainPhone());
  await keep(page);
  await says(page, "There is nothing to keep yet.");
  await write(page);
  await keep(page, "seven");
  await says(page, "The passphrase is too short.");
  assert.deepEqual(await stored(page), {});
  assert.match(await page.locator("main").innerText(), /If you forget it, the note is lost/);
});

test("offline a note is kept and opened, once the phone has the islands", async () => {
  const network = await networkTo(site.url);
  const { page } = await open(await phone(), `${network.url}/en/`);
  await untilIslandsKept(page);
  network.off();
  await page.goto(`${network.url}/en/note/`);
  await untilMounted(page);
  await write(page);
  await keep(page);
  await says(page, "Kept and locked.");
  await page.reload();
  await untilMounted(page);
  await unlock(page, PASSPHRASE);
  await says(page, "The note is open.");
  assert.equal(await page.locator("#note-stop-place").inputValue(), PLACE);
  await network.close();
});

test("a note is written, kept and opened by keyboard alone", async () => {
  const page = await note(await plainPhone());
  await tabTo(page, "note-stop-place");
  await page.keyboard.type(PLACE);
  await tabTo(page, "note-passphrase");
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press("Enter");
  await says(page, "Kept and locked.");
  await page.reload();
  await untilMounted(page);
  await opener(page, "Open note 1").waitFor();
  await tabTo(page, null, "Open note 1");
  await page.keyboard.press("Enter");
  await tabTo(page, "note-passphrase-1");
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press("Enter");
  await says(page, "The note is open.");
  assert.equal(await page.locator("#note-stop-place").inputValue(), PLACE);
  await tabTo(page, null, "Wipe note 1");
  await page.keyboard.press("Enter");
  await tabTo(page, null, "Yes, wipe");
  await page.keyboard.press("Enter");
  await says(page, "Wiped.");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement?.id), "note-heading", "the cursor is not lost with the button"));
});

/** Presses Tab until the cursor is on an element, by its id or its words. */
async function tabTo(page, id, words) {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press("Tab");
    if (id ? (await page.evaluate(() => document.activeElement?.id)) === id : (await focusedWords(page)) === words) return;
  }
  assert.fail(`no way to ${id ?? words} by keyboard`);
}

test("in Arabic the page runs from right to left, and fits with the island open", async () => {
  const page = await note(await plainPhone(), "ar");
  await page.locator("#note-stop-place").fill("شارع الدردار");
  await page.locator("#note-passphrase").fill(PASSPHRASE);
  await page.locator("#note-passphrase").press("Enter");
  await until(async () => Object.keys(await stored(page)).length === 1);
  assert.equal(await page.locator("#note-stop-place").evaluate((field) => getComputedStyle(field).direction), "rtl");
  await page.locator(".sheet", { hasText: "Place: شارع الدردار" }).waitFor();
  assert.equal(await page.locator(".sheet p").first().evaluate((line) => getComputedStyle(line).direction), "ltr");
  const { scroll, width } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: innerWidth }));
  assert.ok(scroll <= width, `${scroll} > ${width}`);
});

for (const [tag, colorScheme] of [["en", "light"], ["en", "dark"], ["ar", "light"]]) {
  test(`axe finds nothing with the island open (${tag}, ${colorScheme})`, async () => {
    const visitor = await plainPhone({ colorScheme });
    await visitor.addInitScript(() => localStorage.setItem("note:1:2026-11-02", "nothing"));
    const page = await note(visitor, tag);
    await write(page);
    await page.locator("[aria-expanded=false]").click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      for (const part of document.querySelectorAll("*")) {
        if (getComputedStyle(part).contentVisibility === "auto") part.style.contentVisibility = "visible";
      }
    });
    const { violations } = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"], preload: false, iframes: false })`);
    assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)), []);
  });
}

test("everything to tap is large enough", async () => {
  const visitor = await plainPhone();
  await visitor.addInitScript(() => localStorage.setItem("note:1:2026-11-02", "nothing"));
  const page = await note(visitor);
  await opener(page, "Open note 1").click();
  await opener(page, "Wipe note 1").click();
  await write(page);
  const small = await page.locator("[data-when=idle] :is(button, summary, .tick, textarea, input:not([type=checkbox]))").evaluateAll((all) =>
    all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.outerHTML.slice(0, 80)));
  assert.deepEqual(small, []);
});
