/** How many characters of context a stored selector has: short, so that 10,000 records fit into localStorage. */
const context = 12;

const tags = ["quote", "statistic", "opinion"];

/**
 * @typedef {object} Source a text that annotations lie on
 * @property {string} id
 * @property {string} text its canonical text
 * @property {string} hash of the canonical text, as Lateral writes it
 */

/** @typedef {{start: number, end: number}} Span UTF-16 code units of the canonical text, end exclusive */

/**
 * The id of a made annotation.
 * @param {number} index
 */
export function idOf(index) {
  return `a${String(index).padStart(7, "0")}`;
}

/**
 * An annotation as Lateral keeps it in localStorage.
 * @param {Source} source
 * @param {Span} span
 * @param {number} index
 * @returns {[key: string, value: string]}
 */
export function storedRecord({ id: sourceId, text, hash }, { start, end }, index) {
  const id = idOf(index);
  const record = {
    id,
    sourceId,
    textHash: hash,
    spans: [
      {
        start,
        end,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - context), start),
        suffix: text.slice(end, end + context),
      },
    ],
    tag: tags[index % tags.length],
    attributes: {},
    note: "",
    unsure: false,
    creator: "b",
    created: "2026-01-01T00:00:00Z",
    modified: "2026-01-01T00:00:00Z",
    v: [1, 0, "b"],
  };
  return [`lateral:1:annotation:${id}`, JSON.stringify(record)];
}
