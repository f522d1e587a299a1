/*
 * Runs inside every measured page, before its own scripts. Times are milliseconds since the navigation started.
 */

/**
 * @typedef {object} Expected when an action counts as shown
 * @property {"keydown" | "pointerup"} event what the reader does
 * @property {string | null} within selector of the element in which something must change; null: the next frame counts
 * @property {string | null} [until] selector of what must be in that element; else any change of its marks counts
 */

/**
 * @typedef {object} Bench
 * @property {number | null} first when the first paragraph was painted, in Lateral with the first screen's marks
 * @property {number | null} all when everything was painted
 * @property {number | null} clicked when a rival had told of a click and the next frame was painted
 * @property {number} pressed when the event of the last armed action happened
 * @property {number | null} changed when the last change of a watched element was painted
 * @property {{start: number, duration: number}[]} longTasks those over 50 ms
 * @property {number[]} frames milliseconds from frame to frame, while they are noted
 * @property {Promise<number>} armed how long the awaited action took, in milliseconds from the event's time
 * @property {(then: (time: number) => void) => void} afterPaint calls back when what is in the page now is painted
 * @property {(then: (time: number) => void) => void} afterThisFrame the same, called within a frame's own callback
 * @property {(expected: Expected) => void} arm
 * @property {(selector: string) => void} watchChanges
 * @property {(on: boolean) => void} noteFrames begins a new list of frames, or ends it
 */

/** Puts `window.bench` into the page. */
export function watchPage() {
  /** @type {Bench["afterThisFrame"]} */
  function afterThisFrame(then) {
    // A message that is posted before the frame is drawn arrives after it.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(null);
  }

  /** @type {Bench["afterPaint"]} */
  const afterPaint = (then) => requestAnimationFrame(() => afterThisFrame(then));

  /**
   * @param {Expected} expected
   * @returns {Promise<number>}
   */
  function shown({ event, within, until }) {
    const element = within === null ? null : document.querySelector(within);
    if (within !== null && !element) throw new Error(`watch-page: unexpected page without ${within}`);
    return new Promise((resolve) => {
      let changed = element === null;
      const observer = new MutationObserver(() => {
        changed = true;
      });
      const options = { subtree: true, childList: true, attributeFilter: ["data-annotation", "data-open"] };
      const isShown = () => (until ? element?.querySelector(until) !== null : changed);
      /** @param {Event} occurred */
      function begin(occurred) {
        if (occurred instanceof KeyboardEvent && ["Control", "Shift"].includes(occurred.key)) return;
        document.removeEventListener(event, begin, true);
        bench.pressed = occurred.timeStamp;
        if (element) observer.observe(element, options);
        function frame() {
          if (!isShown()) return requestAnimationFrame(frame);
          observer.disconnect();
          return afterThisFrame((time) => resolve(time - occurred.timeStamp));
        }
        requestAnimationFrame(frame);
      }
      document.addEventListener(event, begin, true);
    });
  }

  let noting = false;

  /** @type {Bench} */
  const bench = {
    first: null,
    all: null,
    clicked: null,
    pressed: 0,
    changed: null,
    longTasks: [],
    frames: [],
    armed: Promise.resolve(Number.NaN),
    afterPaint,
    afterThisFrame,
    arm(expected) {
      bench.armed = shown(expected);
    },
    watchChanges(selector) {
      const element = document.querySelector(selector);
      const observer = new MutationObserver(() =>
        afterPaint((time) => {
          bench.changed = time;
        }),
      );
      if (element) observer.observe(element, { subtree: true, childList: true, characterData: true });
    },
    noteFrames(on) {
      noting = on;
      if (!on) return;
      let last = 0;
      /** @param {number} time */
      function frame(time) {
        if (!noting) return;
        if (last > 0) bench.frames.push(time - last);
        last = time;
        requestAnimationFrame(frame);
      }
      bench.frames = [];
      requestAnimationFrame(frame);
    },
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.longTasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  window.bench = bench;
}
