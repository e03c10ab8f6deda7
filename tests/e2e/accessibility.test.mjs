import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { plainPhone } from "./phone.mjs";
import { WRITINGS, everyKind, languages, pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

/** Pages side by side: one waits for the browser while another is checked. */
const SIDE_BY_SIDE = 3;

/** Checks pages with axe and returns what it finds, by rule. */
async function violations(paths, { phone = {}, prepare = () => {}, rules } = {}) {
  const visitor = await plainPhone(phone);
  const found = {};
  let checked = 0;
  const rest = [...paths];
  const check = async () => {
    const page = await visitor.newPage();
    for (let path = rest.shift(); path; path = rest.shift()) {
      await page.goto(site.url + path, { waitUntil: "domcontentloaded" });
      await page.evaluate(prepare);
      for (const { id, places } of await axeFinds(page, { rules })) {
        (found[id] ??= []).push(...places.map((place) => `${path} ${place}`));
      }
      checked += 1;
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, check));
  assert.equal(checked, paths.length);
  // A rule that fails on every page says it on the first few.
  return Object.fromEntries(Object.entries(found).map(([id, all]) => [`${id} (${all.length})`, all.slice(0, 5)]));
}

// The pages of all languages have the same parts: two languages have all of them looked at, each other writing one of each kind.
for (const tag of ["en", "ar"]) {
  test(`axe finds nothing on any page (${tag})`, async () => {
    const own = pages().filter((path) => path.startsWith(`/${tag}/`));
    assert.ok(own.length > 20);
    assert.deepEqual(await violations(own), {});
  });
}

test("axe finds nothing on a page of each kind, in any writing", async () => {
  assert.deepEqual(await violations(everyKind(WRITINGS)), {});
});

test("axe finds nothing on the pages that belong to no language", async () => {
  const apart = pages().filter((path) => !languages().some((tag) => path.startsWith(`/${tag}/`)));
  assert.ok(apart.length > 2);
  assert.deepEqual(await violations(apart), {});
});

test("axe finds no colours too close to each other in the dark, on any kind of page", async () => {
  assert.deepEqual(await violations(everyKind(WRITINGS), { phone: { colorScheme: "dark" }, rules: ["color-contrast"] }), {});
});

test("axe finds nothing with every menu open and what script shows", async () => {
  const prepare = () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const hidden of document.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");
  };
  assert.deepEqual(await violations(languages().flatMap((tag) => [`/${tag}/`, `/${tag}/stop/fingerprint/`]), { prepare }), {});
});

test("axe finds nothing while a sentence fills the screen", async () => {
  for (const colorScheme of ["light", "dark"]) {
    assert.deepEqual(await violations(languages().map((tag) => `/${tag}/card/#detained`), { phone: { colorScheme } }), {});
  }
});
