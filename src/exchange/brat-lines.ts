import { fieldsOf } from "./parse-file.ts";
import type { Fields } from "./web-annotation-fields.ts";

/** A text-bound annotation of an `.ann` file, with what other lines say of it. */
export interface BratEntity {
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
  readonly label: string;
  /** Code points from 0, ends exclusive. */
  readonly fragments: readonly (readonly [start: number, end: number])[];
  /** The words of all fragments, joined by spaces. */
  readonly words: string;
  readonly notes: string[];
  readonly attributes: Map<string, string>;
  /** What this app wrote beside it; null where it wrote nothing. */
  data: Fields | null;
}

/** The lines of an `.ann` file, or of a part of one. */
export interface BratLines {
  readonly entities: ReadonlyMap<string, BratEntity>;
  /** Lines that are nothing of an annotation of words. */
  readonly others: readonly { readonly line: number; readonly text: string }[];
}

/** Lines that are read between two steps: 1 ms on a slow computer. */
const atOnce = 100;

const entityForm = /^(T\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/s;
const noteForm = /^#\S*\t(\S+) (\S+)(?:\t(.*))?$/s;
const attributeForm = /^[AM]\S*\t(\S+) (\S+)(?: (.+))?$/s;

/** Reads the lines of an `.ann` file; in whatever order they come. Yields the share that is done, 0 to 1. */
export function* readBratLines(text: string): Generator<number, BratLines, void> {
  const lines = text.split(/\r?\n/);
  const entities = new Map<string, BratEntity>();
  const others: { line: number; text: string }[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % atOnce === 0) yield (0.5 * index) / lines.length;
    const found = entityForm.exec(line);
    if (found !== null && !entities.has(found[1] ?? "")) {
      const entity = entityOf(found, index + 1);
      entities.set(entity.id, entity);
    } else if ((found !== null || !/^[#AM]/.test(line)) && line.trim() !== "")
      others.push({ line: index + 1, text: line });
  }
  for (const [index, line] of lines.entries()) {
    if (index % atOnce === 0) yield 0.5 + (0.5 * index) / lines.length;
    if (/^[#AM]/.test(line) && !addTo(entities, line)) others.push({ line: index + 1, text: line });
  }
  return { entities, others };
}

function entityOf(
  [, id = "", label = "", places = "", words = ""]: RegExpExecArray,
  line: number,
): BratEntity {
  const fragments = places.split(";").map((place) => {
    const [start = 0, end = 0] = place.split(" ").map(Number);
    return [start, end] as const;
  });
  return { id, line, label, fragments, words, notes: [], attributes: new Map(), data: null };
}

/** Whether the line said something of an entity, which now has it. */
function addTo(entities: ReadonlyMap<string, BratEntity>, line: string): boolean {
  const note = noteForm.exec(line);
  const attribute = note === null ? attributeForm.exec(line) : null;
  const entity = entities.get((note ?? attribute)?.[2] ?? "");
  if (entity === undefined) return false;
  const [, type = "", , value] = note ?? attribute ?? [];
  if (note === null) entity.attributes.set(type, value ?? "");
  else if (type === "Lateral") entity.data = dataOf(value ?? "");
  else entity.notes.push(value ?? "");
  return true;
}

function dataOf(json: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(json));
  } catch {
    return null;
  }
}
