import type { Collection } from "../sources/index.ts";
import { type Browser, createBrowser } from "./browser.cases.ts";
import { createDesk, type Desk, letter } from "./desk.cases.ts";
import { type NewSource, newSource } from "./make-source.ts";
import { openShelf } from "./open-shelf.ts";
import type { ReadText } from "./own-files/read-file.ts";
import type { ShelfDesk } from "./shelf-commands.ts";

/** What comes with the app, made up. */
export const builtIn: Collection = { id: "made-up", title: "Made up", rights: "None.", sources: [letter] };

export function readText(text: string, fields: Partial<ReadText> = {}): ReadText {
  return {
    ok: true,
    text,
    kind: "plain",
    title: null,
    author: null,
    publisher: null,
    date: null,
    language: null,
    link: null,
    pages: [],
    notes: [],
    ...fields,
  };
}

export function fileSource(name: string, text = `The text of ${name}.`): NewSource {
  return newSource(readText(text), `${name}.txt`);
}

/** A desk with its shelf open, on a browser without a database. */
export async function openShelfDesk(
  browser: Browser = createBrowser(),
): Promise<ShelfDesk & { lateral: Desk }> {
  const lateral = createDesk("the mayor said so", browser);
  return { lateral, own: await openShelf(lateral) };
}

/** The collections that are offered, with the titles of their sources. */
export function offeredBy({ lateral }: ShelfDesk): Record<string, string[]> {
  const { offer } = lateral.shelf.getState();
  const collections = offer?.(builtIn) ?? [builtIn];
  return Object.fromEntries(
    collections.map(({ title, sources }) => [title, sources.map((one) => one.title)]),
  );
}

/** The id of the own collection with a title. */
export function idOf({ lateral }: ShelfDesk, title: string): string {
  const found = lateral.shelf
    .getState()
    .offer?.(builtIn)
    .find((one) => one.title === title);
  if (!found) throw new Error(`unexpected collections without ${title}`);
  return found.id;
}

/** The own source with a title, as the page shows it. */
export function sourceOf({ lateral }: ShelfDesk, title: string) {
  const all =
    lateral.shelf
      .getState()
      .offer?.(builtIn)
      .flatMap(({ sources }) => sources) ?? [];
  const found = all.find((one) => one.title === title);
  if (!found) throw new Error(`unexpected sources without ${title}`);
  return found;
}
