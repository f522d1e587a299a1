import { createHash } from "node:crypto";

/** How much stands around the words of an annotation, in UTF-16 code units. */
const context = 32;

/** Hash of a canonical text, as annotations name it. */
export function hashOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/**
 * The text of a Lateral file with annotations of these words, made on a version of the text of the source "made".
 * Words that stand several times are annotated where they stand first.
 */
export function fileOn(text: string, passages: readonly string[]): string {
  const textHash = hashOf(text);
  const annotations = passages.map((exact, index) => {
    const start = text.indexOf(exact);
    if (start < 0) throw new RangeError(`unexpected words ${exact}, expected some of the text`);
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(end, end + context);
    return {
      id: `passage-${index}`,
      sourceId: "made",
      textHash,
      spans: [{ start, end, exact, prefix, suffix }],
      tag: "statistic",
      attributes: {},
      note: "",
      unsure: false,
      creator: "made",
      created: "2026-01-01T00:00:00.000Z",
      modified: "2026-01-01T00:00:00.000Z",
      v: [1, 0, "made"],
    };
  });
  const sources = [{ id: "made", title: "A made-up report", textHash }];
  return JSON.stringify({ format: "lateral-annotations", version: 1, unit: "utf-16", sources, annotations });
}
