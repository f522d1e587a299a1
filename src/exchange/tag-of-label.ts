import { type TagId, tags } from "../annotations/index.ts";

/** The tag that a label of another tool names, in any case, singular or plural; null when it names none. */
export function tagOfLabel(label: string): TagId | null {
  const word = label.trim().toLowerCase();
  const tag = tags.find(({ id, name }) =>
    [id, name.toLowerCase()].some((one) => word === one || word === `${one}s`),
  );
  return tag?.id ?? null;
}
