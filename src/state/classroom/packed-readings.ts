import type { Passage } from "../../classroom/index.ts";
import type { Span } from "../../text/index.ts";

/** What each reader of a class tagged in one text, as numbers: to be handed to a worker without being copied. */
export interface PackedReadings {
  readonly readers: number;
  /** By the number that stands for each. */
  readonly tags: readonly string[];
  /** For each span six numbers: reader, passage of the reader, tag, unsure (1) or not (0), start and end. */
  readonly numbers: Int32Array;
}

const numbersOfSpan = 6;

interface OpenPassage extends Passage {
  readonly spans: Span[];
}

/** Packs readings; the ids of passages are left behind, as measures don't need them. */
export function packReadings(readers: readonly (readonly Passage[])[]): PackedReadings {
  const tags = new Map<string, number>();
  const numbers: number[] = [];
  for (const [reader, passages] of readers.entries()) {
    for (const [passage, { tag, spans, unsure }] of passages.entries()) {
      const known = tags.get(tag) ?? tags.size;
      tags.set(tag, known);
      for (const { start, end } of spans)
        numbers.push(reader, passage, known, unsure === true ? 1 : 0, start, end);
    }
  }
  return { readers: readers.length, tags: [...tags.keys()], numbers: Int32Array.from(numbers) };
}

/** The readings again; each passage has its place among its reader's as its id. */
export function unpackReadings({ readers, tags, numbers }: PackedReadings): Passage[][] {
  const read = Array.from({ length: readers }, () => new Map<number, OpenPassage>());
  for (let at = 0; at < numbers.length; at += numbersOfSpan) {
    const [reader = 0, passage = 0, tag = 0, unsure, start = 0, end = 0] = numbers.subarray(
      at,
      at + numbersOfSpan,
    );
    const own = read[reader];
    const begun: OpenPassage = own?.get(passage) ?? {
      id: `${passage}`,
      tag: tags[tag] ?? "",
      spans: [],
      unsure: unsure === 1,
    };
    begun.spans.push({ start, end });
    own?.set(passage, begun);
  }
  return read.map((passages) => [...passages.values()]);
}
