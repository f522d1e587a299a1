import type { Interval } from "./bootstrap-interval.ts";

/** Shown in place of a number where there is nothing to say, as nobody or everybody tagged, or nothing can be compared. */
export const noVariation = "n/a: no variation";

/** A number that can be read by itself: it says what it counts, what it takes for a difference, and what it means. */
export interface Figure {
  readonly id: MeasureId;
  readonly name: string;
  readonly value: number | typeof noVariation;
  /** What is counted. */
  readonly unit: string;
  /** What counts as a difference. */
  readonly distance: string;
  /** Where it lay in 95 of 100 draws of passages; null where there are too few to draw from. */
  readonly interval: Interval | null;
  /** One sentence on what this value means. Never a grade. */
  readonly means: string;
}

/** What is to be known of a measure beside its value. */
interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly distance: string;
  readonly means: (value: number) => string;
}

/** How far a value goes from chance to full agreement, in words. */
function beyondChance(what: string): (value: number) => string {
  return (value) => {
    if (value >= 1) return `The readers agree fully ${what}.`;
    if (value <= 0) return `The readers agree ${what} no more than chance would have it.`;
    return `${what[0]?.toUpperCase()}${what.slice(1)}, the readers go ${percent(value)} of the way from chance to full agreement.`;
  };
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

const characters = "characters of the text (UTF-16 code units)";
const words = "words";
const passages = "passages";
const sameTag = "the same tag or not";
const taggedOrNot = "tagged or not";

const measures = {
  score: {
    name: "Score against the key",
    unit: passages,
    distance: "the same words, most of them, or neither",
    means: (value) =>
      `Counting misses and extras, ${percent(value)} of what was tagged and asked for was met.`,
  },
  precision: {
    name: "Precision",
    unit: passages,
    distance: "the same words, most of them, or neither",
    means: (value) => `Of what was tagged, ${percent(value)} is in the key.`,
  },
  recall: {
    name: "Recall",
    unit: passages,
    distance: "the same words, most of them, or neither",
    means: (value) => `Of what is in the key, ${percent(value)} was tagged.`,
  },
  pairF1: {
    name: "F1 of two readers",
    unit: passages,
    distance: "the same words, most of them, or neither",
    means: (value) => `Of what the two tagged, ${percent(value)} is common to both.`,
  },
  uAlpha: {
    name: "Krippendorff’s u-alpha",
    unit: characters,
    distance: sameTag,
    means: beyondChance("on place and tag together"),
  },
  placeAlpha: {
    name: "Krippendorff’s |u-alpha",
    unit: characters,
    distance: taggedOrNot,
    means: beyondChance("on the place alone"),
  },
  tagAlpha: {
    name: "Krippendorff’s cu-alpha",
    unit: `${characters} that two readers tagged`,
    distance: sameTag,
    means: beyondChance("on the tag of what both tagged"),
  },
  oneTagAlpha: {
    name: "Krippendorff’s (k)u-alpha",
    unit: `${characters} that two readers tagged, one of them with this tag`,
    distance: sameTag,
    means: beyondChance("on this tag where both tagged"),
  },
  nominalAlpha: {
    name: "Krippendorff’s alpha by word",
    unit: words,
    distance: taggedOrNot,
    means: beyondChance("word by word"),
  },
  fleissKappa: {
    name: "Fleiss’s kappa",
    unit: words,
    distance: taggedOrNot,
    means: beyondChance("word by word"),
  },
  cohenKappa: {
    name: "Cohen’s kappa",
    unit: words,
    distance: taggedOrNot,
    means: beyondChance("word by word, each with their own habits,"),
  },
  ac1: {
    name: "Gwet’s AC1",
    unit: words,
    distance: taggedOrNot,
    means: beyondChance("word by word, where only doubtful words are left to chance,"),
  },
  gamma: {
    name: "Gamma",
    unit: passages,
    distance: "how far apart the ends are, and the same tag or not",
    means: beyondChance("on the place and tag of whole passages"),
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** The name of a measure in a table of figures. */
export type MeasureId = keyof typeof measures;

/** The ids of all measures, in the order in which they are best read. */
export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** A value with all that is to be said of it; null is what has nothing to say. */
export function figureOf(id: MeasureId, value: number | null, interval: Interval | null = null): Figure {
  const { name, unit, distance, means } = measures[id];
  return value === null
    ? { id, name, value: noVariation, unit, distance, interval: null, means: nothing }
    : { id, name, value, unit, distance, interval, means: means(value) };
}

const nothing = "Nothing varies here, so nothing can be said about agreement.";
