import { useMemo, useState } from "react";
import { type Passage, sentenceCounts } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { labelWords } from "./label-words.ts";

/** The same as the heat map, as a list to be read: each sentence that anyone tagged, with counts. */
export function HeatSentences({
  text,
  language,
  readers,
}: {
  text: string;
  language: string | undefined;
  readers: readonly (readonly Passage[])[];
}) {
  const [isOpen, setIsOpen] = useState(false);
  const counts = useMemo(() => (isOpen ? sentenceCounts(text, readers) : []), [isOpen, text, readers]);
  const tagged = counts.filter((sentence) => sentence.tagged > 0);
  return (
    <details className="see-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("Sentence by sentence")}</summary>
      {isOpen && (
        <>
          <p className="hint">
            {t("{count} of {all} sentences were tagged by anyone. Counts are of students.", {
              count: tagged.length,
              all: counts.length,
            })}
          </p>
          <ol className="heat-sentences">
            {tagged.map(({ start, end, tagged: by, byTag }) => (
              <li key={start}>
                <q dir="auto" lang={language}>
                  {text.slice(start, end)}
                </q>{" "}
                <span className="faint">
                  {t("{count} of {all}: {counts}", {
                    count: by,
                    all: readers.length,
                    counts: [...byTag]
                      .map(([tag, count]) => t("{count} {label}", { count, label: labelWords(tag) }))
                      .join(", "),
                  })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
