import type { SetSource } from "./format.ts";
import type { NamedSource } from "./match-sources.ts";
import { fieldsOf } from "./parse-file.ts";
import { textOf } from "./web-annotation-fields.ts";

/** What formats of other tools can carry of a source beside its text, in a field that they leave alone. */
export function sourceMeta({ id, title, textHash, language, link }: SetSource, unit: string): object {
  return {
    unit,
    textHash,
    sourceId: id,
    title,
    ...(language !== undefined && { language }),
    ...(link !== undefined && { link }),
  };
}

/** What such a field says of a source; nothing where it is none. */
export function namedByMeta(meta: unknown): NamedSource {
  const fields = fieldsOf(meta) ?? {};
  return {
    id: textOf(fields["sourceId"]),
    title: textOf(fields["title"]),
    language: textOf(fields["language"]),
    link: textOf(fields["link"]),
  };
}
