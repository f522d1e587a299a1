import { t } from "../../languages/index.ts";
import type { ShelfRecord } from "../../sources/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import type { ClassOf } from "./class-paper.ts";
import { deletePapers, paperOf, writePaper } from "./papers.ts";

/**
 * The private list of a class: real names by code name, in the order in which they were written. Kept in this browser; no file
 * that Lateral saves has it, backups included.
 */
export function realNames(
  records: ReadonlyMap<string, ShelfRecord>,
  exerciseId: string,
): ReadonlyMap<string, string> {
  const names = paperOf(records, "names", exerciseId)?.content["names"];
  if (!Array.isArray(names)) return new Map();
  return new Map(names.filter(isPair));
}

/** Pairs and not an object: a code name may be called like an object's inner workings. */
function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "string");
}

/** Keeps the list as one step of undo, whose label has no names; an empty one is deleted. */
export function keepRealNames(desk: ShelfDesk, of: ClassOf, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) {
    deletePapers(desk, of.id, ["names"], t("deleting the list of names"));
    return;
  }
  const content = { names: [...names] };
  writePaper(
    desk,
    { kind: "names", exerciseId: of.id, title: of.title, content },
    t("changing the list of names"),
  );
}
