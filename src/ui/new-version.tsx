import { useEffect, useState } from "react";
import { t } from "../languages/index.ts";
import { loadVersions } from "../state/index.ts";
import { rich } from "./kit/rich.tsx";
import { whenIdle } from "./reader/idle.ts";
import "./new-version.css";

/** Says when a new version of Lateral is there, and takes it only when asked. */
export function NewVersion() {
  const [offered, setOffered] = useState<{ take: () => void } | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        loadVersions()
          ?.then((versions) => versions.followVersions(window, (take) => setOffered({ take })))
          // Where the browser keeps nothing for this page, Lateral works as it does without a service worker.
          .catch(() => undefined);
        return false;
      }),
    [],
  );
  return (
    <div className="new-version" aria-live="polite">
      {offered && (
        <p>
          {rich("New version: {reload}", {
            reload: (
              <button type="button" className="link" onClick={offered.take}>
                {t("reload")}
              </button>
            ),
          })}
        </p>
      )}
    </div>
  );
}
