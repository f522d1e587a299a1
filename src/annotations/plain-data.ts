import { t } from "../languages/index.ts";

/** Keys that name an object's inner workings; assigned carelessly, they change every object on the page. */
const unsafeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Thrown by `plainData` for data nested too deeply. */
export class NestingError extends RangeError {
  constructor(limit: number) {
    super(t("unexpected nesting, expected at most {limit} levels", { limit }));
  }
}

/**
 * A copy of JSON data without the keys `__proto__`, `constructor` and `prototype`, at any depth.
 * @param limit the greatest number of levels of objects and lists
 * @throws NestingError when the data is deeper: deep data would overflow the stack of whoever walks it
 */
export function plainData(value: unknown, limit: number): unknown {
  return copy(value, limit, limit);
}

function copy(value: unknown, left: number, limit: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (left === 0) throw new NestingError(limit);
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, left - 1, limit));
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (!unsafeKeys.has(key)) result[key] = copy(inner, left - 1, limit);
  }
  return result;
}
