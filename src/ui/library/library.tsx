import { lazy, memo, Suspense } from "react";
import { tagCoverage } from "../../annotations/index.ts";
import type { Collection, Source, SourceDocument } from "../../sources/index.ts";
import { writePlace } from "../../state/index.ts";
import { MixBar } from "../kit/mix-bar.tsx";
import { useAnnotations, useAnnotationsOf } from "../kit/use-annotations.ts";
import { dateInWords, kindInWords } from "../reader/source-header.tsx";
import { collectionCoverage } from "./collection-coverage.ts";

const CollectionChoice = lazy(() =>
  import("./collection-choice.tsx").then(({ CollectionChoice }) => ({ default: CollectionChoice })),
);

function SourceEntry({
  source,
  document,
  isOpen,
  onOpen,
}: {
  source: Source;
  document: SourceDocument | undefined;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const tagged = useAnnotationsOf(source.id);
  return (
    <li>
      <a
        className="entry"
        href={writePlace({ sourceId: source.id, annotationId: null, at: null })}
        aria-current={isOpen ? "page" : undefined}
        onClick={onOpen}
      >
        <span className="entry-kind">
          {kindInWords(source)}
          {source.date !== null && ` · ${dateInWords(source.date)}`}
        </span>
        <span className="entry-title" dir="auto">
          {source.title}
        </span>
      </a>
      {document && tagged.length > 0 && (
        <MixBar coverage={tagCoverage(document.text.length, tagged)} label={`Tags in ${source.title}`} />
      )}
    </li>
  );
}

function CollectionMix({ documents }: { documents: ReadonlyMap<string, SourceDocument> }) {
  const placed = useAnnotations(({ loaded, placed }) => (loaded === "all" ? placed : null));
  if (placed === null) return null;
  return <MixBar coverage={collectionCoverage(documents, placed)} label="Tags in all sources" />;
}

/** The collection's sources, each with what was tagged in it. */
export const Library = memo(function Library({
  collections,
  collection,
  documents,
  openId,
  onOpen,
  onDialog,
}: {
  collections: readonly Collection[];
  collection: Collection;
  documents: ReadonlyMap<string, SourceDocument>;
  openId: string | null;
  onOpen: () => void;
  onDialog: (dialog: "add" | "arrange") => void;
}) {
  const isWhole = collection.sources.length > 1 && collection.sources.every(({ id }) => documents.has(id));
  return (
    <nav className="library" aria-label="Library">
      <h2>{collection.title}</h2>
      <ul className="entries">
        {collection.sources.map((source) => (
          <SourceEntry
            key={source.id}
            source={source}
            document={documents.get(source.id)}
            isOpen={source.id === openId}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <div className="library-acts">
        <Suspense fallback={null}>
          <CollectionChoice collections={collections} collection={collection} onDialog={onDialog} />
        </Suspense>
      </div>
      {isWhole && (
        <div className="library-sum">
          <h3>All {collection.sources.length} sources</h3>
          <CollectionMix documents={documents} />
        </div>
      )}
      <p className="rights">{collection.rights}</p>
    </nav>
  );
});
