// What a phone with a slow connection has to fetch. Sizes are those after brotli, as servers send it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { folder, html, pages, release } from "./site.mjs";

const compress = promisify(brotliCompress);
const KB = 1000;

/** Less effort than the site is packed with, and so never less than what is sent. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 8, [constants.BROTLI_PARAM_LGWIN]: 22 } };
/** The effort that the site is packed with: seconds for each language. */
const FULL = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };

/** Returns the sizes of texts after brotli. */
function sizes(texts, options) {
  return Promise.all(texts.map(async (text) => (await compress(text, options)).length));
}

test("each page comes in the first fourteen kilobytes, which a server sends at once", async () => {
  const all = pages();
  const size = await sizes(all.map((path) => html(path)));
  const large = Object.fromEntries(all.map((path, index) => [path, size[index]]).filter(([, size]) => size > 14 * KB));
  assert.deepEqual(large, {});
});

test("a language is at most 250 kB, and all together are at most 1.5 MB", async () => {
  const packs = Object.entries(release().packs);
  const size = await sizes(packs.map(([, { path }]) => readFileSync(join(folder(), path))), QUICK);
  const large = Object.fromEntries(packs.map(([tag], index) => [tag, size[index]]).filter(([, size]) => size > 250 * KB));
  assert.deepEqual(large, {});
  assert.ok(size.length > 10, `${size}`);
  // One of them, packed in full, says how much less than this is sent.
  const [full] = await sizes([readFileSync(join(folder(), packs[0][1].path))], FULL);
  const sent = size.reduce((sum, size) => sum + size) * (full / size[0]);
  assert.ok(sent <= 1500 * KB, `${sent}`);
});
