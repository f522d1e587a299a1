import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { isFileDue } from "../../exchange/index.ts";
import { plural, t } from "../../languages/index.ts";
import { safekeepingOf } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import "./keeping.css";

/** A calm line that reminds the reader of saving a file, where much is in none. */
export function Reminder({ onExport }: { onExport: () => void }) {
  const lateral = useLateral();
  const safekeeping = safekeepingOf(lateral);
  const state = useStore(safekeeping);
  const isDue = isFileDue(state, lateral.now());
  const text = plural(
    state.changes,
    "{count} annotation that you made or changed is in no file yet.",
    "{count} annotations that you made or changed are in no file yet.",
  );
  const [heard, setHeard] = useState("");

  // Announced once when it comes, and not with each further annotation.
  useEffect(() => setHeard(isDue ? t("A reminder: save your annotations as a file.") : ""), [isDue]);

  return (
    <>
      <p className="unseen" aria-live="polite">
        {heard}
      </p>
      {isDue && (
        <section className="reminder" aria-label={t("Reminder")}>
          <p>{text}</p>
          <button type="button" aria-label={t("Export to a file")} onClick={onExport}>
            {t("Export")}
          </button>
          <button type="button" className="quiet" onClick={safekeeping.notNow}>
            {t("Not now")}
          </button>
        </section>
      )}
    </>
  );
}
