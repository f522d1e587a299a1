import { textHash } from "../text/index.ts";
import { normalText } from "./normal-text.ts";
import { ownFolder } from "./own-text-key.ts";
import type { OwnSource, OwnText, PageStart, TextKind } from "./shelf-record.ts";
import type { Source } from "./source.ts";
import { descriptionOf } from "./source-description.ts";

/** The key of a text: the same characters, read the same way, have the same key. */
export function textKey(text: string, kind: TextKind): string {
  return `${kind}-${textHash(normalText(text))}`;
}

/** A text to be kept, made well-formed. */
export function ownText(text: string, kind: TextKind, pages: readonly PageStart[] = []): OwnText {
  return { key: textKey(text, kind), kind, text: normalText(text), pages };
}

const shown = new WeakMap<OwnSource, Source>();

/** An own source as the page shows sources: the same object as long as the record is the same. */
export function shownSource(record: OwnSource): Source {
  const source = shown.get(record) ?? asSource(record);
  shown.set(record, source);
  return source;
}

function asSource(record: OwnSource): Source {
  const file = ownFile(record.textKey, record.textKind);
  return { ...descriptionOf(record), file, originalFile: record.fileName ?? "" };
}

/** What stands for an own text in `Source.file`. No file of a manifest has such a name, as it would name a folder. */
export function ownFile(textKey: string, kind: TextKind): string {
  return `${ownFolder}${textKey}.${kind === "plain" ? "txt" : "md"}`;
}
