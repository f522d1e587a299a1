import { type ClassFinding, measureClassSteps } from "../classroom/index.ts";
import { type PackedReadings, unpackReadings } from "./classroom/packed-readings.ts";

/** What the worker is sent, once. */
export interface ClassMessage {
  readonly texts: readonly { readonly text: string; readonly readings: PackedReadings }[];
  readonly tags: readonly string[];
}

/** How long the work goes on between two answers that tell nothing but its share, in milliseconds. */
const sliceMs = 100;

/** Measures a class away from the page. What is found is told at once. */
self.onmessage = ({ data: { texts, tags } }: MessageEvent<ClassMessage>) => {
  const read = texts.map(({ text, readings }) => ({ text, readers: unpackReadings(readings) }));
  let told = performance.now();
  for (const finding of measureClassSteps(read, tags)) {
    if (finding.kind === "share" && finding.done < 1 && performance.now() - told < sliceMs) continue;
    told = performance.now();
    self.postMessage(finding satisfies ClassFinding);
  }
};
