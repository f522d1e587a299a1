import { type Annotation, readAnnotation } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { recordPrefix } from "./record-keys.ts";

/** A stored record as read back, or why it can't be. */
export type ReadStored =
  | { readonly ok: true; readonly record: Annotation }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads what stands under the key of a record; never throws.
 * @param share gives the one string that stands for all equal ones
 */
export function readStored(key: string, raw: string, share?: (text: string) => string): ReadStored {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { ok: false, problem: t("It is not complete JSON.") };
  }
  if (share) shareRepeated(value, share);
  const read = readAnnotation(value);
  if (!read.ok) {
    const listed = read.problems.map(({ path, problem }) => (path === "" ? problem : `${path}: ${problem}`));
    return { ok: false, problem: listed.join("; ") };
  }
  const { annotation } = read;
  if (recordPrefix + annotation.id !== key) {
    return {
      ok: false,
      problem: `id: ${t("unexpected {found}, expected {expected}", { found: annotation.id, expected: t("the id in the key") })}`,
    };
  }
  return { ok: true, record: annotation };
}

/** The fields whose strings are the same in most records of a source. */
const repeated = ["sourceId", "textHash", "creator", "created", "modified"];

/** Most annotations have no attributes, and records are never changed in place. */
const noAttributes: Annotation["attributes"] = Object.freeze({});

function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === 0;
}

function shareRepeated(value: unknown, share: (text: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  const fields = value as Record<string, unknown>;
  if (isEmpty(fields["attributes"])) fields["attributes"] = noAttributes;
  for (const name of repeated) {
    const text = fields[name];
    if (typeof text === "string") fields[name] = share(text);
  }
}
