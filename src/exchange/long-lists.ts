/** A long list of a JSON text that can be parsed bit by bit. Offsets in UTF-16 code units. */
export interface LongList {
  /** Behind its opening bracket, and before its closing one. */
  readonly start: number;
  readonly end: number;
  /** Commas between its items that lie about a piece apart; at least one. */
  readonly cuts: readonly number[];
}

/** Told what stands outside of strings in a text, from its beginning on. */
export interface LongListFinder {
  opens(index: number, level: number, isList: boolean): void;
  closes(index: number, level: number, isList: boolean): void;
  parts(index: number, level: number): void;
  /** In text order; none lies in another. */
  found(): readonly LongList[];
}

/** Levels at which long lists are looked for: what a file is about lies in one of the first. */
const highLevels = 6;

/** @param piece lists that are at least twice as long are found, with cuts as far apart; UTF-16 code units */
export function createLongListFinder(piece: number): LongListFinder {
  /** The lists and objects that are open. */
  const open: { readonly start: number; readonly isList: boolean; readonly cuts: number[] }[] = [];
  let lists: LongList[] = [];
  return {
    opens(index, level, isList) {
      if (level <= highLevels) open.push({ start: index + 1, isList, cuts: [] });
    },
    closes(end, level, isList) {
      const closed = level <= highLevels ? open.pop() : undefined;
      if (!closed?.isList || !isList || closed.cuts.length === 0) return;
      const { start, cuts } = closed;
      if (end - start >= 2 * piece)
        lists = [...lists.filter((inner) => inner.start < start), { start, end, cuts }];
    },
    parts(index, level) {
      const list = level <= highLevels ? open.at(-1) : undefined;
      if (list?.isList && index - (list.cuts.at(-1) ?? list.start) >= piece) list.cuts.push(index);
    },
    found: () => lists,
  };
}
