import type { Passage, WordChange } from "./passage.ts";

/** A passage of two texts called "A" and "B", by its offsets; of one word for each five units. */
export function passageAt(
  a: readonly [start: number, end: number],
  b: readonly [start: number, end: number],
  changes: readonly WordChange[] = [],
): Passage {
  return {
    a: { id: "A", start: a[0], end: a[1] },
    b: { id: "B", start: b[0], end: b[1] },
    words: Math.ceil((a[1] - a[0]) / 5),
    weight: a[1] - a[0],
    changes,
  };
}

/** The passage in which words of two texts stand: those between `[[` and `]]`, and the texts without these signs. */
export function passageOfMarked(markedA: string, markedB: string) {
  const [a, b] = [markedA, markedB].map((marked) => {
    const start = marked.indexOf("[[");
    const end = marked.indexOf("]]") - 2;
    return { text: marked.replace("[[", "").replace("]]", ""), span: [start, end] as const };
  });
  if (!(a && b)) throw new Error("unexpected texts, expected two");
  return { texts: [a.text, b.text] as const, passage: passageAt(a.span, b.span) };
}
