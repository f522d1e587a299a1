import type { ReactNode } from "react";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import type { PaperLayout } from "./paper-layout.ts";

const margins = [
  ["right", said("On the right")],
  ["left", said("On the left")],
  ["none", said("None")],
] as const;
const spacings = [
  ["normal", said("Normal")],
  ["wide", said("Wide, to write between the lines")],
] as const;
const letters = [
  ["normal", said("Normal, 12 points")],
  ["large", said("Large print, 18 points")],
] as const;
const rowCounts = [
  ["0", said("None")],
  ["4", said("4 rows")],
  ["8", said("8 rows")],
  ["12", said("12 rows")],
] as const;

/** What can be chosen of a sheet before it is printed. */
export function PaperChoices({
  layout,
  isForStudents,
  onChange,
}: {
  layout: PaperLayout;
  /** Whether it is the sheet to be filled in, and not the key. */
  isForStudents: boolean;
  onChange: (layout: PaperLayout) => void;
}) {
  return (
    <>
      {isForStudents && (
        <Choice
          label={t("Margin for notes")}
          value={layout.margin}
          choices={margins}
          onChange={(margin) => onChange({ ...layout, margin })}
        />
      )}
      <Choice
        label={t("Lines")}
        value={layout.spacing}
        choices={spacings}
        onChange={(spacing) => onChange({ ...layout, spacing })}
      />
      <Choice
        label={t("Letters")}
        value={layout.letters}
        choices={letters}
        onChange={(size) => onChange({ ...layout, letters: size })}
      />
      {isForStudents && (
        <Choice
          label={t("Table to fill in, for each tag")}
          value={String(layout.rows) as (typeof rowCounts)[number][0]}
          choices={rowCounts}
          onChange={(rows) => onChange({ ...layout, rows: Number(rows) })}
        />
      )}
      <Check checked={layout.hasNumbers} onChange={(hasNumbers) => onChange({ ...layout, hasNumbers })}>
        {t("Number the paragraphs")}
      </Check>
      {isForStudents && (
        <Check checked={layout.hasRules} onChange={(hasRules) => onChange({ ...layout, hasRules })}>
          {t("Print the rules of the tags")}
        </Check>
      )}
    </>
  );
}

function Choice<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, PlainMessage])[];
  onChange: (value: Value) => void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Check({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
