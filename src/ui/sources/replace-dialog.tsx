import { useState } from "react";
import { useStore } from "zustand";
import { formatDate, formatNumber, plural, said, t } from "../../languages/index.ts";
import { attempt, type ReplaceReport, replaceText, type ShelfDesk, sourcesOf } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { DialogNews } from "../kit/dialog-news.tsx";
import { AddingItem } from "./adding-item.tsx";
import { CompareTexts } from "./compare-texts.tsx";
import { FilesAndPaste } from "./files-and-paste.tsx";
import { useAdding } from "./use-adding.ts";

/** Gives a source another text, tells what became of its annotations, and compares it with those it had before. */
export function ReplaceDialog({ desk, id, onClose }: { desk: ShelfDesk; id: string; onClose: () => void }) {
  const source = useStore(desk.own, ({ records }) => sourcesOf(records).find((one) => one.id === id));
  const [report, setReport] = useState<ReplaceReport | null>(null);
  const [comparedKey, setComparedKey] = useState<string | null>(null);
  const { items, addFiles, addPasted, remove, choose } = useAdding();
  const item = items.at(-1);
  const found = item?.progress.is === "ready" ? item.progress.source : null;
  if (!source) return null;

  async function replace(key: string | null) {
    const text = key === null ? found?.text : await desk.own.kept.text(key);
    if (!text) throw new Error(t("The text is not in this browser any more."));
    const replaced = await replaceText(desk, id, text);
    for (const { number } of items) remove(number);
    setComparedKey(null);
    if (replaced) setReport(replaced);
  }

  return (
    <Dialog title={t("Text of the source")} onClose={onClose}>
      <p>
        <strong>
          <bdi>{isolated(source.title)}</bdi>
        </strong>
      </p>
      {report && <Report report={report} />}
      {comparedKey !== null && (
        <CompareTexts
          key={comparedKey}
          desk={desk}
          was={comparedKey}
          now={source.textKey}
          language={source.language}
        />
      )}
      {source.earlier.length > 0 && (
        <ul className="arrange-list" aria-label={t("Texts before")}>
          {source.earlier.map(({ textKey, until }) => (
            <li key={textKey}>
              <span className="arrange-title">{t("The text until {time}", { time: inWords(until) })}</span>
              <button type="button" onClick={() => setComparedKey(textKey)}>
                {t("Compare")}
              </button>
              <button
                type="button"
                onClick={() => attempt(desk.lateral, said("Putting the text back"), replace(textKey))}
              >
                {t("Put back")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {t(
          "A corrected or newer text takes the place of this one. Annotations go along where their words are surely found; the others are kept for you to check. The text before is kept, too.",
        )}
      </p>
      <FilesAndPaste onFiles={(files) => addFiles(files.slice(0, 1))} onPaste={addPasted} />
      {item && (
        <ul className="adding" aria-label={t("The new text")}>
          <AddingItem
            key={item.number}
            item={item}
            twin={null}
            isWanted={true}
            onWant={() => undefined}
            onChoose={(encoding) => choose(item.number, encoding)}
            onFields={null}
            onRemove={() => remove(item.number)}
          />
        </ul>
      )}
      <DialogNews />
      <div className="dialog-foot">
        <button type="button" onClick={onClose}>
          {t("Done")}
        </button>
        <button
          type="button"
          className="primary"
          aria-disabled={found === null}
          onClick={() => found && attempt(desk.lateral, said("Replacing the text"), replace(null))}
        >
          {t("Replace the text")}
        </button>
      </div>
    </Dialog>
  );
}

const outcomes = [
  { state: "anchored", words: said("stand as before") },
  { state: "moved", words: said("stand elsewhere, in the same words") },
  { state: "changed", words: said("stand in other words: to check") },
  { state: "ambiguous", words: said("fit in several places: to check") },
  { state: "orphan", words: said("were not found: kept on the text before") },
] as const;

/** What became of the annotations, counted. */
function Report({ report: { counts } }: { report: ReplaceReport }) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  return (
    <section className="replace-report" aria-label={t("What became of the annotations")}>
      <p>{plural(all, "Of one annotation:", "Of {count} annotations:")}</p>
      <ul>
        {outcomes
          .filter(({ state }) => counts[state] > 0)
          .map(({ state, words }) => (
            <li key={state}>
              <strong className="count">{formatNumber(counts[state])}</strong> {t(words)}
            </li>
          ))}
      </ul>
    </section>
  );
}

function inWords(time: string): string {
  return formatDate(Date.parse(time), { dateStyle: "long", timeStyle: "short" });
}
