// Stands between the reader and the page: hears taps before the screens do and tells the app, which decides where they
// lead; and does what only a page can do, when the app asks for it. What static pages have `app.js` for.
(() => {
  if (window.scanRights) return;
  const root = document.documentElement;

  /** What was heard before anybody listened. @type {object[]} */
  const early = [];
  let tell = (/** @type {object} */ told) => void early.push(told);

  /** How the next page comes: the first one, a new one, or one that was there before. */
  let coming = "first";

  /** How far down each page was read. @type {Map<string, number>} */
  const depths = new Map();
  let shown = "";

  /** Places in the page that are read aloud. @type {Element[]} */
  let places = [];

  /** @param {Record<string, unknown>} renderer */
  function set(renderer) {
    // Its own way with links would open a browser.
    renderer.intercept_link_redirects = false;
    // What has come is shown when it has come: it would wait for a frame with each of the parts of a new page.
    renderer.headless = true;
  }

  /** @param {Element} link */
  function tap(link) {
    const nations = document.querySelector("main > .nations");
    if (link.hasAttribute("data-leave")) return tell({ kind: "leave" });
    tell({
      kind: "go",
      href: link.getAttribute("href") ?? "",
      is_language: link.hasAttribute("hreflang"),
      is_nation: Boolean(nations?.contains(link)),
      shows_nation: Boolean(nations),
      remember: link.getAttribute("data-remember"),
    });
  }

  addEventListener(
    "click",
    (event) => {
      if (window.interpreter) set(window.interpreter);
      if (!(event.target instanceof Element)) return;
      const button = event.target.closest(".phrase button");
      if (button) tell({ kind: "phrase", id: button.closest(".phrase")?.id ?? "" });
      const link = event.target.closest("a[href]");
      if (!link) return;
      event.preventDefault();
      tap(link);
    },
    true,
  );
  // The middle button would open a window.
  addEventListener("auxclick", (event) => event.target instanceof Element && event.target.closest("a[href]") && event.preventDefault(), true);
  addEventListener("submit", (event) => event.preventDefault(), true);
  addEventListener("popstate", () => (coming = "back"));
  addEventListener("scroll", () => depths.set(shown, scrollY), { passive: true });

  /** When Escape was pressed, in milliseconds; a key held down is one press. @type {number[]} */
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    presses = event.key === "Escape" ? [...presses.slice(-2), event.timeStamp] : [];
    if (presses.length === 3 && presses[2] - presses[0] < 1500) tell({ kind: "leave" });
  });

  /**
   * Turns to a part of the page, or to its beginning. The style sheets know the part by an attribute, since the address
   * of the page is none that a browser knows.
   * @param {string | null} part
   */
  function turn(part) {
    document.querySelector("[data-target]")?.removeAttribute("data-target");
    const target = part && document.getElementById(part);
    if (!target) return begin();
    target.setAttribute("data-target", "");
    target.scrollIntoView();
    read(target);
  }

  /** A fresh page is read from its beginning, by the eyes and by a screen reader. */
  function begin() {
    scrollTo(0, 0);
    const heading = document.querySelector("main h1");
    if (heading) read(heading);
  }

  /** @param {Element} element */
  function read(element) {
    if (!(element instanceof HTMLElement)) return;
    if (!element.matches("a[href], button, input, [tabindex]")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /**
   * A page has come. Returns how.
   * @param {{ lang: string, dir: string, title: string, path: string, part: string | null }} page
   */
  function arrive({ lang, dir, title, path, part }) {
    root.lang = lang;
    root.dir = dir;
    document.title = title;
    const [how, isSame] = [coming, shown === path];
    coming = "new";
    shown = path;
    // A language, or an area, was chosen in it; what a browser loads anew is closed, too.
    if (!isSame) for (const open of document.querySelectorAll("details[open]")) open.removeAttribute("open");
    for (const button of document.querySelectorAll(".phrase [data-press]")) button.removeAttribute("hidden");
    if (how === "first" && !part) return how;
    if (how === "back" && !part) {
      document.querySelector("[data-target]")?.removeAttribute("data-target");
      read(document.querySelector("main h1") ?? root);
      scrollTo(0, isSame ? scrollY : depths.get(path) ?? 0);
    } else {
      turn(part);
    }
    return how;
  }

  /** @param {string} id */
  const dialog = (id) => /** @type {HTMLDialogElement | null} */ (document.getElementById(id));

  /** Not read aloud: the ways to other pages, what shows how well the text is founded, what nobody sees. */
  const SKIPPED =
    "sup, nav, svg, button, form, script, style, dialog, .sources, [hidden], [aria-hidden=true], [role=status], [data-island], details:not([open]) > :not(summary)";
  /** What stands within a line. */
  const INLINE = "a:not(.say):not(.now), span, strong, em, mark, bdi, b, i, q, td, th";

  /** The main text in parts: each of one language, within one block; a piece says whether it is a telephone number. */
  function text() {
    /** @type {{ lang: string, pieces: [boolean, string][], block: Element }[]} */
    const parts = [];
    let isEnded = true;
    const add = (/** @type {boolean} */ isNumber, /** @type {string} */ words, /** @type {Element} */ block, /** @type {string} */ lang) => {
      const last = parts.at(-1);
      if (!isEnded && last?.lang === lang) last.pieces.push([isNumber, words]);
      else parts.push({ lang, pieces: [[isNumber, words]], block });
      isEnded = false;
    };
    const walk = (/** @type {Element} */ within, /** @type {Element} */ block, /** @type {string} */ lang) => {
      for (const child of within.childNodes) {
        if (child instanceof Text) add(false, child.data, block, lang);
        if (!(child instanceof Element) || child.matches(SKIPPED)) continue;
        const own = child.getAttribute("lang") ?? lang;
        if (child.matches("a[href^='tel:']")) add(true, child.textContent ?? "", block, own);
        else if (child.matches(INLINE)) {
          walk(child, block, own);
          if (child.matches("td, th")) add(false, ", ", block, own);
        } else {
          isEnded = true;
          walk(child, child, own);
          isEnded = true;
        }
      }
    };
    const main = document.querySelector("main");
    if (main) walk(main, main, main.lang || root.lang);
    const said = parts.filter(({ pieces }) => pieces.some(([, words]) => /[\p{L}\p{N}]/u.test(words)));
    places = said.map(({ block }) => block);
    return said.map(({ lang, pieces }) => ({ lang, pieces }));
  }

  /** @param {string} id */
  function phrase(id) {
    const button = document.getElementById(id)?.querySelector("button");
    const words = document.getElementById(id)?.querySelector(".english")?.textContent;
    if (!button || !words) return [];
    places = [button];
    return [{ lang: "en", pieces: [[false, words]] }];
  }

  /** The document came with the first screen in it. It goes in the moment in which the app's own comes, before anybody sees two. */
  function came() {
    const first = [...document.body.children];
    const isOfTheApp = (/** @type {Node} */ node) => node instanceof Element && node.localName !== "script";
    new MutationObserver((changes, observer) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some(isOfTheApp))) return;
      observer.disconnect();
      for (const element of first) element.remove();
    }).observe(document.body, { childList: true });
  }

  /** Held as long as the reader chooses, or nobody would hear what was chosen. @type {HTMLInputElement | undefined} */
  let field;

  /** Has the reader choose a file. Returns what is in it, as base64; nothing, if none was chosen. @returns {Promise<string | null>} */
  function pick() {
    return new Promise((resolve) => {
      field = document.createElement("input");
      field.type = "file";
      field.oncancel = () => resolve(null);
      field.onchange = () => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
        reader.onerror = () => resolve("");
        const [file] = field?.files ?? [];
        if (file) reader.readAsDataURL(file);
        else resolve(null);
      };
      field.click();
    });
  }

  window.scanRights = {
    arrive,
    came,
    pick,
    turn,
    text,
    phrase,
    /** @param {(told: object) => void} hears */
    listen: (hears) => {
      tell = hears;
      early.splice(0).forEach(hears);
    },
    /** @param {object} told */
    tell: (told) => tell(told),
    path: () => shown,
    back: () => (coming = "back"),
    /** @param {string} id */
    focus: (id) => document.getElementById(id)?.focus(),
    /** @param {string} id */
    open: (id) => dialog(id)?.open || dialog(id)?.showModal(),
    /** @param {string} id */
    close: (id) => dialog(id)?.close(),
    /** @param {[string, string | null]} setting */
    dress: ([name, value]) => (value === null ? root.removeAttribute(`data-${name}`) : root.setAttribute(`data-${name}`, value)),
    /** @param {number} number */
    mark: (number) => {
      const place = places[number];
      if (place instanceof HTMLButtonElement) return place.setAttribute("aria-pressed", "true");
      place?.classList.add("read");
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      place?.scrollIntoView({ behavior: isCalm ? "instant" : "smooth", block: "nearest" });
    },
    /** @param {number} number */
    unmark: (number) => {
      places[number]?.removeAttribute("aria-pressed");
      places[number]?.classList.remove("read");
    },
  };
})();
