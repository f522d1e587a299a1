import { tagCoverage } from "../../annotations/index.ts";
import type { Source, SourceDocument } from "../../sources/index.ts";
import { listAsShown } from "../../state/index.ts";
import { MixBar } from "../kit/mix-bar.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useAnchored, useShownOf } from "../kit/use-shown.ts";
import { collectionCoverage } from "./collection-coverage.ts";

/** What was tagged in one source; nothing where nothing was. */
export function SourceMix({ source, document: { text } }: { source: Source; document: SourceDocument }) {
  const { counted } = useShownOf(source.id, text);
  if (counted.length === 0) return null;
  return <MixBar coverage={tagCoverage(text.length, counted)} label={`Tags in ${source.title}`} />;
}

/** The same for all sources taken together. */
export function CollectionMix({ documents }: { documents: ReadonlyMap<string, SourceDocument> }) {
  const placed = useAnnotations(({ loaded, placed }) => (loaded === "all" ? placed : null));
  const anchored = useAnchored();
  if (placed === null) return null;
  const counted = new Map(
    [...documents].map(([id, { text }]) => [id, listAsShown(placed.get(id) ?? [], text, anchored).counted]),
  );
  return <MixBar coverage={collectionCoverage(documents, counted)} label="Tags in all sources" />;
}
