import {
  type Adjudication,
  type AdjudicationChange,
  type DecidedPlace,
  isChange,
  isDecided,
  type Place,
  placesOf,
  withDecision,
} from "../../classroom/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { readingsOf } from "./class-readings.ts";

/** A place of one of the texts. */
export interface WorkPlace extends Place, DecidedPlace {}

/** All places of an exercise, text by text, in text order. */
export function workPlaces(
  props: Pick<ClassProps, "collected" | "kept" | "texts">,
  base: Adjudication["base"],
): ReadonlyMap<string, readonly WorkPlace[]> {
  return new Map(
    props.kept.exercise.sources.map(({ id }) => {
      const text = props.texts.get(id)?.text ?? "";
      return [id, placesOf(text, readingsOf(props, base, id)).map((place) => ({ ...place, sourceId: id }))];
    }),
  );
}

/** How places are listed. */
export interface PlaceChoices {
  readonly order: "text" | "difference";
  /** Whether those on which all agree are left out. */
  readonly onlyDiffering: boolean;
}

/** The places to go through. Among equals the order of the text stays. */
export function chosenPlaces(
  places: readonly WorkPlace[],
  { order, onlyDiffering }: PlaceChoices,
): readonly WorkPlace[] {
  const wanted = onlyDiffering ? places.filter(({ disagreement }) => disagreement > 0) : places;
  return order === "text" ? wanted : wanted.toSorted((a, b) => b.disagreement - a.disagreement);
}

/** The next open place after one, round the end; null where all are decided. */
export function nextOpen(
  places: readonly WorkPlace[],
  adjudication: Adjudication,
  at: number,
): WorkPlace | null {
  const round = [...places.slice(at + 1), ...places.slice(0, at + 1)];
  return round.find((place) => !isDecided(adjudication, place)) ?? null;
}

/** What is done at a place also decides it; what changes nothing doesn't. */
export function decidingHere(
  place: DecidedPlace,
  change: (adjudication: Adjudication) => AdjudicationChange,
): (adjudication: Adjudication) => AdjudicationChange {
  return (adjudication) => {
    const step = change(adjudication);
    return isChange(step) ? withDecision(adjudication, place, true, step) : step;
  };
}
