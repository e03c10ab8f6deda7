// The keys and mouse buttons that a browser has and a bare webview has not.
addEventListener("keydown", (event) => {
  const { scanRights } = window;
  const [withControl, withAlt] = [event.ctrlKey || event.metaKey, event.altKey];
  /** @type {Record<string, () => object>} */
  const keys = withControl
    ? {
        "+": () => ({ kind: "zoom", by: 1 }),
        "=": () => ({ kind: "zoom", by: 1 }),
        "-": () => ({ kind: "zoom", by: -1 }),
        0: () => ({ kind: "zoom", by: 0 }),
        p: () => ({ kind: "print" }),
      }
    : withAlt
      ? { ArrowLeft: () => back("back"), ArrowRight: () => back("forward") }
      : {};
  const told = keys[event.key]?.();
  if (!told) return;
  event.preventDefault();
  scanRights.tell(told);
});

addEventListener("mouseup", ({ button }) => {
  if (button === 3) window.scanRights.tell(back("back"));
  if (button === 4) window.scanRights.tell(back("forward"));
});

/** @param {"back" | "forward"} kind */
function back(kind) {
  window.scanRights.back();
  return { kind };
}
