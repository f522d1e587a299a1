import { useId, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { type Format, formats } from "../exchange/index.ts";
import { said, t } from "../languages/index.ts";
import type { Collection } from "../sources/index.ts";
import {
  attempt,
  type Documents,
  type ExportExtent,
  exportAnnotations,
  exportHabitsOf,
  saveCompanion,
} from "../state/index.ts";
import { ExtentChoice } from "./exporting/extent-choice.tsx";
import { FormatChoice } from "./exporting/format-choice.tsx";
import { useExtents } from "./exporting/use-extents.ts";
import { Dialog } from "./kit/dialog.tsx";
import { DialogNews } from "./kit/dialog-news.tsx";
import { useLateral } from "./kit/lateral-context.tsx";
import "./exporting/exporting.css";

const writable = formats.filter(({ writeSteps }) => writeSteps !== undefined);

/**
 * What is saved, and as what. It opens with all annotations and the last format, and the focus on Save, so that a
 * second key press is enough.
 */
export function ExportDialog({
  collection,
  documents,
  onClose,
}: {
  collection: Collection;
  documents: Documents;
  onClose: () => void;
}) {
  const lateral = useLateral();
  const [habits] = useState(() => exportHabitsOf(lateral).read());
  const [format, setFormat] = useState(() => formatOf(habits.formatId));
  const [kind, setKind] = useState<ExportExtent["kind"]>("collection");
  const [withTexts, setWithTexts] = useState(habits.withTexts);
  const [withNames, setWithNames] = useState(habits.withNames);
  const sourceId = useStore(lateral.place, (place) => place.sourceId);
  const extents = useExtents(sourceId);
  const extent = (extents.find((one) => one.extent.kind === kind) ?? extents[0])?.extent;
  const save = useRef<HTMLButtonElement>(null);
  const id = useId();

  // After the dialog has opened, which puts the focus on its first button.
  useLayoutEffect(() => save.current?.focus(), []);

  function saveFile() {
    if (!extent) return;
    exportHabitsOf(lateral).write({ formatId: format.id, withTexts, withNames });
    const choice = { format, extent, withTexts, withNames };
    attempt(lateral, said("Exporting"), exportAnnotations(lateral, collection, documents, choice));
    onClose();
  }

  return (
    <Dialog title={t("Export annotations")} onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          saveFile();
        }}
      >
        <FormatChoice formats={writable} chosen={format} onChoose={setFormat} />
        <ExtentChoice extents={extents} chosen={extent?.kind ?? "collection"} onChoose={setKind} />
        <fieldset className="choices export-parts">
          <legend>{t("With")}</legend>
          <label className="check">
            <input
              type="checkbox"
              checked={format.needsTexts || (withTexts && !format.noTexts)}
              disabled={format.needsTexts || format.noTexts}
              aria-describedby={`${id}-texts`}
              onChange={(event) => setWithTexts(event.target.checked)}
            />
            <span>{t("The texts")}</span>
          </label>
          <p id={`${id}-texts`} className="hint">
            {aboutTexts(format)}
          </p>
          <label className="check">
            <input
              type="checkbox"
              checked={withNames}
              aria-describedby={`${id}-names`}
              onChange={(event) => setWithNames(event.target.checked)}
            />
            <span>{t("Code names")}</span>
          </label>
          <p id={`${id}-names`} className="hint">
            {t("Without them, whoever annotated is called “reader”. The speakers of quotes stay.")}
          </p>
        </fieldset>
        <DialogNews />
        <div className="dialog-foot export-foot">
          {format.companion && (
            <button type="button" className="export-companion" onClick={() => saveCompanion(lateral, format)}>
              {t(format.companion.label)}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {t("Cancel")}
          </button>
          <button type="submit" className="primary" ref={save}>
            {t("Save")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function aboutTexts({ needsTexts, noTexts }: Format): string {
  if (needsTexts) return t("This format needs them.");
  if (noTexts) return t("This format has no room for them.");
  return t("Then the file can be read where the sources aren’t.");
}

function formatOf(id: string | null): Format {
  const format = writable.find((one) => one.id === id) ?? writable[0];
  if (!format) throw new Error("unexpected list without a format that can be written, expected one");
  return format;
}
