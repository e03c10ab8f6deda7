// Measures what a reader on a bad phone with bad signal gets, in a real browser.
//
// 1. The site is built and compressed, and pages to compare with are put into a copy of it, served the same
//    way, and in the language's pack, so that the same service worker answers them: a floor page for each
//    language, one line of its text; and two pages of the site without their style, which is what their
//    words alone cost. Pages with islands also stand there without them.
// 2. First visits: an empty browser, 400 ms and 400 kbit/s, a processor 6 times slower. The paint of
//    each page is divided by that of its language's floor page in the same run, so that what the machine,
//    the browser and its fonts need for any page at all falls out; each number is the median of the runs.
// 3. Second visits: the server is gone and the service worker has been stopped, as hours later.
// 4. bench-islands.mjs types into search.
// 5. Sizes are those of the compressed files that the site consists of.
//
// One table on standard output, with the rows of `cargo bench` first if SITE_ROWS names their files; all of it
// goes to target/bench.json. RUNS sets how many runs.

import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { browser, screen, untilKept } from "./browser.mjs";
import { islandRows } from "./bench-islands.mjs";
import { networkTo } from "./network.mjs";
import { firstLine, preview } from "./preview.mjs";
import { build, folder, html, languages, packPath, pages, release, root, serve } from "./site.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
const SLOWER = 6;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const KINDS = { home: "", step: "stop/fingerprint/", card: "card/", guide: "guides/scanner/", facts: "facts/", help: "help/", search: "search/", letter: "letters/my-data/" };
/** The pages with islands that come by themselves. */
const ISLANDS = ["search", "letter"];
/** The pages that are also opened without their style. */
const BARE = ["home", "step"];
/** One line in each language: "One line of text." */
const FLOORS = { en: "One line of text.", ar: "سطر واحد من النص.", pl: "Jedna linijka tekstu." };

const loads = Object.keys(FLOORS).flatMap((tag) => [
  { tag, kind: "floor", path: `/${tag}/floor/` },
  ...Object.entries(KINDS).map(([kind, path]) => ({ tag, kind, path: `/${tag}/${path}` })),
  ...BARE.map((kind) => ({ tag, kind: `bare ${kind}`, path: `/${tag}/bare-${kind}/` })),
]);
/** Pages with islands, each beside the same without them. What is nearly alike takes more runs to tell apart. */
const pairs = Object.keys(FLOORS).flatMap((tag) => ISLANDS.flatMap((kind) => [
  { tag, kind, path: `/${tag}/${KINDS[kind]}` },
  { tag, kind: `${kind} without islands`, path: `/${tag}/plain-${kind}/` },
]));
const PAIR_RUNS = 4 * RUNS;

build("bench-site", { compress: true });
addPagesToCompare("bench-site", "bench");
const server = await serve("bench");
const chromium = await browser();
const first = againstFloors(await medians(loads, RUNS, (path) => firstVisit(server.url, path)));
const beside = await medians(pairs, PAIR_RUNS, (path) => firstVisit(server.url, path));
const second = againstFloors(await secondVisits(server.url));
const saved = await savedToShown();
const islands = await islandRows(server.url, "bench", row);
await chromium.close();
await server.close();
report();

/** Copies a site and adds the pages to compare with, to the server's files and to the packs. */
function addPagesToCompare(from, to) {
  const folderOf = (name) => join(root, "target/e2e", name);
  rmSync(folderOf(to), { recursive: true, force: true });
  cpSync(folderOf(from), folderOf(to), { recursive: true });
  const put = (path, text) => {
    const file = join(folderOf(to), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(`${file}.br`, brotli(text));
    rmSync(`${file}.gz`, { force: true });
  };
  let script = readFileSync(join(folderOf(from), "sw.js"), "utf8");
  for (const [tag, { path, sha256 }] of Object.entries(release(from).packs)) {
    const pack = JSON.parse(readFileSync(join(folderOf(from), path), "utf8"));
    const added = [
      [`/${tag}/floor/`, floorPage(tag, html(`/${tag}/`, from))],
      ...BARE.map((kind) => [`/${tag}/bare-${kind}/`, withoutStyle(html(`/${tag}/${KINDS[kind]}`, from))]),
      ...ISLANDS.map((kind) => [`/${tag}/plain-${kind}/`, withoutIslands(html(`/${tag}/${KINDS[kind]}`, from))]),
    ];
    for (const [path, body] of added) {
      pack.entries.push({ path, type: "text/html; charset=utf-8", sha256: hex(body), body });
      put(`${path}index.html`, body);
    }
    const text = JSON.stringify(pack);
    put(packPath(tag, hex(text)), text);
    script = script.replaceAll(sha256, hex(text));
  }
  put("sw.js", script);
}

function withoutStyle(page) {
  return page.replace(/<style>.*?<\/style>/s, "");
}

function withoutIslands(page) {
  return page.replace(/ data-island="[^"]*"/g, "");
}

/** An empty page with what any page of the site must have: its direction, its policy and the same script. */
function floorPage(tag, page) {
  const [start] = page.match(/<html[^>]*>/);
  const [policy] = page.match(/<meta http-equiv="content-security-policy"[^>]*>/);
  const head = `<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>${policy}` +
    '<meta name="referrer" content="no-referrer"/><title>Floor</title><link rel="icon" href="/icon.svg"/><script src="/app.js" defer></script>';
  return `<!doctype html>${start}<head>${head}</head><body><p>${FLOORS[tag]}</p></body></html>\n`;
}

/** Opens all pages by turns, run by run, and returns the median of each. */
async function medians(loads, runs, open) {
  const seen = loads.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, { path }] of loads.entries()) {
      const visit = await open(path);
      // The first run warms up the machine: the browser's files, the server's pages.
      if (run > 0) seen[index].push(visit);
    }
    process.stderr.write(".");
  }
  return loads.map((load, index) => ({
    ...load,
    paint: median(seen[index].map(({ paint }) => paint)),
    answers: Math.max(...seen[index].map(({ answers }) => answers)),
  }));
}

/** Adds how many times as long each takes as the floor page of its language. */
function againstFloors(all) {
  const floorOf = (tag) => all.find((load) => load.tag === tag && load.kind === "floor").paint;
  return all.map((load) => ({ ...load, ratio: load.paint / floorOf(load.tag) }));
}

async function firstVisit(url, path) {
  const phone = await chromium.newContext({ viewport: screen });
  const seen = await visit(await phone.newPage(), url + path, SLOW_3G);
  await phone.close();
  return seen;
}

/** Visits everything, then takes the server away and visits it again. */
async function secondVisits(url) {
  const network = await networkTo(url);
  const phone = await chromium.newContext({ viewport: screen });
  for (const tag of Object.keys(FLOORS)) {
    const page = await phone.newPage();
    await page.goto(`${network.url}/${tag}/`);
    await untilKept(page);
    await page.close();
  }
  network.off();
  const seen = await medians(loads, RUNS, async (path) => {
    const page = await phone.newPage();
    const devtools = await phone.newCDPSession(page);
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    const seen = await visit(page, network.url + path);
    await page.close();
    return seen;
  });
  await phone.close();
  await network.close();
  return seen;
}

/** Saves a file that is open in a preview, and says how long it took until the page showed it, in milliseconds. */
async function savedToShown() {
  const shown = await preview("pl");
  const page = await chromium.newPage();
  await page.goto(shown.at("/pl/guides/no/"));
  const line = firstLine(shown.text("content/pl/guides/no.md"));
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    shown.change("content/pl/guides/no.md", line, `${run}! ${line}`);
    await page.getByText(`${run}!`).waitFor();
    times.push(performance.now() - start);
  }
  shown.close();
  return median(times);
}

/** Opens an address and says when its largest text was painted, and how many answers no text can come before. */
async function visit(page, url, network) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  if (network) await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(url);
  const { paint, blocking } = await page.evaluate(() => new Promise((resolve) => {
    // Nothing on these pages comes later than the text, so soon after loading all is painted.
    setTimeout(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: "largest-contentful-paint", buffered: true });
      const paint = observer.takeRecords().at(-1)?.startTime;
      const blocking = performance.getEntriesByType("resource").filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking");
      resolve({ paint, blocking: blocking.length });
    }, 300);
  }));
  if (!paint) throw new Error(`${url} painted no text`);
  return { paint, answers: 1 + blocking };
}

function report() {
  const bytes = (path) => {
    const file = join(folder("bench-site"), `${path}.br`);
    if (!existsSync(file)) throw new Error(`${file} is missing`);
    return readFileSync(file).length;
  };
  const sizes = pages("bench-site").map((path) => ({ path, bytes: bytes(join(path, "index.html")) })).sort((one, other) => other.bytes - one.bytes);
  const { packs } = release("bench-site");
  const paints = (when, visits) => visits.filter(({ kind }) => kind !== "floor").map(({ tag, kind, ratio, paint }) =>
    row(`${when}, ${kind} ${tag}: largest paint`, kind.startsWith("bare") ? null : 1.2, ratio, "x floor", paint));
  const againstPlain = beside.filter(({ kind }) => ISLANDS.includes(kind)).map(({ tag, kind, paint }) => {
    const plain = beside.find((load) => load.tag === tag && load.kind === `${kind} without islands`);
    return row(`first visit, ${kind} ${tag}: largest paint`, 1.05, paint / plain.paint, "x the page without islands", paint);
  });
  const rows = [
    ...siteRows(),
    ...paints("first visit", first),
    ...againstPlain,
    row("requests before the text", 1, Math.max(...first.map(({ answers }) => answers)), ""),
    ...paints("no network", second),
    row(`largest page (${sizes[0].path})`, 14_000, sizes[0].bytes, "bytes"),
    ...languages("bench-site").map((tag) => row(`whole language ${tag}`, 250_000, bytes(packs[tag].path), "bytes")),
    row("all languages together", 1_500_000, languages("bench-site").reduce((sum, tag) => sum + bytes(packs[tag].path), 0), "bytes"),
    row("preview: a saved file is on the open page", 1_000, saved, "ms"),
    ...islands,
    row("app.js", 3_000, bytes("app.js"), "bytes"),
    row("sw.js", 3_000, bytes("sw.js"), "bytes"),
  ];
  const floors = (visits) => Object.fromEntries(visits.filter(({ kind }) => kind === "floor").map(({ tag, paint }) => [tag, paint]));
  const result = {
    runs: RUNS,
    floorMilliseconds: { first: floors(first), second: floors(second) },
    rows,
    pageBytes: Object.fromEntries(sizes.map(({ path, bytes }) => [path, bytes])),
  };
  writeFileSync(join(root, "target/bench.json"), `${JSON.stringify(result, null, 2)}\n`);
  process.stderr.write("\n");
  const table = rows.map(({ name, kind, limit, measured, unit, milliseconds }) => [
    name,
    `${Number.isInteger(measured) ? measured : measured.toFixed(2)} ${unit}`,
    milliseconds ? `${Math.round(milliseconds)} ms` : "",
    limit === null ? "" : `${kind} ${limit}${isKept({ kind, limit, measured }) ? "" : "  OVER"}`,
  ]);
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  const inWords = (visits) => Object.entries(floors(visits)).map(([tag, paint]) => `${tag} ${Math.round(paint)} ms`).join(", ");
  console.log(`Medians of ${RUNS} runs. Floor pages: first visit ${inWords(first)}; no network ${inWords(second)}.`);
  for (const cells of table) console.log(cells.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
}

/** What `cargo bench` measured, if it ran before. */
function siteRows() {
  const files = process.env.SITE_ROWS?.split(" ").filter(Boolean) ?? [];
  return files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")));
}

function row(name, limit, measured, unit, milliseconds) {
  return { name, kind: limit === null ? null : "at most", limit, measured, unit, milliseconds };
}

function isKept({ kind, limit, measured }) {
  return kind === "at least" ? measured >= limit : measured <= limit;
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } });
}

function hex(text) {
  return createHash("sha256").update(text).digest("hex");
}
