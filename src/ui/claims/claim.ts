import {
  type Annotation,
  type ClaimNumber,
  claimNumber,
  type LinkEnd,
  linkEnds,
  tagById,
} from "../../annotations/index.ts";
import { spokenLocale, t } from "../../languages/index.ts";
import type { Collection, Source } from "../../sources/index.ts";
import { fold } from "../../text/index.ts";

/** An annotation as a row of the table of all claims. */
export interface Claim {
  readonly annotation: Annotation;
  readonly source: Source;
  /** Where the source stands in its collection, from 0. */
  readonly sourceAt: number;
  /** Whose claim it is: speaker, stater or holder; empty where nobody was noted. */
  readonly who: string;
  /** `who` so that the same name is the same, however it is written. */
  readonly whoKey: string;
  /** Of a statistic, where the text has it from, in words; empty where nothing was noted. */
  readonly sourceGiven: string;
  readonly number: ClaimNumber | null;
  /** In both directions. */
  readonly links: readonly LinkEnd[];
}

const none: readonly LinkEnd[] = [];

/** The claims of a collection, by source and place. */
export function claimsOf(
  collection: Collection,
  placed: ReadonlyMap<string, readonly Annotation[]>,
): readonly Claim[] {
  // Links come from other collections, too.
  const ends = linkEnds([...placed.values()].flat());
  return collection.sources.flatMap((source, sourceAt) =>
    (placed.get(source.id) ?? []).map((annotation) => ({
      source,
      sourceAt,
      links: ends.get(annotation.id) ?? none,
      ...described(annotation),
    })),
  );
}

type Described = Pick<Claim, "annotation" | "who" | "whoKey" | "sourceGiven" | "number">;

/** By language. Records never change in place, so each is looked at once in each. */
const knownIn = new Map<string, WeakMap<Annotation, Described>>();

function described(annotation: Annotation): Described {
  const { tag } = spokenLocale();
  const known = knownIn.get(tag) ?? new WeakMap<Annotation, Described>();
  knownIn.set(tag, known);
  const before = known.get(annotation);
  if (before !== undefined) return before;
  const who = whoOf(annotation);
  const made = {
    annotation,
    who,
    whoKey: fold(who),
    sourceGiven: shownAttribute(annotation, "sourceGiven"),
    number: claimNumber(annotation),
  };
  known.set(annotation, made);
  return made;
}

/** Which attribute says whose claim it is. */
const whoBy = { quote: "speaker", statistic: "stater", opinion: "holder" } as const;

function whoOf(annotation: Annotation): string {
  return shownAttribute(annotation, whoBy[annotation.tag]).trim();
}

/** An attribute's value as the reader chose it, without the example that helps in choosing. */
function shownAttribute({ tag, attributes }: Annotation, name: string): string {
  const value = attributes[name];
  if (typeof value !== "string") return "";
  const field = tagById(tag).attributes.find((one) => one.name === name);
  const label = field?.choices?.find((choice) => choice.value === value)?.label;
  return label === undefined
    ? value
    : t(label)
        .replace(/[:(].*$/, "")
        .trim();
}
