import { t } from "../languages/index.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { type Fields, textOf } from "./web-annotation-fields.ts";

/** What is in a CAS. */
export interface CasDocument {
  /** All feature structures by their numbers. */
  readonly structures: ReadonlyMap<number, Fields>;
  /** The texts by the numbers of their structures. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The feature structures of a parsed CAS, or for the reader why it is none. */
export function casDocument(value: unknown): CasDocument | string {
  const listed = fieldsOf(value)?.["%FEATURE_STRUCTURES"];
  const items: readonly unknown[] | null = Array.isArray(listed) ? listed : numbered(listed);
  if (items === null) {
    return t("This is no UIMA CAS JSON: %FEATURE_STRUCTURES: unexpected {found}, expected a list.", {
      found: shown(listed),
    });
  }
  const structures = new Map<number, Fields>();
  const texts = new Map<number, string>();
  for (const item of items) {
    const structure = fieldsOf(item);
    const id = structure?.["%ID"];
    if (structure === null || typeof id !== "number") continue;
    structures.set(id, structure);
    const text = structure["%TYPE"] === "uima.cas.Sofa" ? textOf(structure["sofaString"]) : undefined;
    if (text !== undefined) texts.set(id, text);
  }
  return { structures, texts };
}

/** The structures of drafts of the format, which had them by number. */
function numbered(value: unknown): readonly unknown[] | null {
  const fields = fieldsOf(value);
  return fields === null
    ? null
    : Object.entries(fields).map(([id, structure]) => ({ "%ID": Number(id), ...fieldsOf(structure) }));
}
