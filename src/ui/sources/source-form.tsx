import { useId, useState } from "react";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { readSourceFields, type SourceKind } from "../../sources/index.ts";
import type { SourceFields } from "../../state/index.ts";

const kinds: readonly { id: SourceKind; name: PlainMessage }[] = [
  { id: "primary", name: said("The primary source: the document itself") },
  { id: "report", name: said("News report") },
  { id: "opinion", name: said("Opinion article") },
  { id: "aggregator", name: said("Aggregator article") },
  { id: "other", name: said("Another text, or not known") },
];

const texts = [
  { name: "title", label: said("Title"), hint: null },
  { name: "publisher", label: said("Publisher"), hint: null },
  { name: "author", label: said("Author"), hint: null },
  { name: "date", label: said("Date"), hint: said("2019-06-24, 2019-06 or 2019") },
  { name: "language", label: said("Language"), hint: said("A code such as en, de, he, ar or ja") },
  { name: "link", label: said("Web link"), hint: said("https://…") },
] as const;

type Name = (typeof texts)[number]["name"];

/** What is not known has an empty field. */
function written(value: string | null): string {
  return value === null || value === "und" ? "" : value;
}

function asField(name: Name, value: string): string | null {
  const trimmed = value.trim();
  if (trimmed !== "") return trimmed;
  return name === "title" ? "" : name === "language" ? "und" : null;
}

/**
 * What is known of a source, to be written by the reader. `onFields` hears of it after every change; null while
 * something in it can't be used, which the form says beside the field.
 */
export function SourceForm({
  fields,
  onFields,
}: {
  fields: SourceFields;
  onFields: (fields: SourceFields | null) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<Record<string, string | null>>({ ...fields });
  const read = readSourceFields(draft);
  const expected = read.ok ? null : read.expected;

  function change(patch: Record<string, string | null>) {
    const next = { ...draft, ...patch };
    setDraft(next);
    const found = readSourceFields(next);
    onFields(found.ok ? found.fields : null);
  }

  return (
    <div className="source-form">
      {texts.map(({ name, label, hint }) => {
        const problem = expected?.get(name);
        return (
          <div key={name} className="field">
            <label htmlFor={`${id}-${name}`}>{t(label)}</label>
            <input
              id={`${id}-${name}`}
              type="text"
              dir={name === "title" || name === "author" || name === "publisher" ? "auto" : "ltr"}
              defaultValue={written(fields[name])}
              aria-invalid={problem !== undefined}
              aria-describedby={problem !== undefined || hint ? `${id}-${name}-hint` : undefined}
              onChange={(event) => change({ [name]: asField(name, event.target.value) })}
            />
            {(problem !== undefined || hint) && (
              <p id={`${id}-${name}-hint`} className={problem === undefined ? "hint" : "form-problem"}>
                <bdi>
                  {problem === undefined ? hint && t(hint) : t("Expected {what}.", { what: problem })}
                </bdi>
              </p>
            )}
          </div>
        );
      })}
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t("Kind")}</label>
        <select
          id={`${id}-kind`}
          defaultValue={fields.kind}
          onChange={(event) => change({ kind: event.target.value })}
        >
          {kinds.map(({ id: kind, name }) => (
            <option key={kind} value={kind}>
              {t(name)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
