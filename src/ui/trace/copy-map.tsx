import { useCallback, useMemo, useState } from "react";
import { plural, t } from "../../languages/index.ts";
import type { Collection, SourceDocument } from "../../sources/index.ts";
import { type WordShare, wordShares } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { ViewProps } from "../kit/view-props.ts";
import { edgeKey } from "./copy-map-edges.ts";
import { EdgePassages } from "./copy-map-passages.tsx";
import { MapPicture } from "./copy-map-picture.tsx";
import { SharesTable } from "./copy-map-table.tsx";
import { MissingTexts } from "./missing-texts.tsx";
import { useTraces } from "./use-traces.ts";
import "./copy-map.css";

const noTexts: ReadonlyMap<string, SourceDocument> = new Map();

/** So many pairs are drawn at first at most: they can still be told apart. */
const drawnAtFirst = 24;

/** The share that a pair must reach to be drawn at first, in percent; the greatest ones are drawn always. */
function leastAtFirst(shares: readonly WordShare[]): number {
  const beyond = shares[drawnAtFirst];
  const most = shares[0];
  return beyond && most ? Math.min(percentOf(beyond) + 1, percentOf(most)) : 0;
}

/** The greater one of both shares, in whole percents. */
function percentOf({ ofA, ofB }: WordShare): number {
  return Math.floor(Math.max(ofA, ofB) * 100);
}

/** Which sources of a collection share words with which, as a picture and as a table. */
export function CopyMap({ collection, documents }: ViewProps) {
  const { place } = useLateral();
  const isWhole = collection.sources.every(({ id }) => documents.has(id));
  const { passages, isReady, error } = useTraces(isWhole ? documents : noTexts);
  const shares = useMemo(
    () =>
      isWhole && isReady
        ? wordShares(
            collection.sources.map(({ id }) => ({ id, text: documents.get(id)?.text ?? "" })),
            passages,
          )
        : null,
    [collection, documents, passages, isWhole, isReady],
  );
  return (
    <section className="view copy-map" aria-labelledby="map-title">
      <header className="view-head">
        <h1 id="map-title">{t("Who shares words with whom")}</h1>
        <button type="button" onClick={() => place.openView(null)}>
          {t("Back to the text")}
        </button>
      </header>
      <p className="map-note">
        {t(
          "Passages that stand in two texts of “{collection}”. They don’t say who copied whom: both texts may have taken the words from elsewhere.",
          { collection: collection.title },
        )}
      </p>
      {collection.sources.length < 2 ? (
        <p>{t("This collection has one text. Sharing takes two.")}</p>
      ) : error ? (
        <p role="alert">{t("The texts could not be compared: {reason}", { reason: error.message })}</p>
      ) : shares === null ? (
        <MissingTexts collection={collection} count={documents.size} />
      ) : shares.length === 0 ? (
        <p>{t("No two of these {count} texts share a passage.", { count: collection.sources.length })}</p>
      ) : (
        <Shares collection={collection} documents={documents} shares={shares} />
      )}
    </section>
  );
}

function Shares({
  collection,
  documents,
  shares,
}: {
  collection: Collection;
  documents: ReadonlyMap<string, SourceDocument>;
  shares: readonly WordShare[];
}) {
  const [shown, setShown] = useState<"map" | "table">("map");
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [least, setLeast] = useState(() => leastAtFirst(shares));
  const drawn = useMemo(() => shares.filter((share) => percentOf(share) >= least), [shares, least]);
  const open = shares.find((share) => edgeKey(share) === openKey);
  const toggle = useCallback(
    (share: WordShare) => setOpenKey((now) => (now === edgeKey(share) ? null : edgeKey(share))),
    [],
  );
  const most = Math.max(...shares.map(percentOf));
  return (
    <>
      <div className="map-tools">
        <fieldset className="choices">
          <legend className="unseen">{t("Show as")}</legend>
          {(["map", "table"] as const).map((one) => (
            <label key={one} className="check">
              <input type="radio" name="map-shown" checked={shown === one} onChange={() => setShown(one)} />
              {one === "map" ? t("Map") : t("Table")}
            </label>
          ))}
        </fieldset>
        {shown === "map" && shares.length > drawnAtFirst / 2 && (
          <label className="map-least">
            {plural(
              drawn.length,
              "From {least} % shared words: {count} pair of {all}",
              "From {least} % shared words: {count} pairs of {all}",
              { least, all: shares.length },
            )}
            <input
              type="range"
              min={0}
              max={most}
              value={least}
              onChange={(event) => setLeast(Number(event.target.value))}
            />
          </label>
        )}
      </div>
      {shown === "map" ? (
        <MapPicture sources={collection.sources} shares={drawn} openKey={openKey} onToggle={toggle} />
      ) : (
        <SharesTable sources={collection.sources} shares={shares} openKey={openKey} onToggle={toggle} />
      )}
      {open && (
        <EdgePassages
          key={edgeKey(open)}
          share={open}
          sources={collection.sources}
          documents={documents}
          onClose={() => setOpenKey(null)}
        />
      )}
    </>
  );
}
