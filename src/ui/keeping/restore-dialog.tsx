import { useState } from "react";
import { plural, said, t } from "../../languages/index.ts";
import { isOnShelf } from "../../sources/index.ts";
import type { RestoreOffer, Restoring } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "../kit/file-groups.tsx";
import { rich } from "../kit/rich.tsx";
import { shownDate } from "./shown-date.ts";
import "./keeping.css";

const groups = [
  { name: "adds", heading: said("New here") },
  { name: "updates", heading: said("Newer in the backup, will replace yours") },
  { name: "revived", heading: said("Deleted here, then changed elsewhere, will come back") },
  { name: "deletions", heading: said("Deleted in the backup, will be deleted here") },
  { name: "kept", heading: said("Newer here, yours stay") },
  { name: "unchanged", heading: said("The same as yours") },
] as const;

const themes = {
  auto: said("colours like the system"),
  light: said("colours light"),
  dark: said("colours dark"),
};
const sizes = [
  said("text size smallest"),
  said("text size small"),
  said("text size normal"),
  said("text size large"),
  said("text size largest"),
] as const;

function inWords({ theme, textSize, letterKeys, codeName }: RestoreOffer["preferences"]): string {
  const words = [
    theme && t(themes[theme]),
    textSize !== undefined && t(sizes[textSize]),
    letterKeys !== undefined && (letterKeys ? t("single-letter keys on") : t("single-letter keys off")),
    codeName && t("code name “{name}”", { name: codeName }),
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
    <Dialog title={t("Restore a backup")} onClose={onClose}>
      <p>
        {rich("From {file}, made on {date}. Of two versions of an annotation the newer one stays.", {
          file: (
            <strong>
              <bdi>{name}</bdi>
            </strong>
          ),
          date: shownDate(created),
        })}
      </p>
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={t(heading)} annotations={plan[name]} />
      ))}
      <FileGroup heading={t("Deleted here since the backup, stay deleted")} annotations={plan.deletedHere}>
        <label className="check">
          <input
            type="checkbox"
            checked={bringBack}
            onChange={(event) => setBringBack(event.target.checked)}
          />
          <span>{t("Bring them back")}</span>
        </label>
      </FileGroup>
      <RefusedGroup refused={plan.refused} />
      {sources.length > 0 && (
        <section>
          <h3>
            {plural(
              sources.length,
              "{count} source of your own, new here or newer",
              "{count} sources of your own, new here or newer",
            )}
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
          {t("The backup also knows of annotations that were deleted; they leave only a trace.")}
        </p>
      )}
      {damaged > 0 && (
        <p className="hint">
          {plural(
            damaged,
            "One value that could not be read when the backup was made stays in the file.",
            "{count} values that could not be read when the backup was made stay in the file.",
          )}
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
            {rich("Take the preferences, too: {preferences}", {
              preferences: <bdi>{inWords(preferences)}</bdi>,
            })}
          </span>
        </label>
      )}
      <div className="dialog-foot">
        {!hasNews && <p>{t("Nothing in this backup would change anything here.")}</p>}
        <button type="button" onClick={onClose}>
          {hasNews ? t("Cancel") : t("Done")}
        </button>
        {hasNews && (
          <button
            type="button"
            className="primary"
            aria-disabled={!canRestore}
            onClick={() => canRestore && onRestore({ bringBack, withPreferences })}
          >
            {t("Restore")}
          </button>
        )}
      </div>
    </Dialog>
  );
}
