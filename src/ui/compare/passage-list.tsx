import { useState } from "react";
import { t } from "../../languages/index.ts";
import type { Passage } from "../../tracing/index.ts";
import { firstWords } from "../trace/copy-map-words.ts";
import { passageInWords } from "./passage-words.ts";

/** How many are listed before the reader asks for the others. */
const listedAtFirst = 100;

/** What two texts share, as a list: each item shows its passage on both sides. */
export function PassageList({
  passages,
  texts,
  chosen,
  onChoose,
}: {
  passages: readonly Passage[];
  texts: { readonly a: string; readonly b: string };
  chosen: Passage | null;
  onChoose: (passage: Passage) => void;
}) {
  const [isWhole, setIsWhole] = useState(passages.length <= listedAtFirst);
  return (
    <ol className="beside-list" aria-label={t("Shared passages")}>
      {(isWhole ? passages : passages.slice(0, listedAtFirst)).map((passage) => (
        <li key={`${passage.a.start} ${passage.b.start}`}>
          <button
            type="button"
            aria-current={passage === chosen || undefined}
            onClick={() => onChoose(passage)}
          >
            <span className="beside-facts">{passageInWords(passage, texts)}</span>
            <span className="beside-words" dir="auto">
              {firstWords(texts.a, passage.a)}
            </span>
          </button>
        </li>
      ))}
      {!isWhole && (
        <li>
          <button type="button" onClick={() => setIsWhole(true)}>
            {t("List all {count} passages", { count: passages.length })}
          </button>
        </li>
      )}
    </ol>
  );
}
