// The history of the webview is as long as the app's, since it is the webview's that the back button of Android goes through:
// a step back there is one in the app, and where there is none the button leaves the app.
(() => {
  const { scanRights } = window;
  const { arrive } = scanRights;
  // The page knows itself how far down it was read.
  history.scrollRestoration = "manual";

  /** The place of the page in the history. */
  let place = 0;
  history.replaceState(place, "");

  /** @param {object} page */
  scanRights.arrive = (page) => {
    const how = arrive(page);
    if (how === "new") history.pushState(++place, "");
    return how;
  };

  addEventListener("popstate", ({ state }) => {
    const kind = state < place ? "back" : "forward";
    place = state;
    scanRights.tell({ kind });
  });
})();
