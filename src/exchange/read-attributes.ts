import type { Annotation } from "../annotations/index.ts";
import { fieldsOf } from "./parse-file.ts";

/** The attributes in a value that should hold some: texts and lists of texts, without names that mean something else. */
export function readAttributes(value: unknown): Annotation["attributes"] {
  const attributes = new Map<string, string | readonly string[]>();
  for (const [name, inner] of Object.entries(fieldsOf(value) ?? {})) {
    if (name === "__proto__") continue;
    if (typeof inner === "string") attributes.set(name, inner);
    else if (Array.isArray(inner) && inner.every((item) => typeof item === "string"))
      attributes.set(name, inner);
  }
  return Object.fromEntries(attributes);
}
