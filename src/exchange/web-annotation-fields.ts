import { fieldsOf } from "./parse-file.ts";

/** The fields of a JSON-LD object, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** A property's values: JSON-LD writes one value without a list. Empty where there is none. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A property's values that are objects. */
export function objectsOf(value: unknown): readonly Fields[] {
  return valuesOf(value)
    .map(fieldsOf)
    .filter((fields) => fields !== null);
}

/** The text of a property; undefined where it is none. Some tools write text as `{"@value": …}`. */
export function textOf(value: unknown): string | undefined {
  const [first] = valuesOf(value);
  const text = fieldsOf(first)?.["@value"] ?? first;
  return typeof text === "string" ? text : undefined;
}

/** The name of a resource: it is the value itself, or its id. */
export function idOf(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  return fields === null ? textOf(value) : textOf(fields["id"] ?? fields["@id"]);
}

/** Whether an object is of a class, with or without a prefix such as `oa:`. */
export function isOf(fields: Fields, type: string): boolean {
  return valuesOf(fields["type"] ?? fields["@type"]).some(
    (one) => typeof one === "string" && one.replace(/^.*[:#/]/, "") === type,
  );
}
