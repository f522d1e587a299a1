import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { plural, said, t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import {
  addSources,
  attempt,
  collectionsOf,
  type NewSource,
  type ShelfDesk,
  sourcesOf,
} from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { AddingItem } from "./adding-item.tsx";
import { FilesAndPaste } from "./files-and-paste.tsx";
import { type Item, useAdding } from "./use-adding.ts";
import "./sources.css";

/** The choice of a collection that is made with the first source. */
const newCollection = "new";

function sourceIn({ progress }: Item): NewSource | null {
  return progress.is === "ready" ? progress.source : null;
}

/** Adds files and pasted texts as sources: each is read, shown, and described by the reader before it is kept. */
export function AddDialog({
  desk,
  files,
  collection,
  onClose,
}: {
  desk: ShelfDesk;
  /** Files to begin with. */
  files: readonly File[];
  /** The collection that is open. */
  collection: Collection;
  onClose: () => void;
}) {
  const { items, addFiles, addPasted, remove, choose, patch } = useAdding();
  const records = useStore(desk.own, (state) => state.records);
  const collections = collectionsOf(records);
  const isOwn = collections.some(({ id }) => id === collection.id);
  const [target, setTarget] = useState(isOwn ? collection.id : (collections[0]?.id ?? newCollection));
  /** Items of which something that was written can't be used. */
  const [broken, setBroken] = useState<ReadonlySet<number>>(new Set());
  const id = useId();
  const taken = useRef<readonly File[]>([]);

  useEffect(() => {
    if (taken.current === files) return;
    taken.current = files;
    addFiles(files);
  }, [files, addFiles]);

  function twinOf(item: Item): string | null {
    const key = sourceIn(item)?.text.key;
    if (key === undefined) return null;
    const there = sourcesOf(records).find(({ textKey }) => textKey === key);
    const before = items.find((other) => other.number < item.number && sourceIn(other)?.text.key === key);
    return there?.title ?? before?.name ?? null;
  }

  const isWanted = (item: Item) => item.isWanted ?? twinOf(item) === null;
  const wanted = items.filter((item) => sourceIn(item) !== null && isWanted(item));
  const isReading = items.some(({ progress }) => progress.is === "reading");
  const canAdd = wanted.length > 0 && !isReading && wanted.every(({ number }) => !broken.has(number));

  function describe(item: Item, source: NewSource, fields: NewSource["fields"] | null) {
    const left = new Set(broken);
    if (fields === null) left.add(item.number);
    else {
      left.delete(item.number);
      patch(item.number, { progress: { is: "ready", source: { ...source, fields } } });
    }
    setBroken(left);
  }

  function add() {
    if (!canAdd) return;
    const sources = wanted.flatMap((item) => sourceIn(item) ?? []);
    const adding = addSources(desk, sources, target === newCollection ? null : target);
    attempt(desk.lateral, said("Adding"), adding);
    onClose();
  }

  return (
    <Dialog title={t("Add sources")} onClose={onClose}>
      <p>
        {t(
          "Texts, web pages and documents become sources that you can tag. They stay in this browser; nothing is sent anywhere.",
        )}
      </p>
      <FilesAndPaste onFiles={addFiles} onPaste={addPasted} />
      <ul className="adding" aria-label={t("What will be added")}>
        {items.map((item) => {
          const source = sourceIn(item);
          return (
            <AddingItem
              key={item.number}
              item={item}
              twin={twinOf(item)}
              isWanted={isWanted(item)}
              onWant={(isWanted) => patch(item.number, { isWanted })}
              onChoose={(encoding) => choose(item.number, encoding)}
              onFields={(fields) => source && describe(item, source, fields)}
              onRemove={() => remove(item.number)}
            />
          );
        })}
      </ul>
      {collections.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-target`}>{t("Collection")}</label>
          <select id={`${id}-target`} value={target} onChange={(event) => setTarget(event.target.value)}>
            {collections.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={newCollection}>{t("A new collection")}</option>
          </select>
        </div>
      )}
      <div className="dialog-foot">
        <button type="button" onClick={onClose}>
          {t("Cancel")}
        </button>
        <button type="button" className="primary" aria-disabled={!canAdd} onClick={add}>
          {wanted.length > 1 ? plural(wanted.length, "Add source", "Add {count} sources") : t("Add source")}
        </button>
      </div>
    </Dialog>
  );
}
