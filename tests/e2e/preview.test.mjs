import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { phone } from "./phone.mjs";
import { firstLine, preview } from "./preview.mjs";

const GUIDE = "content/pl/guides/no.md";

let shown, first;
before(async () => {
  shown = await preview("pl");
  first = firstLine(shown.text(GUIDE)).split(" ").slice(0, 3).join(" ");
});
after(() => shown.close());

async function open(path) {
  const page = await (await phone()).newPage();
  const answer = await page.goto(shown.at(path));
  return { page, status: answer.status() };
}

test("the preview starts in the language that it was asked for, and every link leads on in it", async () => {
  const { page } = await open(shown.start);
  assert.equal(new URL(page.url()).pathname, "/pl/");
  await page.click(".now");
  assert.equal(new URL(page.url()).pathname, "/pl/stop/");
  assert.equal((await open("/translate/pl/")).status, 200);
  assert.equal((await open("/pl/nowhere/")).status, 404);
});

test("a saved file is on the open page by itself", async () => {
  const { page } = await open("/pl/guides/no/");
  shown.change(GUIDE, first, `Zmieniono. ${first}`);
  await page.getByText("Zmieniono.").waitFor();
  shown.change(GUIDE, "Zmieniono. ", "");
  await page.getByText("Zmieniono.").waitFor({ state: "detached" });
});

test("a problem is shown at its block and goes once it is mended", async () => {
  const { page } = await open("/pl/guides/no/");
  assert.equal(await page.getByText(/^(Error|Warning):/).count(), 0);
  const tag = '<b onclick="alert(1)">';
  shown.change(GUIDE, first, tag + first);
  const note = page.locator(".risk", { hasText: "no HTML" });
  await note.waitFor();
  assert.match(await note.textContent(), /content\/pl\/guides\/no\.md:\d+:\d+/);
  assert.match(await note.evaluate((element) => element.previousElementSibling.textContent), new RegExp(first));
  shown.change(GUIDE, tag, "");
  await note.waitFor({ state: "detached" });
});

test("a part that no longer says what its English says has its problem beside the English", async () => {
  const { page } = await open("/pl/guides/no/");
  const citation = shown.text(GUIDE).match(/\[\^[^\]]+\]/)[0];
  shown.change(GUIDE, citation, "");
  const note = page.locator(".risk", { hasText: "citation" });
  await note.waitFor();
  assert.equal(await note.evaluate((element) => element.parentElement.lang), "en");
  shown.change(GUIDE, first, `${first}${citation}`);
  await note.waitFor({ state: "detached" });
});

test("what is wrong with a message is on every page of its language and on no other", async () => {
  const { page } = await open(shown.start);
  shown.change("locales/pl/ui.ftl", "\nskip = ", "\nskip = { $nowhere } ");
  await page.getByText("other variables").waitFor();
  assert.equal(await (await open("/en/")).page.getByText("other variables").count(), 0);
  shown.change("locales/pl/ui.ftl", "\nskip = { $nowhere } ", "\nskip = ");
  await page.getByText("other variables").waitFor({ state: "detached" });
});

test("a change of the English shows at once what readers will get until it is translated", async () => {
  const { page } = await open("/pl/guides/no/");
  const english = firstLine(shown.text("content/en/guides/no.md"));
  shown.change("content/en/guides/no.md", english, `Changed. ${english}`);
  await page.locator("[lang=en]", { hasText: "Changed." }).waitFor();
  assert.equal(await page.locator(".notice + [lang=en]").count(), 1);
});

test("no preview is kept for offline use", async () => {
  const { page } = await open(shown.start);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});
