import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { matchesQuery, tagNames } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { shortWords } from "../../state/index.ts";
import { fold, isolated } from "../../text/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useSourceTitles } from "./use-source-titles.ts";

/** So many are listed: whoever wants another one types a word of it. */
const listedAtMost = 50;

/** A list of all annotations but one, to choose from, with a search. */
export function AnnotationPicker({ fromId, onChoose }: { fromId: string; onChoose: (id: string) => void }) {
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const words = useDeferredValue(fold(query.trim()));
  const titles = useSourceTitles();
  const placed = useAnnotations((state) => state.placed);
  const found = useMemo(() => {
    const own = [...placed.values()].flat();
    const from = own.find(({ id }) => id === fromId);
    // Links are mostly between sources, so those of others come first.
    const others = own.filter((one) => one.id !== fromId && matchesQuery(one, words));
    return others.sort(
      (a, b) => Number(a.sourceId === from?.sourceId) - Number(b.sourceId === from?.sourceId),
    );
  }, [placed, fromId, words]);
  // After the dialog has opened, which puts the focus on its first button.
  useEffect(() => search.current?.focus(), []);
  const listed = found.slice(0, listedAtMost);
  return (
    <div className="picker">
      <input
        type="search"
        aria-label={t("Search annotations to link to")}
        placeholder={t("Search words, notes, speakers")}
        ref={search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="hint" role="status">
        {found.length === 0 && t("No other annotation fits.")}
        {found.length > listedAtMost &&
          t("The first {count} of {all}. Type to find others.", { count: listedAtMost, all: found.length })}
      </p>
      <ul className="picker-list" aria-label={t("Annotations")}>
        {listed.map((annotation) => (
          <li key={annotation.id}>
            <button type="button" onClick={() => onChoose(annotation.id)}>
              <span className="tag-name" data-tag={annotation.tag}>
                {t(tagNames[annotation.tag])}
              </span>
              <span className="picker-words">{isolated(shortWords(annotation))}</span>
              <span className="picker-source hint" dir="auto">
                {titles.get(annotation.sourceId)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
