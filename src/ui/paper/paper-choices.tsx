import type { ReactNode } from "react";
import type { PaperLayout } from "./paper-layout.ts";

const margins = [
  ["right", "On the right"],
  ["left", "On the left"],
  ["none", "None"],
] as const;
const spacings = [
  ["normal", "Normal"],
  ["wide", "Wide, to write between the lines"],
] as const;
const letters = [
  ["normal", "Normal, 12 points"],
  ["large", "Large print, 18 points"],
] as const;
const rowCounts = [
  ["0", "None"],
  ["4", "4 rows"],
  ["8", "8 rows"],
  ["12", "12 rows"],
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
          label="Margin for notes"
          value={layout.margin}
          choices={margins}
          onChange={(margin) => onChange({ ...layout, margin })}
        />
      )}
      <Choice
        label="Lines"
        value={layout.spacing}
        choices={spacings}
        onChange={(spacing) => onChange({ ...layout, spacing })}
      />
      <Choice
        label="Letters"
        value={layout.letters}
        choices={letters}
        onChange={(size) => onChange({ ...layout, letters: size })}
      />
      {isForStudents && (
        <Choice
          label="Table to fill in, for each tag"
          value={String(layout.rows) as (typeof rowCounts)[number][0]}
          choices={rowCounts}
          onChange={(rows) => onChange({ ...layout, rows: Number(rows) })}
        />
      )}
      <Check checked={layout.hasNumbers} onChange={(hasNumbers) => onChange({ ...layout, hasNumbers })}>
        Number the paragraphs
      </Check>
      {isForStudents && (
        <Check checked={layout.hasRules} onChange={(hasRules) => onChange({ ...layout, hasRules })}>
          Print the rules of the tags
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
  choices: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
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
