import { useId, useRef, useState } from "react";
import type { TalkedWords } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { snapSpan } from "../../text/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { languageOf } from "../kit/language-of.ts";

/** How much of the selected words the button repeats, in UTF-16 code units. */
const shownLength = 60;

/** Chooses words of a text to talk about. The text stands in a field that can't be changed: words are selected by mouse or keys. */
export function AddWords({
  kept: { exercise, sources },
  texts,
  onAdd,
}: Pick<ClassProps, "kept" | "texts"> & { onAdd: (words: TalkedWords) => void }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [sourceId, setSourceId] = useState(exercise.sources[0]?.id ?? "");
  const [selected, setSelected] = useState<TalkedWords | null>(null);
  const text = texts.get(sourceId)?.text ?? "";
  function select() {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const span =
      selectionStart < selectionEnd
        ? snapSpan(text, { start: selectionStart, end: selectionEnd }, "word")
        : null;
    setSelected(span && { sourceId, ...span });
  }
  const words = selected?.sourceId === sourceId ? text.slice(selected.start, selected.end) : "";
  return (
    <details className="add-words">
      <summary>{t("Add words to talk about")}</summary>
      <div className="field">
        <label htmlFor={`${id}-source`}>{t("Source")}</label>
        <select id={`${id}-source`} value={sourceId} onChange={(event) => setSourceId(event.target.value)}>
          {exercise.sources.map((source) => (
            <option key={source.id} value={source.id}>
              {source.title}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>
          {t("Its text: select the words, by mouse or with Shift and the arrow keys")}
        </label>
        {/* Not read-only for the browser: most have no caret then, and nothing could be selected by keys. */}
        <textarea
          ref={field}
          id={`${id}-text`}
          aria-readonly="true"
          inputMode="none"
          rows={10}
          value={text}
          dir="auto"
          lang={languageOf(sources, sourceId)}
          spellCheck={false}
          onBeforeInput={(event) => event.preventDefault()}
          onChange={select}
          onSelect={select}
        />
      </div>
      <button
        type="button"
        className="primary"
        aria-disabled={words === ""}
        onClick={() => selected && words !== "" && onAdd(selected)}
      >
        {words === "" ? t("Add the selected words") : t("Add “{words}”", { words: shortened(words) })}
      </button>
    </details>
  );
}

function shortened(words: string): string {
  return words.length > shownLength ? `${words.slice(0, shownLength)}…` : words;
}
