import { toJsonSchema } from "@valibot/to-json-schema";
import { formatVersion, lateralFileSchema } from "./lateral-file.ts";

/** The JSON Schema that is published for the file format, as text. */
export function publishedSchema(): string {
  const generated = toJsonSchema(lateralFileSchema, { target: "draft-2020-12", errorMode: "throw" });
  const { $schema, ...schema } = generated;
  const titled = {
    $schema,
    title: `Lateral annotations, version ${formatVersion}`,
    description:
      "Annotations of source documents. Offsets are UTF-16 code units from 0, ends exclusive; `exact` is as " +
      "long as its span. Unknown fields are allowed and kept.",
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
