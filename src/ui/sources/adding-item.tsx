import { useState } from "react";
import { t } from "../../languages/index.ts";
import type { NewSource, SourceFields } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { SourceForm } from "./source-form.tsx";
import type { Item } from "./use-adding.ts";

/** How many characters of a text are shown, so that the reader sees that it was read right. */
const previewLength = 180;

/** One file or pasted text in the list of what may be added. */
export function AddingItem({
  item,
  twin,
  isWanted,
  onWant,
  onChoose,
  onFields,
  onRemove,
}: {
  item: Item;
  /** What has the same text already: the title of a source, or a name in this list; null where nothing has. */
  twin: string | null;
  isWanted: boolean;
  onWant: (isWanted: boolean) => void;
  onChoose: (encoding: string) => void;
  /** Null where nothing is to be said of the source but its text. */
  onFields: ((fields: SourceFields | null) => void) | null;
  onRemove: () => void;
}) {
  const { name, progress } = item;
  return (
    <li className="adding-item" data-is={progress.is}>
      <div className="adding-head">
        <strong>
          <bdi>{isolated(name)}</bdi>
        </strong>
        <button
          type="button"
          className="quiet"
          aria-label={t("Remove {title}", { title: isolated(name) })}
          onClick={onRemove}
        >
          {progress.is === "reading" ? t("Cancel") : t("Remove")}
        </button>
      </div>
      {progress.is === "reading" && (
        <progress aria-label={t("Reading {title}", { title: isolated(name) })} value={progress.done} />
      )}
      {progress.is === "failed" && (
        <p className="form-problem" role="alert">
          {progress.problem}
        </p>
      )}
      {progress.is === "asking" && (
        <fieldset className="encodings">
          <legend>
            {t("Which of these reads right? The file does not say how its characters are written.")}
          </legend>
          {progress.encodings.map(({ name, label, preview }) => (
            <button key={name} type="button" onClick={() => onChoose(name)}>
              <span className="hint">{label}</span>
              <span dir="auto">{preview}</span>
            </button>
          ))}
        </fieldset>
      )}
      {progress.is === "ready" && (
        <Ready source={progress.source} twin={twin} isWanted={isWanted} onWant={onWant} onFields={onFields} />
      )}
    </li>
  );
}

function Ready({
  source,
  twin,
  isWanted,
  onWant,
  onFields,
}: {
  source: NewSource;
  twin: string | null;
  isWanted: boolean;
  onWant: (isWanted: boolean) => void;
  onFields: ((fields: SourceFields | null) => void) | null;
}) {
  const [fields] = useState(source.fields);
  const { text } = source.text;
  return (
    <>
      {twin !== null && (
        <>
          <p className="adding-twin">{t("Already here as “{title}”.", { title: isolated(twin) })}</p>
          <label className="check">
            <input type="checkbox" checked={isWanted} onChange={(event) => onWant(event.target.checked)} />
            <span>{t("Add it anyway")}</span>
          </label>
        </>
      )}
      <p className="adding-preview" dir="auto">
        {text.slice(0, previewLength)}
        {text.length > previewLength && "…"}
      </p>
      {source.notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {onFields && (
        <details>
          <summary>{t("Title, publisher, date …")}</summary>
          <SourceForm fields={fields} onFields={onFields} />
        </details>
      )}
    </>
  );
}
