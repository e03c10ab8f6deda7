// The site under test: built by the tool itself, served by the tool itself.
//
// `node site.mjs` builds what the tests open:
//   site    the project as it is
//   next    a later release: the stop flow has changed in English and Arabic
//   next-ar a later release: the stop flow has changed in Arabic alone
//   pseudo  the project with the made-up languages beside the real ones

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const rights = resolve(root, process.env.RIGHTS ?? "target/debug/rights");
const sites = join(root, "target/e2e");

/** The title of every step that a later release has changed starts with this. */
export const CHANGED = "Changed: ";

/** Returns the folder of a site that was built. */
export function folder(name = "site") {
  const path = join(sites, name);
  if (!existsSync(join(path, "index.html"))) throw new Error(`There is no ${path}: run "npm run sites" first`);
  return path;
}

/** Builds a site from the project, or from a changed copy of its content. */
export function build(name, { from = root, compress = false, pseudo = false } = {}) {
  const options = ["site", "--root", from, "--out", join(sites, name), "--islands", join(root, "target/modules")];
  if (!compress) options.push("--no-compress");
  if (pseudo) options.push("--pseudo");
  execFileSync(rights, options, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

function buildAll() {
  mkdirSync(sites, { recursive: true });
  build("site");
  build("next", { from: copyWithChanges("next", ["en", "ar"]) });
  build("next-ar", { from: copyWithChanges("next-ar", ["ar"]) });
  build("pseudo", { pseudo: true });
}

function copyWithChanges(name, languages) {
  const copy = join(sites, `${name}-source`);
  rmSync(copy, { recursive: true, force: true });
  // Without locks nothing is outdated: both languages change.
  const filter = (path) => !path.endsWith(".lock");
  for (const part of ["content", "locales"]) cpSync(join(root, part), join(copy, part), { recursive: true, filter });
  for (const language of languages) {
    const steps = join(copy, "content", language, "stop");
    for (const file of readdirSync(steps).filter((file) => file.endsWith(".md"))) {
      const text = readFileSync(join(steps, file), "utf8");
      writeFileSync(join(steps, file), text.replace(/^title = "/m, `title = "${CHANGED}`));
    }
  }
  return copy;
}

/** Serves a built site until `close` is called. */
export async function serve(name = "site") {
  const server = spawn(rights, ["serve", "--dir", folder(name), "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return {
    url: new URL(await address(server)).origin,
    close: () => new Promise((resolve) => {
      server.removeAllListeners("exit");
      server.once("exit", resolve);
      server.kill();
    }),
  };
}

/** Waits until the tool says at which address it serves. */
export function address(server) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`the tool ended with ${code}`)));
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const address = said.match(/http:\/\/\S+(?=\n)/);
      if (address) resolve(address[0]);
    });
  });
}

/** Returns the release that a built site's service worker names. */
export function release(name = "site") {
  return releaseOf(readFileSync(join(folder(name), "sw.js"), "utf8"));
}

/** Reads the release from the text of a service worker, its first line, with the address of each pack. */
export function releaseOf(script) {
  const release = JSON.parse(script.match(/^self\.RELEASE = (.*);\n/)[1]);
  for (const [tag, pack] of Object.entries(release.packs)) pack.path = packPath(tag, pack.sha256);
  return release;
}

/** Returns the address of a language's pack. */
export function packPath(tag, sha256) {
  return `/packs/${tag}.${sha256.slice(0, 16)}.json`;
}

/** Returns the tags of a built site's languages. */
export function languages(name = "site") {
  return Object.keys(release(name).packs);
}

/**
 * Languages that are written unlike each other: what holds for one of them holds for those that are written like it.
 * Urdu has the letters of Arabic, but slants down and needs more height.
 */
export const WRITINGS = ["en", "ar", "ur", "bn", "pa"];

/** A page of each kind, below the folder of a language. */
export const KINDS = [
  "", "stop/", "stop/fingerprint/", "stop/search-northern-ireland/", "card/", "guides/", "guides/scanner/", "letters/", "letters/my-data/",
  "note/", "search/", "a-z/", "help/", "help/yorkshire/", "settings/", "facts/", "timeline/", "about/", "about/sources/", "about/sources/law/", "404/", "offline/",
];

/** Those with islands that come by themselves. */
export const WITH_ISLANDS = ["letters/my-data/", "note/", "search/", "settings/"];

/** Returns the path of a page of each kind, in every language or in some. */
export function everyKind(tags = languages()) {
  return ["/", "/translate/", "/translate/ar/", ...tags.flatMap((tag) => KINDS.map((kind) => `/${tag}/${kind}`))];
}

/** Returns the path of every page of a built site, as readers type it. */
export function pages(name = "site") {
  const of = (path) => readdirSync(join(folder(name), path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return of(`${path}${entry.name}/`);
    return entry.name === "index.html" ? [path] : [];
  });
  return of("/").sort();
}

/** Returns the HTML of a page. */
export function html(path, name = "site") {
  return readFileSync(join(folder(name), path, "index.html"), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildAll();
