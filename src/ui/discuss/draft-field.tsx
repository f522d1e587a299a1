import { type ComponentProps, useState } from "react";

/**
 * A field of one line that says what was written in it when it is left or Enter is pressed. It keeps the focus, and shows the
 * value as it is kept then.
 */
export function DraftField({
  value,
  onTake,
  ...field
}: Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur" | "onKeyDown" | "type"> & {
  value: string;
  onTake: (written: string) => void;
}) {
  /** What is being written; null where that is nothing new. */
  const [draft, setDraft] = useState<string | null>(null);
  function take() {
    if (draft !== null && draft !== value) onTake(draft);
    setDraft(null);
  }
  return (
    <input
      {...field}
      type="text"
      value={draft ?? value}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={take}
      onKeyDown={({ key }) => key === "Enter" && take()}
    />
  );
}
