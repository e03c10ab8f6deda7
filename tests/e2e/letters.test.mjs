import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { networkTo } from "./network.mjs";
import { eventually, gone, phone, plainPhone, until, untilIslandsKept, untilKept, untilMounted } from "./phone.mjs";
import { serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const LETTERS = ["my-data", "delete", "complaint", "body-video", "foi"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page does with a text is written down instead of leaving the browser. */
function record() {
  const done = { copied: [], shared: [], printed: 0, saved: [] };
  Object.assign(window, { done });
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void done.copied.push(text) } });
  Object.defineProperty(navigator, "share", { value: async (offer) => void done.shared.push(offer) });
  window.print = () => void (done.printed += 1);
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => done.saved.push(text));
    return make.call(URL, blob);
  };
  // A mail app is no part of the browser.
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='mailto:']");
    if (link) event.preventDefault();
  });
}

/** Opens a letter and waits for its form. */
async function form(visitor, path, url = site.url) {
  const page = await visitor.newPage();
  await page.addInitScript(record);
  await page.goto(url + path);
  await untilMounted(page);
  return page;
}

const done = (page) => page.evaluate(() => /** @type {any} */ (window).done);
const sheet = (page) => page.locator(".sheet").innerText();
const name = (page) => page.evaluate(() => document.activeElement?.id);
const use = (page, at) => page.locator(".uses > *").nth(at).click();
const [MAIL, COPY, SHARE, PRINT, SAVE] = [0, 1, 2, 3, 4];

test("the keyboard alone writes a letter and copies it", async () => {
  const page = await form(await plainPhone(), "/en/letters/complaint/");
  await page.locator("#letter-complaint-office").focus();
  const typed = ["Professional Standards Department", "Ana Popescu", "ana@example.org", "Example Police"];
  for (const text of typed) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  assert.equal(await name(page), "letter-stop-date");
  // A date and a time have parts of their own for the keyboard.
  await page.keyboard.type("03052026");
  await page.keyboard.press("Tab");
  if ((await name(page)) !== "letter-stop-time") await page.keyboard.press("Tab");
  await page.keyboard.type("0530PM");
  await page.locator("#letter-stop-place").focus();
  await page.keyboard.type("High Street, Leeds");
  await page.locator("#letter-what-happened").focus();
  await page.keyboard.type("They stopped me.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("They scanned my finger.");
  await eventually(async () => assert.match(await sheet(page), /They stopped me\.\nThey scanned my finger\./));
  const shown = await sheet(page);
  for (const text of typed) assert.ok(shown.includes(text), text);
  assert.match(shown, /on 5 March 2026 at about 17:30, at this place: High Street, Leeds\./);
  await page.locator(".uses button").first().focus();
  await page.keyboard.press("Enter");
  await until(async () => (await done(page)).copied.length === 1);
  const [copied] = (await done(page)).copied;
  assert.ok(copied.startsWith("Complaint about the police\n\n"));
  assert.match(copied, /on 5 March 2026 at about 17:30/);
  await page.locator(".form [role=status]", { hasText: /^Copied/ }).waitFor();
});

test("Enter in a field sends nothing and loses nothing", async () => {
  const page = await form(await plainPhone(), "/en/letters/my-data/");
  await page.locator("#letter-full-name").fill("Ana");
  await page.keyboard.press("Enter");
  assert.equal(page.url(), `${site.url}/en/letters/my-data/`);
  assert.equal(await page.locator("#letter-full-name").inputValue(), "Ana");
});

test("a letter is of today, and gaps stay marked until they are filled", async () => {
  const visitor = await plainPhone();
  const page = await visitor.newPage();
  await page.clock.setFixedTime(new Date("2026-03-05T23:30:00"));
  await page.goto(`${site.url}/en/letters/foi/`);
  await untilMounted(page);
  assert.match(await sheet(page), /^5 March 2026$/m);
  const gap = page.locator(".sheet mark", { hasText: "[name of your group]" });
  const gaps = (count) => eventually(async () => assert.equal(await gap.count(), count));
  await gaps(2);
  await page.locator("#letter-group-name").fill("Our Group");
  await gaps(0);
  assert.equal(await page.locator(".sheet bdi", { hasText: "Our Group" }).count(), 2);
  await page.locator("#letter-group-name").fill("");
  await gaps(2);
});

test("what is wrong is said when a field is left, and not before", async () => {
  const page = await form(await plainPhone(), "/en/letters/foi/");
  const wrong = [
    ["group-name", "12"],
    ["group-email", "our group"],
    ["to-date", "2024-12-31"],
  ];
  await page.locator("#letter-from-date").fill("2025-01-01");
  for (const [id, value] of wrong) {
    const field = page.locator(`#letter-${id}`);
    await field.fill(value);
    assert.equal(await field.getAttribute("aria-invalid"), null, id);
    await field.blur();
    await page.locator(`#letter-${id}-fault`).waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true", id);
    assert.ok((await field.getAttribute("aria-describedby"))?.split(" ").includes(`letter-${id}-fault`), id);
  }
  assert.equal(await page.locator(".fault").count(), wrong.length);
  assert.equal((await page.locator("[role=alert]").innerText()).trim(), "");
  for (const [id, value] of [["group-name", "Group 12"], ["group-email", "our@group.example"], ["to-date", "2025-12-31"]]) {
    await page.locator(`#letter-${id}`).fill(value);
    await page.locator(`#letter-${id}`).blur();
  }
  await gone(page.locator(".fault"));
});

test("a day that is still to come is no day of a stop", async () => {
  const page = await form(await plainPhone(), "/en/letters/my-data/");
  const field = page.locator("#letter-stop-date");
  await field.fill("2999-01-01");
  await field.blur();
  await page.locator("#letter-stop-date-fault").waitFor();
  await field.fill("2026-01-01");
  await field.blur();
  await gone(page.locator("#letter-stop-date-fault"));
});

test("an unfinished letter can be used, and what is missing is said with the way there", async () => {
  const page = await form(await plainPhone(), "/en/letters/delete/");
  await use(page, COPY);
  await until(async () => (await done(page)).copied.length === 1);
  const links = page.locator("[role=alert] a");
  await eventually(async () => assert.equal(await links.count(), 7, "all but today and the officers"));
  const [copied] = (await done(page)).copied;
  assert.match(copied, /\[your full name\]/);
  assert.doesNotMatch(copied, /officers:|\[names or numbers/, "what may be left out is left out");
  assert.match(await sheet(page), /The officers: \[names or numbers/);
  const first = (await links.first().getAttribute("href"))?.slice(1);
  await links.first().click();
  await eventually(async () => assert.equal(await name(page), first));
});

test("a letter is shared, saved as text, and printed without anything else", async () => {
  const page = await form(await plainPhone(), "/en/letters/body-video/");
  await page.locator("#letter-full-name").fill("Ana Popescu");
  await use(page, SHARE);
  const [download] = await Promise.all([page.waitForEvent("download"), use(page, SAVE)]);
  assert.equal(download.suggestedFilename(), "letter-body-video.txt");
  assert.match(readFileSync(await download.path(), "utf8"), /^Urgent: please keep[^]*My name is Ana Popescu\./);
  await use(page, PRINT);
  await until(async () => (await done(page)).printed === 1);
  const { shared } = await done(page);
  assert.equal(shared.length, 1);
  assert.match(shared[0].text, /My name is Ana Popescu\./);
  await page.emulateMedia({ media: "print" });
  const seen = await page.locator("body").innerText();
  assert.match(seen, /^Urgent: please keep[^]*My name is Ana Popescu\.[^]*Ana Popescu$/);
  assert.doesNotMatch(seen, /Scan Rights|When to use it|The officers:/);
});

test("a page on which nobody has written is printed as it is", async () => {
  const page = await form(await plainPhone(), "/en/letters/body-video/");
  await page.emulateMedia({ media: "print" });
  assert.match(await page.locator("main").innerText(), /When to use it/);
});

test("a mail has the address, the subject, and the letter if it is short", async () => {
  const page = await form(await plainPhone(), "/en/letters/complaint/");
  const mail = page.locator(".uses a");
  await page.locator("#letter-full-name").fill("Ana");
  await page.locator("#letter-mail-address").fill("psd@police.example");
  await page.locator(".uses a[href^='mailto:psd@police.example?']").waitFor();
  const url = new URL(await mail.getAttribute("href") ?? "");
  assert.equal(url.protocol + url.pathname, "mailto:psd@police.example");
  assert.equal(url.searchParams.get("subject"), "Complaint about the police");
  assert.match(url.searchParams.get("body") ?? "", /\r\n\r\nMy name is Ana\./);
  await page.locator("#letter-what-happened").fill("They stopped me. ".repeat(100));
  await eventually(async () => {
    const long = new URL(await mail.getAttribute("href") ?? "");
    assert.equal(long.searchParams.get("body"), null);
  });
  await use(page, MAIL);
  await until(async () => (await done(page)).copied.length === 1);
  assert.match((await done(page)).copied[0], /My name is Ana\./);
  await until(async () => /paste it/.test(await page.locator(".form [role=status]").innerText()));
});

test("one tap addresses a complaint to the office whose address is known", async () => {
  const page = await form(await plainPhone(), "/en/letters/complaint/");
  await page.getByRole("button", { name: "Police Ombudsman for Northern Ireland" }).click();
  await eventually(async () => assert.match(await sheet(page), /To: Police Ombudsman for Northern Ireland/));
  assert.match(await page.locator(".uses a").getAttribute("href") ?? "", /^mailto:[^@?]+@policeombudsman\.org\?/);
});

test("in Arabic the page runs from right to left and the letter from left to right", async () => {
  const page = await form(await plainPhone(), "/ar/letters/complaint/");
  const direction = (selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).direction);
  assert.equal(await direction(".form"), "rtl");
  assert.equal(await direction(".sheet"), "ltr");
  assert.equal(await page.locator(".sheet").getAttribute("lang"), "en");
  await page.locator("#letter-stop-place").fill("شارع طويل");
  assert.equal(await direction("#letter-stop-place"), "rtl");
  await page.locator(".sheet bdi:has-text('شارع')").waitFor();
  assert.equal(await direction(".sheet bdi:has-text('شارع')"), "rtl");
  await page.locator("#letter-full-name").fill("Ana");
  await eventually(async () => assert.equal(await direction("#letter-full-name"), "ltr"));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  for (const field of await page.locator(".form :is(input, textarea)").all()) {
    const id = await field.getAttribute("id");
    assert.equal(await page.locator(`label[for=${id}]`).count(), 1, String(id));
    assert.ok(await page.locator(`#${id}-hint`).isVisible(), String(id));
  }
});

test("without a network the form comes, and works", async (t) => {
  const network = await networkTo(site.url);
  t.after(() => network.close());
  const visitor = await phone();
  const page = await visitor.newPage();
  await page.goto(`${network.url}/ar/`);
  await untilIslandsKept(page);
  network.off();
  const letter = await form(visitor, "/ar/letters/my-data/", network.url);
  await letter.locator("#letter-full-name").fill("Ana");
  await letter.locator(".sheet", { hasText: "My name is Ana." }).waitFor();
});

test("without script the letter stands there with its gaps and what to write in them", async () => {
  const page = await (await plainPhone({ javaScriptEnabled: false })).newPage();
  for (const letter of LETTERS) {
    await page.goto(`${site.url}/en/letters/${letter}/`);
    assert.ok((await page.locator(".sheet mark").count()) > 5);
    assert.ok((await page.locator("dl.fields dd").count()) > 5);
    assert.equal(await page.locator("main :is(input, textarea, button)").filter({ visible: true }).count(), 0);
  }
});

test("axe finds nothing with a form open, empty or full of faults", async () => {
  for (const [path, colorScheme] of [["/en/letters/complaint/", "light"], ["/ar/letters/foi/", "dark"], ["/ur/letters/my-data/", "light"]]) {
    const page = await form(await plainPhone({ colorScheme: /** @type {"light" | "dark"} */ (colorScheme) }), path);
    for (const step of ["empty", "faults"]) {
      if (step === "faults") await use(page, COPY);
      const result = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"], preload: false, iframes: false })`);
      assert.ok(result.passes.length > 10);
      assert.deepEqual(result.violations.map(({ id, nodes }) => `${path} ${step} ${id} ${nodes[0].target}`), []);
    }
  }
});

test("everything to tap is large enough, and nothing sticks out at four times the size", async () => {
  const page = await form(await plainPhone(), "/en/letters/complaint/");
  await use(page, COPY);
  for (const control of await page.locator(".form :is(input, textarea, button, .uses a, [role=alert] a)").all()) {
    const box = await control.boundingBox();
    assert.ok(box && box.height >= 48, `${await control.evaluate((element) => element.outerHTML)} ${box?.height}`);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
});

test("nothing that is written reaches the network, the address, or any storage", async (t) => {
  const network = await networkTo(site.url);
  t.after(() => network.close());
  const visitor = await phone();
  const page = await visitor.newPage();
  await page.addInitScript(record);
  const went = [];
  visitor.on("request", (request) => went.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.goto(`${network.url}/en/`);
  await untilKept(page);
  const words = random(20261122);
  const written = [];
  for (const letter of LETTERS) {
    await page.goto(`${network.url}/en/letters/${letter}/`);
    await untilMounted(page);
    for (const field of await page.locator(".form :is(input, textarea)").all()) {
      const kind = await field.evaluate((element) => /** @type {HTMLInputElement} */ (element).type);
      const text = { date: words.day, time: words.time, email: words.email }[kind]?.() ?? words.text();
      await field.fill(text);
      // A day or a time may be in any address by chance; words are not.
      if (!["date", "time"].includes(kind)) written.push(...text.split(/[\s@.]+/).filter((word) => word.length > 7));
    }
    for (const at of [MAIL, COPY, SHARE, PRINT, SAVE]) await use(page, at);
    await until(async () => {
      const { copied, shared, printed, saved } = await done(page);
      return copied.length > 0 && shared.length && printed && saved.length;
    });
    const { copied, shared, saved } = await done(page);
    for (const text of [copied.at(-1), shared[0].text, saved[0]]) {
      assert.ok(written.slice(-5, -2).some((word) => text.includes(word)), "the letter has what was written");
    }
    went.push(page.url());
  }
  assert.ok(written.length > 60 && went.length > 20, `${written.length} words, ${went.length} requests`);
  // What the service worker asks for is seen by the network alone.
  went.push(...network.asked());
  const stored = [await everythingStored(page), JSON.stringify(await visitor.storageState({ indexedDB: true }))];
  assert.ok(stored[0].includes("section 45"), "the pages that are kept are looked at, too");
  const everywhere = decoded([...went, ...stored].join("\n"));
  assert.deepEqual(written.filter((word) => everywhere.includes(word)), []);
  await page.reload();
  await untilMounted(page);
  const left = await page.locator(".form :is(input:not([type=date]), textarea)").evaluateAll((all) => all.map((field) => /** @type {HTMLInputElement} */ (field).value).join(""));
  assert.equal(left, "", "a page that is loaded again is empty");
});

/** Undoes what addresses do with letters of other scripts. */
function decoded(text) {
  return text.replace(/(%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
}

/** All that a page could have kept, as text. */
function everythingStored(page) {
  return page.evaluate(async () => {
    const kept = [location.href, document.cookie, window.name, JSON.stringify(history.state), JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    kept.push(JSON.stringify(await indexedDB.databases()));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request))?.text() ?? "");
    }
    return kept.join("\n");
  });
}

/** Words that nobody has written before, the same in every run. */
function random(seed) {
  const next = (below) => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const letters = ["abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "ąćęłńóśźż"];
  const word = () => {
    const from = letters[next(letters.length)];
    return Array.from({ length: 8 + next(8) }, () => from[next(from.length)]).join("");
  };
  const two = (number) => String(number).padStart(2, "0");
  return {
    text: () => Array.from({ length: 1 + next(4) }, word).join(" "),
    email: () => `q${Array.from({ length: 12 }, () => letters[0][next(26)]).join("")}@example.org`,
    day: () => `${2000 + next(25)}-${two(1 + next(12))}-${two(1 + next(28))}`,
    time: () => `${two(next(24))}:${two(next(60))}`,
  };
}
