import type { OwnText } from "../sources/index.ts";
import type { KeepingWindow } from "./keeping.ts";
import { openShelfDatabase, type ShelfDatabase } from "./shelf-database.ts";

/** The texts of own sources, wherever they are. */
export interface ShelfTexts {
  readonly database: ShelfDatabase;
  /** Those that the database has not taken, by key: they last as long as the page. */
  readonly loose: Map<string, OwnText>;
  /** The text under a key; null where there is none. Rejects, with a sentence for the reader, where none can be read. */
  text(key: string): Promise<OwnText | null>;
}

const known = new WeakMap<KeepingWindow, ShelfTexts>();

/** The one access to texts that a page has. */
export function shelfTextsOf(window: KeepingWindow): ShelfTexts {
  const texts = known.get(window) ?? create(window);
  known.set(window, texts);
  return texts;
}

function create(window: KeepingWindow): ShelfTexts {
  const database = openShelfDatabase(window);
  const loose = new Map<string, OwnText>();
  return {
    database,
    loose,
    async text(key) {
      const here = loose.get(key);
      if (here) return here;
      const answer = await database.text(key);
      if (!answer.ok) throw new Error(answer.problem);
      return answer.value;
    },
  };
}
