import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { folder, release, root } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const served = (name) => readFileSync(join(folder(), name), "utf8");

for (const project of ["tsconfig.json", "tsconfig.worker.json"]) {
  test(`the types of ${project} hold`, () => {
    const checked = execFileSync(process.execPath, [tsc, "--project", join(here, project), "--listFiles"], { encoding: "utf8" });
    assert.match(checked, /assets\/public\/(app|sw)\.js/);
  });
}

test("what is served is what lies in the repository, without what the scripts say to us alone", () => {
  const of = (name) => readFileSync(join(root, "assets/public", name), "utf8");
  assert.equal(served("app.js"), withoutComments(of("app.js")));
  assert.equal(served("sw.js").replace(/^.*\n/, ""), withoutComments(of("sw.js")));
});

function withoutComments(script) {
  return script.replace(/\/\*[^]*?\*\/ ?/g, "").replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
}

test("each script weighs at most 3 kB", () => {
  for (const name of ["app.js", "sw.js"]) {
    const bytes = brotliCompressSync(served(name)).length;
    assert.ok(bytes > 500 && bytes <= 3000, `${name}: ${bytes} bytes`);
  }
});

test("the release names a pack for each language, and its address changes with its content", () => {
  const packs = Object.entries(release().packs);
  assert.ok(packs.length >= 3);
  for (const [tag, { path }] of packs) {
    const { lang, entries } = JSON.parse(served(path));
    assert.equal(lang, tag);
    for (const shared of ["/", "/app.js", "/manifest.webmanifest", "/icon.svg", `/${tag}/`, `/${tag}/404/`, `/${tag}/offline/`]) {
      assert.ok(entries.some((entry) => entry.path === shared), `${tag} ${shared}`);
    }
  }
});
