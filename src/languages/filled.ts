import { formatNumber } from "./format-number.ts";

/** What may stand in a place of a message: a number is written as the language writes it. */
export type Value = string | number;

/** A message with its values in their places; a place without a value stays as it is. */
export function filled(message: string, values: Readonly<Record<string, Value>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === "number" ? formatNumber(value) : value;
  });
}
