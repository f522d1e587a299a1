import type { Source } from "../../sources/index.ts";

/** The language of a source's words, for `lang`; undefined where nothing is known of it. */
export function languageOf(
  sources: readonly Pick<Source, "id" | "language">[],
  sourceId: string,
): string | undefined {
  return sources.find(({ id }) => id === sourceId)?.language ?? undefined;
}
