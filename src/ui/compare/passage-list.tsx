import type { Passage } from "../../tracing/index.ts";
import { firstWords } from "../trace/copy-map-words.ts";
import { passageInWords } from "./passage-words.ts";

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
  return (
    <ol className="beside-list" aria-label="Shared passages">
      {passages.map((passage) => (
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
    </ol>
  );
}
