import type { Annotation } from "../annotations/index.ts";

/** A valid record of "the [[mayor]] said", with what a test says differently. */
export function recordWith(fields: Partial<Annotation> & Record<string, unknown> = {}): Annotation {
  return {
    id: "a-first-annotation",
    sourceId: "letter",
    textHash: "sha256:0a",
    spans: [{ start: 4, end: 9, exact: "mayor", prefix: "the ", suffix: " said" }],
    tag: "quote",
    attributes: { speaker: "Luke Bronin" },
    note: "“curly” and 👩‍👩‍👧",
    unsure: false,
    creator: "Quiet Otter",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

/** Records of about the size that a reader makes, each with its own id. */
export function manyRecords(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) =>
    recordWith({
      id: `record-${String(index).padStart(6, "0")}`,
      spans: [{ start: index, end: index + 30, exact: "m".repeat(30), prefix: "p".repeat(40), suffix: "" }],
    }),
  );
}
