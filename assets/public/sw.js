// Keeps whole languages on the device and answers from them, with a network or without.
//
// A language is one pack, brought by one request; the islands of pages are a few files, the same for
// all languages. Its bytes are checked against the hash that the release names, each entry against
// its own, and a last entry marks the cache as whole; without it nothing counts. The release is the
// line above, which the site generator writes. Caches are named by the hashes of their packs and a
// worker reads those of its own release only: releases never mix, and an update fetches only what
// has changed. It takes over when no page of the old release is open, or when a reader taps a page
// that offers it and no page that somebody may be holding up or acting on is open.

/**
 * @typedef {{ sha256: string, bytes: number }} Pack
 * @typedef {{ files: Record<string, string>, sha256: string }} Files
 * @typedef {{ path: string, type: string, sha256: string, body: string }} Entry
 * @typedef {{ keep?: string[], drop?: string[], forget?: true, takeOver?: true }} Wish what pages send
 */

const worker = /** @type {ServiceWorkerGlobalScope & { RELEASE: { packs: Record<string, Pack>, islands?: Files } }} */ (
  /** @type {unknown} */ (self)
);

/** The languages, and what else is kept as a whole. @type {Map<string, Pack | Files>} */
const packs = new Map(Object.entries(worker.RELEASE.packs));
if (worker.RELEASE.islands) packs.set("islands", worker.RELEASE.islands);

/** Marks a cache as whole. Pages are looked up without a query, so none is ever this. */
const WHOLE = "/?whole";

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => event.waitUntil(hear(event.data, event.ports[0])));
worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === worker.location.origin) event.respondWith(answer(event.request));
});

/**
 * Brings what the running version keeps. If any of it fails so does this version, and the running
 * one goes on; what has come is there at the next try. It waits until the pages of the running
 * version are closed or a reader wants the new one, or they would lead into pages of another one;
 * without kept ones none can.
 */
async function install() {
  const kept = [];
  for (const name of await packCaches()) if (await isWhole(name)) kept.push(name.split(" ")[1]);
  for (const tag of kept) if (packs.has(tag)) await bring(tag);
  if (!kept.length) await worker.skipWaiting();
}

/** Drops other releases and what was left half unpacked. */
async function activate() {
  const ours = [...packs.keys()].map(cacheOf);
  for (const name of await packCaches()) {
    if (!ours.includes(name) || !(await isWhole(name))) await caches.delete(name);
  }
  await worker.clients.claim();
}

/**
 * @param {Wish} wish
 * @param {MessagePort | undefined} page
 */
async function hear({ keep: tags = [], drop: dropped = [], forget, takeOver }, page) {
  if (takeOver) return page?.postMessage(await takeOverUnlessInUse());
  // Nothing is a language any more, so nothing more can be kept.
  if (forget) packs.clear();
  await drop(dropped, forget);
  await keep(tags, dropped, page);
}

/** Takes over from the running version, unless somebody has a step of a stop or words for an officer open. */
async function takeOverUnlessInUse() {
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (open.some(({ url }) => /^\/[\w-]+\/(stop|card)\//.test(new URL(url).pathname))) return false;
  await worker.skipWaiting();
  return true;
}

/**
 * Drops languages, those of other releases too, or everything.
 * @param {string[]} tags
 * @param {boolean} [all]
 */
async function drop(tags, all) {
  const isMeant = (/** @type {string} */ tag) => all || tags.includes(tag);
  // What is on its way would come after.
  await Promise.allSettled([...coming].filter(([tag]) => isMeant(tag)).map(([, done]) => done));
  for (const name of await packCaches()) if (isMeant(name.split(" ")[1])) await caches.delete(name);
}

/**
 * Brings languages, one after the other, and says which are kept, which failed, which are missing,
 * and how much room each takes.
 * @param {string[]} tags
 * @param {string[]} dropped
 * @param {MessagePort | undefined} page
 */
async function keep(tags, dropped, page) {
  /** @type {{ kept: string[], failed: string[], missing: string[], bytes: Record<string, number> }} */
  const answer = { kept: [], failed: [], missing: [], bytes: {} };
  for (const tag of tags.filter((tag) => packs.has(tag))) {
    const list = await bring(tag).then(() => answer.kept, () => answer.failed);
    list.push(tag);
  }
  for (const [tag, pack] of packs) {
    if ("bytes" in pack) answer.bytes[tag] = pack.bytes;
    if (await isWhole(cacheOf(tag))) continue;
    if (tag !== "islands") answer.missing.push(tag);
    // Pages talk to the running version only, so nobody else is filling this one.
    if (page && !coming.has(tag)) await caches.delete(cacheOf(tag));
  }
  if (!page) return;
  page.postMessage(answer);
  // A newer version fetched what was kept when it came. What is kept since must not be lost, nor what is dropped come back.
  const { installing, waiting } = worker.registration;
  (installing ?? waiting)?.postMessage({ keep: answer.kept, drop: dropped });
}

/** Languages on their way, so that two pages do not fetch one twice. @type {Map<string, Promise<void>>} */
const coming = new Map();

/** @param {string} tag */
function bring(tag) {
  const done = coming.get(tag) ?? unpack(tag).finally(() => coming.delete(tag));
  coming.set(tag, done);
  return done;
}

/** @param {string} tag */
async function unpack(tag) {
  const name = cacheOf(tag);
  if (await isWhole(name)) return;
  const pack = /** @type {Pack | Files} */ (packs.get(tag));
  const pages = await ("files" in pack ? downloadEach(pack) : download(tag, pack));
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    await Promise.all(pages.map(([path, page]) => cache.put(path, page)));
    await cache.put(WHOLE, new Response());
  } catch (error) {
    // The storage is full: give back what this took of it.
    await caches.delete(name);
    throw error;
  }
}

/**
 * Fetches a pack and checks all of it before anything is kept.
 * @param {string} tag
 * @param {Pack} pack
 * @returns {Promise<[string, Response][]>}
 */
async function download(tag, { sha256 }) {
  // Its pages are kept, so it need not be; and what the reader opens meanwhile goes first.
  const response = await fetch(`/packs/${tag}.${sha256.slice(0, 16)}.json`, { cache: "no-store", priority: "low" });
  const bytes = await response.arrayBuffer();
  await check(bytes, sha256);
  /** @type {{ entries: Entry[] }} */
  const { entries } = JSON.parse(new TextDecoder().decode(bytes));
  await Promise.all(entries.map(({ body, sha256 }) => check(new TextEncoder().encode(body), sha256)));
  // What the server says with all it sends, the kept pages say too. What they may load is in
  // the pages themselves, except that only a header can forbid frames.
  const said = [...response.headers].filter(([name]) => /-policy$|^x-/.test(name));
  return entries.map(({ path, type, body }) => {
    const own = [["content-security-policy", "frame-ancestors 'none'"], ["content-type", type]];
    return [path, new Response(body, { headers: Object.fromEntries([...said, ...own]) })];
  });
}

/**
 * Fetches files and checks each. What the page has just loaded comes from the browser's own cache.
 * @param {Files} files
 * @returns {Promise<[string, Response][]>}
 */
function downloadEach({ files }) {
  return Promise.all(Object.entries(files).map(async ([path, sha256]) => {
    const response = await fetch(path, { cache: "no-cache", priority: "low" });
    await check(await response.clone().arrayBuffer(), sha256);
    return /** @type {[string, Response]} */ ([path, response]);
  }));
}

/**
 * @param {BufferSource} bytes
 * @param {string} sha256
 */
async function check(bytes, sha256) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== sha256) throw new Error("not what the release names");
}

/** @param {Request} request */
async function answer(request) {
  // Without its query, always with its slash, as packs have it.
  const path = new URL(request.url).pathname.replace(/\/index\.html$/, "/").replace(/\/([^/.]+)$/, "/$1/");
  const kept = await find(path);
  if (kept) return kept;
  const isPage = request.mode === "navigate";
  const tag = path.split("/")[1];
  // A page that a whole language does not have is none of its version.
  const lost = isPage && (await find(`/${tag}/404/`));
  // The language may have become whole only since it was asked for the page.
  if (lost) return (await find(path)) ?? new Response(lost.body, { status: 404, headers: lost.headers });
  try {
    return await fetch(request);
  } catch (error) {
    // The reader's other language comes before English, which every reader keeps.
    const others = [...packs.keys()].filter((other) => other !== "en");
    for (const other of isPage ? [tag, ...others, "en"] : []) {
      const page = await find(`/${other}/offline/`);
      if (page) return page;
    }
    throw error;
  }
}

/** @param {string} path */
async function find(path) {
  const tag = path.split("/")[1];
  // Pages are in the pack of their language; the few files that all share are the same in each.
  for (const each of packs.has(tag) ? [tag] : packs.keys()) {
    const cacheName = cacheOf(each);
    const both = Promise.all([isWhole(cacheName), caches.match(path, { cacheName })]);
    // Where storage is forbidden or broken there is still the network.
    const [whole, page] = await both.catch(() => []);
    if (whole && page) return page;
  }
}

/** @param {string} tag */
const cacheOf = (tag) => `pack ${tag} ${packs.get(tag)?.sha256}`;

/** @param {string} cacheName */
const isWhole = async (cacheName) => Boolean(await caches.match(WHOLE, { cacheName }));

const packCaches = async () => (await caches.keys()).filter((name) => name.startsWith("pack "));
