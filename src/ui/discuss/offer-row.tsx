import { tagNames } from "../../annotations/index.ts";
import type { Place, PlaceOffer } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { labelWords } from "./label-words.ts";
import { whoOf } from "./who-of.ts";

/** Of longer places only the words of the offer are shown; in UTF-16 code units. */
const longestRow = 360;

/** One reading of a place, as a layer over its words, to be taken into the key. */
export function OfferRow({
  offer,
  place,
  text,
  language,
  hasNames,
  isInKey,
  onTake,
}: {
  offer: PlaceOffer;
  place: Place;
  text: string;
  language: string | undefined;
  /** Whether code names are shown; else readers are counted. */
  hasNames: boolean;
  isInKey: boolean;
  onTake: () => void;
}) {
  const tag = labelWords(offer.tag);
  return (
    <li>
      <button type="button" className="offer" aria-disabled={isInKey} onClick={() => !isInKey && onTake()}>
        <span className="offer-head">
          <span className="tag-name" data-tag={offer.tag in tagNames ? offer.tag : undefined}>
            {tag}
          </span>{" "}
          <span className="faint">{whoOf(offer, hasNames)}</span>
          {isInKey && <strong> {t("in the key")}</strong>}
        </span>
        <span className="offer-words" dir="auto" lang={language}>
          {layerOf(offer, place, text).map(({ start, end, isIn }) =>
            isIn ? (
              <span key={start} data-under={offer.tag} className="tag-line">
                {text.slice(start, end)}
              </span>
            ) : (
              <span key={start} className="offer-rest">
                {text.slice(start, end)}
              </span>
            ),
          )}
        </span>
      </button>
    </li>
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isIn: boolean;
}

/** The words of a place with those of the offer told apart; of a long place from its first word to its last. */
function layerOf({ spans }: PlaceOffer, place: Place, text: string): Piece[] {
  const [first, last] = [spans[0]?.start ?? place.start, spans.at(-1)?.end ?? place.end];
  const isLong = place.end - place.start > longestRow;
  const [from, to] = isLong ? [first, last] : [Math.min(place.start, first), Math.max(place.end, last)];
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    pieces.push({ start: at, end: start, isIn: false }, { start, end, isIn: true });
    at = end;
  }
  pieces.push({ start: at, end: Math.min(to, text.length), isIn: false });
  return pieces.filter(({ start, end }) => start < end);
}
