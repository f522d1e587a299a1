import { useState } from "react";
import { isOnShelf } from "../../sources/index.ts";
import type { RestoreOffer, Restoring } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "../kit/file-groups.tsx";
import { shownDate } from "./shown-date.ts";
import "./keeping.css";

const groups = [
  { name: "adds", heading: "New here" },
  { name: "updates", heading: "Newer in the backup, will replace yours" },
  { name: "revived", heading: "Deleted here, then changed elsewhere, will come back" },
  { name: "deletions", heading: "Deleted in the backup, will be deleted here" },
  { name: "kept", heading: "Newer here, yours stay" },
  { name: "unchanged", heading: "The same as yours" },
] as const;

const themes = { auto: "like the system", light: "light", dark: "dark" };
const sizes = ["smallest", "small", "normal", "large", "largest"];

function inWords({ theme, textSize, letterKeys, codeName }: RestoreOffer["preferences"]): string {
  const words = [
    theme && `colours ${themes[theme]}`,
    textSize !== undefined && `text size ${sizes[textSize]}`,
    letterKeys !== undefined && `single-letter keys ${letterKeys ? "on" : "off"}`,
    codeName && `code name “${codeName}”`,
  ];
  return words.filter((word) => word).join(", ");
}

/** What a backup would bring, before anything is changed. */
export function RestoreDialog({
  offer,
  onRestore,
  onClose,
}: {
  offer: RestoreOffer;
  onRestore: (choice: Restoring) => void;
  onClose: () => void;
}) {
  const { name, created, plan, preferences, shelf, damaged } = offer;
  const [bringBack, setBringBack] = useState(false);
  const [withPreferences, setWithPreferences] = useState(false);
  const hasPreferences = Object.keys(preferences).length > 0;
  const isSure = plan.adds.length + plan.updates.length + plan.revived.length + plan.deletions.length > 0;
  const isSilent = plan.tombstones.length + shelf.records.length > 0;
  const sources = shelf.records.filter((record) => record.type === "source" && isOnShelf(record));
  const hasNews = isSure || isSilent || plan.deletedHere.length > 0 || hasPreferences;
  const canRestore = isSure || isSilent || bringBack || withPreferences;
  return (
    <Dialog title="Restore a backup" onClose={onClose}>
      <p>
        From{" "}
        <strong>
          <bdi>{name}</bdi>
        </strong>
        , made on {shownDate(created)}. Of two versions of an annotation the newer one stays.
      </p>
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={heading} annotations={plan[name]} />
      ))}
      <FileGroup heading="Deleted here since the backup, stay deleted" annotations={plan.deletedHere}>
        <label className="check">
          <input
            type="checkbox"
            checked={bringBack}
            onChange={(event) => setBringBack(event.target.checked)}
          />
          <span>Bring them back</span>
        </label>
      </FileGroup>
      <RefusedGroup refused={plan.refused} />
      {sources.length > 0 && (
        <section>
          <h3>
            {sources.length === 1 ? "1 source" : `${sources.length} sources`} of your own, new here or newer
          </h3>
          <ul className="import-list">
            {sources.map(({ id, title }) => (
              <li key={id} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.tombstones.length > 0 && !isSure && (
        <p className="hint">
          The backup also knows of annotations that were deleted; they leave only a trace.
        </p>
      )}
      {damaged > 0 && (
        <p className="hint">
          {damaged === 1 ? "One value" : `${damaged} values`} that could not be read when the backup was made{" "}
          {damaged === 1 ? "stays" : "stay"} in the file.
        </p>
      )}
      {hasPreferences && (
        <label className="check">
          <input
            type="checkbox"
            checked={withPreferences}
            onChange={(event) => setWithPreferences(event.target.checked)}
          />
          <span>
            Take the preferences, too: <bdi>{inWords(preferences)}</bdi>
          </span>
        </label>
      )}
      <div className="dialog-foot">
        {!hasNews && <p>Nothing in this backup would change anything here.</p>}
        <button type="button" onClick={onClose}>
          {hasNews ? "Cancel" : "Done"}
        </button>
        {hasNews && (
          <button
            type="button"
            className="primary"
            aria-disabled={!canRestore}
            onClick={() => canRestore && onRestore({ bringBack, withPreferences })}
          >
            Restore
          </button>
        )}
      </div>
    </Dialog>
  );
}
