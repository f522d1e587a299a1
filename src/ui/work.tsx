import { useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import { t } from "../languages/index.ts";
import type { CurrentWork } from "../state/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";
import "./work.css";

/** A screen reader hears of progress at these shares and not at every percent; of the end a message tells. */
const announcedShares = [0.75, 0.5, 0.25];

/** Long work that goes on: what it is, how far it is, and a way to stop it. Shown while there is such work. */
export function Work() {
  const lateral = useLateral();
  const work = useStore(lateral.work, ({ current }) => current);
  const label = useId();
  const news = work && announced(work);
  const [heard, setHeard] = useState<string | null>(null);

  // Words that are there from the beginning aren't announced; those that come into an empty region are.
  useEffect(() => setHeard(news), [news]);

  return (
    <div className="work">
      <p className="unseen" aria-live="polite">
        {heard}
      </p>
      {work && (
        <>
          <span id={label}>{work.label}</span>
          <progress aria-labelledby={label} value={work.done} />
          <span className="count" aria-hidden="true">
            {percentage(work.done)}
          </span>
          <button type="button" aria-disabled={!work.cancellable} onClick={lateral.work.cancel}>
            {t("Cancel")}
          </button>
        </>
      )}
    </div>
  );
}

function announced({ label, done }: CurrentWork): string {
  const share = announcedShares.find((share) => share <= done);
  return share === undefined ? label : `${label}: ${percentage(share)}`;
}

function percentage(share: number): string {
  return t("{number} %", { number: Math.floor(share * 100) });
}
