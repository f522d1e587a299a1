import { useQuery } from "@tanstack/react-query";
import { startTransition, useRef, useState } from "react";
import { useStore } from "zustand";
import { said, t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import {
  attempt,
  type CollectionOffer,
  collectionQuery,
  editSource,
  planCollectionFile,
  type ShelfDesk,
  type SourceFields,
  sourcesOf,
  undo,
} from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { DialogNews } from "../kit/dialog-news.tsx";
import { ArrangeCollections } from "./arrange-collections.tsx";
import { ArrangeSources } from "./arrange-sources.tsx";
import { CollectionFileDialog } from "./collection-file-dialog.tsx";
import { ReplaceDialog } from "./replace-dialog.tsx";
import { SaveCollectionDialog } from "./save-collection-dialog.tsx";
import { SourceForm } from "./source-form.tsx";
import "./sources.css";

/** Where collections are made and ordered, and what is known of their sources is changed. */
export function ArrangeDialog({
  desk,
  collections,
  collection,
  onClose,
}: {
  desk: ShelfDesk;
  collections: readonly Collection[];
  collection: Collection;
  onClose: () => void;
}) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const [replacedId, setReplacedId] = useState<string | null>(null);
  const [saved, setSaved] = useState<Collection | null>(null);
  const [offer, setOffer] = useState<CollectionOffer | null>(null);
  const records = useStore(desk.own, (state) => state.records);
  const canUndo = useStore(desk.lateral.annotations, ({ past }) => past.length > 0);
  const edited = sourcesOf(records).find(({ id }) => id === editedId);
  return (
    <>
      {/* Those that open over it come first: they must close first, so that each finds what had the focus before. */}
      {edited && (
        <EditDialog
          key={edited.id}
          fields={edited}
          onClose={() => setEditedId(null)}
          onKeep={(fields) => {
            editSource(desk, edited.id, fields);
            setEditedId(null);
          }}
        />
      )}
      {replacedId !== null && (
        <ReplaceDialog desk={desk} id={replacedId} onClose={() => setReplacedId(null)} />
      )}
      {saved && <SaveCollectionDialog desk={desk} collection={saved} onClose={() => setSaved(null)} />}
      {offer && <CollectionFileDialog desk={desk} offer={offer} onClose={() => setOffer(null)} />}
      <Dialog title={t("Collections")} onClose={onClose}>
        <ArrangeCollections desk={desk} collections={collections} collection={collection} onSave={setSaved} />
        <OpenFile desk={desk} onOffer={(found) => startTransition(() => setOffer(found))} />
        <ArrangeSources
          key={collection.id}
          desk={desk}
          collections={collections}
          collection={collection}
          onEdit={setEditedId}
          onReplace={setReplacedId}
        />
        <DialogNews />
        <div className="dialog-foot">
          <button type="button" aria-disabled={!canUndo} onClick={() => canUndo && undo(desk.lateral)}>
            {t("Undo")}
          </button>
          <button type="button" className="primary" onClick={onClose}>
            {t("Done")}
          </button>
        </div>
      </Dialog>
    </>
  );
}

/** A button for the file of a collection. */
function OpenFile({ desk, onOffer }: { desk: ShelfDesk; onOffer: (offer: CollectionOffer) => void }) {
  const { data: builtIn } = useQuery(collectionQuery);
  const input = useRef<HTMLInputElement>(null);

  async function look(file: File): Promise<void> {
    const offer = builtIn ? await planCollectionFile(desk, file, builtIn) : null;
    if (offer) onOffer(offer);
  }

  return (
    <div className="adding-from">
      <button type="button" aria-disabled={!builtIn} onClick={() => builtIn && input.current?.click()}>
        {t("Open a file…")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t("File of a collection")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again.
          event.target.value = "";
          if (file) attempt(desk.lateral, said("Opening the collection"), look(file));
        }}
      />
    </div>
  );
}

/** What is known of one source, to be changed. */
function EditDialog({
  fields,
  onKeep,
  onClose,
}: {
  fields: SourceFields;
  onKeep: (fields: SourceFields) => void;
  onClose: () => void;
}) {
  const [written, setWritten] = useState<SourceFields | null>(fields);
  return (
    <Dialog title={t("Edit source")} onClose={onClose}>
      <SourceForm fields={fields} onFields={setWritten} />
      <div className="dialog-foot">
        <button type="button" onClick={onClose}>
          {t("Cancel")}
        </button>
        <button
          type="button"
          className="primary"
          aria-disabled={written === null}
          onClick={() => written && onKeep(written)}
        >
          {t("Keep")}
        </button>
      </div>
    </Dialog>
  );
}
