import type { Exercise } from "../../classroom/index.ts";
import type { ClassFileEntry } from "../../exchange/index.ts";
import { plural } from "../../languages/index.ts";
import { type OwnText, ownText, textKeysOf } from "../../sources/index.ts";
import { isolated } from "../../text/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type Steps, waitFor } from "../work.ts";
import { putFiles } from "./class-paper.ts";
import { type KeptFile, keptFiles } from "./hand-ins.ts";

/** What became of files. */
export interface KeptCounts {
  readonly added: number;
  /** Those that were there already, with the same words. */
  readonly known: number;
}

/** Code units of texts that are put into the database at once: more of them in one transaction are not written sooner. */
const unitsAtOnce = 2_000_000;

/**
 * Keeps collected files as one step of undo: what is there already isn't kept twice, and two of one name stay two. Ended
 * early, it takes back the texts that it put.
 */
export function* keepSteps(
  desk: ShelfDesk,
  { id, title }: Pick<Exercise, "id" | "title">,
  entries: readonly ClassFileEntry[],
): Steps<KeptCounts> {
  const { own } = desk;
  const here = keptFiles(own.getState().records, id);
  const names = new Set(here.map(({ fileName }) => fileName));
  const keys = new Set(here.map(identityOf));
  const fresh: KeptFile[] = [];
  const put: string[] = [];
  let waiting: OwnText[] = [];
  let units = 0;
  let isKept = false;
  try {
    for (const [index, { fileName, added, text, problem }] of entries.entries()) {
      yield (0.95 * index) / entries.length;
      const kept = text === null ? null : ownText(text, "plain");
      const file = { fileName, textKey: kept?.key ?? null, added, ...(problem !== undefined && { problem }) };
      if (keys.has(identityOf(file))) continue;
      keys.add(identityOf(file));
      fresh.push({ ...file, fileName: freeName(fileName, names) });
      if (kept === null) continue;
      put.push(kept.key);
      waiting.push(kept);
      units += kept.text.length;
      if (units < unitsAtOnce) continue;
      yield* waitFor(own.kept.putTexts(waiting));
      waiting = [];
      units = 0;
    }
    if (waiting.length > 0) yield* waitFor(own.kept.putTexts(waiting));
    if (fresh.length > 0) {
      putFiles(
        desk,
        { id, title },
        fresh,
        plural(fresh.length, "collecting 1 file for “{title}”", "collecting {count} files for “{title}”", {
          title: isolated(title),
        }),
      );
    }
    isKept = true;
  } finally {
    if (!isKept) yield* waitFor(own.kept.removeTexts(unnamed(desk, put)));
  }
  return { added: fresh.length, known: entries.length - fresh.length };
}

/** A text is known by its words, whatever its file is called; what is none, by its name. */
function identityOf({ textKey, fileName }: Pick<KeptFile, "textKey" | "fileName">): string {
  return textKey ?? `file ${fileName}`;
}

/** The name, or with a number before its ending where another file has it; it is taken then. */
function freeName(wanted: string, names: Set<string>): string {
  const [, stem = wanted, ending = ""] = /^(.+?)(\.[^./]*)?$/s.exec(wanted) ?? [];
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${stem} (${number})${ending}`;
  names.add(name);
  return name;
}

/** Of these texts, those that no record names. */
function unnamed({ own }: ShelfDesk, keys: readonly string[]): string[] {
  const named = new Set([...own.getState().records.values()].flatMap(textKeysOf));
  return keys.filter((key) => !named.has(key));
}
