import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import type { Collection, Source } from "../../sources/index.ts";
import {
  addToCollection,
  collectionsOf,
  deleteSource,
  moveSource,
  removeFromCollection,
  type ShelfDesk,
  sourcesOf,
} from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { rich } from "../kit/rich.tsx";

/** The sources of the open collection: in which order, and in which others. */
export function ArrangeSources({
  desk,
  collections,
  collection,
  onEdit,
  onReplace,
}: {
  desk: ShelfDesk;
  collections: readonly Collection[];
  collection: Collection;
  onEdit: (id: string) => void;
  onReplace: (id: string) => void;
}) {
  const records = useStore(desk.own, (state) => state.records);
  const isOwn = collectionsOf(records).some(({ id }) => id === collection.id);
  const own = new Set(sourcesOf(records).map(({ id }) => id));
  const [moved, setMoved] = useState("");
  const list = useRef<HTMLUListElement>(null);
  /** The button that moved something: it moves too, and would lose the focus. */
  const pressed = useRef<string | null>(null);
  const id = useId();

  useEffect(() => {
    if (pressed.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-press="${CSS.escape(pressed.current)}"]`)?.focus();
    pressed.current = null;
  });

  function move(source: Source, by: 1 | -1) {
    const place = moveSource(desk, collection.id, source.id, by);
    if (place === 0) return;
    pressed.current = `${source.id} ${by}`;
    setMoved(
      t("{title} is at place {place} of {all} now.", {
        title: isolated(source.title),
        place,
        all: collection.sources.length,
      }),
    );
  }

  function remove(source: Source) {
    deleteSource(desk, source.id);
    list.current?.focus();
    openAnother(source);
  }

  /** The open source was taken away: another one of the collection takes its place on the screen. */
  function openAnother(source: Source) {
    const { place } = desk.lateral;
    if (place.getState().sourceId !== source.id) return;
    place.openSource(collection.sources.find((other) => other.id !== source.id)?.id ?? null);
  }

  return (
    <section aria-labelledby={`${id}-sources`} className="arrange">
      <h3 id={`${id}-sources`}>
        {rich("Sources in {title}", { title: <bdi>{isolated(collection.title)}</bdi> })}
      </h3>
      <p className="unseen" role="status">
        {moved}
      </p>
      <ul ref={list} className="arrange-list" tabIndex={-1} aria-labelledby={`${id}-sources`}>
        {collection.sources.map((source, at) => (
          <li key={source.id}>
            <span className="arrange-title" dir="auto">
              {source.title}
            </span>
            {isOwn && (
              <>
                <MoveButton source={source} by={-1} isEnd={at === 0} onMove={move} />
                <MoveButton
                  source={source}
                  by={1}
                  isEnd={at === collection.sources.length - 1}
                  onMove={move}
                />
              </>
            )}
            {own.has(source.id) && (
              <button
                type="button"
                aria-label={t("Edit {title}", { title: isolated(source.title) })}
                onClick={() => onEdit(source.id)}
              >
                {t("Edit")}
              </button>
            )}
            {own.has(source.id) && (
              <button
                type="button"
                aria-label={t("Text of {title}", { title: isolated(source.title) })}
                onClick={() => onReplace(source.id)}
              >
                {t("Text…")}
              </button>
            )}
            <AddTo
              source={source}
              others={collections.filter(
                (other) =>
                  other.id !== collection.id &&
                  collectionsOf(records).some(({ id }) => id === other.id) &&
                  !other.sources.some((one) => one.id === source.id),
              )}
              onAdd={(otherId) => addToCollection(desk, otherId, source)}
            />
            {isOwn && isElsewhere(source, collections, collection, own) && (
              <button
                type="button"
                aria-label={t("Take {title} out", { title: isolated(source.title) })}
                onClick={() => {
                  removeFromCollection(desk, collection.id, source);
                  list.current?.focus();
                }}
              >
                {t("Take out")}
              </button>
            )}
            {own.has(source.id) && (
              <button
                type="button"
                className="danger"
                aria-label={t("Delete {title}", { title: isolated(source.title) })}
                onClick={() => remove(source)}
              >
                {t("Delete")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {collection.sources.length === 0 && <p className="hint">{t("None yet.")}</p>}
    </section>
  );
}

/** Whether a source can be taken out of a collection without being lost: it is in another, or came with Lateral. */
function isElsewhere(
  { id }: Source,
  collections: readonly Collection[],
  here: Collection,
  own: ReadonlySet<string>,
): boolean {
  if (!own.has(id)) return true;
  return collections.some((other) => other.id !== here.id && other.sources.some((one) => one.id === id));
}

function MoveButton({
  source,
  by,
  isEnd,
  onMove,
}: {
  source: Source;
  by: 1 | -1;
  isEnd: boolean;
  onMove: (source: Source, by: 1 | -1) => void;
}) {
  const title = isolated(source.title);
  return (
    <button
      type="button"
      className="quiet"
      data-press={`${source.id} ${by}`}
      aria-label={by < 0 ? t("Move {title} up", { title }) : t("Move {title} down", { title })}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove(source, by)}
    >
      <span aria-hidden="true">{by < 0 ? "↑" : "↓"}</span>
    </button>
  );
}

/** A list of collections of which one is chosen to take the source, too. */
function AddTo({
  source,
  others,
  onAdd,
}: {
  source: Source;
  others: readonly Collection[];
  onAdd: (collectionId: string) => void;
}) {
  if (others.length === 0) return null;
  return (
    <select
      aria-label={t("Add {title} to", { title: isolated(source.title) })}
      value=""
      onChange={(event) => event.target.value !== "" && onAdd(event.target.value)}
    >
      <option value="">{t("Add to …")}</option>
      {others.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
