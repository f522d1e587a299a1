import { useEffect, useId, useRef } from "react";
import { t } from "../../languages/index.ts";
import { useLeaving } from "./use-leaving.ts";

/**
 * A note being written. It is kept when the field is left, when the page is hidden and when it closes, so that a
 * student who shuts the lid in mid-sentence loses nothing; each time is one step of undo.
 */
export function NoteField({ note, onKeep }: { note: string; onKeep: (note: string) => void }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is being written; null while the field shows what is kept. */
  const draft = useRef<string | null>(null);

  function keep() {
    const written = draft.current;
    draft.current = null;
    if (written !== null && written !== note) onKeep(written);
  }
  useLeaving(keep);

  // Undo, or another tab, has changed the note: show it, unless the reader is writing something else.
  useEffect(() => {
    if (field.current && draft.current === null) field.current.value = note;
  }, [note]);

  return (
    <div className="field">
      <label htmlFor={id}>{t("Note")}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        defaultValue={note}
        placeholder={t("What do you make of it?")}
        onChange={(event) => {
          draft.current = event.target.value;
        }}
        onBlur={keep}
      />
    </div>
  );
}
