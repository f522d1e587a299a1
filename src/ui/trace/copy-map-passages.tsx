import { useEffect, useRef, useState } from "react";
import { plural, t } from "../../languages/index.ts";
import type { Source, SourceDocument } from "../../sources/index.ts";
import { atSource, writePlace } from "../../state/index.ts";
import type { Passage, WordShare } from "../../tracing/index.ts";
import { firstWords, orderInWords, quotedTitle, sharesInWords } from "./copy-map-words.ts";

/** How many passages are listed before the reader asks for the others. */
const listedAtFirst = 30;

/** What two texts share: the figures and the passages. */
export function EdgePassages({
  share,
  sources,
  documents,
  onClose,
}: {
  share: WordShare;
  sources: readonly Source[];
  documents: ReadonlyMap<string, SourceDocument>;
  onClose: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  const [isWhole, setIsWhole] = useState(share.passages.length <= listedAtFirst);
  const [a, b] = [share.aId, share.bId].map((id) => sources.find((source) => source.id === id));

  // Whoever opened it by keyboard goes on here, and goes back when it is closed.
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "nearest" });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  if (!(a && b)) return null;
  const text = documents.get(share.aId)?.text ?? "";
  const longest = share.passages.toSorted((one, other) => other.words - one.words);
  return (
    <section className="map-passages" aria-labelledby="map-pair">
      <header className="view-head">
        <h2 id="map-pair" ref={title} tabIndex={-1}>
          {plural(
            share.words,
            "{first} and {second} share {count} word",
            "{first} and {second} share {count} words",
            {
              first: quotedTitle(a),
              second: quotedTitle(b),
            },
          )}
        </h2>
        <button type="button" onClick={onClose}>
          {t("Close")}
        </button>
      </header>
      <p>{sharesInWords(share, a, b)}</p>
      <p className="hint">{orderInWords(a, b)}</p>
      <ol
        className="map-passage-list"
        aria-label={plural(longest.length, "{count} shared passage", "{count} shared passages")}
      >
        {(isWhole ? longest : longest.slice(0, listedAtFirst)).map((passage) => (
          <li key={`${passage.a.start} ${passage.b.start}`}>
            <PassageLine passage={passage} text={text} a={a} b={b} />
          </li>
        ))}
      </ol>
      {!isWhole && (
        <button type="button" className="link" onClick={() => setIsWhole(true)}>
          {t("List all {count} passages", { count: longest.length })}
        </button>
      )}
    </section>
  );
}

function PassageLine({ passage, text, a, b }: { passage: Passage; text: string; a: Source; b: Source }) {
  const words = plural(passage.words, "{count} word", "{count} words");
  const begin = firstWords(text, passage.a);
  const change =
    passage.changes.length === 0
      ? t("{words}, no change", { words })
      : plural(passage.changes.length, "{words}, {count} change", "{words}, {count} changes", { words });
  const place = writePlace({
    ...atSource(a.id),
    at: passage.a.start,
    view: "beside",
    besideId: b.id,
  });
  return (
    <>
      <p className="map-passage-words" lang={a.language} dir="auto">
        {begin}
      </p>
      <p className="hint">
        {change} ·{" "}
        <a href={place} aria-label={t("Show side by side: {words}, “{begin}”", { words, begin })}>
          {t("Show side by side")}
        </a>
      </p>
    </>
  );
}
