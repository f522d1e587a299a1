import type { Source } from "../../sources/index.ts";

/** A source of which only the id and the date matter. */
export function sourceDated(id: string, date: string | null, dateNote: string | null = null): Source {
  return {
    id,
    title: `The ${id}`,
    publisher: null,
    author: null,
    date,
    dateNote,
    kind: "other",
    language: "en",
    provenance: "Made up for a test.",
    file: `${id}.md`,
    originalFile: `${id}.md`,
  };
}
