import type { Source } from "../../sources/index.ts";
import { isolated } from "../../text/index.ts";
import type { QuoteTrace } from "../../tracing/index.ts";

/**
 * A trace's reason for readers, who know sources by their titles and not by their ids. Shared slips are told apart from it.
 * @param hasPrimary whether there is a primary source that the words could stand in
 */
export function namedReason(
  { reason, frame }: Pick<QuoteTrace, "reason" | "frame">,
  sources: readonly Pick<Source, "id" | "title">[],
  hasPrimary: boolean,
): string {
  const source = sources.find(({ id }) => id === frame?.id);
  const slips = reason.lastIndexOf(" The same change stands in ");
  const told = slips < 0 ? reason : reason.slice(0, slips);
  const named = source
    ? told
        .replace(`Text ${source.id} has`, () => `“${isolated(source.title)}” has`)
        .replace(`of text ${source.id} `, () => `of “${isolated(source.title)}” `)
    : told;
  return hasPrimary ? named : named.replace("Not in the primary source. ", "");
}
