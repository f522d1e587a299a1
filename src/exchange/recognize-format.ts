import { type PlainMessage, said, t } from "../languages/index.ts";
import type { FileData, Format } from "./format.ts";
import { formats } from "./formats.ts";
import { type JsonTop, jsonTop } from "./json-top.ts";
import { parseFile } from "./parse-file.ts";

/** A format that files can be read by. */
export type ReadableFormat = Format & Required<Pick<Format, "readSteps">>;

/** The format that a file is to be read by, or for the reader why there is none. */
export type Recognized =
  | { readonly ok: true; readonly format: ReadableFormat }
  | { readonly ok: false; readonly problem: string };

/** What a JSON file of a format is known by, at its top. */
interface Mark {
  /** Id of the format. */
  readonly id: string;
  readonly fits: (top: JsonTop) => boolean;
}

/** Asked in this order: what only one kind of file has comes first. */
const marks: readonly Mark[] = [
  { id: "lateral-json", fits: ({ fields }) => fields.get("format")?.startsWith("lateral-") === true },
  { id: "cas-json", fits: ({ fields }) => some(fields, "%TYPES", "%FEATURE_STRUCTURES", "%VIEWS") },
  { id: "web-annotation", fits: ({ fields }) => fields.has("@context") },
  {
    id: "hypothesis",
    fits: ({ fields }) =>
      every(fields, "export_date", "annotations") ||
      every(fields, "total", "rows") ||
      every(fields, "uri", "target"),
  },
  {
    id: "label-studio",
    fits: ({ fields }) => fields.has("data") && some(fields, "annotations", "predictions", "completions"),
  },
  { id: "doccano", fits: ({ fields }) => fields.has("text") && some(fields, "label", "labels", "entities") },
];

/** What the first bytes of every zip archive are: an entry, or the end of an empty one. */
const zipBeginnings = ["PK\u0003\u0004", "PK\u0005\u0006"];

/** How many bytes at the end of an archive are looked over: its list of names stands there. */
const listedBytes = 65_536;

/** Names that are in archives of other programs, and what is said of these. */
const otherArchives: readonly (readonly [name: string, problem: PlainMessage])[] = [
  [
    "[Content_Types].xml",
    said(
      "The file is an office document. Its text can be added as a source; annotations can’t be read from it.",
    ),
  ],
  [
    "META-INF/container.xml",
    said(
      "The file is an electronic book. Its text can be added as a source; annotations can’t be read from it.",
    ),
  ],
];

/**
 * Tells by what is in a file, not by its name, which format it is of. Yields the share that is done, 0 to 1. Never
 * throws. A file of a known format may still be broken: reading it tells.
 * @param name the file's name, for what is said of a file that fits none
 */
export function* recognizeFormat(name: string, data: FileData): Generator<number, Recognized, void> {
  if (typeof data !== "string") return recognizeArchive(data);
  const markOf = (top: JsonTop) => marks.find(({ fits }) => fits(top));
  const top = yield* jsonTop(data, (top) => markOf(top) !== undefined);
  const mark = markOf(top);
  const format = mark && readable(mark.id);
  if (format) return { ok: true, format };
  if (data.trim() === "") return refuse(t("The file is empty."));
  if (top.kind === "other") return refuse(`${otherText(name)} ${whatCanBeRead()}`);
  const parsed = yield* parseFile(data);
  if (!parsed.ok) return parsed;
  return refuse(
    `${t("The file is JSON, but not of annotations: none of the fields is there that tell its kind.")} ${whatCanBeRead()}`,
  );
}

function recognizeArchive(bytes: Uint8Array): Recognized {
  if (!zipBeginnings.includes(latin(bytes.subarray(0, 4)))) {
    return refuse(`${t("The file is neither text nor a zip archive.")} ${whatCanBeRead()}`);
  }
  const names = latin(bytes.subarray(-listedBytes));
  const other = otherArchives.find(([name]) => names.includes(name));
  if (other) {
    return refuse(t(other[1]));
  }
  const format = readable(names.includes(".ann") || !names.includes(".json") ? "brat" : "cas-json");
  return format ? { ok: true, format } : refuse(`${t("The file is a zip archive.")} ${whatCanBeRead()}`);
}

/** A text that is no JSON: what it seems to be by its name. */
function otherText(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === "ann") {
    return t(
      "A brat file without its text can’t be read: put the .ann file and its .txt file into one zip archive.",
    );
  }
  const written = formats.find((format) => format.extension === extension && !format.readSteps);
  if (written)
    return t("A file of the kind “{format}” is for looking at and can’t be read back.", {
      format: t(written.name),
    });
  return t("The file is not JSON, so it holds no annotations that can be read.");
}

/** For the reader: every format that can be read. */
function whatCanBeRead(): string {
  const names = formats.filter(isReadable).map(({ name, extension }) => `${t(name)} (.${extension})`);
  return t("Can be read: {formats}.", { formats: names.join(", ") });
}

function readable(id: string): ReadableFormat | undefined {
  return formats.filter(isReadable).find((format) => format.id === id);
}

function isReadable(format: Format): format is ReadableFormat {
  return format.readSteps !== undefined;
}

function latin(bytes: Uint8Array): string {
  return bytes.reduce((text, byte) => text + String.fromCharCode(byte), "");
}

function every(fields: ReadonlyMap<string, unknown>, ...keys: readonly string[]): boolean {
  return keys.every((key) => fields.has(key));
}

function some(fields: ReadonlyMap<string, unknown>, ...keys: readonly string[]): boolean {
  return keys.some((key) => fields.has(key));
}

function refuse(problem: string): Recognized {
  return { ok: false, problem };
}
