// Axe on a page as it stands, with its islands open.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Returns what axe finds wrong with a page, each with where it is. */
export async function faultsOf(page) {
  // The policy of the page forbids strangers' scripts; the browser's own tools may.
  const result = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"], preload: false, iframes: false })`);
  if (result.passes.length < 10) throw new Error("axe did not run");
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(" ")}: ${node.failureSummary}`));
}
