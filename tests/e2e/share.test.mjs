import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { axeFinds } from "./axe.mjs";
import { networkTo } from "./network.mjs";
import { gone, phone, plainPhone, until, untilIslandsKept } from "./phone.mjs";
import { WRITINGS, html, pages, serve } from "./site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.close());

const button = (page) => page.locator("footer [data-island] button").first();
const dialog = (page) => page.locator("dialog[open]");
const SIZE = 0;

/** Opens the panel of a page. */
async function open(path, options = {}, prepare = () => {}) {
  const visitor = await plainPhone(options);
  await visitor.addInitScript(prepare);
  const page = await visitor.newPage();
  await page.goto(site.url + path);
  await button(page).click();
  await dialog(page).waitFor();
  return page;
}

/** Makes the code as large as the screen. */
async function enlarge(page) {
  await dialog(page).getByRole("button").nth(SIZE).click();
  await page.locator("dialog.large").waitFor();
}

/** Reads, as a camera would, the code on the screen. */
async function scanned(page) {
  const { width, height, data } = PNG.sync.read(await page.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" })?.data;
}

for (const colorScheme of ["light", "dark"]) {
  for (const forcedColors of ["none", "active"]) {
    test(`a camera reads the address of the page (${colorScheme}, forced colours ${forcedColors})`, async () => {
      for (const path of ["/en/", "/ar/stop/fingerprint-northern-ireland/"]) {
        const page = await open(path, { colorScheme, forcedColors });
        assert.equal(await scanned(page), site.url + path);
        await enlarge(page);
        assert.equal(await scanned(page), site.url + path, "large");
        await page.close();
      }
    });
  }
}

test("a projector shows the code as large as its screen, with the address below it", async () => {
  const page = await open("/ar/stop/fingerprint/", { viewport: { width: 1280, height: 720 } });
  await enlarge(page);
  const code = await dialog(page).locator("svg").boundingBox();
  assert.ok(code.height > 0.7 * 720 && code.y >= 0, `${code.height}`);
  assert.equal(await dialog(page).locator(".address").innerText(), `${site.url}/ar/stop/fingerprint/`);
  const address = await dialog(page).locator(".address").boundingBox();
  assert.ok(address.y >= code.y + code.height && address.y + address.height <= 720);
  assert.deepEqual(await dialog(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), 0);
});

test("the address has an anchor of the page, and nothing else that somebody put behind it", async () => {
  for (const [asked, shared] of [
    ["/en/card/?name=Amina#detained", "/en/card/#detained"],
    ["/en/card/?x=1", "/en/card/"],
    ["/en/stop/fingerprint/#told=secret", "/en/stop/fingerprint/"],
  ]) {
    const visitor = await plainPhone();
    const page = await visitor.newPage();
    await page.goto(site.url + asked);
    // A phrase that fills the screen is above the footer.
    await button(page).evaluate((button) => button.click());
    await dialog(page).waitFor();
    assert.equal(await dialog(page).locator(".address").innerText(), site.url + shared);
    assert.equal(await scanned(page), site.url + shared);
    await page.close();
  }
});

test("the link is copied, and the reader told", async () => {
  // The policy of the site lets no page read the clipboard.
  const page = await open("/en/guides/no/", {}, () => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
  });
  await dialog(page).getByRole("button", { name: "Copy the link" }).click();
  await dialog(page).getByText("The link is copied.").waitFor();
  assert.equal(await page.evaluate(() => window.copied), `${site.url}/en/guides/no/`);
});

test("a phone that copies nothing says so", async () => {
  const page = await open("/en/", {}, () => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await dialog(page).getByRole("button", { name: "Copy the link" }).click();
  await dialog(page).getByText("could not be copied").waitFor();
});

test("the list of apps is offered where the phone has one, and gets the title and the address", async () => {
  const without = await open("/en/", {}, () => Object.defineProperty(navigator, "share", { value: undefined }));
  assert.equal(await without.getByRole("button", { name: "Send with an app" }).count(), 0);
  const page = await open("/en/", {}, () => {
    Object.defineProperty(navigator, "share", { value: async (what) => void (window.shared = what) });
  });
  await page.getByRole("button", { name: "Send with an app" }).click();
  await page.waitForFunction(() => window.shared);
  assert.deepEqual(await page.evaluate(() => window.shared), { title: await page.title(), url: `${site.url}/en/` });
});

test("the keyboard opens it, stays in it, closes it, and is back on the button", async () => {
  for (const tag of ["en", "ar"]) {
    const page = await (await plainPhone()).newPage();
    await page.goto(`${site.url}/${tag}/stop/fingerprint/`);
    await button(page).focus();
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    for (let presses = 0; presses < 3; presses += 1) {
      assert.ok(await page.evaluate(() => document.activeElement.matches("dialog *")));
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Escape");
    await gone(dialog(page));
    assert.ok(await button(page).evaluate((button) => button === document.activeElement));
    await page.keyboard.press("Space");
    await dialog(page).waitFor();
    await dialog(page).getByRole("button").nth(SIZE).focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.large").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("dialog.share:not(.large)").waitFor();
    await dialog(page).getByRole("button").last().focus();
    await page.keyboard.press("Enter");
    await gone(dialog(page));
    await page.close();
  }
});

test("without script there is no button, and pages that are not there have none at all", async () => {
  const page = await (await plainPhone({ javaScriptEnabled: false })).newPage();
  await page.goto(`${site.url}/en/`);
  assert.equal(await button(page).isVisible(), false);
  const own = pages().filter((path) => path.startsWith("/en/"));
  const without = own.filter((path) => !html(path).includes('data-island="&quot;share&quot;"') && !html(path).includes("&#34;share&#34;"));
  assert.deepEqual(without, ["/en/404/", "/en/offline/"]);
});

test("it works without a network once the islands are on the phone", async () => {
  const network = await networkTo(site.url);
  const page = await (await phone()).newPage();
  await page.goto(`${network.url}/ar/`);
  await untilIslandsKept(page);
  network.off();
  await page.goto(`${network.url}/ar/help/`);
  await button(page).click();
  await dialog(page).waitFor();
  assert.equal(await scanned(page), `${network.url}/ar/help/`);
  await network.close();
});

test("if the module cannot be had, the button goes and the page stays", async () => {
  const page = await (await plainPhone()).newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error));
  await page.route("**/islands_bg.wasm", (route) => route.abort());
  await page.goto(`${site.url}/en/`);
  await button(page).click();
  await until(async () => !(await button(page).isVisible()));
  assert.equal(await dialog(page).count(), 0);
  assert.ok(await page.locator("footer").isVisible());
  assert.deepEqual(faults, []);
});

test("axe finds nothing while it is open, small or large", async () => {
  for (const tag of WRITINGS) {
    const page = await open(`/${tag}/stop/fingerprint/`, { colorScheme: tag === "ar" ? "dark" : "light" });
    assert.deepEqual(await axeFinds(page), [], tag);
    await enlarge(page);
    assert.deepEqual(await axeFinds(page), [], `${tag}, large`);
    await page.close();
  }
});

test("nothing of it sticks out or is too small for a thumb, on a phone or zoomed to 400%", async () => {
  for (const tag of WRITINGS) {
    for (const viewport of [{ width: 360, height: 800 }, { width: 320, height: 256 }]) {
      const page = await open(`/${tag}/stop/fingerprint-northern-ireland/`, { viewport });
      for (const size of ["small", "large"]) {
        const { sideways, low } = await dialog(page).evaluate((dialog) => ({
          sideways: dialog.scrollWidth - dialog.clientWidth,
          low: [...dialog.querySelectorAll("button")].filter((button) => button.offsetHeight < 48 || button.offsetWidth < 48).length,
        }));
        assert.deepEqual({ sideways, low }, { sideways: 0, low: 0 }, `${tag} ${viewport.width} ${size}`);
        if (size === "small") await enlarge(page);
      }
      await page.close();
    }
  }
});
