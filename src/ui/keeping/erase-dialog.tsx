import { useState } from "react";
import { useStore } from "zustand";
import { said } from "../../languages/index.ts";
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
    if (problem !== null) lateral.messages.warn(`Not everything was erased. ${problem}`);
  }

  return (
    <Dialog title="Erase everything on this computer" onClose={onClose}>
      <p>This browser will forget everything that Lateral keeps in it, in all open tabs:</p>
      <ul className="erasable">
        <li>
          {counted(annotations)}
          {annotations > 0 && ` on ${sources === 1 ? "one source" : `${sources} sources`}`}
        </li>
        {own > 0 && <li>{own === 1 ? "one source" : `${own} sources`} that you added, with the text</li>}
        {deleted > 0 && (
          <li>the traces of {deleted.toLocaleString("en")} that you deleted, and what can be undone</li>
        )}
        {damaged > 0 && (
          <li>
            {damaged.toLocaleString("en")} damaged {damaged === 1 ? "value" : "values"}
          </li>
        )}
        <li>your preferences and your code name</li>
      </ul>
      <p>Files that you saved stay where you saved them. Nothing else can bring the annotations back.</p>
      {onSave && (
        <div>
          <button type="button" className="primary" onClick={onSave}>
            Save a backup first
          </button>
        </div>
      )}
      <DialogNews />
      <div className="erase-step">
        <label className="check">
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
          <span>I have what I need. Erase it for good.</span>
        </label>
        <div className="dialog-foot">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="button"
            className="danger"
            aria-disabled={!isSure}
            onClick={() => isSure && attempt(lateral, said("Erasing"), erase())}
          >
            Erase everything
          </button>
        </div>
      </div>
    </Dialog>
  );
}
