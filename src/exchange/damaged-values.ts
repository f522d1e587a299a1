import { generator } from "./lateral-file.ts";

/** A stored value that can't be read, and for people what is wrong with it. */
export interface DamagedValue {
  readonly key: string;
  readonly raw: string;
  readonly problem: string;
}

/** The text of a JSON file with stored values that can't be read: every key and raw value exactly as it is. */
export function writeDamagedValues(values: readonly DamagedValue[]): string {
  const listed = values.map(({ key, problem, raw }) => ({ key, problem, raw }));
  return JSON.stringify({ format: "lateral-damaged-values", version: 1, generator, values: listed }, null, 2);
}
