import { partOf } from "../text/index.ts";
import { codePointOffsets } from "./code-point-offsets.ts";
import type { AnnotationSet } from "./format.ts";
import { jsonListParts } from "./json-list-parts.ts";
import { placeSources } from "./placed-sources.ts";
import { sourceMeta } from "./source-meta.ts";

/**
 * A line for each source that has a text: `{"text", "label": [[start, end, tag], …], "meta"}`, in parts. Yields the share
 * that is done, 0 to 1.
 */
export function* writeDoccano(set: AnnotationSet): Generator<number, string[], void> {
  const sources = yield* partOf(placeSources(set), 0, 0.5);
  const parts: string[] = [];
  for (const [index, { source, text, placed }] of sources.entries()) {
    const from = 0.5 + (0.5 * index) / sources.length;
    const offsets = yield* partOf(codePointOffsets(text), from, from);
    const labels = placed.flatMap(({ annotation, spans }) =>
      spans.map((span) => ({ span, tag: annotation.tag })),
    );
    const list = jsonListParts(
      labels,
      ({ span, tag }) => {
        const { start, end } = offsets.toCodePoints(span);
        return [start, end, tag];
      },
      "",
    );
    const meta = JSON.stringify(sourceMeta(source, "code-points"));
    parts.push(`{"id":${index + 1},"text":${JSON.stringify(text)},"label":[`);
    parts.push(...(yield* partOf(list, from, from + 0.5 / sources.length)), `],"meta":${meta}}\n`);
  }
  return parts;
}
