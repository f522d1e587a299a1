import { useId, useState } from "react";
import type { Annotation, AttributeField } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { hasHints, offeredAttributes } from "../../state/index.ts";
import { useTask } from "../kit/use-task.ts";
import { useLeaving } from "./use-leaving.ts";

type Value = string | readonly string[];

function asText(value: Value | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : value.join(" › ");
}

function asValue(field: AttributeField, text: string): Value | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (field.kind !== "list") return trimmed;
  return trimmed
    .split(/\s*[›>]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function TextField({ field, value, onKeep }: FieldProps) {
  const id = useId();
  const shown = asText(value);
  // What is being typed; null while the field shows what is kept.
  const [draft, setDraft] = useState<string | null>(null);

  function keep() {
    if (draft !== null && draft !== shown) onKeep(asValue(field, draft));
    setDraft(null);
  }
  useLeaving(keep);

  return (
    <div className="field">
      <label htmlFor={id}>{t(field.label)}</label>
      <input
        id={id}
        type="text"
        value={draft ?? shown}
        autoComplete="off"
        aria-describedby={field.hint ? `${id}-hint` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
      />
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {t(field.hint)}
          {field.kind === "list" && ` ${t("Put › or > between them.")}`}
        </p>
      )}
    </div>
  );
}

function ChoiceField({ field, value, onKeep }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t(field.label)}</label>
      <select id={id} value={asText(value)} onChange={(event) => onKeep(event.target.value || undefined)}>
        <option value="">{t("Not said")}</option>
        {field.choices?.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {t(choice.label)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FieldProps {
  readonly field: AttributeField;
  readonly value: Value | undefined;
  readonly onKeep: (value: Value | undefined) => void;
}

/** The attributes of an annotation's tag that are offered, as its table lists them; all may stay empty. */
export function AttributeFields({
  annotation,
  onKeep,
}: {
  annotation: Annotation;
  onKeep: (attributes: Annotation["attributes"], label: string) => void;
}) {
  const task = useTask();
  return offeredAttributes(task, annotation.tag).map(({ hint, ...listed }) => {
    const field: AttributeField = hint !== undefined && hasHints(task) ? { ...listed, hint } : listed;
    const Field = field.kind === "choice" ? ChoiceField : TextField;
    return (
      <Field
        key={`${annotation.tag}-${field.name}`}
        field={field}
        value={annotation.attributes[field.name]}
        onKeep={(value) => {
          const { [field.name]: _, ...others } = annotation.attributes;
          onKeep(
            value === undefined ? others : { ...others, [field.name]: value },
            t("changing “{field}”", { field: t(field.label) }),
          );
        }}
      />
    );
  });
}
