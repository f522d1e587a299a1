import { useState } from "react";
import { useStore } from "zustand";
import type { Collection } from "../../sources/index.ts";
import { editSource, type ShelfDesk, type SourceFields, sourcesOf, undo } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { DialogNews } from "../kit/dialog-news.tsx";
import { ArrangeCollections } from "./arrange-collections.tsx";
import { ArrangeSources } from "./arrange-sources.tsx";
import { ReplaceDialog } from "./replace-dialog.tsx";
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
  const records = useStore(desk.own, (state) => state.records);
  const canUndo = useStore(desk.lateral.annotations, ({ past }) => past.length > 0);
  const edited = sourcesOf(records).find(({ id }) => id === editedId);
  if (edited) {
    return (
      <EditDialog
        key={edited.id}
        fields={edited}
        onClose={() => setEditedId(null)}
        onKeep={(fields) => {
          editSource(desk, edited.id, fields);
          setEditedId(null);
        }}
      />
    );
  }
  if (replacedId !== null) {
    return <ReplaceDialog desk={desk} id={replacedId} onClose={() => setReplacedId(null)} />;
  }
  return (
    <Dialog title="Collections" onClose={onClose}>
      <ArrangeCollections desk={desk} collections={collections} collection={collection} />
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
          Undo
        </button>
        <button type="button" className="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
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
    <Dialog title="Edit source" onClose={onClose}>
      <SourceForm fields={fields} onFields={setWritten} />
      <div className="dialog-foot">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="primary"
          aria-disabled={written === null}
          onClick={() => written && onKeep(written)}
        >
          Keep
        </button>
      </div>
    </Dialog>
  );
}
