import { type Annotation, readAnnotation } from "../annotations/index.ts";
import { recordPrefix } from "./record-keys.ts";

/** A stored record as read back, or why it can't be. */
export type ReadStored =
  | { readonly ok: true; readonly record: Annotation }
  | { readonly ok: false; readonly problem: string };

/** Reads what stands under the key of a record; never throws. */
export function readStored(key: string, raw: string): ReadStored {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { ok: false, problem: "It is not complete JSON." };
  }
  const read = readAnnotation(value);
  if (!read.ok) {
    const listed = read.problems.map(({ path, problem }) => (path === "" ? problem : `${path}: ${problem}`));
    return { ok: false, problem: listed.join("; ") };
  }
  const { annotation } = read;
  if (recordPrefix + annotation.id !== key) {
    return { ok: false, problem: `id: unexpected ${annotation.id}, expected the id in the key` };
  }
  return { ok: true, record: annotation };
}
