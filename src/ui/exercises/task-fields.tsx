import { useDeferredValue, useState } from "react";
import type { Exercise } from "../../classroom/index.ts";
import { changeExercise, type ShelfDesk } from "../../state/index.ts";
import { NoteText } from "../kit/note-text.tsx";
import { KeptField } from "./kept-field.tsx";

const switches = [
  { name: "hints", label: "Show the rules and hints of the tags" },
  { name: "tracing", label: "Let students look up where words came from" },
  { name: "hideOthers", label: "Hide what others tagged while they work" },
] as const;

const amounts = [
  { name: "minutes", label: "Minutes suggested" },
  { name: "points", label: "Points" },
] as const;

/** What the task says, and what is allowed in it. */
export function TaskFields({ exercise, desk }: { exercise: Exercise; desk: ShelfDesk }) {
  const { id, title, task } = exercise;
  const [draft, setDraft] = useState<string | null>(null);
  const preview = useDeferredValue(draft ?? task);
  const change = (patch: Partial<Exercise>, label: string) => changeExercise(desk, id, () => patch, label);
  return (
    <section className="edit-part" aria-labelledby="edit-task">
      <h2 id="edit-task">Task</h2>
      <KeptField
        label="Title"
        value={title}
        problemOf={(value) => (value.trim() === "" ? "Write a title: students see it." : null)}
        onKeep={(value) => change({ title: value.trim() }, "changing the title")}
      />
      <div className="task-and-preview">
        <KeptField
          label="What students are to do"
          value={task}
          rows={10}
          hint="Markdown: **bold**, *italic*, - for lists."
          onDraft={setDraft}
          onKeep={(value) => {
            change({ task: value }, "changing the task");
            setDraft(null);
          }}
        />
        <figure className="task-preview" aria-label="As students see it">
          <figcaption className="hint">As students see it</figcaption>
          <NoteText>{preview}</NoteText>
        </figure>
      </div>
      <div className="edit-row">
        {amounts.map(({ name, label }) => (
          <KeptField
            key={name}
            label={label}
            value={exercise[name] === null ? "" : String(exercise[name])}
            isNumber
            problemOf={amountProblem}
            onKeep={(value) =>
              change({ [name]: value.trim() === "" ? null : Number(value) }, `changing the ${name}`)
            }
          />
        ))}
      </div>
      <div className="edit-checks">
        {switches.map(({ name, label }) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={exercise[name]}
              onChange={({ target }) => change({ [name]: target.checked }, `changing “${label}”`)}
            />
            {label}
          </label>
        ))}
      </div>
    </section>
  );
}

function amountProblem(value: string): string | null {
  const isAmount = /^\d{1,6}([.]\d{1,2})?$/.test(value.trim());
  return value.trim() === "" || isAmount ? null : "Write a number such as 20, or nothing.";
}
