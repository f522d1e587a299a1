import { useEffect, useId, useRef, useState } from "react";
import { useLeaving } from "../panel/use-leaving.ts";

/**
 * A field that is kept when it is left, when the page is hidden and when it closes: each time one step of undo. What can't be
 * kept stays in the field, with what is expected beside it.
 */
export function KeptField({
  label,
  value,
  hint,
  rows,
  isNumber = false,
  problemOf = noProblem,
  onDraft,
  onKeep,
}: {
  label: string;
  value: string;
  hint?: string;
  /** Of a field with several lines; without it the field has one. */
  rows?: number;
  isNumber?: boolean;
  /** What is expected in place of such a value, in a sentence; null where it can be kept. */
  problemOf?: (value: string) => string | null;
  onDraft?: (value: string) => void;
  onKeep: (value: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const draft = useRef<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function keep() {
    const written = draft.current;
    if (written === null) return;
    const found = problemOf(written);
    setProblem(found);
    if (found !== null) return;
    draft.current = null;
    if (written !== value) onKeep(written);
  }
  useLeaving(keep);

  // Undo, or another tab, has changed it: show that, unless something else is being written.
  useEffect(() => {
    if (field.current && draft.current === null) field.current.value = value;
  }, [value]);

  const isDescribed = problem !== null || hint !== undefined;
  const attributes = {
    ref: field,
    id,
    defaultValue: value,
    "aria-invalid": problem !== null,
    "aria-describedby": isDescribed ? `${id}-hint` : undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      draft.current = target.value;
      if (problem !== null) setProblem(problemOf(target.value));
      onDraft?.(target.value);
    },
    onBlur: keep,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          inputMode={isNumber ? "numeric" : undefined}
          {...attributes}
        />
      ) : (
        <textarea rows={rows} dir="auto" {...attributes} />
      )}
      {isDescribed && (
        <p id={`${id}-hint`} className={problem === null ? "hint" : "form-problem"}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}

function noProblem(): null {
  return null;
}
