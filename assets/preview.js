// What an open page of a preview does: it waits until there is a newer one, and loads it.

const [timing] = performance.getEntriesByType("navigation");
const { description } = /** @type {PerformanceNavigationTiming} */ (timing).serverTiming[0];

/** Asks until the answer is another state than this page has. The tool may be started anew meanwhile. */
async function wait() {
  for (;;) {
    try {
      const answer = await fetch(`/preview/changes?after=${description}`);
      if (answer.ok && (await answer.text()) !== description) return location.reload();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

wait();
