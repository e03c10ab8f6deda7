// A preview of a copy of the project, which somebody translates in.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address, rights, root } from "./site.mjs";

/** Starts a preview: the address to start with, ways to change files, and an end. */
export async function preview(tag) {
  const copy = mkdtempSync(join(tmpdir(), "preview-"));
  for (const part of ["content", "locales"]) cpSync(join(root, part), join(copy, part), { recursive: true });
  const tool = spawn(rights, ["preview", tag, "--root", copy, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const start = await address(tool);
  return {
    start,
    at: (path) => new URL(path, start).href,
    text: (path) => readFileSync(join(copy, path), "utf8"),
    /** Saves other words into a file, as an editor does. */
    change(path, from, to) {
      const text = readFileSync(join(copy, path), "utf8");
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      writeFileSync(join(copy, path), text.replace(from, to));
    },
    close() {
      tool.removeAllListeners("exit");
      tool.kill();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

/** Returns the first line of the text of a page. */
export function firstLine(page) {
  return page.split("+++\n")[2].trim().split("\n")[0];
}
