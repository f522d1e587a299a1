import { formatNumber, t } from "../languages/index.ts";
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

function plain(number: number): string {
  return formatNumber(number, { maximumFractionDigits: 3 });
}

function amount({ value, to, form }: StatedNumber): string {
  if (to === undefined) return plain(value);
  if (form === "ratio") return t("{from} in {whole}", { from: plain(value), whole: plain(to) });
  return `${plain(value)}–${plain(to)}`;
}

function shownNumber(number: StatedNumber): string {
  const { unit } = number;
  if (unit === "") return amount(number);
  return unit === "%" ? t("{number} %", { number: amount(number) }) : `${unit}${amount(number)}`;
}
