import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { boxFaults, brokenWords, lineFaults, openAll, wordFaults } from "./faults.mjs";
import { plainPhone } from "./phone.mjs";
import { pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve("pseudo")));
after(() => site.close());

/** What `rights site --pseudo` makes up: longer, and from right to left. */
const MADE_UP = ["en-XA", "ar-XB"];

/** Pages side by side: one waits for the browser while another is looked at. */
const SIDE_BY_SIDE = 3;

/** Opens a page in a made-up language with all that it hides. */
async function open(page, path) {
  await page.goto(site.url + path, { waitUntil: "domcontentloaded" });
  await page.evaluate(openAll);
}

/** Makes the text of a page twice as large. */
const enlarge = () => (document.documentElement.style.fontSize = "225%");

/** Looks at pages in every way, and returns the faults by page. */
async function walk(paths) {
  const phone = await plainPhone();
  const found = {};
  const rest = [...paths];
  let looks = 0;
  const look = async (page, path, ...kinds) => {
    for (const faults of kinds) {
      const here = await page.evaluate(faults, "body");
      // What is wrong in many places says it on the first lines.
      if (here.length) (found[path] ??= []).push(...here.slice(0, 5));
    }
    looks += 1;
  };
  const visit = async () => {
    const page = await phone.newPage();
    for (let path = rest.shift(); path; path = rest.shift()) {
      await open(page, path);
      await look(page, path, wordFaults, boxFaults, lineFaults, brokenWords);
      await page.evaluate(enlarge);
      // So large that a long word does not fit into any line.
      await look(page, `${path} with text twice as large`, boxFaults, lineFaults);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, visit));
  assert.equal(looks, paths.length * 2);
  return found;
}

for (const tag of MADE_UP) {
  test(`every page has room for its words, and all its words are translated (${tag})`, async () => {
    const own = pages("pseudo").filter((path) => path.startsWith(`/${tag}/`));
    assert.ok(own.length > 50);
    assert.deepEqual(await walk(own), {});
  });

  test(`every sentence that fills the screen has room (${tag})`, async () => {
    const page = await (await plainPhone()).newPage();
    let looks = 0;
    for (const nation of ["", "scotland/", "northern-ireland/"]) {
      await page.goto(`${site.url}/${tag}/card/${nation}`);
      for (const id of await page.locator("article.phrase").evaluateAll((all) => all.map(({ id }) => id))) {
        await page.evaluate((id) => (location.hash = id), id);
        for (const faults of [boxFaults, lineFaults]) {
          assert.deepEqual(await page.evaluate(faults, "article.phrase:target"), [], `${nation}#${id}`);
        }
        looks += 1;
      }
    }
    assert.ok(looks > 30);
  });
}

/** What somebody may do to a page, and what is said of it then. `add` puts a paragraph of a style at its end. */
const SPOILED = {
  "a box wider than the screen": [() => add("width: 400px"), /main > p\.x sticks out of the screen/],
  "a long word in a small box": [() => add("width: 4rem; overflow-wrap: normal", "⟦Ŵéééšťḿííñšťééŕ⟧"), /words stick out of p\.x/],
  "a box that cuts its words": [() => add("height: 1rem; overflow: hidden", "⟦Óñéé⟧ ".repeat(40)), /main > p\.x is cut off/],
  "a long word in a narrow column": [() => add("width: 4rem", "⟦Ŵéééšťḿííñšťééŕ⟧"), /breaks a word: p\.x/],
  "a line that ends in dots": [() => add("text-overflow: ellipsis", "⟦Óñéé⟧"), /main > p\.x ends in dots/],
  "an English word in the code": [() => main().append("Hello"), /not translated: main\. ".*Hello"/],
  "an English word beside a translated one": [() => (document.querySelector("h1").firstChild.data += " now"), /not translated: h1\. "⟦.*⟧ now"/],
  "an English word told to a message": [() => main().append("⟦Šééé \u2068fingerprint\u2069⟧"), /not translated: main\./],
  "a text that was cut off": [() => (document.querySelector("h1").firstChild.data = "⟦Ƥóóļííćéé"), /not translated: h1\. "⟦Ƥóóļííćéé"/],
  "an English label": [() => main().setAttribute("aria-label", "Text"), /not translated: main\. "Text"/],
  "an English line for chats": [() => (document.querySelector("meta[name=description]").content = "Text"), /not translated: meta\. "Text"/],
  "an English title": [() => (document.title += " | Scan"), /not translated: title\. ".* \| Scan"/],
};

/** Runs in the page, before it is spoiled. */
function tools() {
  globalThis.main = () => document.querySelector("main");
  globalThis.add = (style, text = "") => {
    const paragraph = Object.assign(document.createElement("p"), { className: "x", textContent: text });
    paragraph.style.cssText = style;
    main().append(paragraph);
  };
}

test("whatever may be wrong is found", async () => {
  const page = await (await plainPhone()).newPage();
  for (const [fault, [spoil, said]] of Object.entries(SPOILED)) {
    await open(page, "/en-XA/404/");
    await page.evaluate(tools);
    await page.evaluate(spoil);
    const found = [];
    for (const faults of [boxFaults, lineFaults, brokenWords, wordFaults]) found.push(...(await page.evaluate(faults, "body")));
    assert.match(found.join("\n"), said, fault);
  }
});

test("an English word among those from right to left is found", async () => {
  const page = await (await plainPhone()).newPage();
  await open(page, "/ar-XB/404/");
  await page.evaluate(() => document.querySelector("main").append("Hello"));
  assert.deepEqual(await page.evaluate(wordFaults), ['not translated: main. "Hello"']);
});
