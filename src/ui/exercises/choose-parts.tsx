import { useId, useMemo } from "react";
import { type ExerciseSource, paragraphs } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { changeExercise, type ShelfDesk } from "../../state/index.ts";
import { graphemeStart, isolated, type Span } from "../../text/index.ts";
import { partsWithEnd } from "./parts-with-end.ts";

/** How much of a paragraph is shown to know it by, in UTF-16 code units. */
const shownLength = 70;

type Extent = "all" | "part" | "none";

/** Which part of a text is to be tagged: all of it, from one paragraph to another, or none. */
export function ChooseParts({
  exerciseId,
  source: { id: sourceId, title, parts },
  text,
  desk,
}: {
  exerciseId: string;
  source: ExerciseSource;
  /** Null until it is loaded. */
  text: string | null;
  desk: ShelfDesk;
}) {
  const id = useId();
  const lines = useMemo(() => (text === null ? [] : paragraphs(text)), [text]);
  const extent: Extent = parts === undefined ? "all" : parts.length === 0 ? "none" : "part";

  function put(next: readonly Span[] | undefined) {
    changeExercise(
      desk,
      exerciseId,
      ({ sources }) => ({
        sources: sources.map((source) => {
          if (source.id !== sourceId) return source;
          const { parts: _, ...rest } = source;
          return next === undefined ? rest : { ...rest, parts: next };
        }),
      }),
      t("choosing what is to be tagged"),
    );
  }

  function choose(next: Extent) {
    const [first] = lines;
    const last = lines.at(-1);
    if (next === "all") put(undefined);
    else if (next === "none") put([]);
    else if (first && last) put([{ start: first.start, end: last.end }]);
  }

  return (
    <div className="edit-parts">
      <select
        aria-label={t("What is to be tagged in {title}", { title: isolated(title) })}
        value={extent}
        onChange={({ target }) => choose(target.value as Extent)}
      >
        <option value="all">{t("Tag all of it")}</option>
        <option value="part" disabled={lines.length === 0}>
          {t("Tag a part of it")}
        </option>
        <option value="none">{t("Only to be read")}</option>
      </select>
      {text !== null &&
        parts?.map((part, at) => (
          <div key={`${id}-${part.start}`} className="edit-row">
            {(["start", "end"] as const).map((end) => (
              <label key={end} className="field">
                <span>{end === "start" ? t("From") : t("To the end of")}</span>
                <select
                  value={lineAt(lines, part[end] - (end === "end" ? 1 : 0))}
                  onChange={({ target }) => {
                    const line = lines[Number(target.value)];
                    if (line) put(partsWithEnd(parts, at, end, line));
                  }}
                >
                  {lines.map((line, index) => (
                    <option key={line.start} value={index}>
                      {shortened(text.slice(line.start, line.end))}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        ))}
    </div>
  );
}

/** The line that holds an offset, or the last one before it. */
function lineAt(lines: readonly Span[], offset: number): number {
  return Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= offset),
  );
}

function shortened(line: string): string {
  return line.length <= shownLength ? line : `${line.slice(0, graphemeStart(line, shownLength))}…`;
}
