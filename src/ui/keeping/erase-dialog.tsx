import { useState } from "react";
import { useStore } from "zustand";
import { plural, said, t } from "../../languages/index.ts";
import { afterPaint, attempt, countErasable, counted, eraseEverything } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { DialogNews } from "../kit/dialog-news.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import "./keeping.css";

/** Opens the page as at a first visit. */
function restart(): void {
  // An address that still waits to be written is written first, and then taken away.
  afterPaint(() => {
    history.replaceState(null, "", location.pathname + location.search);
    location.reload();
  });
}

/** Says what erasing everything takes away, offers a backup, and erases after a second deliberate step. */
export function EraseDialog({
  onSave,
  onClose,
}: {
  /** Saves a backup; without it none is offered. */
  onSave?: () => void;
  onClose: () => void;
}) {
  const lateral = useLateral();
  useStore(lateral.annotations, ({ records, damaged }) => records.size + damaged.length);
  useStore(lateral.shelf, ({ count }) => count);
  const { annotations, sources, deleted, damaged, own } = countErasable(lateral);
  const [isSure, setSure] = useState(false);

  async function erase() {
    const problem = await eraseEverything(lateral, restart);
    if (problem !== null) lateral.messages.warn(`${t("Not everything was erased.")} ${problem}`);
  }

  return (
    <Dialog title={t("Erase everything on this computer")} onClose={onClose}>
      <p>{t("This browser will forget everything that Lateral keeps in it, in all open tabs:")}</p>
      <ul className="erasable">
        <li>
          {annotations === 0
            ? counted(annotations)
            : t("{annotations} on {sources}", {
                annotations: counted(annotations),
                sources: plural(sources, "one source", "{count} sources"),
              })}
        </li>
        {own > 0 && (
          <li>
            {plural(
              own,
              "one source that you added, with the text",
              "{count} sources that you added, with the text",
            )}
          </li>
        )}
        {deleted > 0 && (
          <li>
            {plural(
              deleted,
              "the traces of one that you deleted, and what can be undone",
              "the traces of {count} that you deleted, and what can be undone",
            )}
          </li>
        )}
        {damaged > 0 && <li>{plural(damaged, "{count} damaged value", "{count} damaged values")}</li>}
        <li>{t("your preferences and your code name")}</li>
      </ul>
      <p>
        {t("Files that you saved stay where you saved them. Nothing else can bring the annotations back.")}
      </p>
      {onSave && (
        <div>
          <button type="button" className="primary" onClick={onSave}>
            {t("Save a backup first")}
          </button>
        </div>
      )}
      <DialogNews />
      <div className="erase-step">
        <label className="check">
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
          <span>{t("I have what I need. Erase it for good.")}</span>
        </label>
        <div className="dialog-foot">
          <button type="button" onClick={onClose}>
            {t("Cancel")}
          </button>
          <button
            type="button"
            className="danger"
            aria-disabled={!isSure}
            onClick={() => isSure && attempt(lateral, said("Erasing"), erase())}
          >
            {t("Erase everything")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
