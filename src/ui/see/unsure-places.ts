import type { ClassReading, SeenText } from "./class-reading.ts";

/** Words that students tagged without being sure. */
export interface UnsurePlace {
  readonly seen: SeenText;
  /** Where they begin, in UTF-16 code units from 0. */
  readonly at: number;
  readonly words: string;
  readonly tag: string;
  readonly students: number;
}

/** What students were not sure of, the same words with the same tag put together: most students first, then by text and place. */
export function unsurePlaces({ texts }: ClassReading): UnsurePlace[] {
  return texts
    .flatMap((seen) => {
      const places = new Map<string, UnsurePlace>();
      for (const { tag, spans } of seen.readers.flat().filter(({ unsure }) => unsure === true)) {
        const words = spans.map(({ start, end }) => seen.text.slice(start, end)).join(" … ");
        const key = `${tag} ${spans.map(({ start, end }) => `${start}-${end}`).join()}`;
        const students = (places.get(key)?.students ?? 0) + 1;
        places.set(key, { seen, at: spans[0]?.start ?? 0, words, tag, students });
      }
      return [...places.values()].sort((a, b) => a.at - b.at);
    })
    .sort((a, b) => b.students - a.students);
}
