// What axe says of a page as it is now.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Returns what axe finds on a page, rule by rule, with the places and what is wrong there. */
export async function axeFinds(page, { rules } = {}) {
  // There is no style sheet of others to fetch, and no frame to enter.
  const options = { resultTypes: ["violations"], preload: false, iframes: false, ...(rules && { runOnly: rules }) };
  await page.evaluate(layOut);
  // The policy of the page forbids strangers' scripts; the browser's own tools may.
  const result = await page.evaluate(`${axe}; axe.run(document, ${JSON.stringify(options)})`);
  assert.ok(result.passes.length >= (rules?.length ?? 10), `${page.url()}: rules ran`);
  return result.violations.map(({ id, nodes }) => ({
    id,
    places: nodes.map(({ target, any, failureSummary }) => `${target.join(" ")}: ${any[0]?.message ?? failureSummary}`),
  }));
}

/** Axe looks at the whole of a page at once: what waits until a reader comes near gets its place first. */
function layOut() {
  for (const part of document.querySelectorAll("*")) {
    if (getComputedStyle(part).contentVisibility === "auto") part.style.contentVisibility = "visible";
  }
}
