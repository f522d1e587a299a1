import { type PlainMessage, said, t } from "../languages/index.ts";
import type { Interval } from "./bootstrap-interval.ts";

/** Shown in place of a number where there is nothing to say, as nobody or everybody tagged, or nothing can be compared. */
export const noVariation = said("n/a: no variation");

/** A number of a measure, without words: it may come from a worker, which doesn't know the reader's language. */
export interface Figure {
  readonly id: MeasureId;
  readonly value: number | typeof noVariation;
  /** Where it lay in 95 of 100 draws of passages; null where there are too few to draw from. */
  readonly interval: Interval | null;
}

/** What makes a figure readable by itself. */
export interface FigureWords {
  /** The measure. */
  readonly name: string;
  /** What is counted. */
  readonly unit: string;
  /** What counts as a difference. */
  readonly distance: string;
  /** One sentence on what this value means. Never a grade. */
  readonly means: string;
}

/** What is to be known of a measure beside its value. */
interface Measure {
  readonly name: PlainMessage;
  readonly unit: PlainMessage;
  readonly distance: PlainMessage;
  readonly means: (value: number) => string;
}

/** How far a value goes from chance to full agreement, in words. */
function beyondChance(about: PlainMessage): (value: number) => string {
  return (value) => {
    const what = t(about);
    const begin = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
    if (value >= 1) return t("The readers agree fully {what}.", { what });
    if (value <= 0) return t("{what}, the readers agree no more than chance would have it.", { what: begin });
    return t("{what}, the readers go {share} of the way from chance to full agreement.", {
      what: begin,
      share: percent(value),
    });
  };
}

function percent(value: number): string {
  return t("{number} %", { number: Math.round(value * 100) });
}

const characters = said("characters of the text (UTF-16 code units)");
const words = said("words");
const passages = said("passages");
const sameTag = said("the same tag or not");
const taggedOrNot = said("tagged or not");
const sameWords = said("the same words, most of them, or neither");

const measures = {
  score: {
    name: said("Score against the key"),
    unit: passages,
    distance: sameWords,
    means: (value) =>
      t("Counting misses and extras, {share} of what was tagged and asked for was met.", {
        share: percent(value),
      }),
  },
  precision: {
    name: said("Precision"),
    unit: passages,
    distance: sameWords,
    means: (value) => t("Of what was tagged, {share} is in the key.", { share: percent(value) }),
  },
  recall: {
    name: said("Recall"),
    unit: passages,
    distance: sameWords,
    means: (value) => t("Of what is in the key, {share} was tagged.", { share: percent(value) }),
  },
  pairF1: {
    name: said("F1 of two readers"),
    unit: passages,
    distance: sameWords,
    means: (value) => t("Of what the two tagged, {share} is common to both.", { share: percent(value) }),
  },
  uAlpha: {
    name: said("Krippendorff’s u-alpha"),
    unit: characters,
    distance: sameTag,
    means: beyondChance(said("on place and tag together")),
  },
  placeAlpha: {
    name: said("Krippendorff’s |u-alpha"),
    unit: characters,
    distance: taggedOrNot,
    means: beyondChance(said("on the place alone")),
  },
  tagAlpha: {
    name: said("Krippendorff’s cu-alpha"),
    unit: said("characters of the text (UTF-16 code units) that two readers tagged"),
    distance: sameTag,
    means: beyondChance(said("on the tag of what both tagged")),
  },
  oneTagAlpha: {
    name: said("Krippendorff’s (k)u-alpha"),
    unit: said(
      "characters of the text (UTF-16 code units) that two readers tagged, one of them with this tag",
    ),
    distance: sameTag,
    means: beyondChance(said("on this tag where both tagged")),
  },
  nominalAlpha: {
    name: said("Krippendorff’s alpha by word"),
    unit: words,
    distance: taggedOrNot,
    means: beyondChance(said("word by word")),
  },
  fleissKappa: {
    name: said("Fleiss’s kappa"),
    unit: words,
    distance: taggedOrNot,
    means: beyondChance(said("word by word")),
  },
  cohenKappa: {
    name: said("Cohen’s kappa"),
    unit: words,
    distance: taggedOrNot,
    means: beyondChance(said("word by word, each with their own habits")),
  },
  ac1: {
    name: said("Gwet’s AC1"),
    unit: words,
    distance: taggedOrNot,
    means: beyondChance(said("word by word, where only doubtful words are left to chance")),
  },
  gamma: {
    name: said("Gamma"),
    unit: passages,
    distance: said("how far apart the ends are, and the same tag or not"),
    means: beyondChance(said("on the place and tag of whole passages")),
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** The name of a measure in a table of figures. */
export type MeasureId = keyof typeof measures;

/** The ids of all measures, in the order in which they are best read. */
export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** A value of a measure; null is what has nothing to say. */
export function figureOf(id: MeasureId, value: number | null, interval: Interval | null = null): Figure {
  return value === null ? { id, value: noVariation, interval: null } : { id, value, interval };
}

/** All that is to be said of a figure, in the reader's language. */
export function wordsOfFigure({ id, value }: Pick<Figure, "id" | "value">): FigureWords {
  const { name, unit, distance, means } = measures[id];
  return {
    name: t(name),
    unit: t(unit),
    distance: t(distance),
    means:
      value === noVariation
        ? t("Nothing varies here, so nothing can be said about agreement.")
        : means(value),
  };
}
