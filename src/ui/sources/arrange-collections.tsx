import { useId, useState } from "react";
import { useStore } from "zustand";
import { formatNumber, t } from "../../languages/index.ts";
import { type Collection, looseId } from "../../sources/index.ts";
import {
  collectionsOf,
  deleteCollection,
  makeCollection,
  renameCollection,
  type ShelfDesk,
  setHidden,
} from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { rich } from "../kit/rich.tsx";

/** All collections: one is open, own ones can be renamed and deleted, the one that came with Lateral hidden. */
export function ArrangeCollections({
  desk,
  collections,
  collection,
  onSave,
}: {
  desk: ShelfDesk;
  collections: readonly Collection[];
  collection: Collection;
  onSave: (collection: Collection) => void;
}) {
  const { lateral, own } = desk;
  const records = useStore(own, (state) => state.records);
  const ownIds = new Set(collectionsOf(records).map(({ id }) => id));
  const [renamed, setRenamed] = useState<string | null>(null);
  const hidden = [...records.values()].find(
    (record) => record.type === "collection" && record.hidden === true && record.deleted !== true,
  );
  const id = useId();

  function open({ id, sources }: Collection) {
    lateral.shelf.choose(id);
    lateral.place.openSource(sources[0]?.id ?? null);
  }

  return (
    <section aria-labelledby={`${id}-all`} className="arrange">
      <h3 id={`${id}-all`}>{t("Collections")}</h3>
      <ul className="arrange-list">
        {collections.map((one) => (
          <li key={one.id}>
            {renamed === one.id ? (
              <TitleForm
                label={t("New name of {title}", { title: isolated(one.title) })}
                act={t("Rename")}
                title={one.title}
                onTitle={(title) => {
                  renameCollection(desk, one.id, title);
                  setRenamed(null);
                }}
              />
            ) : (
              <>
                <label className="check">
                  <input
                    type="radio"
                    name={`${id}-open`}
                    checked={one.id === collection.id}
                    onChange={() => open(one)}
                  />
                  <span>
                    <bdi>{isolated(one.title)}</bdi>{" "}
                    <span className="faint">{formatNumber(one.sources.length)}</span>
                  </span>
                </label>
                <button
                  type="button"
                  aria-label={t("Save as a file: {title}", { title: isolated(one.title) })}
                  onClick={() => onSave(one)}
                >
                  {t("Save as a file…")}
                </button>
                {ownIds.has(one.id) && (
                  <>
                    <button
                      type="button"
                      aria-label={t("Rename {title}", { title: isolated(one.title) })}
                      onClick={() => setRenamed(one.id)}
                    >
                      {t("Rename")}
                    </button>
                    <button
                      type="button"
                      className="danger"
                      aria-label={t("Delete {title}", { title: isolated(one.title) })}
                      onClick={() => deleteCollection(desk, one.id)}
                    >
                      {t("Delete")}
                    </button>
                  </>
                )}
                {!ownIds.has(one.id) && one.id !== looseId && collections.length > 1 && (
                  <button
                    type="button"
                    aria-label={t("Hide {title}", { title: isolated(one.title) })}
                    onClick={() => setHidden(desk, one, true)}
                  >
                    {t("Hide")}
                  </button>
                )}
              </>
            )}
          </li>
        ))}
        {hidden?.type === "collection" && !collections.some((one) => one.id === hidden.id) && (
          <li>
            <span className="faint">
              {rich("{title} is hidden", { title: <bdi>{isolated(hidden.title)}</bdi> })}
            </span>
            <button
              type="button"
              aria-label={t("Show {title}", { title: isolated(hidden.title) })}
              onClick={() =>
                setHidden(desk, { id: hidden.id, title: hidden.title, rights: "", sources: [] }, false)
              }
            >
              {t("Show")}
            </button>
          </li>
        )}
      </ul>
      <TitleForm
        label={t("New collection")}
        act={t("Make")}
        title=""
        onTitle={(title) => makeCollection(desk, title)}
      />
    </section>
  );
}

function TitleForm({
  label,
  act,
  title,
  onTitle,
}: {
  label: string;
  act: string;
  title: string;
  onTitle: (title: string) => void;
}) {
  const [draft, setDraft] = useState(title);
  return (
    <form
      className="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() === "") return;
        onTitle(draft.trim());
        setDraft("");
      }}
    >
      <input
        type="text"
        dir="auto"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit" aria-disabled={draft.trim() === ""}>
        {act}
      </button>
    </form>
  );
}
