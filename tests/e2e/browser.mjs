// The browser that opens the site: Debian's Chromium.

import { chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser. */
export function browser() {
  return chromium.launch({ executablePath, args });
}

/** A small phone. */
export const screen = { width: 360, height: 800 };

/** Waits until the island of a page that comes by itself is there. */
export async function untilMounted(page) {
  await page.locator("[data-when=idle][data-mounted]").waitFor();
}

/** Waits until a page says that its language is on the phone. */
export async function untilKept(page) {
  await page.locator("[data-state=kept], [data-state=all]").filter({ visible: true }).waitFor();
}
