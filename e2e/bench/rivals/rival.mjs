/*
 * What every adapter of another library offers, and the one way in which all of them are timed.
 */

/**
 * @typedef {object} RivalSpan an annotation for the other libraries
 * @property {string} id
 * @property {number} start UTF-16 code units of the text, which is all text of the article put together
 * @property {number} end exclusive
 */

/**
 * Where a library had drawn when it said so: "task" before the next frame began, "frame" inside the frame that shows
 * it, "painted" after that frame.
 * @typedef {"task" | "frame" | "painted"} Drawn
 */

/**
 * @typedef {object} Rival
 * @property {(root: HTMLElement, text: string, spans: RivalSpan[]) => Drawn | Promise<Drawn>} open draws all highlights
 * @property {(span: RivalSpan) => Drawn | Promise<Drawn>} add
 * @property {(span: RivalSpan) => Drawn | Promise<Drawn>} remove of a span that `add` added
 * @property {() => number} shown how many highlights are in the page now, or on screen where it draws only those
 * @property {(listener: () => void) => void} [onClick] calls back when a highlight was clicked; missing where the
 *   library leaves clicks to whoever uses it
 */

/**
 * @param {Drawn} drawn
 * @returns {Promise<number>} when it was painted, in milliseconds since the navigation started
 */
function paintedAt(drawn) {
  return new Promise((resolve) => {
    if (drawn === "painted") resolve(performance.now());
    else if (drawn === "frame") window.bench.afterThisFrame(resolve);
    else window.bench.afterPaint(resolve);
  });
}

/** Waits until a random moment between two frames, where an action of a reader would fall. */
function randomPhase() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, Math.random() * 16));
  });
}

/**
 * Draws the annotations that the server has for this page, then waits to be asked to act.
 * @param {Rival} rival
 */
export async function runRival(rival) {
  const answer = await fetch("/spans.json");
  /** @type {[number, number][]} */
  const pairs = await answer.json();
  const root = document.querySelector("article");
  if (!root) throw new Error("rival: unexpected page without an article");
  const spans = pairs.map(([start, end], index) => ({ id: `a${index}`, start, end }));
  window.bench.all = await paintedAt(await rival.open(root, root.textContent ?? "", spans));
  rival.onClick?.(() =>
    window.bench.afterPaint((time) => {
      window.bench.clicked = time;
    }),
  );
  window.rival = {
    shown: rival.shown,
    tellsClicks: rival.onClick !== undefined,
    async act(what, span) {
      await randomPhase();
      const start = performance.now();
      return (await paintedAt(await rival[what](span))) - start;
    },
  };
}
