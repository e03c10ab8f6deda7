// Phones for tests: a screen of 360 by 800 pixels, and nothing left over from the test before.

import { after, afterEach } from "node:test";
import { browser, screen } from "./browser.mjs";

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
export async function until(condition) {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ten seconds: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
