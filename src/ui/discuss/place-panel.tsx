import { useMemo, useState } from "react";
import { type TagId, tagIds } from "../../annotations/index.ts";
import {
  type Adjudication,
  isDecided,
  type KeyEntry,
  offersOf,
  type PlaceOffer,
  takePassage,
  withDecision,
} from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { spansOverlap } from "../../text/index.ts";
import { type Act, EntryEditor } from "./entry-editor.tsx";
import { OfferRow } from "./offer-row.tsx";
import { decidingHere, type WorkPlace } from "./place-work.ts";

/** How many readings are shown before the rest is asked for. */
const shownOffers = 24;

/** What stands in the key at a place, and what readers tagged there. */
export function PlacePanel({
  place,
  text,
  language,
  tags,
  adjudication,
  hasNames,
  newId,
  act,
}: {
  place: WorkPlace;
  text: string;
  language: string | undefined;
  /** Those that the exercise asks for. */
  tags: readonly TagId[];
  adjudication: Adjudication;
  hasNames: boolean;
  newId: () => string;
  act: Act;
}) {
  const offers = useMemo(() => offersOf(place), [place]);
  const [isAll, setAll] = useState(false);
  const { sourceId, start, end } = place;
  const key = { sourceId, start, end };
  const entries = adjudication.entries.filter((entry) => isAt(entry, place));
  const actHere: Act = (change, label) => act(decidingHere(key, change), label);
  function take(offer: PlaceOffer) {
    const tag = tagIds.find((one) => one === offer.tag);
    if (!tag) return;
    const entry = { id: `key-${newId()}`, sourceId, tag, spans: offer.spans };
    actHere((now) => takePassage(now, entry), t("taking words into the key"));
  }
  const rows = (kinds: readonly PlaceOffer["kind"][], most: number) =>
    offers
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, most)
      .map((offer) => (
        <OfferRow
          key={`${offer.kind} ${offer.tag} ${JSON.stringify(offer.spans)}`}
          offer={offer}
          place={place}
          text={text}
          language={language}
          hasNames={hasNames}
          isInKey={entries.some((entry) => isSame(entry, offer))}
          onTake={() => take(offer)}
        />
      ));
  const tagged = offers.filter(({ kind }) => kind === "tagged").length;
  const most = isAll ? tagged : shownOffers;
  return (
    <div className="place-panel">
      <label className="check">
        <input
          type="checkbox"
          checked={isDecided(adjudication, key)}
          onChange={({ target }) => {
            const label = target.checked ? t("deciding a place") : t("opening a place again");
            act((now) => withDecision(now, key, target.checked), label);
          }}
        />
        {t("Decided")}
      </label>
      <h3>{t("In the key")}</h3>
      {entries.length === 0 ? (
        <p className="faint">{t("Nothing here. Take a reading below, or leave it so and tick “Decided”.")}</p>
      ) : (
        <ul aria-label={t("In the key")}>
          {entries.map((entry) => (
            <EntryEditor
              key={entry.id}
              entry={entry}
              text={text}
              language={language}
              tags={tags}
              act={actHere}
            />
          ))}
        </ul>
      )}
      <h3>{t("As readers tagged it")}</h3>
      <ul className="offers" aria-label={t("As readers tagged it")}>
        {rows(["tagged"], most)}
      </ul>
      {tagged > most && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {plural(tagged - most, "Show {count} more", "Show {count} more")}
        </button>
      )}
      {tagged < offers.length && (
        <>
          <h3>{t("Put together")}</h3>
          <ul className="offers" aria-label={t("Put together")}>
            {rows(["all", "common"], offers.length)}
          </ul>
        </>
      )}
    </div>
  );
}

function isAt({ sourceId, spans }: KeyEntry, place: WorkPlace): boolean {
  return sourceId === place.sourceId && spans.some((span) => spansOverlap(span, place));
}

function isSame({ tag, spans }: KeyEntry, offer: PlaceOffer): boolean {
  return (
    tag === offer.tag &&
    spans.length === offer.spans.length &&
    spans.every(({ start, end }, at) => start === offer.spans[at]?.start && end === offer.spans[at]?.end)
  );
}
