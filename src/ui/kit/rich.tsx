import { Fragment, type ReactNode } from "react";
import type { Message, PlacesOf } from "../../languages/index.ts";
import { spokenWords } from "../../languages/index.ts";

/**
 * A message in the language that is spoken with parts of the page in its places: “Press {key} to tag” with a `<kbd>`.
 * @param message in English, as the catalogues name it
 * @param values one for each place
 */
export function rich<M extends Message>(
  message: M,
  values: Readonly<Record<PlacesOf<M>, ReactNode>>,
): ReactNode {
  const parts: Readonly<Record<string, ReactNode>> = values;
  return spokenWords(message)
    .split(/\{(\w+)\}/)
    .map((part, index) => (
      // The pieces of a message never change their order while it is shown.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={index}>{index % 2 === 1 ? parts[part] : part}</Fragment>
    ));
}
