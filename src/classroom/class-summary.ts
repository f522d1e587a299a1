import { type TagId, tagNames } from "../annotations/index.ts";
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
  const take = students.length === 1 ? "1 student takes part." : `${students.length} students take part.`;
  if (often === 0) return take;
  return `${take} ${often} of them handed in more than once; the newest counts.`;
}

function whatWasTagged(students: readonly StudentResult[]): string {
  const counts = students.map(({ tagged }) => tagged).sort((a, b) => a - b);
  const [least = 0, most = 0] = [counts[0], counts.at(-1)];
  const unsure = students.reduce((sum, student) => sum + student.unsure, 0);
  const tagged =
    least === most
      ? `${students.length === 1 ? "They" : "Each of them"} tagged ${passages(least)}.`
      : `They tagged from ${least} to ${passages(most)} each, in the middle ${middle(counts)}.`;
  if (unsure === 0) return tagged;
  return `${tagged} Of ${passages(unsure)} they were unsure: those go to the discussion.`;
}

function againstKey(students: readonly StudentResult[]): string[] {
  const scores = students.flatMap(({ against }) => against?.rates.f1 ?? []).sort((a, b) => a - b);
  const [least, most] = [scores[0], scores.at(-1)];
  if (least === undefined || most === undefined) return [];
  const between =
    decimal(least) === decimal(most)
      ? `Against the key the score is ${decimal(most)} of 1.`
      : `Against the key scores lie between ${decimal(least)} and ${decimal(most)} of 1, the middle one at ${decimal(middle(scores))}.`;
  const found = foundByTag(students);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2 || first.share === last.share) {
    return [between];
  }
  const begin = `Of the key’s ${plural(first.tag)} the class found most (${percent(first.share)})`;
  return [between, `${begin}, of its ${plural(last.tag)} least (${percent(last.share)}).`];
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
  const tags = `${steps.length} hand-ins: ${steps.map(({ tagged }) => tagged).join(", ")} tags`;
  const [from, to] = [first.against?.rates.f1 ?? null, last.against?.rates.f1 ?? null];
  if (from === null || to === null) return `${tags}.`;
  if (decimal(from) === decimal(to)) return `${tags}; the score stayed at ${decimal(to)}.`;
  const went = to > from ? "rose" : "fell";
  return `${tags}; the score ${went} from ${decimal(from)} to ${decimal(to)}.`;
}

/** One result for each time at which something was handed in: the same file may have come twice. */
export function byTime(results: readonly HandInResult[]): HandInResult[] {
  return [...new Map(results.map((result) => [Date.parse(result.handedIn), result])).values()];
}

function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

function passages(count: number): string {
  return count === 1 ? "1 passage" : `${count} passages`;
}

function plural(tag: string): string {
  return `${(tagNames[tag as TagId] ?? tag).toLowerCase()}s`;
}

function decimal(value: number): string {
  return value.toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
