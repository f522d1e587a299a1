import { useState } from "react";
import { said, t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import { attempt, type ShelfDesk, saveCollection } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { rich } from "../kit/rich.tsx";

/** Asks what goes into the file of a collection. */
export function SaveCollectionDialog({
  desk,
  collection,
  onClose,
}: {
  desk: ShelfDesk;
  collection: Collection;
  onClose: () => void;
}) {
  const [withAnnotations, setWithAnnotations] = useState(true);

  function save() {
    attempt(desk.lateral, said("Saving the collection"), saveCollection(desk, collection, withAnnotations));
    onClose();
  }

  return (
    <Dialog title={t("Save a collection")} onClose={onClose}>
      <p>
        {rich("{title} with the texts of all its sources, as one file that another Lateral can open.", {
          title: (
            <strong>
              <bdi>{isolated(collection.title)}</bdi>
            </strong>
          ),
        })}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={withAnnotations}
          onChange={(event) => setWithAnnotations(event.target.checked)}
        />
        <span>{t("With the annotations")}</span>
      </label>
      <div className="dialog-foot">
        <button type="button" onClick={onClose}>
          {t("Cancel")}
        </button>
        <button type="button" className="primary" onClick={save}>
          {t("Save")}
        </button>
      </div>
    </Dialog>
  );
}
