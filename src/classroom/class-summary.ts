import type { TagId } from "../annotations/index.ts";
import { formatNumber, plural, said, t } from "../languages/index.ts";
import type { KeyRates } from "./key-rates.ts";
import { quotient } from "./quotient.ts";
import type { HandInResult, StudentResult } from "./student-result.ts";

/**
 * What there is to say of a class, in sentences, before any table. Nothing in it is a grade, and nobody is named.
 * @returns nothing for a class without students
 */
export function classSummary(students: readonly StudentResult[]): string[] {
  if (students.length === 0) return [];
  return [whoTakesPart(students), whatWasTagged(students), ...againstKey(students)];
}

function whoTakesPart(students: readonly StudentResult[]): string {
  const often = students.filter(({ handIns }) => handIns > 1).length;
  const take = plural(students.length, "{count} student takes part.", "{count} students take part.");
  if (often === 0) return take;
  return `${take} ${plural(
    often,
    "{count} of them handed in more than once; the newest counts.",
    "{count} of them handed in more than once; the newest counts.",
  )}`;
}

function whatWasTagged(students: readonly StudentResult[]): string {
  const counts = students.map(({ tagged }) => tagged).sort((a, b) => a - b);
  const [least = 0, most = 0] = [counts[0], counts.at(-1)];
  const unsure = students.reduce((sum, student) => sum + student.unsure, 0);
  const tagged =
    least !== most
      ? plural(
          most,
          "They tagged from {least} to {count} passage each, in the middle {middle}.",
          "They tagged from {least} to {count} passages each, in the middle {middle}.",
          { least, middle: middle(counts) },
        )
      : students.length === 1
        ? plural(least, "They tagged {count} passage.", "They tagged {count} passages.")
        : plural(least, "Each of them tagged {count} passage.", "Each of them tagged {count} passages.");
  if (unsure === 0) return tagged;
  return `${tagged} ${plural(
    unsure,
    "Of {count} passage they were unsure: it goes to the discussion.",
    "Of {count} passages they were unsure: those go to the discussion.",
  )}`;
}

function againstKey(students: readonly StudentResult[]): string[] {
  const scores = students.flatMap(({ against }) => against?.rates.f1 ?? []).sort((a, b) => a - b);
  const [least, most] = [scores[0], scores.at(-1)];
  if (least === undefined || most === undefined) return [];
  const between =
    decimal(least) === decimal(most)
      ? t("Against the key the score is {score} of 1.", { score: decimal(most) })
      : t("Against the key scores lie between {least} and {most} of 1, the middle one at {middle}.", {
          least: decimal(least),
          most: decimal(most),
          middle: decimal(middle(scores)),
        });
  const found = foundByTag(students);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2 || first.share === last.share) {
    return [between];
  }
  return [
    between,
    t("Of the key’s {most} the class found most ({mostShare}), of its {least} least ({leastShare}).", {
      most: pluralOf(first.tag),
      mostShare: percent(first.share),
      least: pluralOf(last.tag),
      leastShare: percent(last.share),
    }),
  ];
}

/** How much of the key all students together found, by tag, the most first. */
function foundByTag(students: readonly StudentResult[]): { tag: string; share: number }[] {
  const tags = students[0]?.byTag.map(({ tag }) => tag) ?? [];
  return tags
    .flatMap((tag) => {
      const rates = students.flatMap(({ byTag }) => byTag.find((one) => one.tag === tag)?.rates ?? []);
      const share = quotient(total(rates, "credits"), total(rates, "wanted"));
      return share === null ? [] : [{ tag, share }];
    })
    .sort((a, b) => b.share - a.share);
}

function total(rates: readonly KeyRates[], field: "credits" | "wanted"): number {
  return rates.reduce((sum, one) => sum + one[field], 0);
}

/**
 * How a student's hand-ins follow each other, in one sentence, and how the score went where there is a key.
 * @param results oldest first; hand-ins of one time are one
 * @returns null for fewer than two
 */
export function progressInWords(results: readonly HandInResult[]): string | null {
  const steps = byTime(results);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length < 2) return null;
  const [from, to] = [first.against?.rates.f1 ?? null, last.against?.rates.f1 ?? null];
  return t("{count} hand-ins: {numbers} tags{score}.", {
    count: steps.length,
    numbers: steps.map(({ tagged }) => formatNumber(tagged)).join(", "),
    score: from === null || to === null ? "" : `; ${courseInWords(decimal(from), decimal(to), to > from)}`,
  });
}

function courseInWords(from: string, to: string, rose: boolean): string {
  if (from === to) return t("the score stayed at {to}", { to });
  return rose
    ? t("the score rose from {from} to {to}", { from, to })
    : t("the score fell from {from} to {to}", { from, to });
}

/** One result for each time at which something was handed in: the same file may have come twice. */
export function byTime(results: readonly HandInResult[]): HandInResult[] {
  return [...new Map(results.map((result) => [Date.parse(result.handedIn), result])).values()];
}

function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

const plurals = {
  quote: said("quotes"),
  statistic: said("statistics"),
  opinion: said("opinions"),
} as const satisfies Record<TagId, string>;

function pluralOf(tag: string): string {
  return tag in plurals ? t(plurals[tag as TagId]) : tag;
}

function decimal(value: number): string {
  return formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function percent(share: number): string {
  return t("{number} %", { number: Math.round(share * 100) });
}
