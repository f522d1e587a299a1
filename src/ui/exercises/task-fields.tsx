import { useDeferredValue, useState } from "react";
import type { Exercise } from "../../classroom/index.ts";
import { formatNumber, said, t } from "../../languages/index.ts";
import { changeExercise, type ShelfDesk } from "../../state/index.ts";
import { NoteText } from "../kit/note-text.tsx";
import { KeptField } from "./kept-field.tsx";
import { readAmount } from "./read-amount.ts";

const switches = [
  { name: "hints", label: said("Show the rules and hints of the tags") },
  { name: "tracing", label: said("Let students look up where words came from") },
  { name: "hideOthers", label: said("Hide what others tagged while they work") },
] as const;

const amounts = [
  { name: "minutes", label: said("Minutes suggested"), step: said("changing the minutes") },
  { name: "points", label: said("Points"), step: said("changing the points") },
] as const;

/** What the task says, and what is allowed in it. */
export function TaskFields({ exercise, desk }: { exercise: Exercise; desk: ShelfDesk }) {
  const { id, title, task } = exercise;
  const [draft, setDraft] = useState<string | null>(null);
  const preview = useDeferredValue(draft ?? task);
  const change = (patch: Partial<Exercise>, label: string) => changeExercise(desk, id, () => patch, label);
  return (
    <section className="edit-part" aria-labelledby="edit-task">
      <h2 id="edit-task">{t("Task")}</h2>
      <KeptField
        label={t("Title")}
        value={title}
        problemOf={(value) => (value.trim() === "" ? t("Write a title: students see it.") : null)}
        onKeep={(value) => change({ title: value.trim() }, t("changing the title"))}
      />
      <div className="task-and-preview">
        <KeptField
          label={t("What students are to do")}
          value={task}
          rows={10}
          hint={t("Markdown: **bold**, *italic*, - for lists.")}
          onDraft={setDraft}
          onKeep={(value) => {
            change({ task: value }, t("changing the task"));
            setDraft(null);
          }}
        />
        <figure className="task-preview" aria-label={t("As students see it")}>
          <figcaption className="hint">{t("As students see it")}</figcaption>
          <NoteText>{preview}</NoteText>
        </figure>
      </div>
      <div className="edit-row">
        {amounts.map(({ name, label, step }) => (
          <KeptField
            key={name}
            label={t(label)}
            value={exercise[name] === null ? "" : formatNumber(exercise[name], { useGrouping: false })}
            isNumber
            problemOf={amountProblem}
            onKeep={(value) => change({ [name]: readAmount(value) ?? null }, t(step))}
          />
        ))}
      </div>
      <div className="edit-checks">
        {switches.map(({ name, label }) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={exercise[name]}
              onChange={({ target }) =>
                change({ [name]: target.checked }, t("changing “{setting}”", { setting: t(label) }))
              }
            />
            {t(label)}
          </label>
        ))}
      </div>
    </section>
  );
}

function amountProblem(value: string): string | null {
  return readAmount(value) === undefined ? t("Write a number such as 20, or nothing.") : null;
}
