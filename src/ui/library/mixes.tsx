import { lazy, Suspense } from "react";
import { tagCoverage } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import type { Source, SourceDocument } from "../../sources/index.ts";
import { listAsShown } from "../../state/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import { MixBar } from "../kit/mix-bar.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useAnchored, useShownOf } from "../kit/use-shown.ts";
import { collectionCoverage } from "./collection-coverage.ts";
import { CollectionViews } from "./collection-views.tsx";

const MixWithShared = lazy(() =>
  import("./mix-with-shared.tsx").then(({ MixWithShared }) => ({ default: MixWithShared })),
);

/** What was tagged in one source, and once that is known what it shares with others; nothing where nothing was tagged. */
export function SourceMix({
  source,
  document: { text },
  documents,
}: {
  source: Source;
  document: SourceDocument;
  documents: ReadonlyMap<string, SourceDocument>;
}) {
  const { counted } = useShownOf(source.id, text);
  if (counted.length === 0) return null;
  const bar = {
    coverage: tagCoverage(text.length, counted),
    label: t("Tags in {source}", { source: source.title }),
  };
  if (embeddedSet() !== null) return <MixBar {...bar} />;
  return (
    <Suspense fallback={<MixBar {...bar} />}>
      <MixWithShared {...bar} sourceId={source.id} counted={counted} documents={documents} />
    </Suspense>
  );
}

/** The same for all sources taken together. */
function TagsInAll({ documents }: { documents: ReadonlyMap<string, SourceDocument> }) {
  const placed = useAnnotations(({ loaded, placed }) => (loaded === "all" ? placed : null));
  const anchored = useAnchored();
  if (placed === null) return null;
  const counted = new Map(
    [...documents].map(([id, { text }]) => [id, listAsShown(placed.get(id) ?? [], text, anchored).counted]),
  );
  return <MixBar coverage={collectionCoverage(documents, counted)} label={t("Tags in all sources")} />;
}

/** What was tagged in all sources, and the ways to what shows them together, where the page has these parts. */
export function CollectionMix({
  documents,
  onOpen,
}: {
  documents: ReadonlyMap<string, SourceDocument>;
  onOpen: () => void;
}) {
  return (
    <>
      <TagsInAll documents={documents} />
      {embeddedSet() === null && <CollectionViews onOpen={onOpen} />}
    </>
  );
}
