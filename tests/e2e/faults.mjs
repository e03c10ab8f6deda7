// What readers of a translation would stumble over, found on a page in a made-up language.

/**
 * Opens what a page hides, so that all of it is looked at. Runs in the page.
 *
 * What is laid out only when a reader comes near it would stick out unseen, since it is cut off at its own box.
 */
export function openAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const hidden of document.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");
  for (const part of document.body.querySelectorAll("*")) {
    if (getComputedStyle(part).contentVisibility === "auto") part.style.contentVisibility = "visible";
  }
}

/** Lists the boxes that do not have the room that they need, in a part of the page. Runs in the page. */
export function boxFaults(part) {
  const root = document.querySelector(part);
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`] : [];
  // The way past the top waits outside of the screen until it has the focus.
  for (const element of [root, ...root.querySelectorAll("*:not(.skip, svg *)")]) {
    if (!element.checkVisibility() || !element.clientWidth) continue;
    const { left, right } = element.getBoundingClientRect();
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    const cuts = (overflow) => ["hidden", "clip"].includes(overflow);
    const [tooWide, tooHigh] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
    const faults = {
      "sticks out of the screen": left < -0.5 || right > clientWidth + 0.5,
      "is cut off": cuts(overflowX) && tooWide || cuts(overflowY) && tooHigh,
      "scrolls sideways": ["auto", "scroll"].includes(overflowX) && tooWide,
      "ends in dots": textOverflow !== "clip" || webkitLineClamp !== "none",
    };
    const name = `${element.parentElement.className || element.parentElement.localName} > ${element.localName}.${element.className}`;
    found.push(...Object.keys(faults).filter((fault) => faults[fault]).map((fault) => `${name} ${fault}: "${element.textContent.trim().slice(0, 30)}"`));
  }
  return found;
}

/** Lists words that stick out of the box around them, in a part of the page. Runs in the page. */
export function lineFaults(part) {
  const found = [];
  const walker = document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!data.trim() || !parentElement.checkVisibility() || parentElement.closest(".skip")) continue;
    let around = parentElement;
    while (getComputedStyle(around).display === "inline") around = around.parentElement;
    const box = around.getBoundingClientRect();
    range.selectNodeContents(walker.currentNode);
    const out = [...range.getClientRects()].some(({ left, right }) => left < box.left - 1 || right > box.right + 1);
    if (out) found.push(`words stick out of ${around.localName}.${around.className}: "${data.trim().slice(0, 30)}"`);
  }
  return found;
}

/**
 * Lists the words that do not fit into a line, and continue on the next. Nothing sticks out then, since style sheets
 * can ask for that; but a column or a button is too narrow. Runs in the page.
 */
export function brokenWords() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    // Addresses have no words.
    if (parentElement.closest("[translate=no]") || !parentElement.checkVisibility()) continue;
    for (const { 0: word, index } of data.matchAll(/⟦?\p{L}+⟧?/gu)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const [first, ...rest] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (rest.some(({ top }) => top > first.bottom - 5)) found.push(`breaks a word: ${parentElement.localName}.${parentElement.className} "${word}"`);
    }
  }
  return found;
}

/** Lists words that no translator can reach: those in no language but the page's, and not made up. Runs in the page. */
export function wordFaults() {
  const page = document.documentElement.lang;
  const found = [];
  const attributes = ["title", "aria-label", "aria-description", "placeholder", "alt", "label"];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) look(node.data, node.parentElement);
    else if (node.localName === "meta" && isRead(node)) look(node.content, node);
    else attributes.forEach((attribute) => look(node.getAttribute(attribute) ?? "", node));
  }
  return found;

  function look(text, element) {
    if (element.matches("script, style") || element.closest("[translate=no]")) return;
    // That nothing is English because its translation is missing, the Rust tests say.
    if (element.closest("[lang]").lang !== page) return;
    if (isStray(text)) found.push(`not translated: ${element.localName}.${element.className} "${text.trim()}"`);
  }

  function isRead(meta) {
    return /description|title|site_name/.test(meta.name || meta.getAttribute("property"));
  }

  function isStray(text) {
    // Numbers and dates come into a message from outside; Fluent isolates them. Sections of laws stay as they are.
    const own = text.replace(/\u2068[^\u2068\u2069]*\p{N}[^\u2068\u2069]*\u2069/gu, "").replace(/\d+\(\d+[A-Z]+\)/g, "");
    if (page === "ar-XB") return /\p{L}/u.test(own.replace(/\u202e\p{L}+\u202c/gu, ""));
    let rest = own;
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
    return /[\p{L}⟦⟧]/u.test(rest) || /[a-z]/i.test(own);
  }
}
