// What pages can do beyond HTML: look and lead as the reader has set it, leave at once, remember a
// language, keep languages for offline use, show a newer version, bring islands. Every page is
// complete without any of it.

/** @typedef {{ kept: string[], failed: string[], missing: string[] }} Answer */

const root = document.documentElement;

/**
 * What the reader has set; a choice on a page goes first for this visit.
 * @param {string} name
 */
function setting(name) {
  const value = tryStorage(() => sessionStorage.getItem(name) ?? localStorage.getItem(name));
  return value && /^[a-z-]+$/.test(value) ? value : null;
}

for (const name of ["theme", "text"]) {
  const value = setting(name);
  if (value) root.setAttribute(`data-${name}`, value);
}

/** The browser's own bar: the first element of this name says its colour. */
const bar = document.createElement("meta");
bar.name = "theme-color";

function dress() {
  bar.remove();
  if (!root.dataset.theme) return;
  bar.content = getComputedStyle(root).backgroundColor;
  document.head.prepend(bar);
}
dress();
addEventListener("dressed", dress);

// Links to steps, cards and help lead to the nation and the area that the reader has set. Never away
// from one that the page itself shows or offers: it says which one it is, and leads on within it.
const [nation, area] = [setting("nation"), setting("area")];
const nations = /(scotland|northern-ireland)\/$/;
const shown = document.querySelector("main > .nations");
for (const link of nation || area ? document.querySelectorAll("a[href^='/']:not([hreflang])") : []) {
  const href = link.getAttribute("href") ?? "";
  const [, path, kind, step] = href.match(/^(\/[\w-]+\/(card|help|stop)\/([\w-]*))\/?$/) ?? [];
  if (shown?.contains(link)) {
    // A tap on another nation holds for this visit, also where the setting says otherwise.
    const other = href.match(nations)?.[1] ?? "england-wales";
    if (nation && kind !== "help") link.addEventListener("click", () => tryStorage(() => sessionStorage.setItem("nation", other)));
  } else if (kind === "help") {
    if (area && !step) link.setAttribute("href", `${path}${area}/`);
  } else if (kind && !shown && nation && nation !== "england-wales" && !nations.test(href)) {
    link.setAttribute("href", `${path}${step && "-"}${nation}/`);
  }
}

/** @type {HTMLAnchorElement | null} */
const exit = document.querySelector("a[data-leave]");

/**
 * Leaves. What is on the screen goes first, since the other site may take seconds or, without a
 * network, never come. It is taken out of the page rather than hidden: however the page comes
 * back, it is blank until it is loaded anew. The other site takes the place of this page in the
 * history, so that "back" does not show it either.
 */
function leave() {
  window.speechSynthesis?.cancel();
  // A title without any text would have browsers show the address instead.
  document.title = "\u00a0";
  document.body.remove();
  if (exit) location.replace(exit.href);
}

exit?.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});

/** When Escape was pressed, in milliseconds; a key held down is one press. @type {number[]} */
let presses = [];
addEventListener("keydown", (event) => {
  if (event.repeat) return;
  presses = event.key === "Escape" ? [...presses.slice(-2), event.timeStamp] : [];
  if (presses.length === 3 && presses[2] - presses[0] < 1500) leave();
});

/** The first page alone has these: a tap on one is the reader's wish to be led there next time. */
const choices = [...document.querySelectorAll("a[data-remember]")].map((a) => /** @type {HTMLAnchorElement} */ (a));

for (const choice of choices) {
  choice.addEventListener("click", () => {
    tryStorage(() => localStorage.setItem("language", choice.dataset.remember ?? ""));
  });
}

// Who comes back, reloads, comes from another page here or by a link to `/#...` wants to choose.
const arrival = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
if (choices.length && arrival?.type === "navigate" && !location.hash && !window.navigation?.activation?.from) {
  const language = tryStorage(() => localStorage.getItem("language"));
  const choice = choices.find((choice) => choice.dataset.remember === language);
  if (choice) location.replace(choice.href);
}

/**
 * Storage can be forbidden, and then even looking at it throws.
 * @template T
 * @param {() => T} use
 */
function tryStorage(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

const section = document.querySelector("[data-keep]");
const button = section?.querySelector("button");

/**
 * Says how keeping goes; `hidden` elements are not there for assistive technology either.
 * @param {"kept" | "working" | "all" | "failed"} state
 */
function show(state) {
  for (const line of section?.querySelectorAll("[data-state]") ?? []) {
    line.toggleAttribute("hidden", line.getAttribute("data-state") !== state);
  }
  section?.removeAttribute("hidden");
}

/**
 * Asks the service worker to keep languages. What is kept already costs no request.
 * @param {string[]} tags
 * @returns {Promise<Answer>}
 */
async function keep(tags) {
  const { active } = await navigator.serviceWorker.ready;
  return ask(active, { keep: tags });
}

/**
 * @param {ServiceWorker | null} worker
 * @param {object} wish
 * @returns {Promise<any>}
 */
function ask(worker, wish) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker?.postMessage(wish, [port2]);
  });
}

/** Pages on which a reader is in the middle of something have none. */
const update = document.querySelector("[data-update]");

/**
 * Says when a newer version has come and waits. Only a tap has it take over, and only this page loads anew then.
 * @param {ServiceWorkerRegistration} registration
 */
function watch(registration) {
  const [ready, busy] = update?.children ?? [];
  if (!ready) return;
  const look = () => ready.toggleAttribute("hidden", !(registration.active && registration.waiting));
  // One that need not wait is gone from there after a moment.
  const follow = () => registration.installing?.addEventListener("statechange", () => setTimeout(look, 500));
  look();
  follow();
  registration.addEventListener("updatefound", follow);
  ready.querySelector("button")?.addEventListener("click", async () => {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
    const isFree = !registration.waiting || (await ask(registration.waiting, { takeOver: true }));
    busy.toggleAttribute("hidden", isFree);
    if (!isFree) return;
    if (registration.waiting) await taken;
    location.reload();
  });
}

async function start() {
  // Said only if it takes long enough to be read.
  const waiting = setTimeout(show, 400, "working");
  try {
    watch(await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }));
    const { lang } = document.documentElement;
    // Save-Data is respected: the page's own language, which the reader opened, and no more.
    const { connection } = /** @type {Navigator & { connection?: { saveData?: boolean } }} */ (navigator);
    const answer = await keep(lang === "en" || connection?.saveData ? [lang] : [lang, "en"]);
    // What is said from here on stays: islands may take longer, and no reader waits for them.
    clearTimeout(waiting);
    report(answer);
    if (!connection?.saveData && !answer.failed.length) await keep(["islands"]);
  } catch {
    clearTimeout(waiting);
    show("failed");
  }
}

/** @param {Answer} answer */
function report({ failed, missing }) {
  show(failed.length ? "failed" : missing.length ? "kept" : "all");
  button?.toggleAttribute("hidden", !missing.length);
}

let busy = false;
button?.addEventListener("click", async () => {
  if (busy) return;
  busy = true;
  show("working");
  let answer = await keep([]);
  // One by one: what has come stays, whatever becomes of the next.
  for (const tag of answer.missing) {
    answer = await keep([tag]);
    if (answer.failed.length) break;
  }
  report(answer);
  busy = false;
});

/** Islands come once, all of the page together. @type {Promise<unknown> | null} */
let islands = null;

/** Says whether they are in the page. */
const areHere = () => Boolean(document.querySelector("[data-mounted]"));

/** Brings the islands. If they cannot be had the page stays as it is; the next touch tries again. */
function bring() {
  islands ??= (async () => {
    const done = new Promise((resolve) => document.addEventListener("islands", resolve, { once: true }));
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/islands/islands.css";
    // The old browsers that know no wasm know no `import()` either, and this is no part of the page for them.
    const [module] = await Promise.all([
      import(/** @type {any} */ ("/islands/islands.js")),
      new Promise((resolve, reject) => {
        style.onload = resolve;
        style.onerror = reject;
        document.head.append(style);
      }),
    ]);
    await module.default();
    await done;
  })().catch(() => {
    islands = null;
  });
  return islands;
}

const places = [...document.querySelectorAll("[data-island]")];

/** Buttons of islands that come when they are pressed. Without script nobody sees them. */
const waiting = [...document.querySelectorAll("[data-press]")];

/**
 * Presses a button once its island is there: the one that then stands in its place, or itself.
 * @param {Element} button
 */
async function press(button) {
  const place = button.closest("[data-island]");
  button.setAttribute("aria-busy", "true");
  await bring();
  button.removeAttribute("aria-busy");
  const pressed = /** @type {HTMLElement} */ (place?.querySelector("button") ?? button);
  if (areHere()) pressed.click();
  else for (const button of waiting) button.toggleAttribute("hidden", true);
}

for (const button of waiting) {
  button.removeAttribute("hidden");
  // Once: who waits for it and presses again means the same. Later the island hears it itself.
  button.addEventListener("click", () => areHere() || press(button), { once: true });
}

/** @param {() => void} work */
const whenIdle = (work) => ("requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200));

// After the text is on the screen: nothing here may make the reader wait for it.
addEventListener("load", () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (places.some((place) => place.getAttribute("data-when") === "idle")) whenIdle(bring);
      if ("serviceWorker" in navigator) start();
    }),
  ),
);
for (const place of places) {
  if (place.getAttribute("data-when") === "touch") continue;
  for (const touch of ["pointerdown", "focusin"]) place.addEventListener(touch, bring, { once: true });
}
