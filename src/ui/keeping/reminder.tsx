import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { isFileDue } from "../../exchange/index.ts";
import { counted, safekeepingOf } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import "./keeping.css";

/** A calm line that reminds the reader of saving a file, where much is in none. */
export function Reminder({ onExport }: { onExport: () => void }) {
  const lateral = useLateral();
  const safekeeping = safekeepingOf(lateral);
  const state = useStore(safekeeping);
  const isDue = isFileDue(state, lateral.now());
  const text = `${counted(state.changes)} that you made or changed ${state.changes === 1 ? "is" : "are"} in no file yet.`;
  const [heard, setHeard] = useState("");

  // Announced once when it comes, and not with each further annotation.
  useEffect(() => setHeard(isDue ? "A reminder: save your annotations as a file." : ""), [isDue]);

  return (
    <>
      <p className="unseen" aria-live="polite">
        {heard}
      </p>
      {isDue && (
        <section className="reminder" aria-label="Reminder">
          <p>{text}</p>
          <button type="button" aria-label="Export to a file" onClick={onExport}>
            Export
          </button>
          <button type="button" className="quiet" onClick={safekeeping.notNow}>
            Not now
          </button>
        </section>
      )}
    </>
  );
}
