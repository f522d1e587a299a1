import { fold } from "../text/index.ts";

/** A number as words state it. */
export interface StatedNumber {
  readonly value: number;
  /** The upper end of a range, or the whole that a ratio is of. */
  readonly to?: number;
  /** What `to` is: "10 to 12", "one in five". */
  readonly form?: "range" | "ratio";
  /** What was counted is not looked at, only whether it is a share or money. */
  readonly unit: "%" | "$" | "€" | "£" | "";
}

/**
 * The first number that is stated in words of English or in digits, with commas between thousands; null where none is.
 * "About" and "more than" make no difference, and words such as "dozens" and "most" are no number.
 */
export function numberIn(text: string): StatedNumber | null {
  // A dash between words or numbers is no minus.
  const folded = fold(text).replace(/(^|\s)-(?=[\d$€£])/g, "$1~");
  const tokens = [...folded.matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+|[%$€£~-]/g)].map(([token]) => token);
  for (let at = 0; at < tokens.length; at++) {
    const first = readAt(tokens, at);
    if (first !== null) return withRest(tokens, at, first);
  }
  return null;
}

/** A number that was read, and where the token after it is. */
interface Read {
  readonly value: number;
  readonly next: number;
  /** Whether a word such as "million" is in it. */
  readonly isScaled: boolean;
}

function withRest(tokens: readonly string[], at: number, first: Read): StatedNumber {
  const money = currencies.get(tokens[at - 1] ?? "");
  const before = tokens[money === undefined ? at - 1 : at - 2];
  const sign = before === "~" ? -1 : 1;
  const value = sign * first.value;
  const joint = tokens[first.next] ?? "";
  const from = first.next + (currencies.has(tokens[first.next + 1] ?? "") ? 2 : 1);
  const second = readAt(tokens, from);
  if (second !== null && (joint === "to" || joint === "-" || (joint === "and" && before === "between"))) {
    const unit = money ?? unitAt(tokens, second.next);
    return { value: value * scaleOf(tokens, from, first, second), to: second.value, form: "range", unit };
  }
  // "Three in 2015" is no ratio.
  if (second !== null && joint === "in" && first.value < second.value && second.value <= 100)
    return { value, to: second.value, form: "ratio", unit: "" };
  return { value, unit: money ?? unitAt(tokens, first.next) };
}

/** What the first number of a range is multiplied by: "2 to 3 million" are millions both. */
function scaleOf(tokens: readonly string[], from: number, first: Read, second: Read): number {
  return second.isScaled && !first.isScaled && first.value < 1_000 ? second.value / plainOf(tokens, from) : 1;
}

/** The digits of a number without the word for their scale after them; 1 where it has none. */
function plainOf(tokens: readonly string[], at: number): number {
  return digitsOf(tokens[at] ?? "") ?? small.get(tokens[at] ?? "") ?? 1;
}

function unitAt(tokens: readonly string[], at: number): StatedNumber["unit"] {
  const [one = "", two = ""] = tokens.slice(at, at + 2);
  if (one === "-") return unitAt(tokens, at + 1);
  if (one === "per" && two === "cent") return "%";
  return units.get(one) ?? currencies.get(one) ?? "";
}

function readAt(tokens: readonly string[], at: number): Read | null {
  const token = tokens[at] ?? "";
  const digits = digitsOf(token);
  if (digits === null) return readWords(tokens, at);
  const scale = scales.get(tokens[at + 1] ?? "") ?? shortScales.get(tokens[at + 1] ?? "");
  if (scale === undefined) return { value: digits, next: at + 1, isScaled: false };
  return { value: digits * scale, next: at + 2, isScaled: true };
}

function digitsOf(token: string): number | null {
  return /^\d/.test(token) ? Number(token.replaceAll(",", "")) : null;
}

/** A number in words from here on: "two thousand five hundred", "a dozen", "half a million", "two thirds". */
function readWords(tokens: readonly string[], at: number): Read | null {
  return readPart(tokens, at) ?? readWhole(tokens, at);
}

function isArticle(token: string | undefined): boolean {
  return token === "a" || token === "an";
}

/** "Half", "a third", "two-thirds", "half a million". */
function readPart(tokens: readonly string[], at: number): Read | null {
  const first = tokens[at] ?? "";
  const count = isArticle(first) ? 1 : small.get(first);
  const next = at + (count === undefined ? 0 : 1) + (count !== undefined && tokens[at + 1] === "-" ? 1 : 0);
  const name = tokens[next] ?? "";
  const part = parts.get(name);
  // "Third" alone says which, not how much.
  if (part === undefined || (count === undefined && name !== "half")) return null;
  const value = (count ?? 1) / part;
  const scale = isArticle(tokens[next + 1]) ? scales.get(tokens[next + 2] ?? "") : undefined;
  if (scale === undefined) return { value, next: next + 1, isScaled: false };
  return { value: value * scale, next: next + 3, isScaled: true };
}

/** "Two thousand five hundred", "a dozen". */
function readWhole(tokens: readonly string[], at: number): Read | null {
  const [first = "", second = ""] = tokens.slice(at, at + 2);
  const begins = small.has(first) || (isArticle(first) && scales.has(second));
  if (!begins) return null;
  const sum: Sum = isArticle(first) ? { thousands: 0, rest: 1 } : { thousands: 0, rest: 0 };
  let isScaled = false;
  let next = isArticle(first) ? at + 1 : at;
  for (; next < tokens.length; next++) {
    const token = tokens[next] ?? "";
    if (scales.has(token)) isScaled = true;
    const isJoint = (token === "and" || token === "-") && small.has(tokens[next + 1] ?? "");
    if (!(addWord(sum, token) || isJoint)) break;
  }
  return { value: sum.thousands + sum.rest, next, isScaled };
}

/** A number while its words are read: what is below a thousand may be counted in a word that follows. */
interface Sum {
  thousands: number;
  rest: number;
}

/** Adds a word of a number; false where it is none. */
function addWord(sum: Sum, token: string): boolean {
  const one = small.get(token);
  const scale = scales.get(token);
  if (one !== undefined) sum.rest += one;
  else if (scale === undefined) return false;
  else if (scale < 1_000) sum.rest = (sum.rest || 1) * scale;
  else {
    sum.thousands += (sum.rest || 1) * scale;
    sum.rest = 0;
  }
  return true;
}

const names =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const small: ReadonlyMap<string, number> = new Map([
  ...names.split(" ").map((name, value) => [name, value] as const),
  ...tens.split(" ").map((name, index) => [name, 10 * (index + 2)] as const),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** After digits only: "30k". */
const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
]);

const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
]);

const units: ReadonlyMap<string, StatedNumber["unit"]> = new Map([
  ["%", "%"],
  ["percent", "%"],
  ["percentage", "%"],
  ["pct", "%"],
]);

const currencies: ReadonlyMap<string, StatedNumber["unit"]> = new Map([
  ["$", "$"],
  ["dollar", "$"],
  ["dollars", "$"],
  ["usd", "$"],
  ["€", "€"],
  ["euro", "€"],
  ["euros", "€"],
  ["£", "£"],
]);
