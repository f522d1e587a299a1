import * as v from "valibot";
import { plural, said } from "../languages/index.ts";
import { wellFormed } from "./normal-text.ts";

/** Fields are shown in one piece: far longer ones than anyone writes would take long to lay out. In UTF-16 code units. */
const longestField = 10_000;

export const filled = v.pipe(
  v.string(),
  v.regex(/\S/, said("text that is not empty")),
  v.maxLength(longestField, () =>
    plural(longestField, "at most {count} character", "at most {count} characters"),
  ),
  v.transform(wellFormed),
);

/** Not the names of an object's inner workings: an id may become a key. */
export const identifier = v.pipe(
  v.string(),
  v.regex(
    /^(?!__proto__$|constructor$|prototype$)[A-Za-z0-9_-]{1,64}$/,
    said("1 to 64 letters, digits, - or _, and no name of JavaScript's own"),
  ),
);

export const isoDate = v.pipe(v.string(), v.check(isDate, said("a date as 2019, 2019-06 or 2019-06-24")));

export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, said("a language tag as en or en-US")),
);

function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const daysInMonth = (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / 86_400_000;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}

/** What a schema found wrong first. */
export interface FieldProblem {
  /** `sources[0].kind`; empty for the value itself. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** The first bad value of a failed reading, as path, what was found, and what was expected. */
export function fieldProblem([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): FieldProblem {
  return {
    path: pathOf(issue.path ?? []),
    found: issue.received,
    expected: issue.kind === "schema" ? (issue.expected ?? said("something else")) : issue.message,
  };
}

function pathOf(items: readonly { readonly key?: unknown }[]): string {
  return items
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
