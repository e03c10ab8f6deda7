// Phones for tests: a screen of 360 by 800 pixels, and nothing left over from the test before.

import assert from "node:assert/strict";
import { after, afterEach } from "node:test";
import { browser, screen, untilKept } from "./browser.mjs";

export { untilKept, untilMounted } from "./browser.mjs";

let started;
let phones = [];

/** Returns a phone that has never been anywhere, for one test. All phones of a file share a browser, and nothing else. */
export async function phone(options = {}) {
  started ??= browser();
  const phone = await (await started).newContext({ viewport: screen, ...options });
  phones.push(phone);
  return phone;
}

/** A phone without a service worker, for tests of the pages themselves. */
export function plainPhone(options = {}) {
  return phone({ serviceWorkers: "block", ...options });
}

afterEach(async () => {
  await Promise.all(phones.map((phone) => phone.close()));
  phones = [];
});
after(async () => (await started)?.close());

/** Opens a page and returns it with the answer to its own request. */
export async function open(phone, url) {
  const page = await phone.newPage();
  const answer = await page.goto(url);
  return { page, answer };
}

/** Waits until something has become true that a page or a test can see. */
export function until(condition) {
  return eventually(async () => assert.ok(await condition(), `not within ten seconds: ${condition}`));
}

/**
 * Waits until assertions hold of what a page has been asked to become: what it shows follows a tap or a key by a frame, and on a busy
 * machine by more. If they do not come to hold, the last failure is the test's.
 */
export async function eventually(assertions) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await assertions();
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until a page has none of something, of which it may have had several. */
export function gone(locator) {
  return eventually(async () => assert.equal(await locator.count(), 0));
}

/** Waits until what islands need is on the phone whole, which comes after the language, when the page has nothing else to do. */
export async function untilIslandsKept(page) {
  await untilKept(page);
  await until(() => page.evaluate(async () => {
    const cacheName = (await caches.keys()).find((name) => name.startsWith("pack islands "));
    return cacheName !== undefined && Boolean(await caches.match("/?whole", { cacheName }));
  }));
}
