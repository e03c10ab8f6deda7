// Measures what islands cost and how fast search answers, on the site that the bench serves.
//
// A keystroke is timed from the event that the browser sends until the first answers are in the page, with a processor
// 6 times slower; people's own questions (tests/relevance.toml) are typed letter by letter.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { browser, screen, untilMounted } from "./browser.mjs";
import { folder, languages, root } from "./site.mjs";

const SLOWER = 6;
/** Search, letters, share and settings alone, built without the other two, were 239,706 bytes of at most 240,000. */
const ALL_ISLANDS = 280_000;
/** How many pages the generated guidance has. */
const MANY = 5000;
/** The files of the module that is fetched when somebody first keeps a note. */
const VAULT = /\/vault/;

/** Returns the rows about islands: how large they are, how fast search is, and what memory a tab takes. */
export async function islandRows(url, site, row) {
  const written = files(join(folder(site), "islands")).filter((file) => /\.(js|wasm|css)\.br$/.test(file));
  const size = (some) => some.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const index = (tag) => readFileSync(join(folder(site), tag, "search.json.br")).length;
  const largest = languages(site).sort((one, other) => index(other) - index(one))[0];
  const questions = questionsOf(["en", "ar", "pl"]);
  const rows = [
    row("islands: module and glue, all of them", ALL_ISLANDS, size(written.filter((file) => !VAULT.test(file))), "bytes"),
    row("islands: encryption", 150_000, size(written.filter((file) => VAULT.test(file))), "bytes"),
    row(`largest index of search (${largest})`, 60_000, index(largest), "bytes"),
  ];
  const all = [];
  for (const [tag, words] of Object.entries(questions)) {
    const times = await keystrokes(url, tag, words);
    all.push(...times);
    // One in a hundred of these few is the very first letter.
    rows.push(row(`search ${tag}: a keystroke, 99th percentile of ${times.length}`, null, percentile(times, 0.99), "ms"));
    rows.push(row(`search ${tag}: a keystroke, median`, null, percentile(times, 0.5), "ms"));
  }
  rows.push(row(`search: a keystroke, 99th percentile of ${all.length} in all`, 16, percentile(all, 0.99), "ms"));
  const times = await keystrokes(url, "en", questions.en.slice(0, 8), MANY);
  rows.push(row(`search over ${MANY} pages: a keystroke, 99th percentile of ${times.length}`, 50, percentile(times, 0.99), "ms"));
  const [before, after] = await memory(url);
  rows.push(row("memory of the tab after opening search", null, after / 1e6, "MB"));
  rows.push(row("memory of the same tab without islands", null, before / 1e6, "MB"));
  return rows;
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function questionsOf(tags) {
  const list = readFileSync(join(root, "tests/relevance.toml"), "utf8");
  const all = [...list.matchAll(/lang = "(\w+)"\nwords = "([^"]+)"/g)];
  return Object.fromEntries(tags.map((tag) => [tag, all.filter(([, of]) => of === tag).map(([, , words]) => words)]));
}

/** Types questions letter by letter and returns how long each letter took, in milliseconds. */
async function keystrokes(url, tag, questions, pages) {
  const chromium = await browser();
  const phone = await chromium.newContext({ viewport: screen, serviceWorkers: "block" });
  if (pages) await phone.route("**/search.json", async (route) => route.fulfill({ json: generated(await (await route.fetch()).json(), pages) }));
  const page = await phone.newPage();
  await page.goto(`${url}/${tag}/search/`);
  await untilMounted(page);
  await page.getByRole("searchbox").fill("a");
  await page.locator("[data-when=idle] [role=status]").filter({ hasText: /\d/ }).waitFor({ timeout: 120_000 });
  await (await phone.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = await page.evaluate(type, questions);
  await chromium.close();
  return times;
}

/** Runs in the page. */
async function type(questions) {
  const field = document.querySelector("input[type=search]");
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const times = [];
  for (const question of questions) {
    for (let letters = 1; letters <= question.length; letters += 1) {
      const answered = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(field.closest("[data-island]"), { subtree: true, childList: true, characterData: true, attributes: true });
        // A space at the end, say, changes none of the first answers; the others come after them.
        requestAnimationFrame(() => setTimeout(() => {
          observer.disconnect();
          resolve(null);
        }));
      });
      set.call(field, question.slice(0, letters));
      const start = performance.now();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const end = await answered;
      if (end !== null) times.push(end - start);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }
  return times;
}

/** Makes an index of many pages from one: the words of each are those of the real ones, put together anew. */
function generated(index, pages) {
  const real = index.documents.filter(({ text }) => text?.length);
  const paragraphs = real.flatMap(({ text }) => text);
  const documents = Array.from({ length: pages }, (_, number) => {
    const { title, summary } = real[(number * 7) % real.length];
    const text = Array.from({ length: 12 }, (_, part) => paragraphs[(number * 31 + part * 17) % paragraphs.length]);
    return { kind: "guide", id: `page-${number}`, title: `${title} ${number}`, summary, text };
  });
  return { ...index, documents };
}

/** Returns what a tab takes that shows search, before and after its island came: memory of its own, in bytes. */
async function memory(url) {
  const seen = [];
  for (const islands of [false, true]) {
    const chromium = await browser();
    const phone = await chromium.newContext({ viewport: screen, serviceWorkers: "block" });
    if (!islands) await phone.route("**/islands/*", (route) => route.abort());
    const page = await phone.newPage();
    await page.goto(`${url}/en/search/`);
    if (islands) {
      await untilMounted(page);
      await page.getByRole("searchbox").fill("police");
      await page.locator(".found a").first().waitFor();
    }
    await page.waitForTimeout(2000);
    const { processInfo } = await (await chromium.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
    const own = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
      const [, kilobytes] = readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Private_Dirty:\s+(\d+)/m);
      return kilobytes * 1024;
    });
    seen.push(Math.max(...own));
    await chromium.close();
  }
  return seen;
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
