/*
 * Runs inside the measured page, before its own scripts. Times are milliseconds since the navigation started.
 */

/**
 * @typedef {object} Watched
 * @property {number | null} first when the first paragraph was painted
 * @property {number | null} all when the last annotation was painted too
 * @property {number} longest the longest task, 0 for none over 50 ms
 * @property {number[]} keys from a key's press to the next painted frame
 */

/**
 * Notes when the first paragraph and the last annotation are painted, long tasks, and how long keys take.
 * @param {string | null} lastId the annotation that stands last in the text
 */
export function watchPage(lastId) {
  /** @type {Watched} */
  const watched = { first: null, all: null, longest: 0, keys: [] };
  Object.assign(window, { watched });

  /** @param {(time: number) => void} then called when what is in the page now has been painted */
  function afterPaint(then) {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });
  }

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ entryTypes: ["longtask"] });

  function look() {
    if (watched.first === null && document.querySelector("article p")) {
      watched.first = -1;
      afterPaint((time) => {
        watched.first = time;
      });
    }
    const isAll = lastId === null || document.querySelector(`mark[data-annotation~="${lastId}"]`) !== null;
    if (watched.first !== null && isAll) {
      afterPaint((time) => {
        watched.all = time;
      });
    } else {
      requestAnimationFrame(look);
    }
  }
  requestAnimationFrame(look);

  document.addEventListener(
    "keydown",
    ({ timeStamp }) => afterPaint((time) => watched.keys.push(time - timeStamp)),
    true,
  );
}
