import { createHash } from "node:crypto";
import { paragraphs, spans } from "./prose.mjs";

/**
 * @typedef {object} Made a text of the benchmark, with annotations on it
 * @property {Map<string, string>} pages what the server answers, by path
 * @property {[string, string][]} records localStorage entries
 * @property {string} lastId the annotation that stands last in the text
 */

/** How many characters of context a stored selector has: short, so that 10,000 records fit into localStorage. */
const context = 12;

/**
 * A collection of one source, the page of the same text as plain HTML, and annotations as Lateral stores them.
 * @param {number} length of the text, in UTF-16 code units
 * @param {number} count of annotations
 * @returns {Made}
 */
export function madeCollection(length, count) {
  const prose = paragraphs(length);
  const text = prose.join("\n\n");
  const hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  const source = {
    id: "made",
    title: "A text for measuring",
    publisher: null,
    author: null,
    date: null,
    dateNote: null,
    kind: "report",
    language: "en",
    provenance: "Made by a seeded generator.",
    file: "made.md",
    originalFile: "made.md",
  };
  const manifest = { id: "made", title: "Measuring", rights: "None.", sources: [source] };
  const html = `<!doctype html><meta charset="utf-8"><title>Static</title>
<style>body{margin:0}article{max-width:44rem;margin:auto;font:1.1875rem/1.72 serif}</style>
<article>${prose.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}</article>`;
  const placed = spans(text, count);
  const last = placed.reduce(
    (found, span, index) => (span.start > (placed[found]?.start ?? -1) ? index : found),
    0,
  );
  return {
    pages: new Map([
      ["/sources/manifest.json", JSON.stringify(manifest)],
      ["/sources/made.md", text],
      ["/static.html", html],
    ]),
    records: placed.map((span, index) => stored(text, hash, span, index)),
    lastId: idOf(last),
  };
}

/** @param {number} index */
function idOf(index) {
  return `a${String(index).padStart(7, "0")}`;
}

const tags = ["quote", "statistic", "opinion"];

/**
 * @param {string} text
 * @param {string} textHash
 * @param {{start: number, end: number}} span
 * @param {number} index
 * @returns {[string, string]}
 */
function stored(text, textHash, { start, end }, index) {
  const id = idOf(index);
  const record = {
    id,
    sourceId: "made",
    textHash,
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
