import { createHash } from "node:crypto";
import { firstScreenIds, firstSentences, lastId, paragraphBreak } from "./expected-marks.mjs";
import { paragraphs, spans } from "./prose.mjs";
import { storedRecord } from "./stored-record.mjs";

/**
 * @typedef {object} Made a text of the benchmark, with annotations on it
 * @property {Map<string, string>} pages what the server answers, by path
 * @property {[key: string, value: string][]} records localStorage entries
 * @property {string[][]} firstIds the annotations of each paragraph on the first screen
 * @property {string | null} lastId the annotation that ends last in the text
 * @property {import("./stored-record.mjs").Span[]} sentences passages on the first screen that can be added
 */

/** How many sentences there are to highlight: one for each time that a rival adds. */
const sentenceCount = 12;

/**
 * The text as a page of plain HTML. All its text put together is the canonical text, so that offsets mean the same.
 * @param {readonly string[]} prose
 * @param {string} head
 */
function htmlPage(prose, head) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Static</title>
<style>body{margin:0}article{max-width:44rem;margin:auto;font:1.1875rem/1.72 serif}</style>${head}
<article>${prose.map((paragraph) => `<p>${paragraph}</p>`).join(paragraphBreak)}</article>`;
}

/** The page of a library: the same text, its script, and the annotations under way as early as can be. @param {string} id */
function rivalHead(id) {
  return `<link rel="preload" href="/spans.json" as="fetch" crossorigin><script type="module" src="/rivals/${id}.js"></script>`;
}

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

/** A page without anything, on which what a measured page needs is put into the browser's store: its path and its content. */
export const blankPage = /** @type {const} */ (["/blank.html", "<!doctype html><title>Blank</title>"]);

/**
 * A collection of one source, pages of the same text as plain HTML, and annotations as Lateral stores them.
 * @param {number} length of the text, in UTF-16 code units
 * @param {number} count of annotations
 * @param {readonly string[]} rivals ids of the libraries that get a page
 * @returns {Made}
 */
export function madeCollection(length, count, rivals = []) {
  const prose = paragraphs(length);
  const text = prose.join(paragraphBreak);
  const hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  const placed = spans(text, count);
  const manifest = { id: "made", title: "Measuring", rights: "None.", sources: [source] };
  return {
    pages: new Map([
      blankPage,
      ["/sources/manifest.json", JSON.stringify(manifest)],
      ["/sources/made.md", text],
      ["/static.html", htmlPage(prose, "")],
      ["/spans.json", JSON.stringify(placed.map(({ start, end }) => [start, end]))],
      ...rivals.map(
        (id) => /** @type {[string, string]} */ ([`/${id}.html`, htmlPage(prose, rivalHead(id))]),
      ),
    ]),
    records: placed.map((span, index) => storedRecord({ id: source.id, text, hash }, span, index)),
    firstIds: firstScreenIds(prose, placed),
    lastId: lastId(placed),
    sentences: firstSentences(text, sentenceCount),
  };
}
