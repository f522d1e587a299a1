import { lazy, memo, Suspense } from "react";
import { useStore } from "zustand";
import { plural, t } from "../../languages/index.ts";
import type { Collection, Source, SourceDocument } from "../../sources/index.ts";
import { atClassroom, atSource, writePlace } from "../../state/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { dateInWords, kindInWords } from "../reader/source-header.tsx";

// What they tell is known only after the text is there.
const SourceMix = lazy(() => import("./mixes.tsx").then(({ SourceMix }) => ({ default: SourceMix })));
const CollectionMix = lazy(() =>
  import("./mixes.tsx").then(({ CollectionMix }) => ({ default: CollectionMix })),
);

const CollectionChoice = lazy(() =>
  import("./collection-choice.tsx").then(({ CollectionChoice }) => ({ default: CollectionChoice })),
);

function SourceEntry({
  source,
  documents,
  isOpen,
  onOpen,
}: {
  source: Source;
  documents: ReadonlyMap<string, SourceDocument>;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const document = documents.get(source.id);
  return (
    <li>
      <a
        className="entry"
        href={writePlace(atSource(source.id))}
        aria-current={isOpen ? "page" : undefined}
        onClick={onOpen}
      >
        <span className="entry-kind">
          {kindInWords(source)}
          {source.date !== null && ` · ${dateInWords(source.date)}`}
        </span>
        <span className="entry-title" dir="auto" lang={source.language}>
          {source.title}
        </span>
      </a>
      {document && (
        <Suspense fallback={null}>
          <SourceMix source={source} document={document} documents={documents} />
        </Suspense>
      )}
    </li>
  );
}

/** The way to the classroom stands where it is seen before anything is scrolled. */
function ClassroomLink({ onOpen }: { onOpen: () => void }) {
  const { place } = useLateral();
  const isOpen = useStore(place, ({ view }) => view === "classroom");
  return (
    <a
      className="library-way"
      href={writePlace(atClassroom())}
      aria-current={isOpen ? "page" : undefined}
      onClick={onOpen}
    >
      {t("Exercises")}
    </a>
  );
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
    <nav className="library" aria-label={t("Library")}>
      <div className="library-head">
        <h2>{collection.title}</h2>
        {embeddedSet() === null && collection.sources.length > 0 && <ClassroomLink onOpen={onOpen} />}
      </div>
      {collection.sources.length > 0 && (
        <ul className="entries" aria-label={t("Sources")}>
          {collection.sources.map((source) => (
            <SourceEntry
              key={source.id}
              source={source}
              documents={documents}
              isOpen={source.id === openId}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {embeddedSet() === null && (
        <div className="library-acts">
          <Suspense fallback={null}>
            <CollectionChoice collections={collections} collection={collection} onDialog={onDialog} />
          </Suspense>
        </div>
      )}
      {isWhole && (
        <div className="library-sum">
          <h3>{plural(collection.sources.length, "The one source", "All {count} sources")}</h3>
          <Suspense fallback={null}>
            <CollectionMix documents={documents} onOpen={onOpen} />
          </Suspense>
        </div>
      )}
      <p className="rights">{collection.rights}</p>
    </nav>
  );
});
