/*
 * Run inside measured pages, after watch-page.mjs. They look as seldom and at as little as they can: a search through
 * the whole page in every frame took a tenth of the time that it measured.
 */

/** Notes when a page that comes ready from the server shows its first paragraph, and with `whole` when it shows all. @param {boolean} whole */
export function watchReadyPage(whole) {
  const { bench } = window;
  const paragraphs = document.getElementsByTagName("p");
  function look() {
    if (!paragraphs[0]) return requestAnimationFrame(look);
    return bench.afterThisFrame((time) => {
      bench.first = time;
    });
  }
  requestAnimationFrame(look);
  if (!whole) return;
  addEventListener("load", () =>
    bench.afterPaint((time) => {
      bench.all = time;
    }),
  );
}

/**
 * Notes when Lateral shows the first paragraphs with their marks, and when it shows the last mark of the text.
 * @param {{firstIds: string[][], lastId: string | null}} marks the annotations of each of the first paragraphs; the
 *   one whose words end last, or null for a text without any: then its last paragraph counts
 */
export function watchLateral({ firstIds, lastId }) {
  const { bench } = window;

  /** @param {Element} text */
  function hasFirst(text) {
    const paragraphs = text.getElementsByTagName("p");
    return firstIds.every((ids, index) => {
      const paragraph = paragraphs[index];
      return paragraph && ids.every((id) => paragraph.querySelector(`mark[data-annotation~="${id}"]`));
    });
  }

  /** @param {Element} text */
  function hasLast(text) {
    if (lastId === null) {
      const last = text.lastElementChild;
      return last !== null && (last.tagName === "P" || last.childElementCount > 0);
    }
    for (let part = text.lastElementChild; part; part = part.previousElementSibling) {
      const mark = [...part.getElementsByTagName("mark")].at(-1);
      if (mark) return mark.dataset["annotation"]?.split(" ").includes(lastId) === true;
    }
    return false;
  }

  let firstFound = false;
  const observer = new MutationObserver(() => {
    const text = document.getElementById("text");
    if (!text) return;
    if (!firstFound && hasFirst(text)) {
      firstFound = true;
      bench.afterPaint((time) => {
        bench.first = time;
      });
    }
    if (firstFound && hasLast(text)) {
      observer.disconnect();
      bench.afterPaint((time) => {
        bench.all = time;
      });
    }
  });
  observer.observe(document, { subtree: true, childList: true });
}
