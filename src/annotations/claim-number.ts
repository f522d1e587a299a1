import type { Annotation } from "./annotation.ts";
import { numberIn, type StatedNumber } from "./number-in.ts";

/** The number of a statistic, in a form in which the same number looks the same wherever it stands. */
export interface ClaimNumber {
  readonly value: number;
  /** "2,000", "5 %", "10–12 %", "1 in 5": equal for numbers that count as the same. */
  readonly shown: string;
}

/**
 * The number that a statistic states: the noted value where it holds one, else the first one in its words. Null for other
 * tags, and where no number is found.
 */
export function claimNumber({ tag, attributes, spans }: Annotation): ClaimNumber | null {
  if (tag !== "statistic") return null;
  const inWords = numberIn(spans.map(({ exact }) => exact).join(" "));
  const noted = numberIn([attributes["value"] ?? "", attributes["unit"] ?? ""].flat().join(" "));
  const number = noted === null ? inWords : { ...noted, unit: noted.unit || unitOfSame(noted, inWords) };
  return number === null ? null : { value: number.value, shown: shownNumber(number) };
}

/** Whoever notes "12" of "12 percent" means percent. */
function unitOfSame(noted: StatedNumber, inWords: StatedNumber | null): StatedNumber["unit"] {
  return inWords?.value === noted.value && inWords.to === noted.to ? inWords.unit : "";
}

function shownNumber({ value, to, form, unit }: StatedNumber): string {
  const plain = (number: number) => number.toLocaleString("en", { maximumFractionDigits: 3 });
  const joint = form === "ratio" ? " in " : "–";
  const both = to === undefined ? plain(value) : `${plain(value)}${joint}${plain(to)}`;
  if (unit === "") return both;
  return unit === "%" ? `${both} %` : `${unit}${both}`;
}
