import type { Reanchored, VersionedSelector } from "../anchoring/index.ts";

/** The canonical text of a source as it is here today. */
export interface TextHere {
  readonly text: string;
  readonly hash: string;
}

/**
 * Finds selectors on a text that most of them were not made on: `resolveSteps` of the anchoring room, or something
 * that gives the same from elsewhere and yields what it waits for, too.
 */
export type FindSteps<Told> = (
  here: TextHere,
  written: readonly VersionedSelector[],
) => Generator<number | Told, readonly Reanchored[], void>;
