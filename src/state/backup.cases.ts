import type { Collection } from "../sources/index.ts";
import { planRestore, type RestoreOffer, saveBackup } from "./backup.ts";
import { createDesk, type Desk, letter } from "./desk.cases.ts";
import { removeAnnotation, tagSelection } from "./tagging.ts";

/** The text of the desks' source. */
export const text = "the mayor said so";
/** A collection of that source alone. */
export const collection: Collection = { id: "made-up", title: "Made up", rights: "None.", sources: [letter] };
/** Restoring without anything that the reader must ask for. */
export const nothing = { bringBack: false, withPreferences: false };

/** The texts that are loaded. */
export function texts(desk: Desk) {
  return new Map([["letter", desk.document]]);
}

/** The last file that a desk saved. */
export function lastFile(desk: Desk): File {
  const saved = desk.files.at(-1);
  if (!saved) throw new Error("unexpected silence, expected a file");
  return new File([...saved.parts], saved.name);
}

interface BackedUp {
  readonly desk: Desk;
  readonly file: File;
}

/** A desk with two annotations, one that was deleted, and preferences; and its backup. */
export async function backedUp(): Promise<BackedUp> {
  const desk = createDesk(text);
  for (const fixture of ["the [[mayor]] said so", "the mayor [[said so]]", "[[the]] mayor said so"]) {
    desk.select(fixture);
    tagSelection(desk, "quote");
  }
  removeAnnotation(desk, "annotation-3");
  desk.preferences.set({ theme: "dark", codeName: "blue-heron-14" });
  await saveBackup(desk, collection, texts(desk));
  return { desk, file: lastFile(desk) };
}

/** What a desk says that restoring a file would do. */
export async function offered(desk: Desk, file: File): Promise<RestoreOffer> {
  const result = await planRestore(desk, file, texts(desk));
  if (!result?.ok) throw new Error(result?.problem ?? "unexpected cancelling");
  return result.offer;
}

/** All records of a desk, tombstones too, by id. */
export function records(desk: Desk) {
  return [...desk.annotations.getState().records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids of what is seen, in order. */
export function live(desk: Desk): string[] {
  return (desk.annotations.getState().placed.get("letter") ?? []).map(({ id }) => id).sort();
}
