import { useCallback, useEffect, useRef, useState } from "react";
import { t } from "../../languages/index.ts";
import {
  type EncodingChoice,
  loadOwnFiles,
  type NewSource,
  newSource,
  type Pasted,
  type ReadFile,
  type ReadOptions,
} from "../../state/index.ts";

/** How far a file or a pasted text has come. */
export type Progress =
  | { readonly is: "reading"; readonly done: number }
  | { readonly is: "asking"; readonly encodings: readonly EncodingChoice[] }
  | { readonly is: "failed"; readonly problem: string }
  | { readonly is: "ready"; readonly source: NewSource };

/** One file or pasted text that may become a source. */
export interface Item {
  readonly number: number;
  readonly name: string;
  readonly progress: Progress;
  /** What the reader decided; null where nothing was decided yet. */
  readonly isWanted: boolean | null;
}

/** Reads an item, given what was chosen for it. */
type Read = (options: ReadOptions) => Promise<ReadFile>;

/** The list of what may be added: files and pasted texts, read one after the other. */
export function useAdding() {
  const [items, setItems] = useState<readonly Item[]>([]);
  const reads = useRef(new Map<number, { read: Read; fileName: string | null; stop: AbortController }>());
  const line = useRef(Promise.resolve());
  const count = useRef(0);

  const patch = useCallback((number: number, change: Partial<Item>) => {
    setItems((all) => all.map((item) => (item.number === number ? { ...item, ...change } : item)));
  }, []);

  const start = useCallback(
    (number: number, encoding?: string) => {
      line.current = line.current.then(async () => {
        const known = reads.current.get(number);
        if (!known) return;
        const { read, fileName, stop } = known;
        try {
          const found = await read({
            ...(encoding === undefined ? {} : { encoding }),
            signal: stop.signal,
            progress: (done) => patch(number, { progress: { is: "reading", done } }),
          });
          patch(number, { progress: progressOf(found, fileName) });
        } catch (error) {
          if (stop.signal.aborted) return;
          const problem = error instanceof Error ? error.message : String(error);
          patch(number, { progress: { is: "failed", problem } });
        }
      });
    },
    [patch],
  );

  const put = useCallback(
    (name: string, fileName: string | null, read: Read) => {
      count.current += 1;
      const number = count.current;
      reads.current.set(number, { read, fileName, stop: new AbortController() });
      setItems((all) => [...all, { number, name, progress: { is: "reading", done: 0 }, isWanted: null }]);
      start(number);
    },
    [start],
  );

  const addFiles = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        put(file.name, file.name, async (options) => (await loadOwnFiles()).readOwnFile(file, options));
      }
    },
    [put],
  );

  const addPasted = useCallback(
    (pasted: Pasted) =>
      put(t("Pasted text"), null, async (options) => (await loadOwnFiles()).readPasted(pasted, options)),
    [put],
  );

  const remove = useCallback((number: number) => {
    reads.current.get(number)?.stop.abort();
    reads.current.delete(number);
    setItems((all) => all.filter((item) => item.number !== number));
  }, []);

  // What is still being read when the dialog closes is not wanted any more.
  useEffect(() => {
    const going = reads.current;
    return () => {
      for (const { stop } of going.values()) stop.abort();
    };
  }, []);

  const choose = useCallback(
    (number: number, encoding: string) => {
      patch(number, { progress: { is: "reading", done: 0 } });
      start(number, encoding);
    },
    [patch, start],
  );

  return { items, addFiles, addPasted, remove, choose, patch };
}

function progressOf(found: ReadFile, fileName: string | null): Progress {
  if (found.ok === "ask") return { is: "asking", encodings: found.encodings };
  if (!found.ok) return { is: "failed", problem: found.problem };
  if (found.text.trim() === "") return { is: "failed", problem: t("There is no text in it.") };
  return { is: "ready", source: newSource(found, fileName) };
}
